import { describe, expect, test } from 'vitest'
import { dayOff, workingDayFrom } from '../../src/model/day-off.ts'

describe('dayOff', () => {
  test.each([
    ['2024-03-29', 'långfredagen'],
    ['2024-04-01', 'annandag påsk'],
    ['2025-04-20', 'påskdagen'],
    ['2025-05-29', 'Kristi himmelsfärdsdag'],
    ['2038-04-25', 'påskdagen'],
    ['2025-06-20', 'midsommarafton'],
    ['2021-06-26', 'midsommardagen'],
    ['2025-11-01', 'alla helgons dag'],
    ['2026-06-06', 'nationaldagen'],
    ['2025-12-31', 'nyårsafton'],
    ['2025-09-27', 'en lördag'],
    ['2025-09-28', 'en söndag'],
  ])('knows %s as %s', (date, name) => {
    expect(dayOff(date)?.sv).toBe(name)
  })

  test.each(['2025-09-30', '2025-06-27', '2025-11-03', '2025-02-30', 'snart'])('holds %s for no day off', (date) => {
    expect(dayOff(date)).toBeUndefined()
  })
})

test('the next working day passes holidays and weekends', () => {
  expect(workingDayFrom('2025-12-24')).toBe('2025-12-29')
  expect(workingDayFrom('2025-09-30')).toBe('2025-09-30')
  expect(workingDayFrom('9999-12-31')).toBeUndefined()
  expect(workingDayFrom('snart')).toBeUndefined()
})
