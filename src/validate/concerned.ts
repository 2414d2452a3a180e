import type { Corpus } from '../model/corpus.ts'
import { type HeaderMap, type HeaderValue, textAt } from '../model/header.ts'
import { resolvePath } from '../model/path.ts'

/** A document as it was before it changed. */
export interface FormerDocument {
  readonly path: string
  readonly header?: HeaderMap
}

/**
 * The paths of the documents that a change of some files concerns: those files; every document that links or refers to
 * one of them, by its id of today or the one it had; every document that one of them names, or named; and those that share an id
 * with one. A rule may speak of either end of a reference: of the strategy, when an indicator of it is gone.
 */
export function concerned(
  corpus: Corpus,
  changed: ReadonlySet<string>,
  former: readonly FormerDocument[] = [],
): ReadonlySet<string> {
  const present = corpus.entries.filter((entry) => changed.has(entry.path))
  const ends = [...present, ...former]
  const ids = new Set([
    ...present.map((entry) => entry.id),
    ...former.flatMap(({ header }) => textAt(header, 'id') ?? []),
  ])
  const named = new Set(ends.flatMap(({ path, header }) => namesIn(header, path)))
  const others = corpus.entries.filter(
    ({ id, path, header, links }) =>
      ids.has(id) ||
      named.has(id) ||
      named.has(path) ||
      links.some((link) => changed.has(resolvePath(path, link.target) ?? '')) ||
      namesIn(header, path).some((name) => ids.has(name) || changed.has(name)),
  )
  return new Set([...changed, ...others.map((entry) => entry.path)])
}

/** What header values may name: each as an id or a path from the workspace, and as a path from the document. */
function namesIn(value: HeaderValue | undefined, from: string): string[] {
  if (value === undefined) return []
  if (value.kind === 'list') return value.items.flatMap((item) => namesIn(item, from))
  if (value.kind === 'map') return value.entries.flatMap((entry) => namesIn(entry.value, from))
  const name = value.source.split('#')[0] ?? ''
  return name === '' ? [] : [name, resolvePath(from, name) ?? name]
}
