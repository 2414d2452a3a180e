import { formatDate } from '../model/calendar.ts'
import type { Bilingual } from '../model/language.ts'

/** What stands on a proposal beside its own text. */
export interface ProposalTexts {
  /** Over the table of contents. */
  readonly contents: string
  readonly dnr: string
  readonly version: string
  /** What a document that is sent out for comment is. */
  readonly sentOut: string
  readonly period: string
  /** Label of the day it was corrected, and what stands there when that is unknown. */
  readonly corrected: string
  readonly replacesEarlier: string
  /** `20 juni–30 september 2021`; days are `YYYY-MM-DD`. */
  readonly days: (opens: string, closes: string) => string
}

/** The first day without what it shares with the second: `20 juni–30 september 2021`, `3–28 juni 2021`. */
function days(opens: string, closes: string, language: 'sv' | 'en'): string {
  const [first, last] = [formatDate(opens, language), formatDate(closes, language)]
  const [day = '', month = '', year = ''] = first.split(' ')
  const [, lastMonth, lastYear] = last.split(' ')
  if (opens === closes) return last
  if (year === '' || year !== lastYear) return `${first} – ${last}`
  return month === lastMonth ? `${day}–${last}` : `${day} ${month} – ${last}`
}

export const PROPOSALS: Bilingual<ProposalTexts> = {
  sv: {
    contents: 'Innehåll',
    dnr: 'Diarienummer',
    version: 'Version',
    sentOut: 'Förslag på remiss, inte beslutat',
    period: 'Remisstid',
    corrected: 'Rättad',
    replacesEarlier: 'ersätter en tidigare version',
    days: (opens, closes) => days(opens, closes, 'sv'),
  },
  en: {
    contents: 'Contents',
    dnr: 'Case number',
    version: 'Version',
    sentOut: 'Proposal for consultation, not adopted',
    period: 'Consultation period',
    corrected: 'Corrected',
    replacesEarlier: 'replaces an earlier version',
    days: (opens, closes) => days(opens, closes, 'en'),
  },
}
