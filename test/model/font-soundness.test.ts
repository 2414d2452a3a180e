import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isSoundFont } from '../../src/model/font-soundness.ts'

const FONTS = join(import.meta.dirname, '../../node_modules/@expo-google-fonts')
const files = readdirSync(FONTS, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ttf'))
const read = (name: string) => new Uint8Array(readFileSync(join(FONTS, name)))

test('a font as it was made is sound', () => {
  expect(files.length).toBeGreaterThan(20)
  expect(files.filter((name) => !isSoundFont(read(name)))).toEqual([])
})

test('a font with a byte changed, cut short or without a table is not', () => {
  const font = read(files[0] ?? '')
  for (let at = 1000; at < font.length; at += 9973) {
    const damaged = font.slice()
    damaged[at] = (damaged[at] ?? 0) ^ 0x55
    expect(isSoundFont(damaged)).toBe(false)
  }
  for (const length of [0, 5, 12, 300, font.length - 200]) expect(isSoundFont(font.subarray(0, length))).toBe(false)
  const renamed = font.slice()
  renamed[Buffer.from(font).indexOf('cmap')] = 0x7a
  expect(isSoundFont(renamed)).toBe(false)
  expect(isSoundFont(new TextEncoder().encode('Detta är inget typsnitt.'))).toBe(false)
})
