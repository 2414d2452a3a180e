import type { Values } from '../model/finding.ts'
import type { HeaderEntry, HeaderList, HeaderMap, HeaderScalar, HeaderValue } from '../model/header.ts'
import { type SpanBetween, spansIn } from '../model/spans.ts'
import type { HeaderReading } from './header-reading.ts'
import { type HeaderSyntaxFault, headerFault, type headerSentences } from './source-faults.ts'

/** How large a JSON document may be: an answer to a form of hundreds of sections. Its bytes are bounded as those of any document. */
const LIMITS = { depth: 32, keys: 10_000, together: 1_000 } as const

type Sentence = keyof (typeof headerSentences)['front-matter/json']

interface Reader {
  readonly text: string
  readonly spans: SpanBetween
  at: number
  keys: number
  /** Keys that stand twice; they hinder no reading. */
  readonly duplicates: HeaderSyntaxFault[]
  /** The one fault that ended the reading. */
  fault?: HeaderSyntaxFault
}

/**
 * Reads JSON (RFC 8259) as a header in which every key and value has its place. Never throws; the first fault ends the
 * reading, and the header is then absent. Of a key that stands twice the first counts.
 */
export function readJson(text: string): HeaderReading {
  const reader: Reader = { text, spans: spansIn(text, text.length), at: 0, keys: 0, duplicates: [] }
  const value = valueAt(reader, 0)
  if (value !== undefined && skipSpace(reader) < text.length) fail(reader, 'after')
  if (reader.fault !== undefined || value === undefined) return { faults: reader.fault ? [reader.fault] : [] }
  if (value.kind === 'map') return { header: value, faults: reader.duplicates }
  return { faults: [headerFault('front-matter/json', 'notAnObject', {}, value.span)] }
}

/** The value at the reader's place; undefined when there is none to read, which is then its fault. */
function valueAt(reader: Reader, depth: number): HeaderValue | undefined {
  const start = skipSpace(reader)
  const first = reader.text[start]
  if (first === '{' || first === '[') {
    if (depth === LIMITS.depth) return fail(reader, 'deep', { most: LIMITS.depth })
    return first === '{' ? mapAt(reader, depth) : listAt(reader, depth)
  }
  return first === '"' ? textAt(reader) : plainAt(reader)
}

function mapAt(reader: Reader, depth: number): HeaderMap | undefined {
  const start = reader.at
  const entries = new Map<string, HeaderEntry>()
  reader.at += 1
  if (!taken(reader, '}')) {
    do {
      const entry = entryAt(reader, depth)
      if (entry === undefined) return undefined
      if (entries.size === LIMITS.together) return fail(reader, 'together', { most: LIMITS.together }, start)
      const first = entries.get(entry.key)
      if (first === undefined) entries.set(entry.key, entry)
      else noteDuplicate(reader, entry, first)
    } while (taken(reader, ','))
    if (!taken(reader, '}')) return fail(reader, 'between', { closing: '}' })
  }
  return { kind: 'map', entries: [...entries.values()], span: reader.spans(start, reader.at) }
}

function entryAt(reader: Reader, depth: number): HeaderEntry | undefined {
  if (reader.text[skipSpace(reader)] !== '"') return fail(reader, 'key')
  reader.keys += 1
  if (reader.keys > LIMITS.keys) return fail(reader, 'many', { most: LIMITS.keys })
  const key = textAt(reader)
  if (key === undefined) return undefined
  if (!taken(reader, ':')) return fail(reader, 'colon')
  const value = valueAt(reader, depth + 1)
  return value && { key: key.source.normalize('NFC'), keySpan: key.span, value }
}

function noteDuplicate({ duplicates }: Reader, { key, keySpan }: HeaderEntry, first: HeaderEntry): void {
  const related = { span: first.keySpan, sentence: 'first', values: { key } }
  duplicates.push(headerFault('front-matter/duplicate-key', 'duplicate', { key }, keySpan, { related }))
}

function listAt(reader: Reader, depth: number): HeaderList | undefined {
  const start = reader.at
  const items: HeaderValue[] = []
  reader.at += 1
  if (!taken(reader, ']')) {
    do {
      const item = valueAt(reader, depth + 1)
      if (item === undefined) return undefined
      items.push(item)
    } while (taken(reader, ','))
    if (!taken(reader, ']')) return fail(reader, 'between', { closing: ']' })
  }
  return { kind: 'list', items, span: reader.spans(start, reader.at) }
}

/** A text in quotation marks, which ends on its line. */
function textAt(reader: Reader): HeaderScalar | undefined {
  const { text, at: start } = reader
  reader.at = closingQuote(text, start + 1)
  if (text[reader.at] === '\n') return fail(reader, 'unclosed', {}, start)
  if (text[reader.at] !== '"') return fail(reader, 'control', { code: codeOf(text, reader.at) })
  reader.at += 1
  const value = decoded(text.slice(start, reader.at))
  if (value === undefined) return fail(reader, 'escape', {}, start)
  return { kind: 'scalar', value, source: value, quoted: true, span: reader.spans(start, reader.at) }
}

/** Where a text ends, by its quotation mark or by a character that cannot stand in it; the end of all when nothing ends it. */
function closingQuote(text: string, from: number): number {
  let at = from
  while (at < text.length && text[at] !== '"' && text.charCodeAt(at) >= 0x20) at += text[at] === '\\' ? 2 : 1
  return Math.min(at, text.length)
}

/** What a text in quotation marks says; undefined when something after a backslash means nothing. */
function decoded(written: string): string | undefined {
  try {
    return String(JSON.parse(written))
  } catch {
    return undefined
  }
}

const NAMED: ReadonlyMap<string, boolean | null> = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
])

/** A number, `true`, `false` or `null`. */
function plainAt(reader: Reader): HeaderScalar | undefined {
  const { text, at: start } = reader
  const word = /[\p{L}\p{N}_+.-]*/uy
  word.lastIndex = start
  const source = word.exec(text)?.[0] ?? ''
  const named = NAMED.get(source)
  const isNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(source)
  if (named === undefined && !isNumber) return fail(reader, 'value')
  reader.at += source.length
  const value = named === undefined ? Number(source) : named
  return { kind: 'scalar', value, source, quoted: false, span: reader.spans(start, reader.at) }
}

/** Where the next character that is no white space stands. */
function skipSpace(reader: Reader): number {
  const { text } = reader
  while (reader.at < text.length && ' \t\n\r'.includes(text.charAt(reader.at))) reader.at += 1
  return reader.at
}

/** Whether a character comes next; it is then read. */
function taken(reader: Reader, character: string): boolean {
  if (reader.text[skipSpace(reader)] !== character) return false
  reader.at += 1
  return true
}

/** Notes what is wrong, at the reader's place or from another; a text that ended too early is that, whatever was expected. */
function fail(reader: Reader, sentence: Sentence, values: Values = {}, from = reader.at): undefined {
  const { text, at } = reader
  if (at >= text.length && from === at) {
    reader.fault ??= headerFault('front-matter/json', 'ended', {}, reader.spans(...lastCharacter(text)))
    return undefined
  }
  const end = from < at ? at : at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)
  reader.fault ??= headerFault('front-matter/json', sentence, values, reader.spans(from, end))
  return undefined
}

/** Where a text that ended too early can be pointed at. */
function lastCharacter(text: string): readonly [number, number] {
  const end = text.trimEnd().length
  return [Math.max(end - 1, 0), end]
}

function codeOf(text: string, at: number): string {
  return `U+${text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0')}`
}
