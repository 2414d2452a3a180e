/**
 * A word of two numbers with a dash between them, which are read as one and stand on one line: `2028–2035`, `(8–16),`.
 * With the signs beside them, since a format that holds the word together may end a line next to it.
 *
 * Pages and PDF files do so by how they are set, and their text is as it was. Word has no such means: a word joiner
 * (U+2060) would hold it together, and be in the way of those who search for it.
 */
const RANGE = /(?<=^|\s)[^\s\p{L}\p{N}–-]{0,3}\d{1,4}–\d{1,4}[^\s\p{L}\p{N}–-]{0,3}(?=$|\s)/gu

/** A stretch of a text: such a word, or what stands between them. */
export interface RangeStretch {
  readonly text: string
  readonly isRange: boolean
}

/** A text parted at such words. */
export function partedAtRanges(text: string): readonly RangeStretch[] {
  if (!text.includes('–')) return [{ text, isRange: false }]
  const stretches: RangeStretch[] = []
  let at = 0
  for (const { 0: range, index } of text.matchAll(RANGE)) {
    if (index > at) stretches.push({ text: text.slice(at, index), isRange: false })
    stretches.push({ text: range, isRange: true })
    at = index + range.length
  }
  return at < text.length ? [...stretches, { text: text.slice(at), isRange: false }] : stretches
}
