import { addMonths, formatDate, isDate } from '../../model/calendar.ts'
import type { Entry } from '../../model/corpus.ts'
import { type HeaderValue, textAt, valueAt } from '../../model/header.ts'
import type { Span } from '../../model/place.ts'
import type { CorpusRule } from '../rule.ts'
import { isDecided } from './decided.ts'
import { electionsAround } from './election.ts'

/** The strategy is reviewed at least once between elections. */
export const reviewOverdue: CorpusRule = {
  scope: 'corpus',
  types: ['strategy'],
  id: 'strategy/review-overdue',
  severity: 'warning',
  title: { sv: 'Strategin ska ses över', en: 'The strategy is due for review' },
  reason: {
    sv: 'Strategin ska ses över minst en gång mellan varje val till region- och kommunfullmäktige, så att varje ny majoritet får ta ställning till den.',
    en: 'The strategy is to be reviewed at least once between elections to regional and municipal assemblies, so that each of them takes a stand on it.',
  },
  remedy: {
    sv: 'Se över strategin och skriv datumet under ”review.last”.',
    en: 'Review the strategy and write the date under “review.last”.',
  },
  law: 'förordning (2017:583) 12 §',
  options: {
    months: {
      default: 24,
      title: {
        sv: 'månader före nästa val då en översyn som inte är gjord blir en varning',
        en: 'months before the next election when a review not made becomes a warning',
      },
    },
  },
  sentences: {
    due: {
      sv: ({ last, latest, next }) =>
        `Strategin sågs senast över ${day(last, 'sv')}, före valet ${day(latest, 'sv')}. Den ska ses över före nästa val, ${day(next, 'sv')}.`,
      en: ({ last, latest, next }) =>
        `The strategy was last reviewed on ${day(last, 'en')}, before the election of ${day(latest, 'en')}. It must be reviewed before the next election, ${day(next, 'en')}.`,
    },
    overdue: {
      sv: ({ last, previous, latest }) =>
        `Strategin sågs senast över ${day(last, 'sv')}. Den skulle ha setts över mellan valen ${day(previous, 'sv')} och ${day(latest, 'sv')}.`,
      en: ({ last, previous, latest }) =>
        `The strategy was last reviewed on ${day(last, 'en')}. It should have been reviewed between the elections of ${day(previous, 'en')} and ${day(latest, 'en')}.`,
    },
  },
  examples: {
    good: [
      { text: strategy('2022-04-28', '2024-05-16'), today: '2025-10-01' },
      { text: strategy('2022-04-28'), today: '2022-09-10' },
      { text: strategy('2010-04-28') },
      // What is no longer in force, or not yet, is not reviewed.
      { text: strategy('2010-04-28').replace('adopted:', 'status: superseded\nadopted:'), today: '2025-10-01' },
      { text: strategy('2010-04-28').replace('adopted:', 'status: proposal\nadopted:'), today: '2025-10-01' },
      { text: strategy('2022-04-28', '2024-05-16', '2027-06-30'), today: '2026-11-22' },
    ],
    bad: [
      { text: strategy('2022-04-28'), today: '2025-10-01', lines: [6] },
      { text: strategy('2022-04-28', '2024-05-16'), today: '2026-11-22', lines: [8] },
      { text: strategy('2022-04-28', '2024-05-16', '2027-06-30'), today: '2027-07-01', lines: [8] },
      { text: strategy('2018-02-06', '2018-09-08'), today: '2026-09-13', lines: [8] },
    ],
  },
  // What was reviewed after one election is not overdue before the next.
  mayConcern: (entry) => {
    const last = isDecided(entry.header) ? lastReview(entry) : undefined
    return last !== undefined && electionsAround(last.date).next
  },
  *check(entry, { corpus: { today }, option }) {
    if (today === undefined || !isDate(today) || !isDecided(entry.header)) return
    const last = lastReview(entry)
    const { previous, latest, next } = electionsAround(today)
    if (last === undefined || last.date >= latest) return
    if (last.date >= previous) {
      // Nothing is late before the next election; until it draws near, a planned review is all that can be asked for.
      const isNear = (addMonths(today, option('months')) ?? today) >= next
      if (!isNear && isPlanned(entry, today, next)) return
      yield {
        sentence: 'due',
        severity: isNear ? 'warning' : 'note',
        values: { last: last.date, latest, next },
        span: last.span,
      }
    } else
      yield { sentence: 'overdue', severity: 'error', values: { last: last.date, previous, latest }, span: last.span }
  },
}

/** Whether the strategy names a day for its review that lies ahead, before the next election. */
function isPlanned({ header }: Entry, today: string, next: string): boolean {
  const due = textAt(header, 'review', 'due')
  return due !== undefined && isDate(due) && due >= today && due < next
}

/** The later of the last review and the adoption. */
function lastReview({ header }: Entry) {
  const reviewed = dateIn(valueAt(header, 'review', 'last'))
  const adopted = dateIn(valueAt(header, 'adopted', 'date'))
  if (reviewed === undefined || adopted === undefined) return reviewed ?? adopted
  return adopted.date >= reviewed.date ? adopted : reviewed
}

function dateIn(value: HeaderValue | undefined): { readonly date: string; readonly span: Span } | undefined {
  const date = textAt(value)
  return value !== undefined && date !== undefined && isDate(date) ? { date, span: value.span } : undefined
}

function day(date: unknown, language: 'sv' | 'en'): string {
  return formatDate(String(date), language)
}

function strategy(adopted: string, reviewed?: string, due?: string): string {
  const planned = due === undefined ? '' : `  due: ${due}\n`
  const review = reviewed === undefined ? '' : `review:\n  last: ${reviewed}\n${planned}`
  return `---\ntype: strategy\nid: rus-2030\nadopted:\n  by: Regionfullmäktige\n  date: ${adopted}\n${review}---\n`
}
