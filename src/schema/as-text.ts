import type { HeaderEntry, HeaderMap, HeaderValue } from '../model/header.ts'
import type { Schema } from './document-type.ts'
import { described } from './walk.ts'

/**
 * The header with every unquoted scalar read as the text it is written with, where its schema asks for text:
 * `code: 0114` is "0114", never 114, and `version: 1.10` never 1.1. The header itself when nothing changes.
 */
export function withTextAsWritten(header: HeaderMap, schema: Schema): HeaderMap {
  const asText = new Set<HeaderValue>(described(schema, header).notText)
  return asText.size === 0 ? header : (rewritten(header, asText) as HeaderMap)
}

function rewritten(value: HeaderValue, asText: ReadonlySet<HeaderValue>): HeaderValue {
  if (value.kind === 'scalar') return asText.has(value) ? { ...value, value: value.source } : value
  if (value.kind === 'list') return { ...value, items: value.items.map((item) => rewritten(item, asText)) }
  const entries = value.entries.map((entry): HeaderEntry => ({ ...entry, value: rewritten(entry.value, asText) }))
  return { ...value, entries }
}
