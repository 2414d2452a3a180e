import { expect, test } from 'vitest'
import { inWeeks } from '../../src/model/weeks.ts'

test.each([
  [45, '6 veckor och 3 dagar', '6 weeks and 3 days'],
  [56, '8 veckor', '8 weeks'],
  [8, '1 vecka och 1 dag', '1 week and 1 day'],
  [5, '5 dagar', '5 days'],
  [0, '0 dagar', '0 days'],
])('says %i days in weeks', (days, swedish, english) => {
  expect(inWeeks(days, 'sv')).toBe(swedish)
  expect(inWeeks(days, 'en')).toBe(english)
})
