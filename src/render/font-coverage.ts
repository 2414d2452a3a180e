/**
 * The characters of a text that one of the fonts lacks, each once, in the order they appear: they would be printed as
 * empty boxes. Marks that nothing is drawn for (line breaks, joiners, soft hyphens) lack nothing, and a hyphen that does
 * not break a line is drawn as any other, as all that shape text do. Characters for private use mean nothing to others,
 * whatever a font draws for them, and count as missing (ISO 19005-2, 6.2.11.7.3).
 *
 * @throws when a font is none
 */
export function missingCharacters(text: string, fonts: readonly Uint8Array[]): readonly string[] {
  const drawn = [...new Set(text)].filter(
    (character) => !/[\p{Cc}\p{Default_Ignorable_Code_Point}\u2028\u2029]/u.test(character),
  )
  const coverages = fonts.map(coverageOf)
  return drawn.filter((character) => {
    if (/\p{Co}/u.test(character)) return true
    const codePoint = character === '\u2011' ? HYPHEN : (character.codePointAt(0) ?? 0)
    return !coverages.every((covers) => covers(codePoint))
  })
}

const HYPHEN = 0x2010

type Coverage = (codePoint: number) => boolean

const known = new WeakMap<Uint8Array, Coverage>()

/** Which characters a font has, as its table `cmap` says (ISO/IEC 14496-22, 5.2.1). */
function coverageOf(font: Uint8Array): Coverage {
  const before = known.get(font)
  if (before !== undefined) return before
  const covers = readCoverage(new DataView(font.buffer, font.byteOffset, font.byteLength))
  known.set(font, covers)
  return covers
}

function readCoverage(font: DataView): Coverage {
  const table = tableOf(font, 'cmap')
  const count = font.getUint16(table + 2)
  const subtables = Array.from({ length: count }, (_, index) => {
    const record = table + 4 + 8 * index
    const isUnicode = font.getUint16(record) === 0 || (font.getUint16(record) === 3 && font.getUint16(record + 2) !== 0)
    return { start: table + font.getUint32(record + 4), isUnicode }
  }).filter(({ isUnicode }) => isUnicode)
  const whole = subtables.find(({ start }) => font.getUint16(start) === 12)
  if (whole !== undefined) return coverageOfGroups(font, whole.start)
  const basic = subtables.find(({ start }) => font.getUint16(start) === 4)
  if (basic === undefined) throw new Error('a font without a table of its characters')
  return coverageOfSegments(font, basic.start)
}

function tableOf(font: DataView, name: string): number {
  const count = font.getUint16(4)
  for (let record = 12; record < 12 + 16 * count; record += 16) {
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((at) => font.getUint8(record + at)))
    if (tag === name) return font.getUint32(record + 8)
  }
  throw new Error(`a font without the table ${name}`)
}

/** Format 12: groups of a first and last character and the first's glyph. */
function coverageOfGroups(font: DataView, start: number): Coverage {
  const count = font.getUint32(start + 12)
  const groups = Array.from({ length: count }, (_, index) => {
    const group = start + 16 + 12 * index
    return { first: font.getUint32(group), last: font.getUint32(group + 4) }
  })
  return (codePoint) => groups.some(({ first, last }) => codePoint >= first && codePoint <= last)
}

/** Format 4: segments of a last and first character, and how their glyphs are found. */
function coverageOfSegments(font: DataView, start: number): Coverage {
  const length = font.getUint16(start + 6)
  const [lasts, firsts, deltas, offsets] = [0, 1, 2, 3].map((part) => start + 14 + part * length + (part > 0 ? 2 : 0))
  return (codePoint) => {
    for (let at = 0; at < length; at += 2) {
      if (codePoint > font.getUint16((lasts ?? 0) + at)) continue
      const first = font.getUint16((firsts ?? 0) + at)
      if (codePoint < first) return false
      const offset = font.getUint16((offsets ?? 0) + at)
      const glyph = offset === 0 ? codePoint : font.getUint16((offsets ?? 0) + at + offset + 2 * (codePoint - first))
      return glyph !== 0 && ((glyph + font.getUint16((deltas ?? 0) + at)) & 0xffff) !== 0
    }
    return false
  }
}
