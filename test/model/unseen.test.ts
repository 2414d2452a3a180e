import { expect, test } from 'vitest'
import { holdsUnseen } from '../../src/model/unseen.ts'

/** All that nobody sees: NUL, the soft hyphen, and zero-width and direction marks. */
const UNSEEN = [
  ...[0x0000, 0x00ad, 0x061c, 0x180e, 0x200b, 0x200c, 0x200e, 0x200f, 0xfeff],
  ...range(0x202a, 0x202e),
  ...range(0x2060, 0x2064),
  ...range(0x2066, 0x2069),
]

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

test.each(UNSEEN.map((code) => [code.toString(16).padStart(4, '0'), code]))('U+%s is unseen', (_, code) => {
  expect(holdsUnseen(`må${String.fromCharCode(code)}l`)).toBe(true)
})

test('no other character of the first plane is', () => {
  const others = range(0, 0xffff).filter((code) => !UNSEEN.includes(code) && holdsUnseen(String.fromCharCode(code)))
  expect(others).toEqual([])
})

test('nor is an emoji, whose parts a zero-width joiner holds together', () => {
  expect(holdsUnseen('👩‍🌾 – “målet” … €')).toBe(false)
})
