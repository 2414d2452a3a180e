/** What of a column of a table decides how wide it is. */
export interface Column {
  /** Share of the width that the publication asks for, 0–1. */
  readonly asked?: number | undefined
  /** The texts of its cells, that of its heading first. */
  readonly texts: readonly string[]
}

/**
 * Width of a letter, roughly, and of the room beside the text of a cell, in twentieths of a point. A heading is in bold, and
 * those who have not the fonts of the face get wider ones.
 */
const LETTER = 128
const HEADING_LETTER = 155
const ROOM = 190
/** A longer word is hyphenated, and a longer text makes its column no wider. Where there is little room, shorter words are. */
const LONGEST_WORD = { ample: 24, scant: 15 }
const LONGEST_TEXT = 160

/**
 * Widths of the columns of a table, in twentieths of a point, which add up to `width`: what the publication asks for; the
 * others share what is left so that no word is broken that need not be, and long texts get most.
 */
export function columnWidths(columns: readonly Column[], width: number): readonly number[] {
  const asked = columns.map((column) => (column.asked === undefined ? undefined : column.asked * width))
  const taken = asked.reduce((sum: number, each) => sum + (each ?? 0), 0)
  const sharing = columns.filter((_, index) => asked[index] === undefined)
  const left = Math.max(width - taken, sharing.length * ROOM)
  const ample = sharing.map((column) => needOf(column, LONGEST_WORD.ample))
  const shared = sumOf(ample, 'least') <= left ? ample : sharing.map((column) => needOf(column, LONGEST_WORD.scant))
  const shares = sharesOf(shared, left).values()
  const wanted = asked.map((each) => each ?? shares.next().value ?? 0)
  const total = wanted.reduce((sum, each) => sum + each, 0)
  return rounded(
    widened(
      wanted.map((each) => (each * width) / total),
      Math.min(LEAST, width / columns.length),
    ),
  )
}

/** So wide is a column at least, when there is room: two or three letters. */
const LEAST = 700

/** The widths with none under the least: the wider ones give what is missing. */
function widened(widths: readonly number[], least: number): readonly number[] {
  const missing = widths.reduce((sum, width) => sum + Math.max(0, least - width), 0)
  const spare = widths.reduce((sum, width) => sum + Math.max(0, width - least), 0)
  const kept = spare === 0 ? 0 : (spare - missing) / spare
  return widths.map((width) => least + Math.max(0, width - least) * kept)
}

interface Need {
  /** So that no word is broken. */
  readonly least: number
  /** So that no line is. */
  readonly most: number
}

function needOf({ texts }: Column, longest: number): Need {
  let [word, whole] = [LETTER, LETTER]
  for (const [index, text] of texts.entries()) {
    const letter = index === 0 ? HEADING_LETTER : LETTER
    for (const part of text.split(/[ \n\t/-]+/)) {
      const letters = /\d/.test(part) ? part.length : Math.min(part.length, longest)
      word = Math.max(word, letters * letter)
    }
    for (const line of text.split('\n')) whole = Math.max(whole, Math.min(line.length, LONGEST_TEXT) * letter)
  }
  return { least: word + ROOM, most: Math.max(word, whole) + ROOM }
}

function sharesOf(needs: readonly Need[], width: number): readonly number[] {
  const [least, most] = [sumOf(needs, 'least'), sumOf(needs, 'most')]
  if (most <= width) return needs.map((need) => (need.most * width) / most)
  if (least >= width) return needs.map((need) => (need.least * width) / least)
  return needs.map((need) => need.least + ((need.most - need.least) * (width - least)) / (most - least))
}

function sumOf(needs: readonly Need[], key: keyof Need): number {
  return needs.reduce((sum, need) => sum + need[key], 0)
}

/** Whole numbers with the same sum: each line between two columns is rounded. */
function rounded(widths: readonly number[]): readonly number[] {
  let sum = 0
  return widths.map((width) => {
    const from = Math.round(sum)
    sum += width
    return Math.round(sum) - from
  })
}
