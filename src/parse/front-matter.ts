import type { Span } from '../model/place.ts'
import { spansIn } from '../model/spans.ts'
import { type HeaderSyntaxFault, headerFault } from './source-faults.ts'

/** Where a text's front matter stands. `misplaced` and `unclosed` hold the finding to report. */
export type FrontMatter =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'block'
      /** Offset of the first character of the YAML. */
      readonly start: number
      /** Offset after the YAML's last line end: where the closing line begins. */
      readonly end: number
      /** Offset of the line after the closing one. */
      readonly bodyStart: number
    }
  | { readonly kind: 'misplaced' | 'unclosed'; readonly span: Span; readonly fault: HeaderSyntaxFault }

const fence = /^---[ \t]*$/
const opening = /^---[ \t]*(?:\n|$)/
const blankRest = /[ \t]*(?:\n|$)/y
const keyLine = /^[\p{L}\p{N}_"'][^:\n]*:(?:[ \t]|$)/u
const looseLine = /^(?:[ \t]|-[ \t]|#|$)/

/**
 * Finds the front matter of a normalised Markdown text: lines from `---` on line 1 to the next `---`.
 * A text that begins with `---` and no entry under it begins with a thematic break, and has none.
 */
export function frontMatter(text: string): FrontMatter {
  const first = opening.exec(text)?.[0]
  if (first === undefined) return misplaced(text)
  const start = first.length
  for (let at = text.indexOf('\n---', start - 1); at !== -1; at = text.indexOf('\n---', at + 1)) {
    blankRest.lastIndex = at + 4
    if (blankRest.test(text)) return { kind: 'block', start, end: at + 1, bodyStart: blankRest.lastIndex }
  }
  return unclosed(text, lineAt(text, 0))
}

interface Line {
  readonly from: number
  readonly text: string
  /** Offset of the line after. */
  readonly next: number
  /** True past the end of the text. */
  readonly last: boolean
}

function lineAt(text: string, from: number): Line {
  const end = text.indexOf('\n', from)
  if (end === -1) return { from, text: text.slice(from), next: text.length, last: from >= text.length }
  return { from, text: text.slice(from, end), next: end + 1, last: false }
}

/** The closing line is missing: says before which line it belongs, the first that cannot be part of a header. */
function unclosed(text: string, opening: Line): FrontMatter {
  let number = 2
  let entries = 0
  let line = lineAt(text, opening.next)
  while (!line.last && (keyLine.test(line.text) || looseLine.test(line.text))) {
    if (entries > 0 && /^(?:$|#)/.test(line.text)) break
    if (keyLine.test(line.text)) entries++
    line = lineAt(text, line.next)
    number++
  }
  if (entries === 0) return { kind: 'none' }
  const spans = spansIn(text, line.next)
  const span = spans(0, opening.text.length)
  if (!/^\.\.\.[ \t]*$/.test(line.text)) {
    return { kind: 'unclosed', span, fault: headerFault('front-matter/unclosed', 'unclosed', { line: number }, span) }
  }
  const end = line.from + line.text.length
  const fix = { edits: [{ start: line.from, end, text: '---' }] }
  const dots = spans(line.from, end)
  return { kind: 'unclosed', span: dots, fault: headerFault('front-matter/unclosed', 'dots', {}, dots, { fix }) }
}

/**
 * A block of entries between two `---` lines with nothing but blank lines, headings and comments before it.
 * After other text `---` may underline a heading, and is left alone.
 */
function misplaced(text: string): FrontMatter {
  let opening = lineAt(text, 0)
  while (!opening.last && /^[ \t]*(?:$|#{1,6}[ \t]|<!--.*-->[ \t]*$)/.test(opening.text))
    opening = lineAt(text, opening.next)
  if (!/^[ \t]*---[ \t]*$/.test(opening.text)) return { kind: 'none' }
  let line = lineAt(text, opening.next)
  if (!keyLine.test(line.text)) return { kind: 'none' }
  while (!line.last && (keyLine.test(line.text) || looseLine.test(line.text))) line = lineAt(text, line.next)
  if (!fence.test(line.text)) return { kind: 'none' }
  const end = line.from + line.text.length
  const span = spansIn(text, end)(opening.from, end)
  const edits = [
    { start: 0, end: 0, text: `---\n${text.slice(opening.next, end)}\n` },
    { start: opening.from, end: line.next, text: '' },
  ]
  const aside = text.slice(0, opening.from).trim() === ''
  const fix = { edits: aside ? [{ start: 0, end: opening.next, text: '---\n' }] : edits }
  return { kind: 'misplaced', span, fault: headerFault('front-matter/misplaced', 'misplaced', {}, span, { fix }) }
}
