import { formatDate } from '../../model/calendar.ts'
import type { DocumentRule } from '../rule.ts'
import { datedAt, datedValues, daysOf, isMeant, keyName } from './dated-values.ts'

/** Dates that follow each other stand in that order. */
export const order: DocumentRule = {
  scope: 'document',
  id: 'date/order',
  severity: 'error',
  title: { sv: 'Datum i fel ordning', en: 'Dates in the wrong order' },
  reason: {
    sv: 'Ett slut före början är ett skrivfel, och den som planerar efter datumen planerar fel.',
    en: 'An end before its beginning is a slip, and whoever plans by the dates plans wrongly.',
  },
  remedy: {
    sv: 'Rätta det datum som är fel.',
    en: 'Correct the date that is wrong.',
  },
  sentences: {
    notAfter: {
      sv: ({ key, date, otherKey, other }) =>
        `”${key}” är ${formatDate(String(date), 'sv')}, men ska vara senare än ”${otherKey}”, ${formatDate(String(other), 'sv')}.`,
      en: ({ key, date, otherKey, other }) =>
        `“${key}” is ${formatDate(String(date), 'en')}, but must be later than “${otherKey}”, ${formatDate(String(other), 'en')}.`,
    },
    other: {
      sv: ({ otherKey, other }) => `”${otherKey}” är ${formatDate(String(other), 'sv')}.`,
      en: ({ otherKey, other }) => `“${otherKey}” is ${formatDate(String(other), 'en')}.`,
    },
  },
  examples: {
    good: [
      { text: '---\ntype: project-plan\nperiod:\n  from: 2025-01-01\n  to: 2026-12-31\n---\n' },
      // One year is from its first day to its last.
      { text: '---\ntype: strategy\nperiod:\n  from: 2022\n  to: 2022\n---\n' },
    ],
    bad: [
      { text: '---\ntype: project-plan\nperiod:\n  from: 2025-01-01\n  to: 2024-12-31\n---\n', lines: [5] },
      { text: '---\ntype: project-plan\nperiod:\n  from: 2025-01-01\n  to: 2025-01-01\n---\n', lines: [5] },
      { text: '---\ntype: strategy\nperiod:\n  from: 2022-04-28\n  to: 2021\n---\n', lines: [5] },
    ],
  },
  *check(document, { type, source }) {
    for (const dated of datedValues(document, type, 'after')) {
      const [days, other] = [daysOf(dated.value), datedAt(document, dated.other)]
      if (days === undefined || other === undefined || days.last > other.days.first) continue
      if (!isMeant(dated, document, type)) continue
      const [key, otherKey] = [keyName(dated.path), keyName(dated.other)]
      const values = { key, date: dated.value.source, otherKey, other: other.value.source }
      const related = [{ place: { path: source.path, span: other.value.span }, sentence: 'other', values }]
      yield { sentence: 'notAfter', values, span: dated.value.span, related }
    }
  },
}
