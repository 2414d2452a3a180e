import { addMonths, formatDate } from '../../model/calendar.ts'
import { counted } from '../../model/count.ts'
import { textAt, valueAt } from '../../model/header.ts'
import type { CorpusRule } from '../rule.ts'

/** A strategic plan is brought up to date every year. */
export const reviewOld: CorpusRule = {
  scope: 'corpus',
  types: ['strategic-plan'],
  id: 'plan/review-old',
  severity: 'warning',
  title: { sv: 'Planen har inte aktualiserats', en: 'The plan has not been brought up to date' },
  reason: {
    sv: 'En strategisk plan aktualiseras årligen. Den som följer en gammal plan arbetar efter ett läge som har ändrats.',
    en: 'A strategic plan is brought up to date every year. Whoever follows an old one works by conditions that have changed.',
  },
  remedy: {
    sv: 'Aktualisera planen och skriv datumet under ”review.last”.',
    en: 'Bring the plan up to date and write the date under “review.last”.',
  },
  options: {
    months: {
      default: 12,
      title: { sv: 'Månader mellan två aktualiseringar', en: 'Months between two reviews' },
    },
  },
  sentences: {
    old: {
      sv: ({ last, months }) =>
        `Planen aktualiserades senast ${formatDate(String(last), 'sv')}, för mer än ${counted(Number(months), 'månad', 'månader', 'sv')} sedan.`,
      en: ({ last, months }) =>
        `The plan was last brought up to date on ${formatDate(String(last), 'en')}, more than ${counted(Number(months), 'month', 'months', 'en')} ago.`,
    },
  },
  examples: {
    good: [
      { text: '---\ntype: strategic-plan\nreview:\n  last: 2025-03-14\n---\n', today: '2026-03-14' },
      { text: '---\ntype: strategic-plan\nstatus: draft\nreview:\n  last: 2020-03-14\n---\n', today: '2026-03-14' },
      { text: '---\ntype: strategic-plan\nreview:\n  last: 2020-03-14\n---\n' },
    ],
    bad: [
      { text: '---\ntype: strategic-plan\nreview:\n  last: 2025-03-14\n---\n', today: '2026-03-15', lines: [4] },
      {
        text: '---\ntype: strategic-plan\nadopted:\n  by: Regionala samverkansrådet\n  date: 2021-03-12\n---\n',
        today: '2025-10-01',
        lines: [5],
      },
    ],
  },
  *check({ header }, { corpus: { today }, option }) {
    if (today === undefined) return
    const status = textAt(header, 'status') ?? 'in-force'
    if (status !== 'in-force' && status !== 'adopted') return
    const path = valueAt(header, 'review', 'last') ? ['review', 'last'] : ['adopted', 'date']
    const [last, value] = [textAt(header, ...path), valueAt(header, ...path)]
    const due = last === undefined ? undefined : addMonths(last, option('months'))
    if (value && last !== undefined && due !== undefined && due < today) {
      yield { sentence: 'old', values: { last, months: option('months') }, span: value.span }
    }
  },
}
