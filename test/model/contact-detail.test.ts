import { expect, test } from 'vitest'
import { holdsContactDetail } from '../../src/model/contact-detail.ts'

test.each([
  'Mejla mig på anna.b@exempel.se.',
  'förnamn@föreningen.exempel',
  'Ring 070-123 45 67',
  '0701234567',
  '08-12 34 56',
  '019-602 70 00,',
  '+46 70 123 45 67',
  '+46 (0)19-602 70 00',
])('%s holds a way to reach someone', (text) => {
  expect(holdsContactDetail(text)).toBe(true)
})

test.each([
  'Budgeten är 1 436 591 kr, en ökning med 100 000.',
  'Se 2021-09-30 och 2022–2030.',
  'Dnr RS 2021/69, 23RS11869, org.nr 232100-0164.',
  'Från 0 123 personer till 0,5 procent.',
  'Väg 0801',
  'a@b',
])('%s holds none', (text) => {
  expect(holdsContactDetail(text)).toBe(false)
})

test('long texts take no longer for what they hold', () => {
  const started = performance.now()
  for (const piece of ['a', '0', '0 1', 'a@', '+46 ', '070-1 ']) holdsContactDetail(piece.repeat(50_000))
  expect(performance.now() - started).toBeLessThan(2_000)
})
