import { CHANGES } from '../messages/changes.ts'
import { COMPARISONS } from '../messages/comparisons.ts'
import type { Comparison } from '../model/comparison.ts'
import type { Language } from '../model/language.ts'
import { inFigures, toldChanges, withoutUnseenNumbers } from './change-figures.ts'
import { headingOf, topOf, touchedSections } from './change-sections.ts'
import { type SummaryContext, summaryOf } from './change-summary.ts'
import type { SummaryPoint } from './change-summary-point.ts'

/** The reader's summary of what changed in a document: the most important first, across all its sections. */
export interface Overview {
  /** As the document is called now. */
  readonly title: string
  /** How much changed, in figures: a paragraph each. */
  readonly figures: readonly string[]
  /** Sections, figures, texts, details: those that have something to tell. */
  readonly groups: readonly OverviewGroup[]
  /** What did not change, and what is not worth telling: a paragraph each. */
  readonly closing: readonly string[]
}

export interface OverviewGroup {
  /** What its points are about, for an id. */
  readonly kind: 'sections' | 'figures' | 'texts' | 'header'
  readonly name: string
  readonly points: readonly SummaryPoint[]
}

/** Sums up a comparison for its readers. */
export function overviewOf(comparison: Comparison, context: SummaryContext): Overview {
  const { language } = context
  const told = toldChanges(comparison)
  const quiet = CHANGES[language].quiet(withoutUnseenNumbers(comparison))
  const { groups, header, ...words } = COMPARISONS[language]
  const summary = summaryOf(told, comparison, context)
  const kinds = ['sections', 'figures', 'texts', 'header'] as const
  return {
    title: comparison.new.title,
    figures: [
      inFigures(comparison, language),
      ...(told.length === 0 ? [] : [words.inFigures(CHANGES[language].tally(told))]),
    ],
    groups: kinds.flatMap((kind) => {
      const points = summary[kind]
      return points.length === 0 ? [] : [{ kind, name: kind === 'header' ? header : groups[kind], points }]
    }),
    closing: [...unchanged(comparison, language), ...(quiet === undefined ? [] : [quiet])],
  }
}

/** The top sections where nothing happened; one that stands on one side alone came of a split, or went into another. */
function unchanged(comparison: Comparison, language: Language): readonly string[] {
  const touched = new Set([...touchedSections(comparison)].map(topOf))
  const rest = comparison.sections.filter(
    (section) => section.parent === undefined && section.old && section.new && !touched.has(section),
  )
  return rest.length === 0 ? [] : [COMPARISONS[language].unchangedSections(rest.map(headingOf))]
}
