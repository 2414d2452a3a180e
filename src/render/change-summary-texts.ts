import { editsOf, textNow } from '../messages/change-edit.ts'
import { CHANGES } from '../messages/changes.ts'
import { COMPARISONS } from '../messages/comparisons.ts'
import type { AddedOrRemoved, Change, Reworded } from '../model/comparison.ts'
import { grouped } from '../model/grouped.ts'
import { andMore, firstOf, placed, type Sorted, type SummaryPoint, type SummaryTexts } from './change-summary-point.ts'

/** So many are told one by one; of more the first, and how many more there are. */
const MOST = { repeated: 8, others: 8, edits: 5, rewordings: 2, moved: 3 } as const
/** In as many sections the same change is told once. */
const LEAST_REPEATED = 3

type Several<Each> = readonly [Each, ...Each[]]

/** What was done alike in many sections first, then what came and went, and what was said in other words. */
export function textPoints(
  { others, rewordings, quantities }: Pick<Sorted, 'others' | 'rewordings' | 'quantities'>,
  texts: SummaryTexts,
): readonly SummaryPoint[] {
  const repeated = repeatedIn([...others, ...rewordings], texts)
  const isTold = new Set(repeated.flat())
  const [standing, changed] = [others, rewordings].map((list) => list.filter((change) => !isTold.has(change)))
  const edits = rewordings.filter((change) => !isTold.has(change) && editsOf(change.pieces).length > 0)
  const anew = rewordings.filter((change) => !isTold.has(change) && editsOf(change.pieces).length === 0)
  const isMore = edits.length + quantities.length + (changed?.length === rewordings.length ? 0 : 1) > 0
  return [
    ...repeatedPoints(repeated, texts),
    ...cameAndWent(standing ?? [], texts),
    ...toldOf(edits, MOST.edits, texts),
    ...rewordingPoints(anew, isMore, texts),
  ]
}

/** The same done in many sections: the same edit of a text, the same text that came or went. */
function repeatedIn(changes: readonly Change[], { places, replacements }: SummaryTexts): readonly Several<Change>[] {
  const alike = grouped(
    changes.filter((change) => !replacements.has(change)),
    (change) => whatWasDone(change) ?? change,
  )
  return severalOf(alike).filter((group) => new Set(group.map(places.sectionOf)).size >= LEAST_REPEATED)
}

/** What tells whether two changes are the same; undefined for those that are told each by itself. */
function whatWasDone(change: Change): string | undefined {
  if (change.kind === 'reworded') {
    const edits = editsOf(change.pieces)
    return edits.length === 0 ? undefined : JSON.stringify([change.part, edits])
  }
  if (!isAddedOrRemoved(change) || change.text.trim() === '') return undefined
  return JSON.stringify([change.kind, change.part, change.text])
}

function repeatedPoints(groups: readonly Several<Change>[], texts: SummaryTexts): readonly SummaryPoint[] {
  const { language, header } = texts
  const { shown } = firstOf(groups, MOST.repeated)
  const left = groups.slice(shown.length).flat().length
  const told = shown.map((group) => {
    const isSameText = new Set(group.map((change) => (change.kind === 'reworded' ? textNow(change) : ''))).size === 1
    const sentence = CHANGES[language].sentence(group[0], header)
    return { sentence: COMPARISONS[language].inSections(sectionsOf(group, texts), sentence, isSameText) }
  })
  return [...told, ...andMore(left, language)]
}

/** What is new, gone or elsewhere, by section and sort, each by how it begins; what others took the place of as one. */
function cameAndWent(changes: readonly Change[], texts: SummaryTexts): readonly SummaryPoint[] {
  const { places, replacements, language } = texts
  const moved = changes.filter(({ kind }) => kind === 'moved')
  const isTallied = moved.length > MOST.moved
  const all = severalOf(
    grouped(isTallied ? changes.filter(({ kind }) => kind !== 'moved') : changes, (change) => {
      const replacement = replacements.get(change)
      if (replacement !== undefined) return replacement
      return isAddedOrRemoved(change)
        ? JSON.stringify([change.kind, change.part, change.table, (change.new ?? change.old)?.section])
        : change
    }),
  )
  const { shown } = firstOf(all, MOST.others)
  const left = all.slice(shown.length).flat()
  const words = COMPARISONS[language]
  const tally = (some: readonly Change[]) => CHANGES[language].tally(some)
  return [
    ...shown.map((group) => ({ sentence: placed(places.nameOf(group[0]), ofGroup(group, texts)) })),
    ...(isTallied ? [{ sentence: words.tallied(tally(moved), sectionsOf(moved, texts)) }] : []),
    ...(left.length > 0 ? [{ sentence: words.tallied(tally(left), sectionsOf(left, texts)) }] : []),
  ]
}

function ofGroup(group: Several<Change>, { language, header, replacements }: SummaryTexts): string {
  const { listed, replaced, sentence } = CHANGES[language]
  const replacement = replacements.get(group[0])
  if (replacement !== undefined) return replaced(replacement, undefined)
  const [one, ...more] = group.filter(isAddedOrRemoved)
  return one === undefined ? sentence(group[0], header) : listed([one, ...more], undefined)
}

function isAddedOrRemoved(change: Change): change is AddedOrRemoved {
  return change.kind === 'added' || change.kind === 'removed'
}

/** Each as its sentence; when there are too many, how many more. */
function toldOf(changes: readonly Change[], most: number, texts: SummaryTexts): readonly SummaryPoint[] {
  const { language, header, places } = texts
  const { shown, left } = firstOf(changes, most)
  const told = shown.map((change) => ({
    sentence: placed(places.nameOf(change), CHANGES[language].sentence(change, header)),
  }))
  return [...told, ...andMore(left, language)]
}

/** Texts that no sentence can quote: counted, with the one that changed most and where they all stand. */
function rewordingPoints(changes: readonly Reworded[], isMore: boolean, texts: SummaryTexts): readonly SummaryPoint[] {
  if (changes.length <= MOST.rewordings) return toldOf(changes, changes.length, texts)
  const { language, places } = texts
  const size = ({ removedWords, addedWords }: Reworded) => removedWords + addedWords
  const largest = changes.reduce((most, change) => (size(change) > size(most) ? change : most))
  const { rewordings, inThese } = COMPARISONS[language]
  const said = rewordings(changes.length, CHANGES[language].quoted(textNow(largest)), places.nameOf(largest), isMore)
  return [{ sentence: `${said} ${inThese(sectionsOf(changes, texts))}` }]
}

/** The sections that changes stand in, each once, in reading order. */
function sectionsOf(changes: readonly Change[], { places }: SummaryTexts): readonly string[] {
  return [...new Set(changes.map(places.shortOf))].filter((name) => name !== '')
}

/** In the order of the first of each. */
function severalOf<Each>(groups: ReadonlyMap<unknown, readonly Each[]>): readonly Several<Each>[] {
  return [...groups.values()].flatMap(([first, ...more]) => (first === undefined ? [] : [[first, ...more] as const]))
}
