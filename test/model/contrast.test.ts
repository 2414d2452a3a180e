import { expect, test } from 'vitest'
import { contrast, mixed, nearestReadable } from '../../src/model/contrast.ts'

test.each([
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#ffffff', 1],
  ['#777777', '#ffffff', 4.48],
  ['#0000ff', '#ffffff', 8.59],
  ['#ff0000', '#000000', 5.25],
])('%s against %s has the contrast that WCAG gives it: %d', (one, other, ratio) => {
  expect(contrast(one, other)).toBeCloseTo(ratio, 2)
  expect(contrast(other, one)).toBe(contrast(one, other))
})

test('a colour that can be read stays as it is', () => {
  expect(nearestReadable('#0f4c5c', '#ffffff', 4.5)).toBe('#0f4c5c')
})

test.each([
  ['#f7b500', '#ffffff', 4.5],
  ['#ffffff', '#ffffff', 7],
  ['#557788', '#1a2027', 7],
  ['#000000', '#1a2027', 7],
  ['#808080', '#767676', 4.5],
])('%s on %s gives way to one with just enough contrast', (colour, background, least) => {
  const near = nearestReadable(colour, background, least)
  expect(contrast(near, background)).toBeGreaterThanOrEqual(least)
  expect(contrast(near, background)).toBeLessThan(least * 1.1)
})

test('black or white stand where no colour is enough', () => {
  expect(nearestReadable('#ff0000', '#777777', 21)).toBe('#000000')
})

test('colours mix by share', () => {
  expect([mixed('#000000', '#ffffff', 0), mixed('#000000', '#ffffff', 1)]).toEqual(['#ffffff', '#000000'])
  expect(mixed('#ff0000', '#ffffff', 0.1)).toBe('#ffe6e6')
})
