import { PACK } from '../messages/pack.ts'
import { formatDate } from '../model/calendar.ts'
import type { Language } from '../model/language.ts'
import { dayOf } from '../model/pack.ts'
import type { Planning } from './planning.ts'

/** The day the proposal was corrected, `YYYY-MM-DD`, empty when that is unknown; undefined when it is as it was first sent. */
export function correctedOn({ request, documentHash }: Pick<Planning, 'request' | 'documentHash'>): string | undefined {
  const earlier = request.corrects?.manifest
  if (earlier === undefined) return undefined
  if (earlier.documentHash !== documentHash) return request.correctionDay ?? ''
  // A pack that corrects other things sends the same proposal as the one before, which may have been corrected then.
  const isCorrected = earlier.corrects !== undefined && earlier.corrects.documentHash !== documentHash
  return isCorrected ? dayOf(earlier) : undefined
}

/** `Rättad 2 juli 2021`, so that loose pages of an earlier pack and of this one can be told apart. */
export function correctionMark(
  planning: Pick<Planning, 'request' | 'documentHash'>,
  language: Language = planning.request.language,
): string | undefined {
  const day = correctedOn(planning)
  return day === undefined ? undefined : PACK[language].corrected(day === '' ? undefined : formatDate(day, language))
}
