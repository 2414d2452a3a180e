import { expect, test } from 'vitest'
import { missingCharacters } from '../../src/render/font-coverage.ts'
import { shippedFonts } from './assets.ts'

test('what Swedish texts are written with is there', () => {
  const text =
    'ABCÅÄÖabcåäöéüèàœøæß 0123456789 1\u00a0436\u00a0591 kr\u202f% § – — ” ’ » « … • · ° ½ × ÷ ± ≤ ≥ € → ← − ² ³'
  expect(missingCharacters(text, shippedFonts)).toEqual([])
})

test('what a font lacks is named once, in order', () => {
  expect(missingCharacters('Läget 漢 i 字 länet 漢 😀 \ue000', shippedFonts)).toEqual(['漢', '字', '😀', '\ue000'])
})

test('what nothing is drawn for lacks nothing', () => {
  expect(missingCharacters('rad\nrad\tav\u00adstavning\u200d\u2060\ufe0f covid\u201119', shippedFonts)).toEqual([])
})

/** A font of one table: `cmap` with one subtable of format 4, whose segments give glyphs by a delta and by a list. */
function smallFont(): Uint8Array {
  const segments = { lasts: [0x42, 0x62, 0xffff], firsts: [0x41, 0x61, 0xffff], deltas: [1, 0, 1], offsets: [0, 4, 0] }
  const count = segments.lasts.length
  const subtable = [4, 0, 0, 2 * count, 0, 0, 0, ...segments.lasts, 0, ...segments.firsts, ...segments.deltas]
  const words = [...subtable, ...segments.offsets, 7, 0]
  const head = [1, 0, 1, 0, 0, 0, 0x636d, 0x6170, 0, 0, 0, 28, 0, 0]
  const cmap = [0, 1, 3, 1, 0, 12]
  const all = [...head, ...cmap, ...words]
  return Uint8Array.from(all.flatMap((word) => [word >> 8, word & 0xff]))
}

test('a font with the older table of characters is read too', () => {
  expect(missingCharacters('ABC ab', [smallFont()])).toEqual(['C', ' ', 'b'])
})

test('what is no font is refused', () => {
  expect(() => missingCharacters('a', [new Uint8Array(64)])).toThrow('a font without the table cmap')
})
