import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decode } from '../../src/io/decode.ts'
import { asWritten } from '../../src/validate/mended.ts'

function fault(bytes: Buffer) {
  const decoded = decode(bytes, 'a.md')
  return 'fault' in decoded ? decoded.fault : undefined
}

test.each([
  ['å\nä\n', { text: 'å\nä\n', byteOrderMark: false, lineEnd: '\n' }],
  ['\ufeffå\r\nä\r\n', { text: 'å\nä\n', byteOrderMark: true, lineEnd: '\r\n' }],
  ['a\r\nb\n', { text: 'a\nb\n', byteOrderMark: false, lineEnd: 'mixed' }],
  ['a\rb', { text: 'a\nb', byteOrderMark: false, lineEnd: 'mixed' }],
  ['\rfoo', { text: '\nfoo', byteOrderMark: false, lineEnd: 'mixed' }],
  ['foo\r', { text: 'foo\n', byteOrderMark: false, lineEnd: 'mixed' }],
  ['\nfoo\r\n', { text: '\nfoo\n', byteOrderMark: false, lineEnd: 'mixed' }],
  ['\r\n\r\n', { text: '\n\n', byteOrderMark: false, lineEnd: '\r\n' }],
  ['', { text: '', byteOrderMark: false, lineEnd: '\n' }],
])('%j is read', (written, source) => {
  expect(decode(Buffer.from(written), 'a.md')).toEqual({ source: { path: 'a.md', ...source } })
})

test('Latin-1 is a fault at its first letter, named', () => {
  const bytes = Buffer.concat([Buffer.from('# Mål\r\n\r\nMer '), Buffer.from('välfärd', 'latin1')])
  expect(fault(bytes)).toEqual({
    rule: 'source/encoding',
    sentence: 'latin1',
    values: { offset: 15, byte: '0xE4', character: 'ä' },
    span: { line: 3, column: 6, endLine: 3, endColumn: 7, start: 12, end: 13 },
  })
})

test.each([
  ['UTF-16 with a mark, little end first', Buffer.from('\ufeff# Mål\n', 'utf16le'), 'utf16', 0],
  ['UTF-16 with a mark, big end first', Buffer.from('\ufeff# Mål\n', 'utf16le').swap16(), 'utf16', 0],
  ['UTF-16 without a mark', Buffer.from('# Mål\n', 'utf16le'), 'utf16', 1],
  ['a NUL', Buffer.from('en text\nmed \0 i'), 'nul', 12],
  ['a byte that never occurs', Buffer.from([0x61, 0xff]), 'notUtf8', 1],
  ['a letter cut in two', Buffer.from('må').subarray(0, 2), 'notUtf8', 1],
  ['an overlong slash', Buffer.from([0x61, 0xc0, 0xaf]), 'notUtf8', 1],
  ['a surrogate', Buffer.from([0x61, 0x62, 0xed, 0xa0, 0x80]), 'notUtf8', 2],
])('%s is a fault at its byte', (_, bytes, sentence, offset) => {
  expect(fault(bytes)).toMatchObject({ rule: 'source/encoding', sentence, values: { offset } })
})

test('a written U+FFFD is text, also before a fault', () => {
  expect(fault(Buffer.from('\ufffd'))).toBeUndefined()
  expect(fault(Buffer.concat([Buffer.from('a\ufffd\ufffd'), Buffer.from([0xe5])]))).toMatchObject({
    values: { offset: 7 },
  })
})

test.each([
  ['\u0301\u0323', 8],
  ['\u{1d165}\u0323', 8],
  // The first of all marks.
  ['\u0300\u0300', 8],
])('thousands of accents on one letter are a fault, told where: %j', (marks, offset) => {
  const began = performance.now()
  expect(fault(Buffer.from(`# Mål o${marks.repeat(200_000)}`))).toMatchObject({
    sentence: 'stacked',
    values: { offset },
  })
  expect(fault(Buffer.from('a'.repeat(510) + marks.repeat(600)))?.span).toMatchObject({ line: 1, column: 511 })
  expect(performance.now() - began).toBeLessThan(2000)
})

test.each([
  'a\u030a'.repeat(100_000),
  `a${'\u0301'.repeat(500)}`.repeat(100),
  '😀'.repeat(10_000),
  'å'.repeat(10_000),
])('letters with accents of their own, and signs in a row, are text', (text) => {
  expect(fault(Buffer.from(text))).toBeUndefined()
})

test('any text comes back as its bytes, unless its line ends are mixed', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'å', '😀', '\n', '\ufeff', '\u2028') })
  fc.assert(
    fc.property(text, fc.boolean(), fc.boolean(), (body, mark, crlf) => {
      const bytes = Buffer.from((mark ? '\ufeff' : '') + (crlf ? body.replaceAll('\n', '\r\n') : body))
      const decoded = decode(bytes, 'a')
      const source = 'source' in decoded ? decoded.source : undefined
      expect(source && Buffer.from(asWritten(source.text, source))).toEqual(bytes)
    }),
  )
})

test('the fault stands where all before it is UTF-8', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (array) => {
      const bytes = Buffer.from(array)
      const found = fault(bytes)
      if (found?.rule !== 'source/encoding' || found.sentence === 'utf16') return
      expect(fault(bytes.subarray(0, found.values.offset))).toBeUndefined()
      expect(fault(bytes.subarray(0, found.values.offset + 4))).toBeDefined()
    }),
  )
})
