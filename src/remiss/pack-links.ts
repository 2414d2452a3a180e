import { hasScheme } from '../model/path.ts'
import type { Publication } from '../model/publication.ts'

/** A publication whose file stands in a folder of the pack: links to files of the pack lead up first. */
export function inFolder(publication: Publication): Publication {
  return withLinks(publication)
}

function withLinks<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(withLinks) as Value
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, inner]) => [
    key,
    key === 'link' && isFile(inner) ? `../${inner}` : withLinks(inner),
  ])
  return Object.fromEntries(entries) as Value
}

function isFile(link: unknown): link is string {
  return typeof link === 'string' && !link.startsWith('#') && !hasScheme(link)
}
