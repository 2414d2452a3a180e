import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js'
import type { DocumentType, Schema } from './document-type.ts'
import { narrowed } from './union.ts'

/** The vocabulary's keywords (docs/vocabulary.md): said to Ajv so that strict mode knows them, checked by `rus` itself. */
const VOCABULARY = [
  'outline',
  'table',
  'data',
  'ref',
  'after',
  'within',
  'expects',
  'aliases',
  'meanings',
  'translations',
] as const

/** Errors of a header, as Ajv speaks of them; empty when the header is right. */
export type HeaderValidator = (data: unknown) => readonly ErrorObject[]

/** Makes a regular expression from a schema's `pattern`; a region's own schemas get a linear engine. */
export interface PatternEngine {
  (pattern: string, flags: string): { test: (text: string) => boolean }
  readonly code: string
}

/**
 * An Ajv as `rus` uses it: all errors, no `$data`, no inherited properties, no network, formats left to
 * {@link file://./format.ts} so that a date is checked against the calendar.
 */
export function createAjv(options: { readonly source: boolean; readonly regExp?: PatternEngine }): Ajv2020 {
  const ajv = new Ajv2020({
    allErrors: true,
    ownProperties: true,
    $data: false,
    strict: true,
    strictTypes: false,
    strictRequired: false,
    validateFormats: false,
    allowUnionTypes: true,
    unicodeRegExp: true,
    code: { source: options.source, esm: true, ...(options.regExp && { regExp: options.regExp }) },
  })
  ajv.addVocabulary([...VOCABULARY])
  return ajv
}

/**
 * The schema a type's headers are held against: unions narrowed, `type` any text (the type was chosen by it), and no key
 * beyond those that the type and what it extends know.
 */
export function closed(type: Pick<DocumentType, 'schema'>): Schema {
  const { $id: _id, ...open } = narrowed(withoutTypeConstant(type.schema))
  return { ...open, unevaluatedProperties: false }
}

function withoutTypeConstant(schema: Schema): Schema {
  const properties = schema.properties?.type && { ...schema.properties, type: { type: 'string' } }
  const allOf = schema.allOf?.map(withoutTypeConstant)
  return { ...schema, ...(properties && { properties }), ...(allOf && { allOf }) }
}
