import { formatDate } from '../../model/calendar.ts'
import { dayOff, workingDayFrom } from '../../model/day-off.ts'
import { textAt, valueAt } from '../../model/header.ts'
import type { DocumentRule } from '../rule.ts'
import { consultationWith } from './example-consultation.ts'

export const closesOnDayOff: DocumentRule = {
  scope: 'document',
  types: ['consultation'],
  id: 'consultation/closes-on-day-off',
  severity: 'warning',
  title: { sv: 'Sista svarsdagen är en ledig dag', en: 'The last day is a day off' },
  reason: {
    sv: 'Den som svarar för en myndighet eller kommun skickar svaret en arbetsdag. En ledig sista dag ger i praktiken kortare tid, och frågor om vad som gäller.',
    en: 'Answers from public bodies are sent on working days. A last day that is a day off leaves less time than it seems, and raises questions.',
  },
  remedy: { sv: 'Välj en arbetsdag som sista svarsdag.', en: 'Choose a working day as the last day.' },
  sentences: {
    dayOff: {
      sv: ({ closes }) => `Sista svarsdagen, ${formatDate(String(closes), 'sv')}, är ${dayOff(String(closes))?.sv}.`,
      en: ({ closes }) => `The last day, ${formatDate(String(closes), 'en')}, is ${dayOff(String(closes))?.en}.`,
    },
    nextDay: {
      sv: ({ closes, next }) =>
        `Sista svarsdagen, ${formatDate(String(closes), 'sv')}, är ${dayOff(String(closes))?.sv}. Nästa arbetsdag är ${formatDate(String(next), 'sv')}.`,
      en: ({ closes, next }) =>
        `The last day, ${formatDate(String(closes), 'en')}, is ${dayOff(String(closes))?.en}. The next working day is ${formatDate(String(next), 'en')}.`,
    },
  },
  examples: {
    good: [{ text: consultationWith({ closes: '2021-09-30' }) }],
    bad: [
      { text: consultationWith({ closes: '2021-10-02' }), lines: [7] },
      { text: consultationWith({ closes: '2022-06-24' }), lines: [7] },
      { text: consultationWith({ closes: '9999-12-31' }), lines: [7] },
    ],
  },
  *check({ header }) {
    const closes = textAt(header, 'closes') ?? ''
    const span = valueAt(header, 'closes')?.span
    if (span === undefined || dayOff(closes) === undefined) return
    const next = workingDayFrom(closes)
    yield { sentence: next ? 'nextDay' : 'dayOff', values: { closes, ...(next && { next }) }, span }
  },
}
