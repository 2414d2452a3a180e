import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { readZip } from '../../src/io/zip.ts'

const LIMITS = { entries: 10, bytes: 1 << 20 }
const FILES = { 'a.txt': new TextEncoder().encode('å'.repeat(1000)), 'b/c.txt': new Uint8Array() }

/** A zip of files, and a view to falsify it by. */
function zip(files: Record<string, Uint8Array> = FILES, level: 0 | 6 = 6) {
  const bytes = zipSync(files, { level, mtime: new Date(1980, 0, 1) })
  return { bytes, view: new DataView(bytes.buffer) }
}

function placeOf(view: DataView, signature: number): number {
  for (let at = view.byteLength - 4; at >= 0; at -= 1) if (view.getUint32(at, true) === signature) return at
  throw new Error('no such record')
}

const [END, CENTRAL, LOCAL] = [0x06054b50, 0x02014b50, 0x04034b50]

test.each([0, 6] as const)('files are read back, at level %i', (level) => {
  const entries = readZip(zip(FILES, level).bytes, LIMITS) ?? []
  expect(entries.map(({ name, size }) => [name, size])).toEqual([
    ['a.txt', 2000],
    ['b/c.txt', 0],
  ])
  expect(entries.map(({ read }) => Buffer.from(read() ?? 'none').toString())).toEqual(['å'.repeat(1000), ''])
})

test('a comment after the end changes nothing', () => {
  const { bytes } = zip()
  const commented = new Uint8Array([...bytes, 0x68, 0x65, 0x6a])
  new DataView(commented.buffer).setUint16(bytes.length - 2, 3, true)
  expect(readZip(commented, LIMITS)).toHaveLength(2)
})

test.each([
  ['nothing', () => new Uint8Array()],
  ['a text', () => new TextEncoder().encode('PK\u0003\u0004 och mer text än så'.repeat(10))],
  ['half a zip', () => zip().bytes.subarray(0, 60)],
  ['the end alone', () => zip().bytes.subarray(60)],
])('%s is no zip', (_, make) => {
  expect(readZip(make(), LIMITS)).toBeUndefined()
})

test('more files, or more bytes, than allowed are refused before any is inflated', () => {
  expect(readZip(zip().bytes, { ...LIMITS, entries: 1 })).toBeUndefined()
  expect(readZip(zip().bytes, { ...LIMITS, bytes: 1999 })).toBeUndefined()
})

test('of a bomb that lies of its size no more is inflated than it says', () => {
  const { bytes, view } = zip({ bomb: new Uint8Array(50 << 20) })
  view.setUint32(placeOf(view, CENTRAL) + 24, 100, true)
  const [entry] = readZip(bytes, LIMITS) ?? []
  expect(entry?.size).toBe(100)
  expect(entry?.read()).toBeUndefined()
})

test('files that share bytes are refused', () => {
  const { bytes, view } = zip({ a: new Uint8Array(9), b: new Uint8Array(9) })
  const last = placeOf(view, CENTRAL)
  view.setUint32(last + 42, 0, true)
  expect(readZip(bytes, LIMITS)).toBeUndefined()
})

test.each([
  ['an unknown method', CENTRAL, 10, 99],
  ['encryption', CENTRAL, 8, 1],
  ['a place beyond the end', CENTRAL, 42, 0x7fffffff],
  ['more packed bytes than there are', CENTRAL, 20, 0x7fffffff],
  ['a record of Zip64', CENTRAL, 24, 0xffffffff],
  ['a header of a file that is none', LOCAL, 0, 0x02014b50],
  ['a directory elsewhere', END, 16, 7],
  ['a number of files that are not there', END, 10, 3],
])('%s is refused', (_, record, place, value) => {
  const { bytes, view } = zip()
  const at = placeOf(view, record) + place
  if (value > 0xffff || place === 16 || place === 0) view.setUint32(at, value, true)
  else view.setUint16(at, value, true)
  expect(readZip(bytes, LIMITS)).toBeUndefined()
})

test('a file that is not as large as the zip says cannot be read', () => {
  const { bytes, view } = zip(FILES, 0)
  view.setUint32(placeOf(view, CENTRAL) + 24, 7, true)
  expect(readZip(bytes, LIMITS)?.map(({ read }) => read() === undefined)).toContain(true)
})

test('a damaged file cannot be read', () => {
  const { bytes, view } = zip(FILES, 0)
  bytes[placeOf(view, LOCAL) - 1] = 7
  expect(readZip(bytes, LIMITS)?.map(({ read }) => read() === undefined)).toEqual([true, false])
})
