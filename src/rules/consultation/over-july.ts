import { daysBetween, isDate } from '../../model/calendar.ts'
import { counted } from '../../model/count.ts'
import { entryOf, textAt, valueAt } from '../../model/header.ts'
import { inWeeks } from '../../model/weeks.ts'
import type { DocumentRule } from '../rule.ts'
import { consultationWith } from './example-consultation.ts'

export const overJuly: DocumentRule = {
  scope: 'document',
  types: ['consultation'],
  id: 'consultation/over-july',
  severity: 'note',
  title: { sv: 'Remissen ligger över juli', en: 'The consultation runs over July' },
  reason: {
    sv: 'I juli sammanträder varken nämnder eller kommunstyrelser. Den tiden hjälper inte den som ska svara.',
    en: 'No committee or board meets in July. That time is of no help to those who are to answer.',
  },
  remedy: {
    sv: 'Förläng remissen med de veckor som semestern tar.',
    en: 'Lengthen the consultation by the weeks the holidays take.',
  },
  options: {
    weeks: {
      default: 8,
      title: { sv: 'Minsta antal veckor utanför juli', en: 'Least number of weeks outside July' },
    },
  },
  sentences: {
    july: {
      sv: ({ days, rest, weeks }) =>
        `Remissen är öppen i ${inWeeks(Number(days), 'sv')}, men utan juli bara i ${inWeeks(Number(rest), 'sv')}. Räkna med minst ${counted(Number(weeks), 'vecka', 'veckor', 'sv')} utanför semestern.`,
      en: ({ days, rest, weeks }) =>
        `The consultation is open for ${inWeeks(Number(days), 'en')}, but without July only for ${inWeeks(Number(rest), 'en')}. Allow at least ${counted(Number(weeks), 'week', 'weeks', 'en')} outside the holidays.`,
    },
  },
  examples: {
    good: [{ text: consultationWith({ opens: '2021-06-20', closes: '2021-09-30' }) }],
    bad: [{ text: consultationWith({ opens: '2021-06-21', closes: '2021-08-27' }), lines: [7] }],
  },
  *check({ header }, { option }) {
    const [opens, closes] = [textAt(header, 'opens') ?? '', textAt(header, 'closes') ?? '']
    if (entryOf(header, 'corrects') || !isDate(opens) || !isDate(closes)) return
    const span = valueAt(header, 'closes')?.span
    const least = option('weeks') * 7
    const days = daysBetween(opens, closes) ?? 0
    const rest = days - daysInJuly(opens, closes)
    // A period that is short with July too is another rule's.
    if (span && days >= least && rest < least)
      yield { sentence: 'july', values: { days, rest, weeks: option('weeks') }, span }
  },
}

/** Days of July of the first year from one date to another. */
function daysInJuly(opens: string, closes: string): number {
  const year = opens.slice(0, 4)
  const [from, to] = [`${year}-07-01`, `${year}-08-01`]
  return Math.max(0, daysBetween(opens > from ? opens : from, closes < to ? closes : to) ?? 0)
}
