import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { zipOf } from '../../src/render/zip.ts'

const TEXT = new TextEncoder().encode('samma rad om och om igen\n'.repeat(50))

/** What the header of the first file says: how it is packed, and when it was made (APPNOTE 6.3.10, section 4.3.7). */
function firstHeader(zip: Uint8Array) {
  const view = new DataView(zip.buffer, zip.byteOffset)
  return { method: view.getUint16(8, true), time: view.getUint16(10, true), day: view.getUint16(12, true) }
}

test('files are read back, in order of name whatever order they came in', () => {
  const files = new Map([
    ['b.txt', TEXT],
    ['a/c.pdf', TEXT],
  ])
  const zip = zipOf(files)
  expect(Object.entries(unzipSync(zip))).toEqual([
    ['a/c.pdf', TEXT],
    ['b.txt', TEXT],
  ])
  expect(zipOf(new Map([...files].reverse()))).toEqual(zip)
})

test('no file tells when it was made: midnight on 1 January 1980, in every time zone', () => {
  expect(firstHeader(zipOf(new Map([['a.txt', TEXT]])))).toMatchObject({ time: 0, day: (1 << 5) | 1 })
})

test.each([
  ['a.txt', 8],
  ['a.html', 8],
  ['a.pdf', 0],
  ['a.DOCX', 0],
  ['a.jpg', 0],
])('%s is packed by method %i: what is compressed already is not compressed again', (name, method) => {
  expect(firstHeader(zipOf(new Map([[name, TEXT]]))).method).toBe(method)
})
