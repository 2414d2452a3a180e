import { describe, expect, test } from 'vitest'
import { caseNumberInNames, endingOf, nameGiver, partOfName } from '../../src/remiss/file-names.ts'

describe('names of files', () => {
  test.each([
    ['20RS6401', '20RS6401'],
    ['RS 2021/69', 'RS_2021-69'],
    ['Ä 2016 001579:03', 'A_2016_001579-03'],
    ['LS/842/2014', 'LS-842-2014'],
    ['../../etc', 'etc'],
    ['…', ''],
    [`RS ${'1'.repeat(36)}/2021`, `RS_${'1'.repeat(36)}`],
  ])('the case number %s is %s', (dnr, expected) => {
    expect(caseNumberInNames(dnr)).toBe(expected)
  })

  test.each([
    ['Örebro läns bildningsförbund', 'orebro-lans-bildningsforbund'],
    ['RF-SISU Örebro län', 'rf-sisu-orebro-lan'],
    [`${'organisation '.repeat(5)}`, 'organisation-organisation-organisation-organisation'],
    ['x'.repeat(80), 'x'.repeat(60)],
    ['日本', ''],
  ])('%s is %s', (title, expected) => {
    expect(partOfName(title)).toBe(expected)
  })

  test.each([
    ['underlag/karta.PDF', '.pdf'],
    ['underlag.d/karta', ''],
    ['.pdf', ''],
    ['a.tar.gz', '.gz'],
    ['a.<b>', ''],
    ['a.långt', ''],
  ])('%s ends in %s', (path, expected) => {
    expect(endingOf(path)).toBe(expected)
  })

  test('each is given once, upper and lower case held equal, and none to a device of Windows', () => {
    const give = nameGiver(['Taget'])
    expect(['taget', 'a', 'A', 'a', 'brev/con', 'con', 'a-2', 'NUL'].map(give)).toEqual([
      'taget-2',
      'a',
      'A-2',
      'a-3',
      'brev/con-1',
      'con-1',
      'a-2-2',
      'NUL-1',
    ])
  })
})
