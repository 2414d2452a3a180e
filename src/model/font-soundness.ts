/** Tables that every font has, and those one of which holds its outlines (OpenType 1.9, “Font Tables”). */
const REQUIRED = ['cmap', 'head', 'hhea', 'hmtx', 'maxp', 'name', 'post']
const OUTLINES = ['glyf', 'CFF ', 'CFF2']
/** Most tables a font has. */
const MOST = 100

interface FontTable {
  readonly tag: string
  readonly sum: number
  readonly start: number
  readonly length: number
}

/**
 * Whether a TrueType or OpenType font is whole: each table is in the file and adds up to the sum its directory says
 * (OpenType 1.9, “Table Directory”). Programs that draw text trust what is in a font; a damaged one ends them. Never throws.
 */
export function isSoundFont(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const tables = tablesIn(view)
  if (tables === undefined) return false
  const tags = new Set(tables.map(({ tag }) => tag))
  const isComplete = REQUIRED.every((tag) => tags.has(tag)) && OUTLINES.some((tag) => tags.has(tag))
  return isComplete && tables.every((table) => sumOf(view, table) === table.sum)
}

/** Undefined when a table lies outside the file, or there are too many. */
function tablesIn(view: DataView): readonly FontTable[] | undefined {
  const count = view.byteLength < 12 ? 0 : view.getUint16(4)
  if (count === 0 || count > MOST || view.byteLength < 12 + count * 16) return undefined
  const tables = Array.from({ length: count }, (_, index): FontTable => {
    const at = 12 + index * 16
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((letter) => view.getUint8(at + letter)))
    return { tag, sum: view.getUint32(at + 4), start: view.getUint32(at + 8), length: view.getUint32(at + 12) }
  })
  return tables.every(({ start, length }) => start + length <= view.byteLength) ? tables : undefined
}

/** The sum of a table's words of 32 bits, the last one filled with zeros; in `head` without the sum of the whole file. */
function sumOf(view: DataView, { tag, start, length }: FontTable): number {
  const whole = length - (length % 4)
  let sum = 0
  for (let at = 0; at < whole; at += 4) sum = (sum + view.getUint32(start + at)) >>> 0
  for (let at = whole; at < length; at += 1) sum = (sum + view.getUint8(start + at) * 2 ** (8 * (3 - (at % 4)))) >>> 0
  return tag === 'head' && length >= 12 ? (sum - view.getUint32(start + 8)) >>> 0 : sum
}
