import { expect, test } from 'vitest'
import { continuing, nearest } from '../../src/model/nearest.ts'

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

test('a word that is cut short means the only one it begins', () => {
  const names = ['forslag-2025', 'forslag-2025', 'main', 'v2021', 'v2022', 'Övrigt']
  expect(continuing('forslag', names)).toBe('forslag-2025')
  expect(continuing('o\u0308vri', names)).toBe('Övrigt')
  expect(continuing('v202', names)).toBeUndefined()
  expect(continuing('ma', names)).toBeUndefined()
})

test('a list of long words takes no time', () => {
  const long = Array.from({ length: 2000 }, (_, index) => `${'å'.repeat(5000)}${index}`)
  expect(nearest('å'.repeat(60), long)).toBeUndefined()
})
