import { isOnlyQuantities, textNow } from '../messages/change-edit.ts'
import { CHANGES, type TellHeader } from '../messages/changes.ts'
import { COMPARISONS } from '../messages/comparisons.ts'
import type { CellChanged, Change, HeaderChanged, Reworded } from '../model/comparison.ts'
import type { Language } from '../model/language.ts'
import { uncapital } from './header-title.ts'

/** What a summary is told with. */
export interface SummaryTexts {
  readonly language: Language
  readonly header: TellHeader
  /** Whether a table's value is a target that the strategy sets. */
  readonly isTarget: (change: CellChanged) => boolean
}

/** So many changes of a sort are told one by one; of more than that the first, or their number. */
const MOST_SENTENCES = { sections: 12, targets: 3, figures: 6, header: 6, texts: 2 } as const

/** A sentence of a summary, and what is listed under it. */
export interface SummaryPoint {
  readonly sentence: string
  readonly below?: readonly string[]
}

/**
 * What happened in a section as a person would write it in a letter, the important first: what became of sections, then
 * targets, amounts and other figures, then what is new, gone or elsewhere, last how texts were reworded.
 */
export function summarised(changes: readonly Change[], texts: SummaryTexts): readonly SummaryPoint[] {
  const sorted = sortedOut(
    changes.filter(({ quiet }) => !quiet),
    texts,
  )
  const sentences = (list: readonly string[]) => list.map((sentence) => ({ sentence }))
  return [
    ...sentences(toldOf(sorted.sections, MOST_SENTENCES.sections, texts)),
    ...targets(sorted.targets, texts),
    ...sentences(cellSentences(sorted.cells, sorted.targets.length > 0, texts)),
    ...sentences(toldOf(sorted.quantities, MOST_SENTENCES.figures, texts)),
    ...sentences(countedOrTold(sorted.others, texts)),
    ...sentences(rewordings(sorted.rewordings, texts)),
    ...sentences(headerSentences(sorted.header, texts)),
  ]
}

interface Sorted {
  readonly sections: readonly Change[]
  readonly targets: readonly CellChanged[]
  readonly cells: readonly CellChanged[]
  readonly quantities: readonly Change[]
  readonly others: readonly Change[]
  readonly rewordings: readonly Reworded[]
  readonly header: readonly HeaderChanged[]
}

function sortedOut(changes: readonly Change[], { isTarget }: SummaryTexts): Sorted {
  const sorted = {
    sections: [] as Change[],
    targets: [] as CellChanged[],
    cells: [] as CellChanged[],
    quantities: [] as Change[],
    others: [] as Change[],
    rewordings: [] as Reworded[],
    header: [] as HeaderChanged[],
  }
  for (const change of changes) {
    if (change.kind === 'header') sorted.header.push(change)
    else if (change.kind === 'cell') {
      if (change.row !== undefined && isTarget(change)) sorted.targets.push(change)
      else sorted.cells.push(change)
    } else if (change.kind === 'reworded') {
      if (isOnlyQuantities(change)) sorted.quantities.push(change)
      else sorted.rewordings.push(change)
    } else if (isAboutSection(change)) sorted.sections.push(change)
    else sorted.others.push(change)
  }
  return sorted
}

function isAboutSection(change: Change): boolean {
  return change.kind === 'relevelled' || ('part' in change && (change.part === 'section' || change.part === 'title'))
}

/** Each as its sentence; when there are too many, how many more. */
function toldOf(changes: readonly Change[], most: number, { language, header }: SummaryTexts): readonly string[] {
  const told = changes.length > most + 1 ? changes.slice(0, most) : changes
  const left = changes.length - told.length
  return [
    ...told.map((change) => CHANGES[language].sentence(change, header)),
    ...(left > 0 ? [COMPARISONS[language].andMore(left)] : []),
  ]
}

/** What became of the targets: a sentence each, or a list when they are many. */
function targets(changes: readonly CellChanged[], { language }: SummaryTexts): readonly SummaryPoint[] {
  const words = COMPARISONS[language]
  const said = (say: typeof words.target) =>
    changes.map(({ row, from, to, quantities }) => {
      const [only] = quantities
      const by = only === undefined || quantities.length > 1 ? undefined : CHANGES[language].difference(only)
      return say(row ?? '', from, to, by)
    })
  if (changes.length <= MOST_SENTENCES.targets) return said(words.target).map((sentence) => ({ sentence }))
  return [{ sentence: words.targets(changes.length), below: said(words.targetNow) }]
}

/** Values of tables one by one when they are few, else their number. */
function cellSentences(cells: readonly CellChanged[], others: boolean, texts: SummaryTexts): readonly string[] {
  if (cells.length <= MOST_SENTENCES.figures) return toldOf(cells, cells.length, texts)
  return [COMPARISONS[texts.language].cells(cells.length, new Set(cells.map(({ table }) => table)).size, others)]
}

/** What became of the document's details: when they are many, which they are. */
function headerSentences(changes: readonly HeaderChanged[], texts: SummaryTexts): readonly string[] {
  if (changes.length <= MOST_SENTENCES.header) return toldOf(changes, changes.length, texts)
  const titles = changes.map((change) => texts.header(change).title.replace(/ \(.*|, .*/s, ''))
  return [COMPARISONS[texts.language].details(changes.length, [...new Set(titles.map(uncapital))])]
}

/** What is new, gone or elsewhere: quoted when it is little, else counted. */
function countedOrTold(changes: readonly Change[], texts: SummaryTexts): readonly string[] {
  if (changes.length === 0) return []
  if (changes.length <= MOST_SENTENCES.texts) return toldOf(changes, changes.length, texts)
  return [`${CHANGES[texts.language].tally(changes)}.`]
}

/** How texts were reworded: told when they are few, else counted, with the one that changed most. */
function rewordings(changes: readonly Reworded[], texts: SummaryTexts): readonly string[] {
  if (changes.length <= MOST_SENTENCES.texts) return toldOf(changes, changes.length, texts)
  const size = ({ removedWords, addedWords }: Reworded) => removedWords + addedWords
  const largest = changes.reduce((most, change) => (size(change) > size(most) ? change : most))
  return [COMPARISONS[texts.language].rewordings(changes.length, CHANGES[texts.language].quoted(textNow(largest)))]
}
