import { daysBetween } from '../../model/calendar.ts'
import { counted } from '../../model/count.ts'
import { entryOf, textAt, valueAt } from '../../model/header.ts'
import { inWeeks } from '../../model/weeks.ts'
import { LEAST_WEEKS } from '../least-weeks.ts'
import type { DocumentRule } from '../rule.ts'
import { consultationWith } from './example-consultation.ts'

export const shortPeriod: DocumentRule = {
  scope: 'document',
  types: ['consultation'],
  id: 'consultation/short-period',
  severity: 'warning',
  title: { sv: 'Remisstiden är kort', en: 'The consultation is short' },
  ...LEAST_WEEKS,
  remedy: {
    sv: 'Flytta fram sista svarsdagen, eller skicka remissen tidigare.',
    en: 'Move the last day forward, or send the consultation earlier.',
  },
  sentences: {
    short: {
      sv: ({ days, weeks }) =>
        `Remissen är öppen i ${inWeeks(Number(days), 'sv')}. Räkna med minst ${counted(Number(weeks), 'vecka', 'veckor', 'sv')}.`,
      en: ({ days, weeks }) =>
        `The consultation is open for ${inWeeks(Number(days), 'en')}. Allow at least ${counted(Number(weeks), 'week', 'weeks', 'en')}.`,
    },
  },
  examples: {
    good: [
      { text: consultationWith({ opens: '2021-06-20', closes: '2021-09-30' }) },
      // Eight weeks to the day.
      { text: consultationWith({ opens: '2021-08-02', closes: '2021-09-27' }) },
      // A correction goes on for as long as is left of the consultation it corrects.
      { text: consultationWith({ opens: '2021-09-01', more: ['corrects: remiss-2021'] }) },
    ],
    bad: [{ text: consultationWith({ opens: '2021-08-16', closes: '2021-09-30' }), lines: [7] }],
  },
  *check({ header }, { option }) {
    if (entryOf(header, 'corrects')) return
    const days = daysBetween(textAt(header, 'opens') ?? '', textAt(header, 'closes') ?? '')
    const span = valueAt(header, 'closes')?.span
    const weeks = option('weeks')
    if (span && days !== undefined && days > 0 && days < weeks * 7)
      yield { sentence: 'short', values: { days, weeks }, span }
  },
}
