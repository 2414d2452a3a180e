import { expect, test } from 'vitest'
import { compare } from '../../src/diff/compare.ts'
import { parsed } from '../parse/parsed.ts'

const lines = (count: number, word: string) => Array.from({ length: count }, (_, index) => `${word} ${index}`)

test('bodies of too many blocks are compared whole between what they begin and end with', () => {
  const [old, middle] = [lines(7000, 'början'), lines(6000, 'gammalt')]
  const comparison = compare(
    parsed([...old, ...middle, 'slut'].join('\n\n')),
    parsed([...old, ...lines(10, 'nytt'), 'slut'].join('\n\n')),
  )
  expect(comparison.changes).toMatchObject([
    { kind: 'removed', part: 'paragraph', text: 'gammalt 0', words: 12_000 },
    { kind: 'added', part: 'paragraph', text: 'nytt 0', words: 20 },
  ])
  expect(comparison.coarse).toBe(6000)
  expect(comparison.words).toMatchObject({ removed: 12_000, added: 20, kept: 14_001 })
  expect(comparison.rows.filter(({ state }) => state === 'kept')).toHaveLength(7001)
})

test.each([
  ['the number a list begins with', '1. ett\n2. två', '5. ett\n6. två'],
  ['the title of an image', '![k](a.png "Utsläpp 2020") här', '![k](a.png "Utsläpp 2030") här'],
  ['the alignment of a column', '| a |\n| - |\n| 1 |', '| a |\n| -: |\n| 1 |'],
])('%s is a quiet change', (_, old, changed) => {
  expect(compare(parsed(old), parsed(changed)).changes).toMatchObject([{ kind: 'formatting', quiet: true }])
})

test('numbers that follow from the first are none', () => {
  expect(compare(parsed('1. ett\n2. två'), parsed('1. ett\n3. två')).changes).toEqual([])
})
