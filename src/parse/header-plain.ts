import type { HeaderEntry, HeaderList, HeaderMap, HeaderScalar, HeaderValue } from '../model/header.ts'
import type { Span } from '../model/place.ts'

/**
 * The quick way for the front matter people write: `key: value` and lists, a line each. Reads a part of
 * YAML 1.2 and returns undefined for all else, faults too, so that the YAML library decides; for what it
 * does read it gives exactly what `readYaml` gives.
 */
export function readPlain(text: string, start: number, end: number): HeaderMap | undefined {
  if (beyond.test(text.slice(start, end))) return undefined
  const lines = contentLines(text, start, end)
  if (lines?.[0]?.indent !== 0) return undefined
  const reader: Reader = { text, lines, next: 0, keys: 0, depth: 0 }
  const map = readMap(reader, 0)
  return reader.next === lines.length ? map : undefined
}

/** Tabs, control characters and a byte order mark. */
const beyond = /[^\n\x20-\x7e\xa0-\ufefe\uff00-\ufffd]/

const mostKeys = 2000
const mostDepth = 16

/** A line with something on it besides a comment. */
interface Line {
  /** From 1 in the whole text. */
  readonly number: number
  /** Offset of its first column. */
  readonly start: number
  /** Spaces before the content; for what follows `- `, the columns before that. */
  readonly indent: number
  /** Offset after the last character that is not a space. */
  readonly end: number
}

interface Reader {
  readonly text: string
  readonly lines: Line[]
  /** Index of the line to read. */
  next: number
  keys: number
  depth: number
}

/** The lines that say something; undefined when one of them ends a document. */
function contentLines(text: string, start: number, end: number): Line[] | undefined {
  const lines: Line[] = []
  let number = 1
  for (let at = text.indexOf('\n'); at !== -1 && at < start; at = text.indexOf('\n', at + 1)) number++
  for (let at = start; at < end; number++) {
    const found = text.indexOf('\n', at)
    const lineEnd = found === -1 || found > end ? end : found
    let from = at
    while (from < lineEnd && text.charCodeAt(from) === 32) from++
    let to = lineEnd
    while (to > from && text.charCodeAt(to - 1) === 32) to--
    // It ends a document. The other marks of documents, `---` and `%`, begin no key.
    if (text.startsWith('...', at)) return undefined
    if (from < to && text[from] !== '#') lines.push({ number, start: at, indent: from - at, end: to })
    at = lineEnd + 1
  }
  return lines
}

/** Whether what a sticky expression means begins at an offset; it ends at the expression's `lastIndex`. */
function beginsAt(expression: RegExp, text: string, offset: number): boolean {
  expression.lastIndex = offset
  return expression.test(text)
}

function spanIn(line: Line, start: number, end: number): Span {
  const column = start - line.start + 1
  return { line: line.number, column, endLine: line.number, endColumn: column + end - start, start, end }
}

function spanFrom(first: Span, last: Span): Span {
  const { line, column, start } = first
  return { line, column, endLine: last.endLine, endColumn: last.endColumn, start, end: last.end }
}

/** Offset of `what` in the text from `from` to `end`, or -1; never looks further. */
function find(text: string, what: string, from: number, end: number): number {
  const at = text.slice(from, end).indexOf(what)
  return at === -1 ? -1 : from + at
}

function isItem(text: string, line: Line): boolean {
  const at = line.start + line.indent
  return text[at] === '-' && (at + 1 === line.end || text[at + 1] === ' ')
}

/** The lines at `indent` as a list or a map. */
function readBlock(reader: Reader, indent: number): HeaderValue | undefined {
  if (reader.depth === mostDepth) return undefined
  const line = reader.lines[reader.next]
  if (line === undefined) return undefined
  reader.depth++
  const value = isItem(reader.text, line) ? readList(reader, indent) : readMap(reader, indent)
  reader.depth--
  return value
}

