/** Most tables a font has, and names it holds. */
const MOST = 1000
/** Longest name of a family, in bytes. */
const LONGEST = 512

/**
 * The family of a TrueType or OpenType font as it says itself (OpenType 1.9, `name`: 16 where it has that, else 1).
 * Undefined for what is no such font. Never throws.
 */
export function fontFamily(bytes: Uint8Array): string | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 12 || ![0x00010000, 0x4f54544f, 0x74727565].includes(view.getUint32(0))) return undefined
  const tables = Math.min(view.getUint16(4), MOST)
  for (let at = 12; at < 12 + tables * 16 && at + 16 <= bytes.length; at += 16) {
    const [start, length] = [view.getUint32(at + 8), view.getUint32(at + 12)]
    if (view.getUint32(at) === 0x6e616d65 && start + length <= bytes.length) {
      return familyIn(new DataView(bytes.buffer, bytes.byteOffset + start, length))
    }
  }
  return undefined
}

/** The typographic family is what the fonts of a family share; the other one may be for four of them only. */
function familyIn(table: DataView): string | undefined {
  if (table.byteLength < 6) return undefined
  const [count, texts] = [Math.min(table.getUint16(2), MOST), table.getUint16(4)]
  const found = new Map<number, string>()
  for (let at = 6; at < 6 + count * 12 && at + 12 <= table.byteLength; at += 12) {
    const [platform, name] = [table.getUint16(at), table.getUint16(at + 6)]
    const [length, start] = [table.getUint16(at + 8), texts + table.getUint16(at + 10)]
    // Platforms 0 (Unicode) and 3 (Windows) write UTF-16.
    if (platform === 1 || length > LONGEST || start + length > table.byteLength || found.has(name)) continue
    const text = new DataView(table.buffer, table.byteOffset + start, length)
    found.set(name, new TextDecoder('utf-16be').decode(text).replaceAll('\0', '').trim())
  }
  return found.get(16) || found.get(1) || undefined
}
