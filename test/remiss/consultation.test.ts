import { describe, expect, test } from 'vitest'
import { consultationFrom, sectionIdIn } from '../../src/remiss/consultation.ts'
import { parsed } from '../parse/parsed.ts'

function consultation(header: readonly string[], body = '') {
  return consultationFrom(parsed(['---', 'type: consultation', ...header, '---', '', '# Remiss', '', body].join('\n')))
}

const LETTERS = '## Ett {#ett .cover-letter}\n\nTill er.\n\n## Två {#tva .cover-letter}\n\nTill andra.\n'

describe('the letters of groups', () => {
  const lettersOf = (groups: string, body: string) =>
    consultation([`groups: ${groups}`], body).groups.map(({ id, letter }) => [id, letter?.id])

  test('are those they name, and the only one that nobody names is for the others', () => {
    const groups = '[{ id: a, coverLetter: "#tva" }, { id: b }, { id: c }]'
    expect(lettersOf(groups, LETTERS)).toEqual([
      ['a', 'tva'],
      ['b', 'ett'],
      ['c', 'ett'],
    ])
  })

  test('are not guessed among several', () => {
    expect(lettersOf('[{ id: a }]', LETTERS)).toEqual([['a', undefined]])
  })
})

test('a section of a role inside another of it comes along once', () => {
  const { reply } = consultation(
    [],
    '## Så svarar ni {#svar .reply}\n\nText.\n\n### Per brev {#brev .reply}\n\nText.\n',
  )
  expect(reply.map(({ id }) => id)).toEqual(['svar'])
})

test('what is no date is none', () => {
  expect(consultation(['opens: i juni', 'closes: 2021-02-30'])).toMatchObject({ opens: '', closes: '' })
  expect(consultation(['opens: 2021-06-20'])).toMatchObject({ opens: '2021-06-20', closes: '' })
})

test.each([
  ['#klimat', 'klimat'],
  ['rus-lanet#klimat', 'klimat'],
  ['klimat', 'klimat'],
])('the address %s names the section %s', (address, id) => {
  expect(sectionIdIn(address)).toBe(id)
})
