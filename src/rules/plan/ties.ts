import type { Corpus, Entry, SectionEntry } from '../../model/corpus.ts'
import { targetOf } from '../reference/target.ts'

/** Roles of the sections a plan can serve. */
const AIMS = new Set(['goal', 'sub-goal', 'priority', 'direction'])

/** A link from a plan to a goal or priority of a strategy. */
export interface Tie {
  readonly strategy: Entry
  /** Ids of the sections the link stands in, the innermost first. */
  readonly from: readonly string[]
}

/** The links of a document that lead to goals and priorities of other documents. */
export function tiesOf(entry: Entry, corpus: Corpus): readonly Tie[] {
  const byId = new Map(entry.sections.map((section) => [section.id, section]))
  return entry.links.flatMap((link): Tie[] => {
    const target = targetOf(link.target, entry, corpus)
    if (target.kind !== 'section' || !AIMS.has(target.section.role ?? '')) return []
    return [{ strategy: target.entry, from: aboveAnd(link.section, byId) }]
  })
}

function aboveAnd(id: string | undefined, byId: ReadonlyMap<string, SectionEntry>): readonly string[] {
  const ids: string[] = []
  let section = byId.get(id ?? '')
  while (section !== undefined) {
    ids.push(section.id)
    section = byId.get(section.parent ?? '')
  }
  return ids
}
