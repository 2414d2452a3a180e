import { isUtf8, transcode } from 'node:buffer'
import { type Span, START } from '../model/place.ts'
import type { Source } from '../model/source.ts'
import type { SourceFault } from '../model/source-fault.ts'

/** Signs that Windows-1252 writes in one byte and Swedish texts are full of: what a byte that is no UTF-8 most likely is. */
const WINDOWS_1252 = new Map([
  ...Array.from('åäöÅÄÖéÉüÜ§°½´·»«', (character) => [character.charCodeAt(0), character] as const),
  ...([
    [0x85, '…'],
    [0x91, '‘'],
    [0x92, '’'],
    [0x93, '“'],
    [0x94, '”'],
    [0x95, '•'],
    [0x96, '–'],
    [0x97, '—'],
    [0xa0, '\u00a0'],
  ] as const),
])

/** A source, or why bytes are none. */
export type Decoded = { readonly source: Source } | { readonly fault: SourceFault }

/**
 * Bytes as a source. Strict UTF-8 only; a byte order mark is taken off, and CRLF and CR become LF. Anything else is
 * a fault at the first bad byte.
 */
export function decode(bytes: Buffer, path: string): Decoded {
  const nul = bytes.indexOf(0)
  if (nul >= 0 || startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff))
    return { fault: binaryFault(bytes, nul) }
  if (!isUtf8(bytes)) return { fault: encodingFault(bytes) }
  const byteOrderMark = startsWith(bytes, 0xef, 0xbb, 0xbf)
  const written = textOf(byteOrderMark ? bytes.subarray(3) : bytes)
  const stacked = stackedMarks(written)
  if (stacked !== undefined) return { fault: stackFault(bytes, written.slice(0, stacked), byteOrderMark) }
  if (!bytes.includes(0x0d)) return { source: { path, text: written, byteOrderMark, lineEnd: '\n' } }
  const lineEnd = /(?<!\r)\n|\r(?!\n)/.test(written) ? 'mixed' : '\r\n'
  return { source: { path, text: written.replace(/\r\n?/g, '\n'), byteOrderMark, lineEnd } }
}

/**
 * What UTF-8 says. By way of UTF-16, which Node makes and takes with vector instructions: a fourth of the time. As long in
 * both it is ASCII, which then is kept in half the room.
 */
function textOf(utf8: Buffer): string {
  const utf16 = transcode(utf8, 'utf8', 'utf16le')
  return utf16.length === 2 * utf8.length ? utf8.toString('latin1') : utf16.toString('utf16le')
}

/**
 * Where in a text more than a thousand combining marks stand on one character, if they do. NFC takes time by the square
 * of their number, and cannot be stopped. Looks at one character in 512: no such stack falls between two.
 */
function stackedMarks(text: string): number | undefined {
  for (let at = 0; at < text.length; at += STRIDE) {
    // Nearly all are Latin: asked here, where it costs no call.
    if (text.charCodeAt(at) < 0x300 || !isMark(text, at)) continue
    let [start, end] = [at, at]
    while (start > 0 && isMark(text, start - 1)) start -= 1
    while (end < text.length && isMark(text, end)) end += 1
    if (end - start > 2 * STRIDE) return start
    at = end - (end % STRIDE)
  }
  return undefined
}

const STRIDE = 512

/** Whether a mark, or the half of one beyond U+FFFF, stands at a place. */
function isMark(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 0x300) return false
  const isSecondHalf = code >= 0xdc00 && code <= 0xdfff
  return /\p{M}/u.test(String.fromCodePoint(text.codePointAt(isSecondHalf ? at - 1 : at) ?? 0))
}

function startsWith(bytes: Buffer, ...wanted: readonly number[]): boolean {
  return wanted.every((byte, index) => bytes[index] === byte)
}

/** UTF-16 has a mark of its own, or a NUL in nearly every second byte of Latin text. */
function binaryFault(bytes: Buffer, nul: number): SourceFault {
  const head = bytes.subarray(0, 512)
  const nuls = head.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0)
  const mark = startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)
  if (mark || (nuls > 1 && nuls * 3 > head.length))
    return { rule: 'source/encoding', sentence: 'utf16', values: { offset: mark ? 0 : nul }, span: START }
  if (!isUtf8(bytes.subarray(0, nul))) return encodingFault(bytes)
  return { rule: 'source/encoding', sentence: 'nul', values: { offset: nul }, span: spanAt(bytes, nul) }
}

function stackFault(bytes: Buffer, before: string, byteOrderMark: boolean): SourceFault {
  const offset = Buffer.byteLength(before) + (byteOrderMark ? 3 : 0)
  return { rule: 'source/encoding', sentence: 'stacked', values: { offset }, span: spanAt(bytes, offset) }
}

function encodingFault(bytes: Buffer): SourceFault {
  const offset = firstBadByte(bytes)
  const value = bytes[offset] ?? 0
  const byte = `0x${value.toString(16).toUpperCase().padStart(2, '0')}`
  const character = WINDOWS_1252.get(value)
  const span = spanAt(bytes, offset)
  return character === undefined
    ? { rule: 'source/encoding', sentence: 'notUtf8', values: { offset, byte }, span }
    : { rule: 'source/encoding', sentence: 'latin1', values: { offset, byte, character }, span }
}

/** Offset of the first byte that is not part of UTF-8: where a lenient decoder first puts U+FFFD that was not written. */
function firstBadByte(bytes: Buffer): number {
  const lenient = bytes.toString('utf8')
  let [offset, from] = [0, 0]
  for (let at = lenient.indexOf('\ufffd'); at >= 0; at = lenient.indexOf('\ufffd', from)) {
    offset += Buffer.byteLength(lenient.slice(from, at))
    if (!(bytes[offset] === 0xef && bytes[offset + 1] === 0xbf && bytes[offset + 2] === 0xbd)) return offset
    offset += 3
    from = at + 1
  }
  return bytes.length
}

/** Where a byte stands in the normalised text, given that all before it is UTF-8. */
function spanAt(bytes: Buffer, offset: number): Span {
  const mark = startsWith(bytes, 0xef, 0xbb, 0xbf) ? 3 : 0
  const before = bytes.toString('utf8', mark, offset).replace(/\r\n?/g, '\n')
  const line = before.split('\n').length
  const column = before.length - before.lastIndexOf('\n')
  return { line, column, endLine: line, endColumn: column + 1, start: before.length, end: before.length + 1 }
}
