import { editsOf, hasNumbers, textNow } from '../messages/change-edit.ts'
import { CHANGES, type TellHeader } from '../messages/changes.ts'
import { COMPARISONS, type ValueNow } from '../messages/comparisons.ts'
import type { AddedOrRemoved, CellChanged, Change, Comparison, HeaderChanged, Reworded } from '../model/comparison.ts'
import { grouped } from '../model/grouped.ts'
import type { Language } from '../model/language.ts'
import { type Replacement, replacementsIn } from './change-replacements.ts'
import { headingOf, sectionFinder } from './change-sections.ts'
import { type CountTargets, targetFinder } from './change-target.ts'
import type { ComparisonContext } from './comparison-context.ts'
import { headerTeller, uncapital } from './header-title.ts'

/** What a summary is told with. */
export interface SummaryTexts {
  readonly language: Language
  readonly header: TellHeader
  readonly targets: CountTargets
  readonly replacements: ReadonlyMap<Change, Replacement>
  /** Heading of the section a change stands in, when it is not the one at the top. */
  readonly inner: (change: Change) => string | undefined
}

/** The language of a summary, and the types that keys of the front matter have their titles from. */
export type SummaryContext = Pick<ComparisonContext, 'language' | 'typeOf'>

/** What the changes of a comparison are told with. */
export function summaryTexts(comparison: Comparison, context: SummaryContext): SummaryTexts {
  const sectionOf = sectionFinder(comparison)
  return {
    language: context.language,
    header: headerTeller(comparison, context),
    targets: targetFinder(comparison, context.typeOf),
    replacements: replacementsIn(comparison),
    inner: (change) => {
      const section = sectionOf(change)
      return section?.parent === undefined ? undefined : headingOf(section)
    },
  }
}

/** So many changes of a sort are told one by one; of more than that the first, or their number. */
const MOST_SENTENCES = {
  sections: 12,
  targets: 3,
  figures: 6,
  header: 6,
  others: 12,
  edits: 20,
  rewordings: 2,
} as const

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
    ...cellPoints(sorted.cells, sorted.targets.length > 0, texts),
    // What was said of a figure is never left out.
    ...sentences(toldOf(sorted.quantities, sorted.quantities.length, texts)),
    ...sentences(cameAndWent(sorted.others, texts)),
    ...sentences(rewordings(sorted, texts)),
    ...sentences(headerSentences(sorted.header, texts)),
  ]
}

interface Sorted {
  readonly sections: readonly Change[]
  readonly targets: readonly CellChanged[]
  readonly cells: readonly CellChanged[]
  readonly quantities: readonly Change[]
  readonly others: readonly Change[]
  /** Rewordings that a sentence can quote, and those it cannot. */
  readonly edits: readonly Reworded[]
  readonly rewordings: readonly Reworded[]
  readonly header: readonly HeaderChanged[]
}

