import type { TellHeader } from '../messages/changes.ts'
import { formatNumber } from '../model/amount.ts'
import { formatDate } from '../model/calendar.ts'
import type { Comparison, ComparisonSet, HeaderChanged } from '../model/comparison.ts'
import type { Document } from '../model/document.ts'
import { entryOf, type HeaderValue, textAt, valueAt } from '../model/header.ts'
import type { Language } from '../model/language.ts'
import type { DocumentType, Schema } from '../schema/document-type.ts'
import { jsonTypes } from '../schema/union.ts'
import { schemasAt } from '../schema/walk.ts'

/** What a header's words are found by. */
interface HeaderContext {
  readonly language: Language
  readonly typeOf: (name: string) => DocumentType | undefined
}

type Path = readonly (string | number)[]

/** Deeper values are named by their keys alone. */
const DEEPEST = 8

/**
 * What readers call the header values of a comparison: keys by the titles in the type's schema, values by their
 * meanings, dates as they are read. Without type or title a key is called as it is written.
 */
export function headerTeller({ old, new: now }: Comparison, context: HeaderContext): TellHeader {
  return (change) => {
    // What was removed stands on the old side alone; else lists count on the new.
    const side = change.to === undefined ? old : now
    const said = (written: string | undefined) => written && saidOf(side, change, written, context)
    return {
      title: titleOf(side, change.path, context),
      from: said(change.from),
      to: said(change.to),
      difference: differenceOf(side, change, context),
    }
  }
}

/** The same for changes of any of several comparisons. */
export function headerTellerAmong(set: ComparisonSet, context: HeaderContext): TellHeader {
  const tellers = set.documents.flatMap((each) =>
    each.state === 'both' ? [{ changes: each.comparison.changes, tell: headerTeller(each.comparison, context) }] : [],
  )
  return (change) => {
    const teller = tellers.find(({ changes }) => changes.includes(change))
    return teller?.tell(change) ?? { title: change.path.join('.'), from: change.from, to: change.to }
  }
}

/** `Inlämnad till (Regeringskansliet), datum`: the titles down to a value, and which item of a list it belongs to. */
function titleOf(document: Document, path: Path, context: HeaderContext): string {
  const words: string[] = []
  for (const [index, step] of path.entries()) {
    const here = path.slice(0, index + 1)
    if (typeof step === 'number') {
      const name = nameOfItem(valueAt(document.header, ...here), path[index + 1])
      if (name !== undefined && index < path.length - 1) words.push(`${words.pop()} (${name})`)
    } else if (!isName(document, path, index)) {
      const title = stepTitle(document, here, step, context)
      // `Senaste översyn` needs no `Översyn` before it.
      if (title.toLowerCase().includes((words.at(-1) ?? title).toLowerCase())) words.pop()
      words.push(title)
    }
  }
  return [words[0], ...words.slice(1).map(uncapital)].join(', ')
}

function stepTitle(document: Document, path: Path, key: string, context: HeaderContext): string {
  return titleIn(schemasFor(document, path, context), context.language) ?? key
}

/** Whether a step is what the item of a list is called by: its list's title says enough. */
function isName(document: Document, path: Path, index: number): boolean {
  if (typeof path[index - 1] !== 'number') return false
  return namingKey(valueAt(document.header, ...path.slice(0, index))) === path[index]
}

/** An item of a list is called by its title, else by the first of its texts. */
function namingKey(item: HeaderValue | undefined): string | undefined {
  if (item?.kind !== 'map') return undefined
  return entryOf(item, 'title') ? 'title' : item.entries.find(({ value }) => value.kind === 'scalar')?.key
}

/** What an item is called, unless that is what changed. */
function nameOfItem(item: HeaderValue | undefined, changed: string | number | undefined): string | undefined {
  const key = namingKey(item)
  return key === undefined || key === changed ? undefined : textAt(item, key)
}

/** `Från och med` inside another title begins small; `EU-program` and `CFAR-nummer` stay. */
export function uncapital(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text
}

function saidOf(side: Document, { path, from, to }: HeaderChanged, written: string, context: HeaderContext): string {
  const value = valueAt(side.header, ...path)
  const isWhole = value !== undefined && value.kind !== 'scalar' && (from === undefined || to === undefined)
  return isWhole ? sayValue(side, path, value, context) : sayText(side, path, written, context)
}

/** By how much a number changed. */
function differenceOf(side: Document, { path, from, to }: HeaderChanged, context: HeaderContext): string | undefined {
  const [before, after] = [from, to].map((text) => numberIn(schemasFor(side, path, context), text ?? ''))
  if (before === undefined || after === undefined) return undefined
  return `${after > before ? '+' : ''}${formatNumber(after - before, context.language)}`
}

/** A text as a number, where the schema asks for one; a year is none. */
function numberIn(schemas: readonly Schema[], text: string): number | undefined {
  const isNumber = schemas.some((schema) => jsonTypes(schema).some((type) => type === 'integer' || type === 'number'))
  return isNumber && /^-?\d{1,15}(?:\.\d{1,6})?$/.test(text) && !/^(?:19|20)\d\d$/.test(text) ? Number(text) : undefined
}

/** A text as it is read: what a choice means, a date in words, a number with its digits grouped. */
function sayText(side: Document, path: Path, written: string, context: HeaderContext): string {
  const schemas = schemasFor(side, path, context)
  const number = numberIn(schemas, written)
  if (number !== undefined) return formatNumber(number, context.language)
  return meaningOf(schemas, written, context.language) ?? formatDate(written, context.language)
}

function sayValue(document: Document, path: Path, value: HeaderValue, context: HeaderContext): string {
  if (value.kind === 'scalar') return sayText(document, path, value.source, context)
  if (path.length > DEEPEST) return ''
  const inner =
    value.kind === 'list'
      ? value.items.map((item, index) => sayValue(document, [...path, index], item, context))
      : value.entries.map((entry) => sayValue(document, [...path, entry.key], entry.value, context))
  return inner.filter((each) => each !== '').join(', ')
}

function schemasFor({ type, header }: Document, path: Path, { typeOf }: HeaderContext): readonly Schema[] {
  const schema = type === undefined ? undefined : typeOf(type)?.schema
  return schema === undefined || header === undefined ? [] : schemasAt(schema, header, path)
}

function titleIn(schemas: readonly Schema[], language: Language): string | undefined {
  const schema = schemas.find((each) => each.title !== undefined)
  return language === 'en' ? (schema?.translations?.en?.title ?? schema?.title) : schema?.title
}

function meaningOf(schemas: readonly Schema[], value: string, language: Language): string | undefined {
  const meanings = schemas.find((schema) => schema.meanings !== undefined)?.meanings
  return meanings !== undefined && Object.hasOwn(meanings, value) ? meanings[value]?.[language] : undefined
}
