import type { Comparison, Row, SectionPair, WordCounts } from '../model/comparison.ts'
import type { Document } from '../model/document.ts'
import { compareCoarsely, isTooLarge } from './coarse.ts'
import { headerDifferences } from './header-changes.ts'
import { tiesOf } from './joins.ts'
import { Ledger } from './ledger.ts'
import { wordWeights } from './likeness.ts'
import { type Settled, settle } from './moves.ts'
import type { Pairing } from './pairing.ts'
import { type DraftRow, weave } from './rows.ts'
import { sectionJoins } from './section-joins.ts'
import { pairSections } from './section-pairs.ts'
import { type Side, sideOf } from './side.ts'
import { Teller } from './tell.ts'
import { Vocabulary } from './text.ts'
import { pairUnits } from './unit-pairs.ts'

/**
 * What differs between two documents, told as a person would: sections first, then blocks, then words. Any two
 * documents can be compared; types and explicit ids only make it surer which sections are the same.
 */
export function compare(old: Document, now: Document): Comparison {
  if (old === now) return unchanged(now)
  const vocabulary = new Vocabulary()
  const [before, after] = [sideOf(old, vocabulary), sideOf(now, vocabulary)]
  if (isTooLarge(before) || isTooLarge(after)) return compareCoarsely(before, after)
  const weights = wordWeights([...before.texts, ...after.texts], vocabulary)
  const sections = pairSections(before, after, weights)
  const pairing = pairUnits(before, after, sections, weights)
  const settled = settle(tiesOf(before, after, pairing, weights), { old: before, now: after, sections })
  const drafts = weave(before, after, settled.ties, vocabulary)
  const ledger = new Ledger()
  for (const difference of headerDifferences(old.header, now.header)) ledger.tell({ kind: 'header', ...difference })
  const joins = sectionJoins(before, after, sections, settled.ties)
  const teller = new Teller(ledger, { old: before, now: after, sections, joins, moves: settled.moves })
  const rows = told(drafts, teller)
  return {
    old,
    new: now,
    changes: ledger.changes,
    rows,
    sections: sectionsIn(drafts, { before, after, sections, settled }),
    words: wordCounts(drafts, before, after),
    coarse: drafts.filter(({ compared }) => compared?.coarse).length,
  }
}

/** A document beside itself, as most of a folder's are. */
function unchanged(document: Document): Comparison {
  const { units, texts, sections } = sideOf(document, new Vocabulary())
  const words = texts.reduce((sum, text) => sum + text.words, 0)
  const pairs: SectionPair[] = []
  for (const { section, parent } of sections) {
    const around = pairs[parent]
    pairs.push({ old: section, new: section, ...(around && { parent: around }), moved: false })
  }
  return {
    old: document,
    new: document,
    changes: [],
    rows: units.map((unit) => ({ state: 'kept', old: unit, new: unit, changes: [] })),
    sections: pairs,
    words: { old: words, new: words, kept: words, moved: 0, removed: 0, added: 0 },
    coarse: 0,
  }
}

/** The rows with their changes; the further rows of one block have those of its first. */
function told(drafts: readonly DraftRow[], teller: Teller): readonly Row[] {
  const rows: Row[] = []
  for (const [index, draft] of drafts.entries()) {
    const isFurther = draft.joined !== undefined && draft.state !== 'movedAway'
    let end = index + 1
    while (drafts[end]?.joined !== undefined && drafts[end]?.state === draft.state) end += 1
    const row = teller.tell(draft, isFurther ? [] : drafts.slice(index + 1, end))
    rows.push(isFurther ? { ...row, changes: rows.at(-1)?.changes ?? [] } : row)
  }
  return rows
}

interface Ground {
  readonly before: Side
  readonly after: Side
  readonly sections: Pairing
  readonly settled: Settled
}

/** Every section once, in the order of the headings among the rows. */
function sectionsIn(drafts: readonly DraftRow[], { before, after, sections, settled }: Ground): readonly SectionPair[] {
  const moved = new Set(settled.moves.flatMap(({ section }) => (section ? [section.new] : [])))
  const ofNew = new Map<number, SectionPair>()
  const ofOld = new Map<number, SectionPair>()
  const pairOfNew = (index: number): SectionPair | undefined => {
    const place = after.sections[index]
    if (place === undefined) return undefined
    const known = ofNew.get(index)
    if (known) return known
    const [parent, old] = [pairOfNew(place.parent), before.sections[sections.toOld[index] ?? -1]?.section]
    const isMoved = moved.has(index) || (old !== undefined && parent?.moved === true)
    const pair = { ...(old && { old }), new: place.section, ...(parent && { parent }), moved: isMoved }
    ofNew.set(index, pair)
    return pair
  }
  const pairOfOld = (index: number): SectionPair | undefined => {
    const place = before.sections[index]
    const other = sections.toNew[index] ?? -1
    if (place === undefined || other !== -1) return pairOfNew(other)
    const known = ofOld.get(index)
    if (known) return known
    const parent = pairOfOld(place.parent)
    const pair = { old: place.section, ...(parent && { parent }), moved: false }
    ofOld.set(index, pair)
    return pair
  }
  return drafts.flatMap(({ state, old, new: now, oldIndex = -1, newIndex = -1 }) => {
    if ((now ?? old)?.kind !== 'heading' || state === 'movedAway') return []
    const pair = now ? pairOfNew(after.sectionOf[newIndex] ?? -1) : pairOfOld(before.sectionOf[oldIndex] ?? -1)
    return pair ?? []
  })
}

function wordCounts(drafts: readonly DraftRow[], before: Side, after: Side): WordCounts {
  const counts = { kept: 0, moved: 0, removed: 0, added: 0 }
  for (const { state, words } of drafts) {
    counts[state === 'movedHere' ? 'moved' : 'kept'] += words.kept
    counts.removed += words.removed
    counts.added += words.added
  }
  const sum = ({ texts }: Side) => texts.reduce((words, text) => words + text.words, 0)
  return { old: sum(before), new: sum(after), ...counts }
}
