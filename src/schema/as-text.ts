import type { HeaderEntry, HeaderMap, HeaderValue } from '../model/header.ts'
import type { Schema } from './document-type.ts'
import { jsonTypes } from './union.ts'
import { described } from './walk.ts'

/**
 * The header with every unquoted scalar read as the text it is written with, where its schema asks for text:
 * `code: 0114` is "0114", never 114, and `version: 1.10` never 1.1.
 */
export function withTextAsWritten(header: HeaderMap, schema: Schema): HeaderMap {
  const asText = new Set<HeaderValue>()
  for (const { value, schemas } of described(schema, header)) {
    const types = schemas.flatMap(jsonTypes)
    if (types.length > 0 && types.every((type) => type === 'string')) asText.add(value)
  }
  return rewritten(header, asText) as HeaderMap
}

function rewritten(value: HeaderValue, asText: ReadonlySet<HeaderValue>): HeaderValue {
  if (value.kind === 'scalar') {
    const isText = typeof value.value === 'string' || value.value === null
    return asText.has(value) && !isText ? { ...value, value: value.source } : value
  }
  if (value.kind === 'list') return { ...value, items: value.items.map((item) => rewritten(item, asText)) }
  const entries = value.entries.map((entry): HeaderEntry => ({ ...entry, value: rewritten(entry.value, asText) }))
  return { ...value, entries }
}
