import type { Corpus, Entry, SectionEntry } from './corpus.ts'
import { grouped } from './grouped.ts'
import { textAt } from './header.ts'

/**
 * The documents a header names by id, or by path from the workspace, with `./` before it or not; several when an id is
 * used twice. A file of data has no id of its own: its path alone leads to it.
 */
export function documentsNamed(corpus: Corpus, name: string): readonly Entry[] {
  const text = name.normalize('NFC')
  const byId = corpus.byId.get(text)?.filter((entry) => entry.data === undefined) ?? []
  if (byId.length > 0) return byId
  const byPath = corpus.byPath.get(text.replace(/^\.\//, ''))
  return byPath === undefined ? [] : [byPath]
}

/** The document a header names; the first of {@link documentsNamed}. */
export function documentNamed(corpus: Corpus, name: string | undefined): Entry | undefined {
  return name === undefined ? undefined : documentsNamed(corpus, name)[0]
}

/** The strategy a document's header names under `strategy`; undefined when it names a document of another type. */
export function strategyOf(corpus: Corpus, entry: Entry): Entry | undefined {
  const named = documentNamed(corpus, textAt(entry.header, 'strategy'))
  return named?.type === 'strategy' ? named : undefined
}

/** For each document, those whose header names it as their `strategy`; made once per corpus. */
const served = new WeakMap<Corpus, ReadonlyMap<Entry, readonly Entry[]>>()

/** The documents of a type that serve a strategy, in order of path. */
export function servingOf(corpus: Corpus, strategy: Entry, type: string): readonly Entry[] {
  const byStrategy = served.get(corpus) ?? grouped(corpus.entries, (entry) => strategyOf(corpus, entry))
  served.set(corpus, byStrategy)
  return (byStrategy.get(strategy) ?? []).filter((entry) => entry.type === type)
}

/**
 * The section of `strategy` that an address in another document means: a bare `id`, `#id`, or `document#id` where the
 * document is the strategy. Undefined for other documents, and for sections the strategy has not.
 */
export function sectionMeant(corpus: Corpus, strategy: Entry, address: string): SectionEntry | undefined {
  const mark = address.indexOf('#')
  const document = mark > 0 ? documentNamed(corpus, address.slice(0, mark)) : strategy
  const id = address.slice(mark + 1)
  return document === strategy ? strategy.sections.find((section) => section.id === id) : undefined
}
