import { expect, test } from 'vitest'
import { formatDay, formatDayInText, namesDay } from '../../src/model/named-day.ts'

test('a day with its weekday, as a label and in a sentence', () => {
  expect(formatDay('2021-09-30', 'sv')).toBe('torsdag 30 september 2021')
  expect(formatDayInText('2021-09-30', 'sv')).toBe('torsdagen den 30 september 2021')
  expect(formatDayInText('2021-10-03', 'en')).toBe('Sunday 3 October 2021')
  expect([formatDay('', 'sv'), formatDayInText('snart', 'sv')]).toEqual(['', 'snart'])
})

test.each([
  'senast den 30\nseptember',
  'by 30 September',
  'senast 2021-09-30',
  'senast 30/9',
])('%j names the day', (text) => {
  expect(namesDay(text, '2021-09-30')).toBe(true)
  expect(namesDay(text, '2021-10-15')).toBe(false)
})
