import { CHANGES } from '../messages/changes.ts'
import { COMPARISONS } from '../messages/comparisons.ts'
import type { Change, Comparison, SectionPair } from '../model/comparison.ts'
import type { Language } from '../model/language.ts'
import { headingOf, numberedHeading, sectionFinder } from './change-sections.ts'

/** Tells in which section a change stands, so that a reader finds it. */
export interface ChangePlaces {
  readonly sectionOf: (change: Change) => SectionPair | undefined
  /** `6.1.2 Strategiska inriktningar (Näringsliv)`; the name of what stands before the first section. */
  readonly nameOf: (change: Change) => string
  /** `6.1.2`, or the heading of a section without a number. */
  readonly shortOf: (change: Change) => string
  /** Whether it stands in a priority or a goal: what recipients ask for first. */
  readonly isForemost: (change: Change) => boolean
}

/** Roles of the sections that a strategy is sent out for. */
const FOREMOST: ReadonlySet<string | undefined> = new Set(['priority', 'goal', 'sub-goal'])

/** A heading that several sections have is told with the one it stands under. */
export function changePlaces(comparison: Comparison, language: Language): ChangePlaces {
  const sectionOf = sectionFinder(comparison)
  const times = new Map<string, number>()
  for (const section of comparison.sections) times.set(headingOf(section), (times.get(headingOf(section)) ?? 0) + 1)
  const named = (section: SectionPair) => {
    const isShared = (times.get(headingOf(section)) ?? 0) > 1 && section.parent !== undefined
    return isShared && section.parent
      ? `${numberedHeading(section, language)} (${headingOf(section.parent)})`
      : numberedHeading(section, language)
  }
  return {
    sectionOf,
    nameOf: (change) => {
      const section = sectionOf(change)
      return section === undefined ? COMPARISONS[language].introduction : named(section)
    },
    shortOf: (change) => {
      const section = sectionOf(change)
      const { number = '', heading = '' } = section?.new ?? section?.old ?? {}
      if (number === '') return heading === '' ? '' : CHANGES[language].quoted(heading)
      return section?.new === undefined ? COMPARISONS[language].formerNumber(number) : number
    },
    isForemost: (change) => {
      for (let at = sectionOf(change); at !== undefined; at = at.parent)
        if (FOREMOST.has((at.new ?? at.old)?.role)) return true
      return false
    },
  }
}
