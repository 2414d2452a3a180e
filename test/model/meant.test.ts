import { expect, test } from 'vitest'
import { meantBy } from '../../src/model/meant.ts'

const KINDS = [
  { name: 'absolute', words: ['ett bestämt värde'] },
  { name: 'threshold', words: ['minst eller högst', 'minst', 'högst'] },
  { name: 'increase', words: ['öka'] },
]

test.each([
  ['a word for it', 'Minst', 'threshold'],
  ['a word without its marks', 'oka', 'increase'],
  ['a slip in the name', 'treshold', 'threshold'],
  ['other case and spaces', 'ABSOLUTE', 'absolute'],
])('%s: surely that', (_, written, name) => {
  expect(meantBy(written, KINDS)).toMatchObject({ name, sure: true })
})

test.each([
  ['another form of the word', 'dagordningen', { name: 'agenda', words: ['Dagordning'] }],
  ['a part of what is said', 'kommuner', { name: 'municipalities', words: ['Ingående kommuner'] }],
  ['the beginning of a word', 'projekt', { name: 'project-plan', words: ['Projektbeskrivning'] }],
  ['a name of two slips', 'membar', { name: 'members', words: ['Sammansättning'] }],
])('%s: a guess', (_, written, choice) => {
  expect(meantBy(written, [choice])).toMatchObject({ name: choice.name, sure: false })
})

test('a short word with two letters swapped is that word', () => {
  expect(meantBy('yaer', [{ name: 'year', words: ['År'] }])).toEqual({ name: 'year', sure: true, by: 'name' })
})

test('a short word one letter away is another word', () => {
  expect(meantBy('rate', [{ name: 'date', words: ['Datum'] }])?.sure).not.toBe(true)
  expect(meantBy('increase', [{ name: 'decrease', words: [] }])?.sure).not.toBe(true)
})

test('a word for two choices means neither', () => {
  const both = [
    { name: 'one', words: ['mål'] },
    { name: 'two', words: ['mål'] },
  ]
  expect(meantBy('mål', both)).toBeUndefined()
})

test.each(['', '—', 'x'.repeat(100_000)])('of %j nothing is made', (written) => {
  expect(meantBy(written, KINDS)).toBeUndefined()
})
