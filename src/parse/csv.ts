import type { Cell, Document, Table } from '../model/document.ts'
import type { Values } from '../model/finding.ts'
import { type Span, START } from '../model/place.ts'
import { readQuantity } from '../model/quantity.ts'
import type { Source } from '../model/source.ts'
import { type SpanBetween, spansIn } from '../model/spans.ts'

/** What is read of one file; more is a fault. */
const CSV_LIMITS = { mebibytes: 5, columns: 100, rows: 100_000 } as const

/** What can be wrong with how a CSV file is written: sentences of the rule `indicator/values-file`. */
export interface CsvFault {
  readonly rule: 'indicator/values-file'
  readonly sentence: 'tooLarge' | 'tooManyColumns' | 'tooManyRows' | 'unclosedQuote' | 'unevenRow' | 'unevenRows'
  readonly values: Values
  readonly span: Span
}

/** A field as it stands: `start` and `end` without quotes and the spaces around it. */
interface Field {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly closed: boolean
}

interface Reading {
  readonly text: string
  readonly delimiter: string
  readonly spans: SpanBetween
  readonly faults: CsvFault[]
}

/**
 * Reads CSV by RFC 4180, and as Swedish Excel writes it: fields parted by comma, semicolon or tab, whichever the
 * first line holds most of. The document has one table in its `lead` (none when the file is empty or beyond
 * {@link CSV_LIMITS}), no header and no type; its id is its path, so that it never meets the id of another document.
 */
export function parseCsv(source: Source): { readonly document: Document; readonly faults: readonly CsvFault[] } {
  const { path, text } = source
  const spans = spansIn(text, text.length)
  const faults: CsvFault[] = []
  const table = tooLarge(text) ? undefined : tableIn({ text, delimiter: delimiterOf(text), spans, faults })
  if (tooLarge(text)) faults.push(fault('tooLarge', { most: CSV_LIMITS.mebibytes }, START))
  const body = spans(0, text.length)
  const document = { path, id: path, title: path, lead: table ? [table] : [], sections: [], links: [], body }
  return { document, faults }
}

function tooLarge(text: string): boolean {
  return text.length > CSV_LIMITS.mebibytes * 1024 * 1024
}

function fault(sentence: CsvFault['sentence'], values: Values, span: Span): CsvFault {
  return { rule: 'indicator/values-file', sentence, values, span }
}

/** The delimiter the first line holds most of outside quotes; comma when it holds none. */
function delimiterOf(text: string): string {
  const end = text.indexOf('\n')
  const line = text.slice(0, end === -1 ? undefined : end).replace(/"[^"]*"/g, '')
  const counts = [';', '\t', ','].map((delimiter) => ({ delimiter, count: line.split(delimiter).length }))
  return counts.reduce((most, each) => (each.count > most.count ? each : most), { delimiter: ',', count: 1 }).delimiter
}

function tableIn(reading: Reading): Table | undefined {
  const records = recordsOf(reading)
  const first = records.next()
  if (first.done === true) return undefined
  const header = cellsOf(first.value, reading)
  const span = reading.spans(first.value[0]?.start ?? 0, reading.text.length)
  if (header.length > CSV_LIMITS.columns) {
    reading.faults.push(fault('tooManyColumns', { columns: header.length, most: CSV_LIMITS.columns }, span))
    return undefined
  }
  return { kind: 'table', header, rows: rowsOf(records, header, reading), span }
}

/** The rows, each as long as the header; rows that are not are reported together, at the first of them. */
function rowsOf(records: Iterable<readonly Field[]>, header: readonly Cell[], reading: Reading): Cell[][] {
  const rows: Cell[][] = []
  const uneven: { readonly fields: number; readonly span: Span }[] = []
  for (const record of records) {
    const span = reading.spans(record[0]?.start ?? 0, record[record.length - 1]?.end ?? 0)
    if (rows.length === CSV_LIMITS.rows) {
      reading.faults.push(fault('tooManyRows', { most: CSV_LIMITS.rows }, span))
      break
    }
    if (record.length !== header.length) uneven.push({ fields: record.length, span })
    rows.push(evened(cellsOf(record, reading), header.length, reading))
  }
  const [first] = uneven
  if (first) {
    const values = { fields: first.fields, columns: header.length, more: uneven.length - 1 }
    reading.faults.push(fault(uneven.length > 1 ? 'unevenRows' : 'unevenRow', values, first.span))
  }
  return rows
}

function evened(cells: Cell[], length: number, { spans }: Reading): Cell[] {
  const end = cells[cells.length - 1]?.span.end ?? 0
  while (cells.length < length) cells.push({ text: '', span: spans(end, end) })
  return cells.slice(0, length)
}

function cellsOf(record: readonly Field[], { spans }: Reading): Cell[] {
  return record.map(({ text, start, end }) => {
    const quantity = readQuantity(text) ?? decimalPoint(text)
    return { text, ...(quantity && { quantity }), span: spans(start, end) }
  })
}

/** `45.2`, as programs write numbers; in running text it would be taken for a slip. */
function decimalPoint(text: string): Cell['quantity'] {
  return /^-?\d{1,15}\.\d{1,15}$/.test(text) ? { value: Number(text) } : undefined
}

/** The lines that hold anything, as fields. Quoted fields may hold line ends. */
function* recordsOf(reading: Reading): Generator<readonly Field[]> {
  const { text, delimiter } = reading
  let record: Field[] = []
  for (let at = 0; at < text.length; ) {
    const { field, next } = fieldAt(at, reading)
    if (!field.closed) reading.faults.push(fault('unclosedQuote', {}, reading.spans(field.start - 1, field.start)))
    record.push(field)
    const ends = next >= text.length || text[next] === '\n'
    if (ends) {
      if (record.length > 1 || field.text !== '') yield record
      record = []
    }
    // A delimiter at the very end of the text opens a last, empty field.
    if (text[next] === delimiter && next + 1 >= text.length) {
      yield [...record, { text: '', start: next + 1, end: next + 1, closed: true }]
    }
    at = next + 1
  }
}

/** The field that begins at an offset, and the offset of the delimiter or line end after it. */
function fieldAt(from: number, { text, delimiter }: Reading): { readonly field: Field; readonly next: number } {
  let at = from
  while (text[at] === ' ' && delimiter !== ' ') at += 1
  if (text[at] === '"') return quotedField(at + 1, text, delimiter)
  const next = fieldEnd(at, text, delimiter)
  const content = text.slice(at, next).trimEnd()
  return { field: { text: content.normalize('NFC'), start: at, end: at + content.length, closed: true }, next }
}

function fieldEnd(from: number, text: string, delimiter: string): number {
  let at = from
  while (at < text.length && text[at] !== delimiter && text[at] !== '\n') at += 1
  return at
}

function quotedField(start: number, text: string, delimiter: string): { readonly field: Field; readonly next: number } {
  let end = text.indexOf('"', start)
  while (end !== -1 && text[end + 1] === '"') end = text.indexOf('"', end + 2)
  const closed = end !== -1
  const stop = closed ? end : text.length
  // What stands between the closing quote and the delimiter breaks the format, and is kept.
  const next = closed ? fieldEnd(end + 1, text, delimiter) : text.length
  const inside = text.slice(start, stop).replaceAll('""', '"')
  const content = (inside + text.slice(stop + 1, next)).trim().normalize('NFC')
  return { field: { text: content, start, end: stop, closed }, next }
}
