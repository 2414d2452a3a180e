import { expect, test } from 'vitest'
import { nearest } from '../../src/model/nearest.ts'

const KEYS = ['title', 'type', 'period', 'adopted', 'keepStructure', 'remiss', 'mål']

test.each([
  ['tilte', 'title'],
  ['perod', 'period'],
  ['adpoted', 'adopted'],
  ['remis', 'remiss'],
  ['Type', 'type'],
  ['keep_structure', 'keepStructure'],
  ['keep-struktur', 'keepStructure'],
  ['mal', 'mål'],
  ['ma\u030al', 'mål'],
])('%s probably means %s', (word, meant) => {
  expect(nearest(word, KEYS)).toBe(meant)
})

test.each(['budget', 'x', '', 'ab', 'period'.repeat(50)])('%s is near nothing', (word) => {
  expect(nearest(word, KEYS)).toBeUndefined()
})

test('a word that is known does not suggest itself, and the first of equals wins', () => {
  expect(nearest('type', ['type'])).toBeUndefined()
  expect(nearest('gol', ['goal', 'gold'])).toBe('goal')
  expect(nearest('a', ['b'])).toBeUndefined()
})

test('a list of long words takes no time', () => {
  const long = Array.from({ length: 2000 }, (_, index) => `${'å'.repeat(5000)}${index}`)
  expect(nearest('å'.repeat(60), long)).toBeUndefined()
})
