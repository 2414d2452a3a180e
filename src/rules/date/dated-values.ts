import { formatDate, isDate } from '../../model/calendar.ts'
import type { Document } from '../../model/document.ts'
import { type HeaderScalar, type HeaderValue, valueAt } from '../../model/header.ts'
import type { Language } from '../../model/language.ts'
import type { DocumentType, Schema } from '../../schema/document-type.ts'
import type { HeaderPath } from '../../schema/header-fault.ts'
import { described } from '../../schema/walk.ts'

/** A date or year of a header that must follow another, or lie within a period. */
export interface DatedValue {
  readonly value: HeaderScalar
  readonly path: HeaderPath
  /** Path of the other date, or of the period. */
  readonly other: HeaderPath
}

/** The dates of a header that a keyword speaks of. */
export function datedValues(
  { header }: Document,
  type: DocumentType | undefined,
  keyword: 'after' | 'within',
): readonly DatedValue[] {
  if (header === undefined || type === undefined) return []
  const found: DatedValue[] = []
  for (const { path, value, schemas } of described(type.schema, header)[keyword])
    for (const target of targetsIn(schemas, keyword)) found.push({ value, path, other: pathFrom(path, target) })
  return found
}

/** Each once, as several schemas may say the same of one value. */
function targetsIn(schemas: readonly Schema[], keyword: 'after' | 'within'): readonly string[] {
  const targets: string[] = []
  for (const { [keyword]: target } of schemas)
    if (target !== undefined && !targets.includes(target)) targets.push(target)
  return targets
}

/** `/period/from` from the top of the header; `from` beside the value. */
function pathFrom(path: HeaderPath, target: string): HeaderPath {
  const steps = target.split('/').filter((step) => step !== '')
  return target.startsWith('/') ? steps : [...path.slice(0, -1), ...steps]
}

/** The first day a date or year means, and the last: a year is all its days. Undefined for anything else. */
export function daysOf(value: HeaderValue | undefined): { readonly first: string; readonly last: string } | undefined {
  const text = value?.kind === 'scalar' ? value.source : ''
  if (/^\d{4}$/.test(text)) return { first: `${text}-01-01`, last: `${text}-12-31` }
  return isDate(text) ? { first: text, last: text } : undefined
}

/** The date or year at a path, with its days. */
export function datedAt({ header }: Document, path: HeaderPath) {
  const value = valueAt(header, ...path)
  const days = daysOf(value)
  return value?.kind === 'scalar' && days ? { value, days } : undefined
}

/** A date or year among a finding's values, as it is read. */
export function day(date: unknown, language: Language): string {
  return formatDate(String(date), language)
}
