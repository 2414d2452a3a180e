import { daysBetween } from '../../model/calendar.ts'
import { counted } from '../../model/count.ts'
import { entryOf, textAt, valueAt } from '../../model/header.ts'
import { inWeeks } from '../../model/weeks.ts'
import type { DocumentRule } from '../rule.ts'
import { consultationWith } from './example-consultation.ts'

export const shortPeriod: DocumentRule = {
  scope: 'document',
  id: 'consultation/short-period',
  severity: 'warning',
  title: { sv: 'Kort remisstid', en: 'Short consultation' },
  reason: {
    sv: 'Kommunerna behöver hinna behandla svaret i nämnd och kommunstyrelse. Ingen lag säger hur länge en remiss av strategin ska pågå, men under åtta veckor hinner få.',
    en: 'Municipalities take their answers through committees and boards. No law says how long a consultation on the strategy lasts, but few manage in under eight weeks.',
  },
  remedy: {
    sv: 'Flytta fram sista svarsdagen, eller skicka remissen tidigare.',
    en: 'Move the last day forward, or send the consultation earlier.',
  },
  options: {
    weeks: {
      default: 8,
      title: { sv: 'Minsta antal veckor för remissen', en: 'Least number of weeks for the consultation' },
    },
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
  *check({ type, header }, { option }) {
    if (type !== 'consultation' || entryOf(header, 'corrects')) return
    const days = daysBetween(textAt(header, 'opens') ?? '', textAt(header, 'closes') ?? '')
    const span = valueAt(header, 'closes')?.span
    const weeks = option('weeks')
    if (span && days !== undefined && days > 0 && days < weeks * 7)
      yield { sentence: 'short', values: { days, weeks }, span }
  },
}
