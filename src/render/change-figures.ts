import { COMPARISONS } from '../messages/comparisons.ts'
import type { Change, Comparison } from '../model/comparison.ts'
import type { Section } from '../model/document.ts'
import type { Language } from '../model/language.ts'
import { touchedSections } from './change-sections.ts'

/** The changes of a document that a reader is told of. */
export function toldChanges({ changes }: Comparison): readonly Change[] {
  return changes.filter(({ quiet }) => !quiet)
}

/** Share of the earlier words that stand where they stood, in whole percent, never rounded up to all. */
export function shareKept({ words }: Comparison): number | undefined {
  return words.old === 0 ? undefined : Math.floor((100 * words.kept) / words.old)
}

/** Share of the earlier words that stand elsewhere now, in whole percent. */
export function shareMoved({ words }: Comparison): number {
  return words.old === 0 ? 0 : Math.floor((100 * words.moved) / words.old)
}

/** The changes without numbers of sections that no one has typed: in a text without numbers they say nothing. */
export function withoutUnseenNumbers({ old, new: now, changes }: Comparison): readonly Change[] {
  const typed = new Set([old, now].flatMap(({ sections }) => typedIn(sections)))
  return changes.filter(
    ({ kind, ...change }) => kind !== 'renumbered' || typed.has((change.new ?? change.old)?.section ?? ''),
  )
}

/** Ids of the sections whose number is typed. */
function typedIn(sections: readonly Section[]): readonly string[] {
  return sections.flatMap(({ id, numberTyped, sections: inner }) => [...(numberTyped ? [id] : []), ...typedIn(inner)])
}

/** How many changes in how many sections, and how much of the text stands, in sentences. */
export function inFigures(comparison: Comparison, language: Language): string {
  const texts = COMPARISONS[language]
  const told = toldChanges(comparison)
  if (told.length === 0) return texts.onlyQuiet
  const kept = shareKept(comparison)
  return [
    texts.total(told.length, touchedSections(comparison).size, comparison.sections.length),
    ...(kept === undefined ? [] : [texts.wordsKept(kept, shareMoved(comparison))]),
    ...(comparison.coarse > 0 ? [texts.coarse(comparison.coarse)] : []),
  ].join(' ')
}
