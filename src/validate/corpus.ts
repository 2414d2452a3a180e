import type { Corpus, Entry } from '../model/corpus.ts'

/** Makes a corpus of entries, in order of path. */
export function corpusOf(entries: readonly Entry[], rest: Omit<Corpus, 'entries' | 'byId' | 'byPath'>): Corpus {
  const byId = new Map<string, Entry[]>()
  const byPath = new Map<string, Entry>()
  for (const entry of entries) {
    byPath.set(entry.path, entry)
    const same = byId.get(entry.id)
    if (same === undefined) byId.set(entry.id, [entry])
    else same.push(entry)
  }
  return { ...rest, entries, byId, byPath }
}
