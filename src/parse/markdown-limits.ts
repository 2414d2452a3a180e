import type { Values } from '../model/finding.ts'
import type { Span } from '../model/place.ts'
import { holdsUnseen } from '../model/unseen.ts'

/** What a text may at most be to be given to a Markdown parser. */
const limits = {
  /** UTF-8 bytes of the whole text: 1 MiB. */
  bytes: 1_048_576,
  /** Block quotes, list items and footnotes within one another. */
  nesting: 100,
  /** Bars (`|`) on a line: a table of 200 columns has 201. */
  columns: 200,
  /** Columns times rows of one table: short rows are filled, so that a megabyte could ask for a hundred million cells. */
  cells: 1_000_000,
  /**
   * Sum over paragraphs of characters times marks (`*`, `_`, `~`, `&`, `http`, `www.`, `@`): the work the fast parser does at worst.
   * Three hundred paragraphs of 800 characters with ten words in bold each come to a fiftieth of it; at the limit
   * the parser takes a second and a half.
   */
  work: 500_000_000,
} as const

/** The rules of limits, their sentences, and the values each is filled with. */
export const limitSentences = {
  'source/too-large': {
    /** `most` and `size` are in KiB. */
    large: ['size', 'most'],
  },
  'source/too-deep': { deep: ['most'] },
  'source/too-wide': { wide: ['most'], cells: ['most'] },
  /** The paragraph that holds most marks; place: that paragraph's first line. */
  'source/too-many-marks': { many: ['count'] },
  'source/nul': { nul: [] },
} as const satisfies Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>

/** A text that no Markdown parser is given. */
export interface MarkdownFault {
  readonly rule: keyof typeof limitSentences
  /** Key into the rule's sentences, as {@link limitSentences} lists them. */
  readonly sentence: string
  readonly values: Values
  readonly span: Span
}

/**
 * Whether a text is beyond what a Markdown parser may be given: parsers take minutes, gigabytes or the whole
 * process for such texts, and a native parser cannot be stopped. Looks at each character a few times at most.
 */
export function limitFault(text: string): MarkdownFault | undefined {
  return sizeFault(text) ?? nulFault(text) ?? lineFault(text) ?? stretchFault(text)
}

function sizeFault(text: string): MarkdownFault | undefined {
  if (text.length * 3 <= limits.bytes) return undefined
  const bytes = Buffer.byteLength(text)
  if (bytes <= limits.bytes) return undefined
  const values = { size: Math.ceil(bytes / 1024), most: limits.bytes / 1024 }
  return { rule: 'source/too-large', sentence: 'large', values, span: lineSpan(text, 0) }
}

function nulFault(text: string): MarkdownFault | undefined {
  // Asked so, as a rule asks the same of the same text; of nearly all it is false.
  const at = holdsUnseen(text) ? text.indexOf('\0') : -1
  if (at === -1) return undefined
  const line = lineSpan(text, at)
  const column = at - line.start + 1
  const span = { ...line, column, endColumn: column + 1, start: at, end: at + 1 }
  return { rule: 'source/nul', sentence: 'nul', values: {}, span }
}

function lineFault(text: string): MarkdownFault | undefined {
  // The next bar from the line on: most lines have none, and each is looked for once.
  let bar = text.indexOf('|')
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start)
    const end = newline === -1 ? text.length : newline
    // A shorter line has room for neither fault: a tab is two levels at most.
    if (end - start > limits.nesting / 2) {
      if (mayNest(text.charCodeAt(start)) && nesting(text, start) > limits.nesting)
        return lineBeyond('source/too-deep', 'deep', limits.nesting, text, start)
      if (bar !== -1 && bar < start) bar = text.indexOf('|', start)
      if (bar !== -1 && bar < end && bars(text, bar, end) > limits.columns + 1)
        return lineBeyond('source/too-wide', 'wide', limits.columns, text, start)
    }
    start = end + 1
  }
  return undefined
}

function lineBeyond(
  rule: MarkdownFault['rule'],
  sentence: string,
  most: number,
  text: string,
  start: number,
): MarkdownFault {
  return { rule, sentence, values: { most }, span: lineSpan(text, start) }
}

/** The faults of tables and paragraphs, which hold no empty line: where these stand close, neither can have one. */
function stretchFault(text: string): MarkdownFault | undefined {
  // A table of so many cells has more lines than that, and a paragraph has as many marks as characters at most.
  const reach = Math.min(limits.cells / limits.columns, limits.work / text.length)
  return hasBreaksWithin(text, reach) ? undefined : (cellFault(text) ?? workFault(text))
}

