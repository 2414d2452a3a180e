import { expect, test } from 'vitest'
import { today } from '../../src/model/today.ts'

test.each([
  [{ date: '2025-02-28', sourceDateEpoch: '0', commitDate: '2020-01-01' }, '2025-02-28'],
  [{ sourceDateEpoch: '1735689599', commitDate: '2020-01-01' }, '2024-12-31'],
  [{ sourceDateEpoch: '1735689600' }, '2025-01-01'],
  [{ sourceDateEpoch: '', commitDate: '2020-01-01' }, '2020-01-01'],
  [{ sourceDateEpoch: '253402300799' }, '9999-12-31'],
])('of %j the day is %s', (known, day) => {
  expect(today(known)).toEqual({ day })
})

test('nothing known is no day', () => {
  expect(today({})).toEqual({})
})

test.each(['', '2025-02-29', '2025-2-1', 'i dag', '20250101', '2025-01-01T00:00'])('%j is no date', (date) => {
  expect(today({ date, commitDate: '2020-01-01' })).toEqual({
    fault: { sentence: 'date/invalid', values: { value: date, from: '--date' } },
  })
})

test.each([
  '-1',
  '1.5',
  '1e3',
  'nu',
  '253402300800',
  '9999999999999',
])('%j is no SOURCE_DATE_EPOCH', (sourceDateEpoch) => {
  expect(today({ sourceDateEpoch })).toMatchObject({
    fault: { values: { value: sourceDateEpoch, from: 'SOURCE_DATE_EPOCH' } },
  })
})
