import { crc32, inflateRawSync } from 'node:zlib'

/** A file in a zip, before it is inflated. */
export interface ZipEntry {
  readonly name: string
  /** Bytes of the whole file, as the zip says: not to be believed before it is inflated. */
  readonly size: number
  /** The whole file, inflated; undefined when it is damaged, or larger than the zip says. */
  readonly read: () => Uint8Array | undefined
}

/** Most files in a zip, and most bytes of all of them together. */
export interface ZipLimits {
  readonly entries: number
  readonly bytes: number
}

/** Signatures and lengths of records (PKWARE APPNOTE 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16). */
const END = { signature: 0x06054b50, length: 22, longestComment: 0xffff }
const CENTRAL = { signature: 0x02014b50, length: 46 }
const LOCAL = { signature: 0x04034b50, length: 30 }
const STORED = 0
const DEFLATED = 8
/** Bit 0 of the flags: the file is encrypted. */
const ENCRYPTED = 1
/** Stands in the place of a number for one in a Zip64 record, which is not read. */
const ELSEWHERE = 0xffffffff

/**
 * The files of a zip by its central directory, in order. What it says is taken for a claim: no more bytes are inflated
 * than the limits and the claims allow, and files that share bytes of the zip are refused.
 *
 * @returns undefined when the bytes are no zip that can be read, or one beyond the limits
 */
export function readZip(bytes: Uint8Array, limits: ZipLimits): readonly ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOf(view)
  if (end === undefined) return undefined
  const [count, start] = [view.getUint16(end + 10, true), view.getUint32(end + 16, true)]
  if (count > limits.entries) return undefined
  const found: Found[] = []
  for (let at = start; found.length < count; ) {
    const entry = centralAt(view, at, end)
    if (entry === undefined) return undefined
    found.push(entry)
    at = entry.next
  }
  const total = found.reduce((sum, { size }) => sum + size, 0)
  if (total > limits.bytes || overlap(found)) return undefined
  return found.map((each) => ({ name: each.name, size: each.size, read: () => inflated(bytes, each) }))
}

/** A record of the central directory, and where the file's own bytes lie. */
interface Found {
  readonly name: string
  readonly method: number
  readonly checksum: number
  readonly size: number
  /** From the file's own header to the end of its bytes. */
  readonly from: number
  readonly data: number
  readonly to: number
  /** Where the next record begins. */
  readonly next: number
}

/** Where the record stands that ends a zip; a comment may follow it. */
function endOf(view: DataView): number | undefined {
  const last = view.byteLength - END.length
  for (let at = last; at >= 0 && at >= last - END.longestComment; at -= 1) {
    const isEnd = view.getUint32(at, true) === END.signature
    if (isEnd && at + END.length + view.getUint16(at + 20, true) === view.byteLength) return at
  }
  return undefined
}

function centralAt(view: DataView, at: number, end: number): Found | undefined {
  if (at + CENTRAL.length > end || view.getUint32(at, true) !== CENTRAL.signature) return undefined
  const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)]
  const [packed, size, from] = [20, 24, 42].map((place) => view.getUint32(at + place, true)) as [number, number, number]
  const [name, extra, comment] = [28, 30, 32].map((place) => view.getUint16(at + place, true)) as [
    number,
    number,
    number,
  ]
  const next = at + CENTRAL.length + name + extra + comment
  const isReadable = (method === STORED || method === DEFLATED) && (flags & ENCRYPTED) === 0
  if (next > end || !isReadable || [packed, size, from].includes(ELSEWHERE)) return undefined
  if (from + LOCAL.length > end || view.getUint32(from, true) !== LOCAL.signature) return undefined
  const data = from + LOCAL.length + view.getUint16(from + 26, true) + view.getUint16(from + 28, true)
  const to = data + packed
  if (to > end) return undefined
  const written = new Uint8Array(view.buffer, view.byteOffset + at + CENTRAL.length, name)
  const checksum = view.getUint32(at + 16, true)
  return { name: new TextDecoder().decode(written), method, checksum, size, from, data, to, next }
}

/** Whether two files share bytes, as those of a bomb do that counts one stretch many times. */
function overlap(found: readonly Found[]): boolean {
  const inOrder = found.toSorted((one, other) => one.from - other.from)
  return inOrder.some(({ from }, index) => index > 0 && from < (inOrder[index - 1]?.to ?? 0))
}

function inflated(bytes: Uint8Array, { method, checksum, size, data, to }: Found): Uint8Array | undefined {
  const packed = bytes.subarray(data, to)
  try {
    const whole = method === STORED ? packed : inflateRawSync(packed, { maxOutputLength: Math.max(1, size) })
    return whole.length === size && crc32(whole) === checksum ? whole : undefined
  } catch {
    return undefined
  }
}
