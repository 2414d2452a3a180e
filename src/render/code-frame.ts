import type { Span } from '../model/place.ts'
import { visible } from '../model/visible.ts'

/** At most so many lines of the text are shown. */
const MOST_LINES = 3
/** A line is read no further from the place than so many widths of the frame, in UTF-16 units: the rest is cut anyway. */
const REACH = 2
const TAB = 4
const ELLIPSIS = '…'
/** Made when first needed: it takes longer than all else that starts up. */
let graphemes: Intl.Segmenter | undefined

/** Latin letters, figures, spaces and ordinary punctuation, each a grapheme by itself. */
const PLAIN = /^[\t -~\u00a0-\u024f\u2010-\u2027\u202f-\u2043\u2212]*$/

/** The graphemes of a text, with where they stand; found without help in text as Swedish is written. */
function segments(text: string): Iterable<{ readonly segment: string; readonly index: number }> {
  if (PLAIN.test(text)) return Array.from(text, (segment, index) => ({ segment, index }))
  graphemes ??= new Intl.Segmenter('sv', { granularity: 'grapheme' })
  return graphemes.segment(text)
}

/** One line of a frame: its number, what to print, and what to print under it. */
export interface FrameLine {
  readonly line: number
  readonly text: string
  /**
   * Spaces and carets: the carets stand right under the span, also after wide and combining characters.
   * Empty under a blank line inside a longer span.
   */
  readonly carets: string
}

/** One printed character. */
interface CharacterCell {
  readonly text: string
  /** Columns it takes in a terminal with a fixed-width font. */
  readonly width: number
  readonly marked: boolean
}

/**
 * The lines a span covers, at most three, as they can be printed in `width` columns: tabs as spaces, control and
 * invisible characters made visible, long lines cut around the place. Empty when the text has no such place.
 */
export function codeFrame(text: string, span: Span, width: number): readonly FrameLine[] {
  if (span.start > text.length) return []
  const frame: FrameLine[] = []
  let lineStart = span.start === 0 ? 0 : text.lastIndexOf('\n', span.start - 1) + 1
  for (let line = span.line; line <= span.endLine && frame.length < MOST_LINES; line += 1) {
    const found = text.indexOf('\n', lineStart)
    const lineEnd = found === -1 ? text.length : found
    const start = line === span.line ? span.start : firstInk(text, lineStart, lineEnd)
    // A span that ends before the first word of a line does not cover it.
    if (line > span.line && span.end <= start) break
    if (line > span.line && start === lineEnd) frame.push({ line, text: '', carets: '' })
    else frame.push(frameLine(text.slice(lineStart, lineEnd), line, start - lineStart, span.end - lineStart, width))
    if (found === -1) break
    lineStart = lineEnd + 1
  }
  return frame
}

function firstInk(text: string, lineStart: number, lineEnd: number): number {
  let offset = lineStart
  while (offset < lineEnd && (text[offset] === ' ' || text[offset] === '\t')) offset += 1
  return offset
}

function frameLine(whole: string, line: number, start: number, end: number, width: number): FrameLine {
  const from = Math.max(0, start - REACH * width)
  const to = Math.min(whole.length, start + REACH * width)
  const cells = cellsOf(whole.slice(from, to), start - from, end - from)
  const shown = cutAround(cells, width, from > 0, to < whole.length)
  const carets = shown.map((cell) => (cell.marked ? '^' : ' ').repeat(cell.width)).join('')
  return {
    line,
    text: shown
      .map((cell) => cell.text)
      .join('')
      .trimEnd(),
    carets: carets.trimEnd(),
  }
}

/** The characters of a line, those from `start` to `end` marked; of an empty stretch the one that follows it. */
function cellsOf(text: string, start: number, end: number): readonly CharacterCell[] {
  const cells: CharacterCell[] = []
  const markedEnd = Math.max(end, start + 1)
  let column = 0
  for (const { segment, index } of segments(text)) {
    const shown = segment === '\t' ? ' '.repeat(TAB - (column % TAB)) : visible(segment)
    const width = widthOf(segment, shown)
    cells.push({ text: shown, width, marked: index < markedEnd && index + segment.length > start })
    column += width
  }
  if (start >= text.length) cells.push({ text: ' ', width: 1, marked: true })
  return cells
}

/** Width of a grapheme: its base character's; marks on it take none. */
function widthOf(segment: string, shown: string): number {
  if (/^[ -~\u00a1-\u02af]$/.test(segment)) return 1
  if (shown !== segment) return [...shown].length
  if (isWide(segment)) return 2
  return /^\p{Mark}/u.test(segment) ? 0 : 1
}

function isWide(segment: string): boolean {
  return (
    /^[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(segment) ||
    /^[\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]|\ufe0f/.test(segment)
  )
}

/** As many characters as fit, with those before the mark giving way first, and `…` where something was cut. */
function cutAround(
  cells: readonly CharacterCell[],
  width: number,
  cutBefore: boolean,
  cutAfter: boolean,
): readonly CharacterCell[] {
  const total = cells.reduce((sum, cell) => sum + cell.width, 0)
  if (total <= width && !cutBefore && !cutAfter) return cells
  const dots: CharacterCell = { text: ELLIPSIS, width: 1, marked: false }
  const marked = Math.max(
    0,
    cells.findIndex((cell) => cell.marked),
  )
  const room = Math.max(8, width - 2)
  let first = marked
  let used = 0
  while (first > 0 && used + (cells[first - 1]?.width ?? 0) <= room / 3) used += cells[--first]?.width ?? 0
  let last = marked + 1
  used += cells[marked]?.width ?? 0
  while (last < cells.length && used + (cells[last]?.width ?? 0) <= room) used += cells[last++]?.width ?? 0
  while (first > 0 && used + (cells[first - 1]?.width ?? 0) <= room) used += cells[--first]?.width ?? 0
  return [
    ...(first > 0 || cutBefore ? [dots] : []),
    ...cells.slice(first, last),
    ...(last < cells.length || cutAfter ? [dots] : []),
  ]
}
