import { expect, test } from 'vitest'
import { formatAmount, formatNumber } from '../../src/model/amount.ts'

const NB = '\u00a0'

test.each([
  [0, '0', '0'],
  [999, '999', '999'],
  [1000, `1${NB}000`, '1,000'],
  [1_436_591, `1${NB}436${NB}591`, '1,436,591'],
  [-2.5, '−2,5', '−2.5'],
  [0.1 + 0.2, '0,3', '0.3'],
  [-0, '0', '0'],
  [-0.000_000_1, '0', '0'],
  [1e20, `100${`${NB}000`.repeat(6)}`, `100${',000'.repeat(6)}`],
])('%d is printed as a person writes it', (value, sv, en) => {
  expect(formatNumber(value, 'sv')).toBe(sv)
  expect(formatNumber(value, 'en')).toBe(en)
})

test('a fixed number of decimals keeps its zeros', () => {
  expect(formatNumber(1234.5, 'sv', 2)).toBe(`1${NB}234,50`)
  expect(formatNumber(0.6, 'en', 0)).toBe('1')
})

test('what has no decimal form is not dressed up', () => {
  expect(formatNumber(Number.POSITIVE_INFINITY, 'sv')).toBe('Infinity')
  expect(formatNumber(1e21, 'sv')).toBe('1e+21')
})

test.each([
  ['kr', `1${NB}436${NB}591${NB}kr`, `SEK${NB}1,436,591`],
  ['tkr', `1${NB}436${NB}591${NB}tkr`, `SEK${NB}1,436,591${NB}thousand`],
  ['mnkr', `1${NB}436${NB}591${NB}mnkr`, `SEK${NB}1,436,591${NB}million`],
  ['%', `1${NB}436${NB}591${NB}%`, '1,436,591%'],
  [undefined, `1${NB}436${NB}591`, '1,436,591'],
] as const)('with the unit %s', (unit, sv, en) => {
  expect(formatAmount(1_436_591, unit, 'sv')).toBe(sv)
  expect(formatAmount(1_436_591, unit, 'en')).toBe(en)
})
