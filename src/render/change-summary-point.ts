import type { TellHeader } from '../messages/changes.ts'
import { COMPARISONS } from '../messages/comparisons.ts'
import type { CellChanged, Change, HeaderChanged, Reworded } from '../model/comparison.ts'
import type { Language } from '../model/language.ts'
import type { ChangePlaces } from './change-place.ts'
import type { Replacement } from './change-replacements.ts'
import type { CountTargets } from './change-target.ts'

/** What a summary is told with. */
export interface SummaryTexts {
  readonly language: Language
  readonly header: TellHeader
  readonly targets: CountTargets
  readonly replacements: ReadonlyMap<Change, Replacement>
  readonly places: ChangePlaces
}

/** A sentence of a summary, and what is listed under it. */
export interface SummaryPoint {
  readonly sentence: string
  readonly below?: readonly string[]
}

/** Changes by what they are told as. */
export interface Sorted {
  readonly sections: readonly Change[]
  readonly targets: readonly CellChanged[]
  readonly cells: readonly CellChanged[]
  /** Rewordings where a number changed, came or went. */
  readonly quantities: readonly Reworded[]
  readonly others: readonly Change[]
  readonly rewordings: readonly Reworded[]
  readonly header: readonly HeaderChanged[]
}

/** A sentence after the section it is about. */
export function placed(place: string, sentence: string): string {
  return place === '' ? sentence : `${place}: ${sentence}`
}

/** So many of a list, never all but one, and how many are left. */
export function firstOf<Each>(list: readonly Each[], most: number): { shown: readonly Each[]; left: number } {
  const shown = list.length > most + 1 ? list.slice(0, most) : list
  return { shown, left: list.length - shown.length }
}

/** A closing point for those that are not told. */
export function andMore(left: number, language: Language): readonly SummaryPoint[] {
  return left === 0 ? [] : [{ sentence: COMPARISONS[language].andMore(left) }]
}
