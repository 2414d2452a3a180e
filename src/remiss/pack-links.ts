import { hasScheme } from '../model/path.ts'
import type { Publication } from '../model/publication.ts'

/** A publication that is sent without the rest of its pack: what leads to another file of it is text alone. */
export function sentAlone(publication: Publication): Publication {
  return withoutPackLinks(publication)
}

function withoutPackLinks<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(withoutPackLinks) as Value
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).flatMap(([key, inner]) =>
    key === 'link' && isFile(inner) ? [] : [[key, withoutPackLinks(inner)]],
  )
  return Object.fromEntries(entries) as Value
}

function isFile(link: unknown): link is string {
  return typeof link === 'string' && !link.startsWith('#') && !hasScheme(link)
}