function sortedOut(changes: readonly Change[], { targets: countTargets }: SummaryTexts): Sorted {
  const sorted = {
    sections: [] as Change[],
    targets: [] as CellChanged[],
    cells: [] as CellChanged[],
    quantities: [] as Change[],
    others: [] as Change[],
    edits: [] as Reworded[],
    rewordings: [] as Reworded[],
    header: [] as HeaderChanged[],
  }
  for (const change of changes) {
    if (change.kind === 'header') sorted.header.push(change)
    else if (change.kind === 'cell') {
      if (change.row !== undefined && countTargets(change) > 0) sorted.targets.push(change)
      else sorted.cells.push(change)
    } else if (change.kind === 'reworded') {
      if (hasNumbers(change)) sorted.quantities.push(change)
      else if (editsOf(change.pieces).length > 0) sorted.edits.push(change)
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

/** What became of the targets: a sentence each, or a line for each indicator when they are many. */
function targets(
  changes: readonly CellChanged[],
  { language, targets: countTargets }: SummaryTexts,
): readonly SummaryPoint[] {
  const words = COMPARISONS[language]
  const value = (change: CellChanged) =>
    valueNow(change, countTargets(change) > 1 ? change.column : undefined, language)
  const rows = byRow(changes)
  if (changes.length <= MOST_SENTENCES.targets && rows.length === changes.length) {
    return changes.map((change) => ({ sentence: words.target(change.row ?? '', value(change)) }))
  }
  const below = rows.map((row) => words.targetNow(row[0].row ?? '', row.map(value)))
  return [{ sentence: words.targets(changes.length), below }]
}

/** Values of tables one by one when they are few, else by row; of many rows first those that sum up. */
function cellPoints(cells: readonly CellChanged[], others: boolean, texts: SummaryTexts): readonly SummaryPoint[] {
  if (cells.length <= MOST_SENTENCES.figures) {
    return toldOf(cells, cells.length, texts).map((sentence) => ({ sentence }))
  }
  const words = COMPARISONS[texts.language]
  const tables = [...new Set(cells.map(({ table }) => table))]
  const rows = byRow(cells)
  const isMany = rows.length > MOST_SENTENCES.others
  const shown = isMany
    ? [...rows.filter(isSum), ...rows.filter((row) => !isSum(row))].slice(0, MOST_SENTENCES.figures)
    : rows
  const left = cells.length - shown.flat().length
  const below = shown.map((row) => {
    const [{ row: name = words.headerRow, table }] = row
    const values = row.map((change) => valueNow(change, change.column || undefined, texts.language))
    return words.rowNow(tables.length > 1 ? `${name} (${table})` : name, values)
  })
  return [
    { sentence: words.cells(cells.length, tables, others), below: left > 0 ? [...below, words.andMore(left)] : below },
  ]
}

type RowOfCells = readonly [CellChanged, ...CellChanged[]]

function byRow(cells: readonly CellChanged[]): readonly RowOfCells[] {
  return groups(cells, ({ table, row }) => JSON.stringify([table, row]))
}

/** Whether a row sums up the others. */
function isSum([{ row }]: RowOfCells): boolean {
  return /^(?:summa|total)/i.test(row ?? '')
}

function valueNow({ from, to, quantities }: CellChanged, column: string | undefined, language: Language): ValueNow {
  const [only] = quantities
  const difference = only === undefined || quantities.length > 1 ? undefined : CHANGES[language].difference(only)
  return { column, from, to, difference }
}

/** In the order of the first of each. */
function groups<Each>(list: readonly Each[], keyOf: (each: Each) => unknown): readonly (readonly [Each, ...Each[]])[] {
  return [...grouped(list, keyOf).values()].flatMap(([first, ...more]) =>
    first === undefined ? [] : [[first, ...more] as const],
  )
}

/** What became of the document's details: when they are many, which they are. */
function headerSentences(changes: readonly HeaderChanged[], texts: SummaryTexts): readonly string[] {
  if (changes.length <= MOST_SENTENCES.header) return toldOf(changes, changes.length, texts)
  const titles = changes.map((change) => texts.header(change).title.replace(/ \(.*|, .*/s, ''))
  return [COMPARISONS[texts.language].details(changes.length, [...new Set(titles.map(uncapital))])]
}

/** What is new, gone or elsewhere, by section and sort, each by how it begins; what others took the place of as one. */
function cameAndWent(changes: readonly Change[], texts: SummaryTexts): readonly string[] {
  const all = groups(changes, (change) => {
    const replacement = texts.replacements.get(change)
    if (replacement !== undefined) return replacement
    return isAddedOrRemoved(change)
      ? JSON.stringify([change.kind, change.part, change.table, texts.inner(change)])
      : change
  })
  const shown = all.length > MOST_SENTENCES.others + 1 ? all.slice(0, MOST_SENTENCES.others) : all
  const left = all.slice(shown.length).flat()
  const tally = left.length > 0 ? [`${CHANGES[texts.language].tally(left)}.`] : []
  return [...shown.map((group) => ofGroup(group, texts)), ...tally]
}

function ofGroup(
  group: readonly [Change, ...Change[]],
  { language, header, inner, replacements }: SummaryTexts,
): string {
  const [first] = group
  const { listed, replaced, sentence } = CHANGES[language]
  const replacement = replacements.get(first)
  if (replacement !== undefined) return replaced(replacement, inner(first))
  const [one, ...more] = group.filter(isAddedOrRemoved)
  return one === undefined ? sentence(first, header) : listed([one, ...more], inner(one))
}

function isAddedOrRemoved(change: Change): change is AddedOrRemoved {
  return change.kind === 'added' || change.kind === 'removed'
}

/** How texts were reworded: in their words where a sentence can quote them, else counted, with the one that changed most. */
function rewordings({ edits, rewordings: changes, quantities }: Sorted, texts: SummaryTexts): readonly string[] {
  const told = toldOf(edits, MOST_SENTENCES.edits, texts)
  if (changes.length <= MOST_SENTENCES.rewordings) return [...told, ...toldOf(changes, changes.length, texts)]
  const size = ({ removedWords, addedWords }: Reworded) => removedWords + addedWords
  const largest = changes.reduce((most, change) => (size(change) > size(most) ? change : most))
  const isMore = edits.length + quantities.length > 0
  const words = COMPARISONS[texts.language]
  return [...told, words.rewordings(changes.length, CHANGES[texts.language].quoted(textNow(largest)), isMore)]
}
