import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fontFamily } from '../../src/model/font-family.ts'

const FONTS = join(import.meta.dirname, '../../node_modules/@expo-google-fonts')
const sans = new Uint8Array(readFileSync(join(FONTS, 'source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf')))

test('a font says its family, whatever weight it is', () => {
  expect(fontFamily(sans)).toBe('Source Sans 3')
  const italic = readFileSync(join(FONTS, 'source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf'))
  expect(fontFamily(new Uint8Array(italic))).toBe('Source Serif 4')
})

test('what is no font, or only the beginning of one, has none', () => {
  expect(fontFamily(new Uint8Array())).toBeUndefined()
  expect(fontFamily(new TextEncoder().encode('wOF2 och så vidare'))).toBeUndefined()
  for (const length of [5, 12, 40, 300, 1000]) expect(fontFamily(sans.subarray(0, length))).toBeUndefined()
})

test('a font whose numbers lead outside it does no harm', () => {
  for (let at = 4; at < 400; at += 1) {
    const broken = sans.slice()
    broken.fill(0xff, at, at + 4)
    expect(['Source Sans 3', undefined]).toContain(fontFamily(broken))
  }
})
