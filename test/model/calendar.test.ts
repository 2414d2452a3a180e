import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, addMonths, daysBetween, formatDate, isDate, monthName, weekdayOf } from '../../src/model/calendar.ts'

test('knows which days exist', () => {
  for (const date of ['2024-02-29', '2000-02-29', '2025-12-31', '0001-01-01', '9999-12-31'])
    expect(isDate(date)).toBe(true)
  for (const text of [
    '2025-02-29',
    '1900-02-29',
    '2025-13-01',
    '2025-00-10',
    '2025-04-31',
    '2025-4-3',
    '2025-01-01 ',
    '',
  ])
    expect(isDate(text)).toBe(false)
})

test('agrees with the proleptic Gregorian calendar of the engine, every year from 1 to 9999', () => {
  fc.assert(
    fc.property(fc.integer({ min: -719_162, max: 2_932_896 }), (day) => {
      const date = new Date(day * 86_400_000)
      const written = date.toISOString().slice(0, 10)
      expect(daysBetween('1970-01-01', written)).toBe(day)
      expect(weekdayOf(written)).toBe(date.getUTCDay() || 7)
    }),
  )
})

test('adds days and counts them back', () => {
  expect(addDays('2025-12-31', 1)).toBe('2026-01-01')
  expect(addDays('2024-03-01', -1)).toBe('2024-02-29')
  expect(addDays('9999-12-31', 1)).toBeUndefined()
  expect(addDays('2025-02-30', 1)).toBeUndefined()
  const day = fc.integer({ min: -700_000, max: 2_900_000 })
  fc.assert(
    fc.property(day, day, (from, to) => {
      const [first, last] = [from, to].map((each) => new Date(each * 86_400_000).toISOString().slice(0, 10))
      expect(daysBetween(first ?? '', last ?? '')).toBe(to - from)
      expect(addDays(first ?? '', to - from)).toBe(last)
    }),
  )
  expect(daysBetween('2025-01-01', 'nästa år')).toBeUndefined()
})

test('adds months, and stays inside the month', () => {
  expect(addMonths('2025-01-31', 1)).toBe('2025-02-28')
  expect(addMonths('2024-11-30', 3)).toBe('2025-02-28')
  expect(addMonths('2025-03-15', -15)).toBe('2023-12-15')
  expect(addMonths('9999-12-01', 1)).toBeUndefined()
})

test('prints dates and months', () => {
  expect(formatDate('2025-09-30', 'sv')).toBe('30 september 2025')
  expect(formatDate('2025-09-01', 'en')).toBe('1 September 2025')
  expect(formatDate('2025-02-30', 'sv')).toBe('2025-02-30')
  expect([monthName(5, 'sv'), monthName(5, 'en'), monthName(13, 'sv')]).toEqual(['maj', 'May', ''])
})