function readMap(reader: Reader, indent: number): HeaderMap | undefined {
  const entries: HeaderEntry[] = []
  const keys = new Set<string>()
  for (let line = reader.lines[reader.next]; line?.indent === indent; line = reader.lines[reader.next]) {
    if (isItem(reader.text, line)) break
    const entry = readEntry(reader, line)
    if (entry === undefined || keys.has(entry.key) || ++reader.keys > mostKeys) return undefined
    keys.add(entry.key)
    entries.push(entry)
  }
  const first = entries[0]
  const last = entries.at(-1)
  if (first === undefined || last === undefined) return undefined
  return { kind: 'map', entries, span: spanFrom(first.keySpan, last.value.span) }
}

/** No quotes, indicators or brackets at the start; no `#`, quotes or brackets inside; at most 1,000 characters. */
const plainKey = /[^\s\-?:,[\]{}#&*!|>'"%@`][^#,[\]{}'":\n]{0,999}/y
const ascii = /^[ -~]*$/

function readEntry(reader: Reader, line: Line): HeaderEntry | undefined {
  const { text } = reader
  const from = line.start + line.indent
  if (!beginsAt(plainKey, text, from)) return undefined
  const colon = plainKey.lastIndex
  if (text[colon] !== ':' || (colon + 1 < line.end && text[colon + 1] !== ' ')) return undefined
  let to = colon
  while (to > from && text[to - 1] === ' ') to--
  const source = text.slice(from, to)
  const value = readValue(reader, line, colon + 1, true)
  return value && { key: ascii.test(source) ? source : source.normalize('NFC'), keySpan: spanIn(line, from, to), value }
}

function readList(reader: Reader, indent: number): HeaderList | undefined {
  const items: HeaderValue[] = []
  let first: Span | undefined
  for (let line = reader.lines[reader.next]; line?.indent === indent; line = reader.lines[reader.next]) {
    if (!isItem(reader.text, line)) break
    const dash = line.start + indent
    first ??= spanIn(line, dash, dash + 1)
    const item = readItem(reader, line, dash + 1)
    if (item === undefined) return undefined
    items.push(item)
  }
  const last = items.at(-1)
  if (first === undefined || last === undefined) return undefined
  return { kind: 'list', items, span: spanFrom(first, last.span) }
}

function readItem(reader: Reader, line: Line, after: number): HeaderValue | undefined {
  const { text } = reader
  let from = after
  while (from < line.end && text[from] === ' ') from++
  const character = text[from]
  const quotedOrFlow = character === '"' || character === "'" || character === '['
  const colon = quotedOrFlow ? -1 : find(text, ':', from, line.end)
  if (colon !== -1 && (colon + 1 === line.end || text[colon + 1] === ' ')) {
    const indent = from - line.start
    reader.lines[reader.next] = { number: line.number, start: line.start, indent, end: line.end }
    return readBlock(reader, indent)
  }
  return readValue(reader, line, after, false)
}

/**
 * What follows a `:` or `-` that ends at `after`: a value on the line, else the lines deeper under it, else nothing (null).
 * The list of a key need not be deeper than the key.
 */
function readValue(reader: Reader, line: Line, after: number, isOfKey: boolean): HeaderValue | undefined {
  const { text } = reader
  let from = after
  while (from < line.end && text[from] === ' ') from++
  reader.next++
  if (from === line.end || (text[from] === '#' && from > after)) {
    const next = reader.lines[reader.next]
    const { indent } = next ?? line
    if (next !== undefined && (indent > line.indent || (isOfKey && indent === line.indent && isItem(text, next))))
      return readBlock(reader, indent)
    return { kind: 'scalar', value: null, source: '', quoted: false, span: spanIn(line, after, after) }
  }
  // A value that goes on below leaves lines deeper than any block, which `readPlain` sees as unread.
  if (text[from] === '[') return readFlowList(text, line, from)
  if (text[from] === '"' || text[from] === "'") return readQuoted(text, line, from)
  return readPlainScalar(text, line, from)
}

/** True when nothing but a comment follows on the line. */
function endsAt(text: string, line: Line, at: number): boolean {
  if (at === line.end) return true
  if (text[at] !== ' ') return false
  let from = at
  while (text[from] === ' ') from++
  return text[from] === '#'
}

function readQuoted(text: string, line: Line, from: number): HeaderScalar | undefined {
  const scalar = quotedAt(text, line, from)
  return scalar && endsAt(text, line, scalar.span.end) ? scalar : undefined
}

/** A quoted text without escapes, on one line. */
function quotedAt(text: string, line: Line, from: number): HeaderScalar | undefined {
  const quote = text[from] === '"' ? '"' : "'"
  let close = find(text, quote, from + 1, line.end)
  while (quote === "'" && close !== -1 && text[close + 1] === "'") close = find(text, quote, close + 2, line.end)
  if (close === -1) return undefined
  const inside = text.slice(from + 1, close)
  if (quote === '"' && inside.includes('\\')) return undefined
  const value = quote === '"' ? inside : inside.replaceAll("''", "'")
  return { kind: 'scalar', value, source: value, quoted: true, span: spanIn(line, from, close + 1) }
}

/** Begins with a letter or digit, and holds nothing that could end a plain text before its line does. */
const plainest = /[\dA-Za-zÀ-ɏ][^:#\n]*/y

function readPlainScalar(text: string, line: Line, from: number): HeaderScalar | undefined {
  if (beginsAt(plainest, text, from) && plainest.lastIndex >= line.end) return scalarOf(text, line, from, line.end)
  const comment = find(text, ' #', from, line.end)
  let to = comment === -1 ? line.end : comment
  while (text[to - 1] === ' ') to--
  const source = text.slice(from, to)
  if (/^[\s\-?:,[\]{}#&*!|>'"%@`]/.test(source) && !/^-[^\s:,[\]{}]/.test(source)) return undefined
  return source.endsWith(':') || source.includes(': ') ? undefined : scalarOf(text, line, from, to)
}

function scalarOf(text: string, line: Line, from: number, to: number): HeaderScalar {
  const source = text.slice(from, to)
  return { kind: 'scalar', value: coreValue(source), source, quoted: false, span: spanIn(line, from, to) }
}

/** `[a, 'b', 3]` on one line; its plain items hold no `:`, `#`, quote or bracket. */
function readFlowList(text: string, line: Line, from: number): HeaderList | undefined {
  const items: HeaderScalar[] = []
  let at = from + 1
  for (;;) {
    while (text[at] === ' ') at++
    if (text[at] === ']' && items.length === 0) break
    const item = flowItem(text, line, at)
    if (item === undefined) return undefined
    items.push(item)
    at = item.span.end
    while (text[at] === ' ') at++
    if (text[at] === ']') break
    if (text[at] !== ',') return undefined
    at++
  }
  const span = spanIn(line, from, at + 1)
  return at < line.end && endsAt(text, line, at + 1) ? { kind: 'list', items, span } : undefined
}

function flowItem(text: string, line: Line, from: number): HeaderScalar | undefined {
  if (text[from] === '"' || text[from] === "'") return quotedAt(text, line, from)
  let to = from
  while (to < line.end && !',[]{}:#"\''.includes(text[to] ?? ',')) to++
  while (text[to - 1] === ' ' && to > from) to--
  const source = text.slice(from, to)
  return /^(?:-?[^\s\-?&*!|>%@`])/.test(source) ? scalarOf(text, line, from, to) : undefined
}

const WORDS: ReadonlyMap<string, boolean | null> = new Map([
  ...['~', 'null', 'Null', 'NULL'].map((word) => [word, null] as const),
  ...['true', 'True', 'TRUE'].map((word) => [word, true] as const),
  ...['false', 'False', 'FALSE'].map((word) => [word, false] as const),
])
const number =
  /^(?:[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?|0o[0-7]+|0x[\da-fA-F]+|\.(?:nan|NaN|NAN)|[-+]?\.(?:inf|Inf|INF))$/

/** What YAML 1.2's core schema (YAML 1.2.2, section 10.3.2) takes a plain text for. */
function coreValue(source: string): string | number | boolean | null {
  const word = WORDS.get(source)
  if (word !== undefined) return word
  // Most texts that begin like a number are dates.
  if (!number.test(source)) return source
  if (/^[-+]?\d+$/.test(source)) return Number.parseInt(source, 10)
  if (source.startsWith('0o')) return Number.parseInt(source.slice(2), 8)
  if (source.startsWith('0x')) return Number.parseInt(source.slice(2), 16)
  if (/n$/i.test(source)) return Number.NaN
  if (/f$/i.test(source)) return source.startsWith('-') ? -Infinity : Infinity
  return Number.parseFloat(source)
}
