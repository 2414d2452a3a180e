import { describe, expect, test } from 'vitest'
import { likelyReading } from '../../../src/rules/table/likely-reading.ts'

describe('a number that can mean but one thing', () => {
  test.each([
    ['1,436,591', 1_436_591],
    ['1.436.591', 1_436_591],
    ["1'436'591", 1_436_591],
  ])('%s', (text, value) => {
    expect(likelyReading(text)).toEqual({ value, certain: true })
  })
})

describe('a likely one', () => {
  test.each([
    ['1.436', 1436, undefined],
    ['1436 591', 1_436_591, undefined],
    ['1,436,591.50', 1_436_591.5, undefined],
    ['2.5 mnkr', 2.5, 'mnkr'],
    ['2,5 miljoner kronor', 2.5, 'mnkr'],
    ['ca 500 000', 500_000, undefined],
    ['SEK 25 000', 25_000, undefined],
    ['12 000:-', 12_000, undefined],
    ['−1.5', -1.5, undefined],
    ['40.5 procent', 40.5, '%'],
    ['1 2OO', 1200, undefined],
    ['18 000*', 18_000, undefined],
  ])('%s', (text, value, unit) => {
    expect(likelyReading(text)).toEqual({ value, certain: false, ...(unit && { unit }) })
  })
})

test.each(['enligt avtal', '2025-01-01', 'tre', '5–7', '1.2.3', '', '9'.repeat(61)])('%j is no number', (text) => {
  expect(likelyReading(text)).toBeUndefined()
})
