import { formatDate, isDate } from '../../model/calendar.ts'
import { textAt, valueAt } from '../../model/header.ts'
import type { CorpusRule } from '../rule.ts'
import { consultationOf } from './answered.ts'
import { FILES, responseWith } from './example-response.ts'

const dated = (date: string) => responseWith([`date: ${date}`, 'consultation: remiss-2021'])

export const outsidePeriod: CorpusRule = {
  scope: 'corpus',
  types: ['response'],
  id: 'response/outside-period',
  severity: 'note',
  title: { sv: 'Svaret ligger utanför remisstiden', en: 'The response lies outside the consultation period' },
  reason: {
    sv: 'Regionen avgör själv om sena svar tas med. Ett svar från tiden före remissen gäller troligen något annat.',
    en: 'The region decides whether late responses are included. One from before the consultation is most likely about something else.',
  },
  remedy: {
    sv: 'Kontrollera datumet. Stämmer det, så säg i sammanställningen om svaret har tagits med.',
    en: 'Check the date. If it is right, say in the compilation whether the response is included.',
  },
  sentences: {
    late: {
      sv: ({ date, limit }) =>
        `Svaret är daterat ${formatDate(String(date), 'sv')}, efter sista svarsdagen ${formatDate(String(limit), 'sv')}.`,
      en: ({ date, limit }) =>
        `The response is dated ${formatDate(String(date), 'en')}, after the last day, ${formatDate(String(limit), 'en')}.`,
    },
    early: {
      sv: ({ date, limit }) =>
        `Svaret är daterat ${formatDate(String(date), 'sv')}, men remissen öppnade ${formatDate(String(limit), 'sv')}.`,
      en: ({ date, limit }) =>
        `The response is dated ${formatDate(String(date), 'en')}, but the consultation opened on ${formatDate(String(limit), 'en')}.`,
    },
    period: { sv: () => 'Här är dagen i remissen.', en: () => 'Here is the day in the consultation.' },
  },
  examples: {
    good: [{ text: dated('2021-09-30'), files: FILES }],
    bad: [
      { text: dated('2021-10-04'), files: FILES, lines: [4] },
      { text: dated('2012-09-21'), files: FILES, lines: [4] },
    ],
  },
  *check(entry, { corpus }) {
    const consultation = consultationOf(entry, corpus)
    const [date, span] = [textAt(entry.header, 'date') ?? '', valueAt(entry.header, 'date')?.span]
    if (consultation === undefined || span === undefined || !isDate(date)) return
    for (const [key, sentence] of [
      ['opens', 'early'],
      ['closes', 'late'],
    ] as const) {
      const limit = valueAt(consultation.header, key)
      const day = textAt(consultation.header, key) ?? ''
      if (limit === undefined || !isDate(day) || (sentence === 'late' ? date <= day : date >= day)) continue
      yield {
        sentence,
        // A response before the question is most likely a slip; a late one is everyday.
        ...(sentence === 'early' && { severity: 'warning' }),
        values: { date, limit: day },
        span,
        related: [{ place: { path: consultation.path, span: limit.span }, sentence: 'period' }],
      }
    }
  },
}
