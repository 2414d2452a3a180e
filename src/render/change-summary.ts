import { editsOf, numbersOf } from '../messages/change-edit.ts'
import { CHANGES } from '../messages/changes.ts'
import { COMPARISONS } from '../messages/comparisons.ts'
import type { CellChanged, Change, Comparison, HeaderChanged, Reworded } from '../model/comparison.ts'
import { changePlaces } from './change-place.ts'
import { replacementsIn } from './change-replacements.ts'
import { numberedHeading } from './change-sections.ts'
import { figurePoints } from './change-summary-figures.ts'
import { andMore, firstOf, type Sorted, type SummaryPoint, type SummaryTexts } from './change-summary-point.ts'
import { textPoints } from './change-summary-texts.ts'
import { targetFinder } from './change-target.ts'
import type { ComparisonContext } from './comparison-context.ts'
import { headerTeller, uncapital } from './header-title.ts'

/** The language of a summary, and the types that keys of the front matter have their titles from. */
export type SummaryContext = Pick<ComparisonContext, 'language' | 'typeOf'>

/** What happened in a document as a person would write it in a letter, the important first; each sentence with its section. */
export interface Summary {
  /** What became of sections: those of priorities and goals first. */
  readonly sections: readonly SummaryPoint[]
  /** Targets, amounts and other figures. */
  readonly figures: readonly SummaryPoint[]
  /** What is new, gone or elsewhere, and how texts were reworded. */
  readonly texts: readonly SummaryPoint[]
  /** The document's details. */
  readonly header: readonly SummaryPoint[]
}

/** So many are told one by one; of more the first, and how many more there are. */
const MOST_SECTIONS = 14
const MOST_DETAILS = 6

/** Sums up what a reader is told of. */
export function summaryOf(changes: readonly Change[], comparison: Comparison, context: SummaryContext): Summary {
  const texts: SummaryTexts = {
    language: context.language,
    header: headerTeller(comparison, context),
    targets: targetFinder(comparison, context.typeOf),
    replacements: replacementsIn(comparison),
    places: changePlaces(comparison, context.language),
  }
  const sorted = sortedOut(changes, texts)
  return {
    sections: sectionPoints(sorted.sections, texts),
    figures: figurePoints(sorted, texts),
    texts: textPoints(sorted, texts),
    header: headerSentences(sorted.header, texts).map((sentence) => ({ sentence })),
  }
}

function sortedOut(changes: readonly Change[], { targets: countTargets }: SummaryTexts): Sorted {
  const sorted = {
    sections: [] as Change[],
    targets: [] as CellChanged[],
    cells: [] as CellChanged[],
    quantities: [] as Reworded[],
    others: [] as Change[],
    rewordings: [] as Reworded[],
    header: [] as HeaderChanged[],
  }
  for (const change of changes) {
    if (change.kind === 'header') sorted.header.push(change)
    else if (change.kind === 'cell') {
      if (change.row !== undefined && countTargets(change) > 0) sorted.targets.push(change)
      else sorted.cells.push(change)
    } else if (change.kind === 'reworded') {
      if (hasFigures(change)) sorted.quantities.push(change)
      else sorted.rewordings.push(change)
    } else if (isAboutSection(change)) sorted.sections.push(change)
    else sorted.others.push(change)
  }
  return sorted
}

function isAboutSection(change: Change): boolean {
  return change.kind === 'relevelled' || ('part' in change && (change.part === 'section' || change.part === 'title'))
}

/** Whether a number is another now. A year that came or went in a text that is written anew is none to tell of. */
function hasFigures(change: Reworded): boolean {
  if (change.quantities.length > 0) return true
  const { added, removed } = numbersOf(change)
  const figures = [...added, ...removed].filter((each) => !/^(?:19|20)\d\d(?:[–-](?:19|20)?\d\d)?$/.test(each))
  return figures.length > 0 && editsOf(change.pieces).length > 0
}

/** In this order within those that are foremost, and within the others. */
const SECTION_ORDER: readonly Change['kind'][] = ['added', 'removed', 'split', 'merged', 'moved', 'renamed']

function sectionPoints(changes: readonly Change[], texts: SummaryTexts): readonly SummaryPoint[] {
  const { language, header, places } = texts
  const rank = (change: Change) => {
    if ('part' in change && change.part === 'title') return -1
    const kind = SECTION_ORDER.indexOf(change.kind)
    return (places.isForemost(change) ? 0 : SECTION_ORDER.length + 1) + (kind === -1 ? SECTION_ORDER.length : kind)
  }
  const sorted = [...changes].sort((one, other) => rank(one) - rank(other))
  const { shown, left } = firstOf(sorted, MOST_SECTIONS)
  const told = shown.map((change) => ({
    sentence: ofFormerSection(change, texts) ?? CHANGES[language].sentence(withNumber(change, texts), header),
  }))
  return [...told, ...andMore(left, language)]
}

/** What became of a section that is there no more, with the number it had; undefined of another, or without a number. */
function ofFormerSection(change: Change, { language, places }: SummaryTexts): string | undefined {
  if ((change.kind !== 'removed' && change.kind !== 'split') || change.part !== 'section') return undefined
  const number = places.sectionOf(change)?.old?.number ?? ''
  return number === '' ? undefined : CHANGES[language].sentenceOfFormer(change, number)
}

/** A change of a section that is there now, with its number in the heading. */
function withNumber(change: Change, { language, places }: SummaryTexts): Change {
  const section = places.sectionOf(change)
  if (section?.new === undefined) return change
  const text = numberedHeading(section, language)
  switch (change.kind) {
    case 'added':
    case 'moved':
    case 'relevelled':
    case 'merged':
      return { ...change, text }
    case 'renamed':
      return change.part === 'section' && change.to !== '' ? { ...change, to: text } : change
    default:
      return change
  }
}

/** What became of the document's details: when they are many, which they are. */
function headerSentences(changes: readonly HeaderChanged[], { language, header }: SummaryTexts): readonly string[] {
  if (changes.length <= MOST_DETAILS) return changes.map((change) => CHANGES[language].sentence(change, header))
  const titles = new Set(changes.map((change) => uncapital(header(change).title.replace(/ \(.*|, .*/s, ''))))
  return [COMPARISONS[language].details(titles.size, [...titles])]
}
