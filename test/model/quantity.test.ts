import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatAmount } from '../../src/model/amount.ts'
import { readQuantity } from '../../src/model/quantity.ts'

test.each([
  ['1 436 591', { value: 1_436_591 }],
  ['1\u00a0436\u00a0591 kr', { value: 1_436_591, unit: 'kr' }],
  ['1\u2009436\u202f591', { value: 1_436_591 }],
  ['2 544 984 kronor', { value: 2_544_984, unit: 'kr' }],
  ['\u22122,5 %', { value: -2.5, unit: '%' }],
  ['-3', { value: -3 }],
  ['50 procent', { value: 50, unit: '%' }],
  ['2,5 mnkr', { value: 2.5, unit: 'mnkr' }],
  ['12 tkr', { value: 12, unit: 'tkr' }],
  ['0', { value: 0 }],
  ['1000000', { value: 1_000_000 }],
] as const)('%j is a quantity', (text, quantity) => {
  expect(readQuantity(text)).toEqual(quantity)
})

test.each([
  '',
  '–',
  '1.5',
  '14 36',
  '1,436,591',
  '1 4365',
  'kr',
  '5 personer',
  '2024-01-01',
  '1 436 591 kr och mer',
  '1'.repeat(41),
])('%j is none', (text) => {
  expect(readQuantity(text)).toBeUndefined()
})

test('what is printed is read back', () => {
  const amounts = fc.tuple(fc.integer({ min: -1e12, max: 1e12 }), fc.constantFrom('kr', 'tkr', 'mnkr', '%', undefined))
  fc.assert(
    fc.property(amounts, ([value, unit]) => {
      const quantity = readQuantity(formatAmount(value, unit, 'sv'))
      expect(quantity).toEqual(unit === undefined ? { value: value + 0 } : { value: value + 0, unit })
    }),
  )
})
