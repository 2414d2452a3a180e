import { expect, test } from 'vitest'
import { checksumsFrom } from '../../src/model/checksums.ts'
import { checksums } from '../../src/render/checksums.ts'

const [ONE, OTHER] = ['1'.repeat(64), 'a'.repeat(64)]

test('checksums are in order of name, and are read back', () => {
  const files = new Map([
    ['b/c.pdf', ONE],
    ['a.txt', OTHER],
  ])
  expect(checksums(files)).toBe(`${OTHER}  a.txt\n${ONE}  b/c.pdf\n`)
  expect(checksumsFrom(checksums(files))).toEqual(files)
})

test.each([
  ['text'],
  [`${ONE} a.txt`],
  [`${ONE.slice(1)}  a.txt`],
  [`${ONE}  a.txt\n${OTHER}  a.txt`],
  [`${ONE}  `],
])('%j is no list of checksums', (text) => {
  expect(checksumsFrom(text)).toBeUndefined()
})
