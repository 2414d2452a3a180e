import type { Corpus, Entry, SectionEntry } from '../../model/corpus.ts'
import { itemsAt, textAt } from '../../model/header.ts'
import { sectionMeant } from '../../model/serving.ts'
import { targetOf } from '../reference/target.ts'

/** Ids of the sections of the strategy that a follow-up has a result for: in its header, or linked from its results. */
export function followedGoals(entry: Entry, strategy: Entry, corpus: Corpus): ReadonlySet<string> {
  const named = itemsAt(entry.header, 'results').flatMap((result) => {
    const address = textAt(result, 'goal')
    return (address === undefined ? undefined : sectionMeant(corpus, strategy, address)?.id) ?? []
  })
  const inResults = sectionsOfResults(entry)
  const linked = entry.links.flatMap((link) => {
    const target = inResults.has(link.section ?? '') ? targetOf(link.target, entry, corpus) : undefined
    return target?.kind === 'section' && target.entry === strategy ? [target.section.id] : []
  })
  return new Set([...named, ...linked])
}

/** Ids of the sections that hold results, and of all under them. */
function sectionsOfResults(entry: Entry): ReadonlySet<string> {
  const ids = new Set<string>()
  for (const { id, role, parent } of entry.sections) {
    if (role === 'results' || role === 'result' || ids.has(parent ?? '')) ids.add(id)
  }
  return ids
}

/** The goals and sub-goals of a strategy. */
export function goalsOf(strategy: Entry): readonly SectionEntry[] {
  return strategy.sections.filter(({ role }) => role === 'goal' || role === 'sub-goal')
}
