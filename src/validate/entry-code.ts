import type { Entry, SectionEntry } from '../model/corpus.ts'
import type { Cell, Link, Table } from '../model/document.ts'
import type { HeaderEntry, HeaderMap, HeaderScalar, HeaderValue } from '../model/header.ts'
import type { Span } from '../model/place.ts'

/**
 * An entry as a short text: a third of its JSON, because keys are left out and spans are six numbers. What is kept between runs
 * and sent between threads is this text; it is read back only when other documents are checked.
 */
export function encodeEntry(entry: Entry): string {
  const { path, id, type = null, title, header, sections, links, data, anchors = [], unread = false } = entry
  return JSON.stringify([
    path,
    id,
    type,
    title,
    header ? headerCode(header) : null,
    sections.map(sectionCode),
    links.map(linkCode),
    data ? tableCode(data) : null,
    anchors,
    unread,
  ])
}

/** The entry a text of {@link encodeEntry} stands for. */
export function decodeEntry(text: string): Entry {
  const [path, id, type, title, header, sections, links, data, anchors, unread] = JSON.parse(text) as EntryCode
  return {
    path,
    id,
    ...(type !== null && { type }),
    title,
    ...(header !== null && { header: mapFrom(header) }),
    sections: sections.map(sectionFrom),
    links: links.map(linkFrom),
    ...(data !== null && { data: tableFrom(data) }),
    ...(anchors.length > 0 && { anchors }),
    ...(unread && { unread }),
  }
}

type EntryCode = [
  path: string,
  id: string,
  type: string | null,
  title: string,
  header: MapCode | null,
  sections: SectionCode[],
  links: LinkCode[],
  data: TableCode | null,
  anchors: readonly string[],
  unread: boolean,
]

/** Nearly every span is within one line: its length then says where it ends. */
type SpanCode = [line: number, column: number, start: number, end: number, endLine?: number, endColumn?: number]

function spanCode({ line, column, endLine, endColumn, start, end }: Span): SpanCode {
  const isLine = line === endLine && end - start === endColumn - column
  return isLine ? [line, column, start, end] : [line, column, start, end, endLine, endColumn]
}

function spanFrom([line, column, start, end, endLine = line, endColumn = column + end - start]: SpanCode): Span {
  return { line, column, endLine, endColumn, start, end }
}

type SectionCode = [
  id: string,
  role: string | 0,
  heading: string,
  number: string,
  level: number,
  parent: string | 0,
  span: SpanCode,
  classes: readonly string[],
  pairs: Readonly<Record<string, string>> | 0,
  tables: readonly string[] | 0,
]

function sectionCode(section: SectionEntry): SectionCode {
  const { id, role, heading, number, level, parent, span, classes, pairs, tables } = section
  return [
    id,
    role ?? 0,
    heading,
    number,
    level,
    parent ?? 0,
    spanCode(span),
    classes,
    isEmpty(pairs) ? 0 : pairs,
    tables ?? 0,
  ]
}

function isEmpty(pairs: SectionEntry['pairs']): boolean {
  for (const _ in pairs) return false
  return true
}

const NO_PAIRS: Readonly<Record<string, string>> = Object.freeze(Object.create(null))

function sectionFrom(code: SectionCode): SectionEntry {
  const [id, role, heading, number, level, parent, span, classes, pairs, tables] = code
  return {
    id,
    role: role === 0 ? undefined : role,
    heading,
    number,
    level,
    parent: parent === 0 ? undefined : parent,
    classes,
    pairs: pairs === 0 ? NO_PAIRS : pairs,
    tables: tables === 0 ? undefined : tables,
    span: spanFrom(span),
  }
}

type LinkCode = [kind: 'l' | 'i', target: string, text: string, section: string | 0, span: SpanCode]

function linkCode({ kind, target, text, section, span }: Link): LinkCode {
  return [kind === 'link' ? 'l' : 'i', target, text, section ?? 0, spanCode(span)]
}

function linkFrom([kind, target, text, section, span]: LinkCode): Link {
  return {
    kind: kind === 'l' ? 'link' : 'image',
    target,
    text,
    section: section === 0 ? undefined : section,
    span: spanFrom(span),
  }
}

type ScalarCode = ['s', HeaderScalar['value'], source: string | 0, quoted: 0 | 1, SpanCode]
type ListCode = ['l', ValueCode[], SpanCode]
type MapCode = ['m', [key: string, keySpan: SpanCode, value: ValueCode][], SpanCode]
type ValueCode = ScalarCode | ListCode | MapCode

function headerCode(value: HeaderMap): MapCode {
  return [
    'm',
    value.entries.map(({ key, keySpan, value: inner }) => [key, spanCode(keySpan), valueCode(inner)]),
    spanCode(value.span),
  ]
}

function valueCode(value: HeaderValue): ValueCode {
  if (value.kind === 'map') return headerCode(value)
  if (value.kind === 'list') return ['l', value.items.map(valueCode), spanCode(value.span)]
  const source = value.source === value.value ? 0 : value.source
  return ['s', value.value, source, value.quoted ? 1 : 0, spanCode(value.span)]
}

function mapFrom([, entries, span]: MapCode): HeaderMap {
  const read = ([key, keySpan, value]: MapCode[1][number]): HeaderEntry => ({
    key,
    keySpan: spanFrom(keySpan),
    value: valueFrom(value),
  })
  return { kind: 'map', entries: entries.map(read), span: spanFrom(span) }
}

function valueFrom(code: ValueCode): HeaderValue {
  if (code[0] === 'm') return mapFrom(code)
  if (code[0] === 'l') return { kind: 'list', items: code[1].map(valueFrom), span: spanFrom(code[2]) }
  const [, value, source, quoted, span] = code
  return {
    kind: 'scalar',
    value,
    source: source === 0 ? String(value) : source,
    quoted: quoted === 1,
    span: spanFrom(span),
  }
}

type CellCode = [text: string, value: number | null, unit: string | null, SpanCode]
type TableCode = [header: CellCode[], rows: CellCode[][], role: string | null, SpanCode]

function tableCode({ header, rows, role, span }: Table): TableCode {
  return [header.map(cellCode), rows.map((row) => row.map(cellCode)), role ?? null, spanCode(span)]
}

function cellCode({ text, quantity, span }: Cell): CellCode {
  return [text, quantity?.value ?? null, quantity?.unit ?? null, spanCode(span)]
}

function tableFrom([header, rows, role, span]: TableCode): Table {
  const table = { kind: 'table' as const, header: header.map(cellFrom), rows: rows.map((row) => row.map(cellFrom)) }
  return { ...table, ...(role !== null && { role }), span: spanFrom(span) }
}

function cellFrom([text, value, unit, span]: CellCode): Cell {
  const quantity = value === null ? undefined : unit === null ? { value } : { value, unit: unit as 'kr' }
  return { text, ...(quantity && { quantity }), span: spanFrom(span) }
}