/** Whether an empty line is never farther away than `reach` from the one before. Goes as far as it can each time. */
function hasBreaksWithin(text: string, reach: number): boolean {
  for (let at = 0; at + reach < text.length; ) {
    const next = text.lastIndexOf('\n\n', at + reach)
    if (next <= at) return false
    at = next
  }
  return true
}

/** A table too large for its cells: a run of lines, the widest of which decides how many cells each has. */
function cellFault(text: string): MarkdownFault | undefined {
  for (let start = 0; start < text.length; ) {
    const blank = text.indexOf('\n\n', start)
    const end = blank === -1 ? text.length : blank
    // Fewer characters could not hold so many cells at the most columns there may be.
    if (end - start > limits.cells / limits.columns && cells(text.slice(start, end)) > limits.cells) {
      return lineBeyond('source/too-wide', 'cells', limits.cells, text, start)
    }
    start = end + 2
  }
  return undefined
}

function cells(run: string): number {
  const lines = run.split('\n')
  const widest = lines.reduce((most, line) => Math.max(most, bars(line, 0, line.length)), 0)
  return widest * lines.length
}

/** White space, then a marker that opens a block quote, a list item or a footnote. */
const MARKER = /([ \t]*)(?:>|[-+*](?=[ \t\n]|$)|\d{1,9}[.)](?=[ \t\n]|$)|\[\^[^\]\s]{1,999}\]:)/y

/** Whether a line may open a block by what it begins with: the marks of {@link MARKER} come before all letters, but `[`. */
function mayNest(code: number): boolean {
  return code <= GREATER_THAN || code === LEFT_BRACKET
}

const GREATER_THAN = 0x3e
const LEFT_BRACKET = 0x5b

/**
 * How many blocks can be open within one another at the last marker of the line that begins at an offset: one for each
 * marker on it, and one for every two columns of indentation, as no list item takes less. (One column after a marker is the marker's.)
 */
function nesting(text: string, start: number): number {
  let depth = 0
  MARKER.lastIndex = start
  for (let found = MARKER.exec(text); found !== null; found = MARKER.exec(text)) {
    const space = columns(found[1] ?? '')
    depth += 1 + Math.floor((found.index === start ? space : Math.max(0, space - 1)) / 2)
  }
  return depth
}

function columns(space: string): number {
  let count = space.length
  for (let tab = space.indexOf('\t'); tab !== -1; tab = space.indexOf('\t', tab + 1)) count += 3
  return count
}

/** How many bars there are from one offset to another. */
function bars(text: string, from: number, to: number): number {
  let count = 0
  for (let at = text.indexOf('|', from); at !== -1 && at < to; at = text.indexOf('|', at + 1)) count += 1
  return count
}

function workFault(text: string): MarkdownFault | undefined {
  if (text.length * marks(text) <= limits.work) return undefined
  let work = 0
  let worst = { work: 0, count: 0, start: 0 }
  for (let start = 0; start < text.length; ) {
    const end = paragraphEnd(text, start)
    const count = marks(text.slice(start, end))
    const here = count * (end - start)
    work += here
    if (here > worst.work) worst = { work: here, count, start }
    start = end
  }
  if (work <= limits.work) return undefined
  const values = { count: worst.count }
  return { rule: 'source/too-many-marks', sentence: 'many', values, span: lineSpan(text, worst.start) }
}

/** What ends a paragraph whatever it stands in: a blank line, or a line that begins a list item. */
const PARAGRAPH_END = /\n(?:[ \t]*(?:\n|$)|(?= {0,3}[-+*][ \t]+[^ \t\n]))/g

function paragraphEnd(text: string, start: number): number {
  PARAGRAPH_END.lastIndex = start
  return PARAGRAPH_END.test(text) ? PARAGRAPH_END.lastIndex : text.length
}

/** What each makes the parser look at the paragraph again: emphasis, character references, bare addresses. */
const MARKS = ['*', '_', '~', '&', 'http', 'www.', '@'] as const

function marks(text: string): number {
  let count = 0
  for (const mark of MARKS) {
    for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, at + 1)) count += 1
  }
  return count
}

/** The span of the line that holds an offset. */
function lineSpan(text: string, offset: number): Span {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  const newline = text.indexOf('\n', offset)
  const end = newline === -1 ? text.length : newline
  const line = text.slice(0, start).split('\n').length
  return { line, column: 1, endLine: line, endColumn: end - start + 1, start, end }
}
