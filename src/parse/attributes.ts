import { type Attributes, NO_PAIRS } from '../model/document.ts'
import type { Span } from '../model/place.ts'
import type { MarkdownNode } from './markdown.ts'

/** Attributes found at the end of a line, and where the text before them ends. */
export interface TrailingAttributes {
  readonly attributes: Attributes
  /** Offset of the opening brace. */
  readonly start: number
}

const TOKEN =
  /(?:#([^\s#{}="]+)|\.([^\s.{}="]+)|([A-Za-zÅÄÖåäö][\wÅÄÖåäö:.-]*)=(?:"([^"]*)"|([^\s"{}]*))|(-))(?:\s+|$)/y

/**
 * Pandoc's `{#id .class key=value}` at the end of a node of `text`; a heading's closing `#`s may follow. Returns
 * undefined when there is none: braces around anything else are ordinary text.
 */
export function trailingAttributes(
  text: string,
  node: Pick<MarkdownNode, 'begin' | 'end' | 'span'>,
): TrailingAttributes | undefined {
  const { begin } = node
  // Asked of every block, most of which end with a letter or a full stop: no brace, and nothing that may stand after one.
  const last = text.charCodeAt(node.end - 1)
  if (last > HASH && last < BRACE) return undefined
  const end = withoutEnd(text, begin, node.end)
  if (text.charCodeAt(end - 1) !== BRACE) return undefined
  const written = text.slice(begin, end - 1)
  const brace = written.lastIndexOf('{')
  if (brace === -1 || written.includes('\n', brace)) return undefined
  const start = begin + brace
  const inner = written.slice(brace + 1)
  const read = readNames(inner) ?? readWords(inner)
  if (read === undefined) return undefined
  const { id, classes, pairs } = read
  // Not written into each other: V8 makes such objects five times as slowly.
  const attributes = { id, classes, pairs, span: within(text, node.span, start, end) }
  return { start, attributes }
}

const BRACE = 0x7d
const HASH = 0x23

/** Where what stands between two offsets ends when the white space and the `#`s at its end are left out. */
function withoutEnd(text: string, start: number, end: number): number {
  let at = end
  while (at > start && isPassedOver(text.charCodeAt(at - 1))) at -= 1
  return at
}

/** White space and `#`. Only what is beyond ASCII is worth a regular expression. */
function isPassedOver(code: number): boolean {
  if (code > 0x7f) return /\s/.test(String.fromCharCode(code))
  return code === HASH || code === 0x20 || (code >= 0x09 && code <= 0x0d)
}

const NAMES = /^[#.][\w-]+(?: [#.][\w-]+)*$/

/** Ids and classes of plain letters alone, as nearly all attributes are; undefined for any other. */
function readNames(inner: string): Omit<Attributes, 'span'> | undefined {
  if (!NAMES.test(inner)) return undefined
  const classes: string[] = []
  let id: string | undefined
  for (let at = 0; at < inner.length; ) {
    const space = inner.indexOf(' ', at)
    const end = space === -1 ? inner.length : space
    const name = inner.slice(at + 1, end)
    if (inner.charCodeAt(at) === HASH) id = name
    else classes.push(name)
    at = end + 1
  }
  return { id, classes, pairs: NO_PAIRS }
}

/** Reads what stands between the braces; undefined unless every word of it is an id, a class or a pair. */
function readWords(inner: string): Omit<Attributes, 'span'> | undefined {
  const classes: string[] = []
  const pairs = Object.create(null) as Record<string, string>
  let id: string | undefined
  const words = inner.trim()
  if (words === '') return undefined
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < words.length) {
    const match = TOKEN.exec(words)
    if (match === null) return undefined
    const [, name, cls, key, quoted, bare, unnumbered] = match
    if (name !== undefined) id = name.normalize('NFC')
    if (cls !== undefined) classes.push(cls)
    if (key !== undefined) pairs[key] = (quoted ?? bare ?? '').normalize('NFC')
    if (unnumbered !== undefined) classes.push('unnumbered')
  }
  return { id, classes, pairs }
}

function within(text: string, outer: Span, start: number, end: number): Span {
  let line = outer.line
  let lineStart = outer.start - (outer.column - 1)
  for (let at = text.indexOf('\n', outer.start); at !== -1 && at < start; at = text.indexOf('\n', at + 1)) {
    line += 1
    lineStart = at + 1
  }
  return { line, column: start - lineStart + 1, endLine: line, endColumn: end - lineStart + 1, start, end }
}
