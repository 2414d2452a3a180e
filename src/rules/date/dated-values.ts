import { formatDate, isDate } from '../../model/calendar.ts'
import type { Document } from '../../model/document.ts'
import { type HeaderScalar, type HeaderValue, valueAt } from '../../model/header.ts'
import type { Language } from '../../model/language.ts'
import type { DocumentType, Schema } from '../../schema/document-type.ts'
import type { HeaderPath } from '../../schema/header-fault.ts'
import { schemasAt } from '../../schema/walk.ts'

/** A date or year of a header that must follow another, or lie within a period. */
export interface DatedValue {
  readonly value: HeaderScalar
  readonly path: HeaderPath
  /** Path of the other date, or of the period. */
  readonly other: HeaderPath
  /** The keyword and its value, as the schema has them. */
  readonly keyword: Keyword
  readonly target: string
}

type Keyword = 'after' | 'within'

/** Where in a type's headers a keyword stands; `*` is any item or key. */
interface DatedPath {
  readonly steps: readonly string[]
  readonly keyword: Keyword
  readonly target: string
}

const datedPaths = new WeakMap<Schema, readonly DatedPath[]>()

/** The dates of a header that a keyword may speak of: {@link isMeant} says whether it does. */
export function* datedValues(
  { header }: Document,
  type: DocumentType | undefined,
  keyword: Keyword,
): Generator<DatedValue> {
  if (header === undefined || type === undefined) return
  const paths = datedPaths.get(type.schema) ?? distinct(pathsIn(type.schema, []))
  datedPaths.set(type.schema, paths)
  for (const dated of paths) {
    if (dated.keyword !== keyword) continue
    for (const { path, value } of valuesAlong(header, dated.steps, [])) {
      yield { value, path, other: pathFrom(path, dated.target), keyword, target: dated.target }
    }
  }
}

/**
 * Whether the schemas that speak of the value hold the keyword. Paths are looked for in all branches of a schema, and
 * only here, when something is wrong, the branch that is meant is found out.
 */
export function isMeant(
  { path, keyword, target }: DatedValue,
  { header }: Document,
  type: DocumentType | undefined,
): boolean {
  if (header === undefined || type === undefined) return false
  return schemasAt(type.schema, header, path).some((schema) => schema[keyword] === target)
}

/** Branches of a schema may say the same of the same value. */
function distinct(paths: Iterable<DatedPath>): readonly DatedPath[] {
  return [...new Map(Array.from(paths, (dated) => [JSON.stringify(dated), dated])).values()]
}

function* pathsIn(schema: Schema, steps: readonly string[]): Generator<DatedPath> {
  if (schema.after !== undefined) yield { steps, keyword: 'after', target: schema.after }
  if (schema.within !== undefined) yield { steps, keyword: 'within', target: schema.within }
  const { allOf = [], anyOf = [], oneOf = [], properties = {}, additionalProperties: others } = schema
  const branches = [schema.if === undefined ? [] : [schema.then, schema.else], allOf, anyOf, oneOf].flat()
  for (const branch of branches) if (branch !== undefined) yield* pathsIn(branch, steps)
  for (const [key, inner] of Object.entries(properties)) yield* pathsIn(inner, [...steps, key])
  if (schema.items !== undefined) yield* pathsIn(schema.items, [...steps, '*'])
  if (typeof others === 'object') yield* pathsIn(others, [...steps, '*'])
}

function* valuesAlong(
  value: HeaderValue,
  [step, ...rest]: readonly string[],
  path: HeaderPath,
): Generator<{ readonly path: HeaderPath; readonly value: HeaderScalar }> {
  if (step === undefined) {
    if (value.kind === 'scalar') yield { path, value }
  } else if (value.kind === 'list') {
    if (step === '*')
      for (const [index, item] of value.items.entries()) yield* valuesAlong(item, rest, [...path, index])
  } else if (value.kind === 'map') {
    for (const entry of value.entries) {
      if (step === '*' || step === entry.key) yield* valuesAlong(entry.value, rest, [...path, entry.key])
    }
  }
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
