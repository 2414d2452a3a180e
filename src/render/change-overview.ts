import { CHANGES } from '../messages/changes.ts'
import { COMPARISONS } from '../messages/comparisons.ts'
import type { Comparison } from '../model/comparison.ts'
import type { Language } from '../model/language.ts'
import { inFigures, toldChanges, withoutUnseenNumbers } from './change-figures.ts'
import { changesByTop, headingOf, type PlaceChanges, topOf, touchedSections } from './change-sections.ts'
import { type SummaryContext, type SummaryPoint, summarised, summaryTexts } from './change-summary.ts'

/** The reader's summary of what changed in a document: the most important section by section, in sentences. */
export interface Overview {
  /** As the document is called now. */
  readonly title: string
  /** How much changed, in figures: a paragraph each. */
  readonly figures: readonly string[]
  /** The top sections where something happened, in the order of the text; the front matter last. */
  readonly places: readonly OverviewPlace[]
  /** What did not change, and what is not worth telling: a paragraph each. */
  readonly closing: readonly string[]
}

export interface OverviewPlace {
  readonly place: PlaceChanges['place']
  /** Its heading without number, or what it is called. */
  readonly name: string
  readonly points: readonly SummaryPoint[]
}

/** Sums up a comparison for its readers. */
export function overviewOf(comparison: Comparison, context: SummaryContext): Overview {
  const { language } = context
  const told = toldChanges(comparison)
  const quiet = CHANGES[language].quiet(withoutUnseenNumbers(comparison))
  return {
    title: comparison.new.title,
    figures: [
      inFigures(comparison, language),
      ...(told.length === 0 ? [] : [COMPARISONS[language].inFigures(CHANGES[language].tally(told))]),
    ],
    places: placesOf(comparison, context),
    closing: [...unchanged(comparison, language), ...(quiet === undefined ? [] : [quiet])],
  }
}

function placesOf(comparison: Comparison, context: SummaryContext): readonly OverviewPlace[] {
  const texts = summaryTexts(comparison, context)
  const places = changesByTop(comparison)
  const header = places.filter(({ place }) => place === 'header')
  return [...places.filter((each) => !header.includes(each)), ...header].flatMap(({ place, changes }) => {
    const points = summarised(changes, texts)
    return points.length === 0 ? [] : [{ place, name: nameOf(place, context.language), points }]
  })
}

function nameOf(place: PlaceChanges['place'], language: Language): string {
  if (typeof place === 'object') return headingOf(place)
  return place === 'header' ? COMPARISONS[language].header : COMPARISONS[language].introduction
}

/** The top sections where nothing happened; one that stands on one side alone came of a split, or went into another. */
function unchanged(comparison: Comparison, language: Language): readonly string[] {
  const touched = new Set([...touchedSections(comparison)].map(topOf))
  const rest = comparison.sections.filter(
    (section) => section.parent === undefined && section.old && section.new && !touched.has(section),
  )
  return rest.length === 0 ? [] : [COMPARISONS[language].unchangedSections(rest.map(headingOf))]
}
