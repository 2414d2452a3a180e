import type { Corpus, Entry } from '../model/corpus.ts'
import type { HeaderValue } from '../model/header.ts'
import { resolvePath } from '../model/path.ts'

/**
 * The paths of the documents that a change of some files concerns: those files, and every document that links or
 * refers to one of them, also by an id it had before (`oldIds`).
 */
export function concerned(
  corpus: Corpus,
  changed: ReadonlySet<string>,
  oldIds: ReadonlySet<string> = new Set(),
): ReadonlySet<string> {
  const today = corpus.entries.filter((entry) => changed.has(entry.path)).map((entry) => entry.id)
  const ids = new Set([...today, ...oldIds])
  const referring = corpus.entries.filter(
    (entry) => linksTo(entry, changed) || names(entry.header, entry.path, ids, changed),
  )
  return new Set([...changed, ...referring.map((entry) => entry.path)])
}

function linksTo(entry: Entry, changed: ReadonlySet<string>): boolean {
  return entry.links.some((link) => changed.has(resolvePath(entry.path, link.target) ?? ''))
}

/** Whether a header value is the id, the address or the path of one of the documents. */
function names(
  value: HeaderValue | undefined,
  from: string,
  ids: ReadonlySet<string>,
  paths: ReadonlySet<string>,
): boolean {
  if (value === undefined) return false
  if (value.kind === 'list') return value.items.some((item) => names(item, from, ids, paths))
  if (value.kind === 'map')
    return value.entries.some((entry) => entry.key !== 'id' && names(entry.value, from, ids, paths))
  const named = value.source.split('#')[0] ?? ''
  return ids.has(named) || paths.has(named) || paths.has(resolvePath(from, named) ?? '')
}
