import { isDate } from '../../model/calendar.ts'
import type { Document } from '../../model/document.ts'
import { type HeaderScalar, type HeaderValue, valueAt } from '../../model/header.ts'
import type { DocumentType } from '../../schema/document-type.ts'
import type { HeaderPath } from '../../schema/header-fault.ts'
import { described } from '../../schema/walk.ts'

/** A date or year of a header that must follow another, or lie within a period. */
export interface DatedValue {
  readonly value: HeaderScalar
  /** `period.to`, as it is named in sentences. */
  readonly key: string
  /** Paths of the dates it must follow. */
  readonly after: readonly HeaderPath[]
  /** Paths of the periods it must lie within. */
  readonly within: readonly HeaderPath[]
}

const found = new WeakMap<Document, readonly DatedValue[]>()

/** The dates of a header that `after` or `within` speak of; found once per document. */
export function datedValues(document: Document, type: DocumentType | undefined): readonly DatedValue[] {
  if (document.header === undefined || type === undefined) return []
  const before = found.get(document)
  if (before) return before
  const values: DatedValue[] = []
  for (const { path, value, schemas } of described(type.schema, document.header)) {
    if (value.kind !== 'scalar') continue
    const after = schemas.flatMap((schema) => (schema.after === undefined ? [] : [pathFrom(path, schema.after)]))
    const within = schemas.flatMap((schema) => (schema.within === undefined ? [] : [pathFrom(path, schema.within)]))
    if (after.length + within.length > 0) values.push({ value, key: keyName(path), after, within })
  }
  found.set(document, values)
  return values
}

/** `/period/from` from the top of the header; `from` beside the value. */
function pathFrom(path: HeaderPath, target: string): HeaderPath {
  const steps = target.split('/').filter((step) => step !== '')
  return target.startsWith('/') ? steps : [...path.slice(0, -1), ...steps]
}

/** `period.to`, `phases.2.to`: the keys, and the places of list items counted from 1. */
export function keyName(path: HeaderPath): string {
  return path.map((step) => (typeof step === 'number' ? `${step + 1}` : step)).join('.')
}

/** The first day a date or year means, and the last: a year is all its days. Undefined for anything else. */
export function daysOf(value: HeaderValue | undefined): { readonly first: string; readonly last: string } | undefined {
  const text = value?.kind === 'scalar' ? value.source : ''
  if (/^\d{4}$/.test(text)) return { first: `${text}-01-01`, last: `${text}-12-31` }
  return isDate(text) ? { first: text, last: text } : undefined
}

/** The date or year at a path, with its days. */
export function datedAt(document: Document, path: HeaderPath) {
  const value = valueAt(document.header, ...path)
  const days = daysOf(value)
  return value && days && { value, days, key: keyName(path) }
}
