import type { Corpus, Entry } from '../model/corpus.ts'
import { grouped } from '../model/grouped.ts'

/** Makes a corpus of entries, in order of path. */
export function corpusOf(entries: readonly Entry[], rest: Omit<Corpus, 'entries' | 'byId' | 'byPath'>): Corpus {
  const byId = grouped(entries, ({ id }) => id)
  const byPath = new Map(entries.map((entry) => [entry.path, entry]))
  return { ...rest, entries, byId, byPath }
}
