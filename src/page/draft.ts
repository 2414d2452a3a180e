import type { PageForm } from '../model/answer-page.ts'
import type { Fields } from './fields.ts'

/** What `type` of a draft says, in the browser and in a file. */
export const DRAFT = 'rus-answer-draft'

/** What a draft holds beside its fields. */
export interface DraftOrigin {
  readonly consultation: string
  readonly documentHash: string
}

/** The key of a draft in the browser. All pages read from disk share one store, so that it names consultation and version. */
export function draftKey({ consultation, documentHash }: DraftOrigin): string {
  return `rus-answer:${consultation}:${documentHash}`
}

/** A draft as text: JSON, for the browser and for a file. `saved` is a moment as ISO 8601. */
export function writeDraft(
  { consultation, documentHash, title, dnr }: PageForm,
  fields: Fields,
  saved: string,
): string {
  return JSON.stringify({
    type: DRAFT,
    consultation,
    documentHash,
    title,
    dnr,
    saved,
    fields: Object.fromEntries([...fields].sort(([one], [other]) => (one < other ? -1 : 1))),
  })
}

/**
 * The fields of a draft's JSON value that are text, whatever else is in it; empty for anything but a draft. Names are
 * not looked up anywhere: `__proto__` is a name as others.
 */
export function draftFields(value: unknown): Fields {
  const fields = property(value, 'fields')
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) return new Map()
  return new Map(Object.entries(fields).filter((entry): entry is [string, string] => isFilled(entry[1])))
}

/** Moment a draft was saved, as it says itself. */
export function draftMoment(value: unknown): string | undefined {
  const saved = property(value, 'saved')
  return typeof saved === 'string' && /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(saved) ? saved : undefined
}

/** What a JSON text says; undefined when it is none. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}

/** An object's own value under a name; undefined for none, and for what is no object. */
export function property(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined
  return (value as Readonly<Record<string, unknown>>)[name]
}

function isFilled(value: unknown): boolean {
  return typeof value === 'string' && value !== ''
}
