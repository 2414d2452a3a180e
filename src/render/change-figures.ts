import { COMPARISONS } from '../messages/comparisons.ts'
import type { Change, Comparison } from '../model/comparison.ts'
import type { Language } from '../model/language.ts'
import { changesBySection } from './change-sections.ts'

/** The changes of a document that a reader is told of. */
export function toldChanges({ changes }: Comparison): readonly Change[] {
  return changes.filter(({ quiet }) => !quiet)
}

/** How many sections hold a change that a reader is told of. */
export function touchedSections(comparison: Comparison): number {
  const places = changesBySection(comparison)
  return places.filter(({ place, changes }) => typeof place === 'object' && changes.some(({ quiet }) => !quiet)).length
}

/** Share of the earlier words that stand where they stood, in whole percent, never rounded up to all. */
export function shareKept({ words }: Comparison): number | undefined {
  return words.old === 0 ? undefined : Math.floor((100 * words.kept) / words.old)
}

/** How many changes in how many sections, and how much of the text stands, in sentences. */
export function inFigures(comparison: Comparison, language: Language): string {
  const texts = COMPARISONS[language]
  const told = toldChanges(comparison)
  if (told.length === 0) return texts.onlyQuiet
  const kept = shareKept(comparison)
  return [
    texts.total(told.length, touchedSections(comparison), comparison.sections.length),
    ...(kept === undefined ? [] : [texts.wordsKept(kept)]),
    ...(comparison.coarse > 0 ? [texts.coarse(comparison.coarse)] : []),
  ].join(' ')
}
