import { expect, test } from 'vitest'
import { visible, visibleLines } from '../../src/model/visible.ts'

test('ordinary Swedish text is left as it is', () => {
  const text = 'Åtgärder för kompetens – 1 436 591 kr, “mål” 2030 😀'
  expect(visible(text)).toBe(text)
})

test.each([
  ['\u001b[31m', '⟨U+001B⟩[31m'],
  ['a\u202eb', 'a⟨U+202E⟩b'],
  ['a\u200bb\ufeff', 'a⟨U+200B⟩b⟨U+FEFF⟩'],
  ['\u009b2J', '⟨U+009B⟩2J'],
  ['a\nb\tc\r', 'a⟨U+000A⟩b⟨U+0009⟩c⟨U+000D⟩'],
  ['\u{e0041}', '⟨U+E0041⟩'],
  ['\ud800x', '⟨U+D800⟩x'],
  ['\u2066x\u2069', '⟨U+2066⟩x⟨U+2069⟩'],
])('%j is shown', (text, shown) => {
  expect(visible(text)).toBe(shown)
})

test('lines keep their breaks and tabs, and nothing else', () => {
  expect(visibleLines('a\n\tb\r\u0007')).toBe('a\n\tb⟨U+000D⟩⟨U+0007⟩')
})

test('no control character of any kind gets through', () => {
  const all = Array.from({ length: 0x3000 }, (_, code) => String.fromCharCode(code)).join('')
  expect(visible(all)).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u)
})
