import type { HeaderPath } from '../../schema/header-fault.ts'
import type { DocumentRule } from '../rule.ts'
import { holderOf, pathValue } from '../said.ts'
import { datedAt, datedValues, day, daysOf } from './dated-values.ts'

/** Dates that follow each other stand in that order. */
export const order: DocumentRule = {
  scope: 'document',
  id: 'date/order',
  severity: 'error',
  title: { sv: 'Datumen kommer i fel ordning', en: 'The dates come in the wrong order' },
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
      sv: (values) =>
        `${holderOf(values, 'sv')} är ${day(values.date, 'sv')}, men ska vara senare än ${holderOf(values, 'sv', 'otherPath')}, ${day(values.other, 'sv')}.`,
      en: (values) =>
        `${holderOf(values, 'en')} is ${day(values.date, 'en')}, but must be later than ${holderOf(values, 'en', 'otherPath')}, ${day(values.other, 'en')}.`,
    },
    other: {
      sv: (values) => `${holderOf(values, 'sv', 'otherPath')} är ${day(values.other, 'sv')}.`,
      en: (values) => `${holderOf(values, 'en', 'otherPath')} is ${day(values.other, 'en')}.`,
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
      const days = daysOf(dated.value)
      const other = datedAt(document, dated.other)
      if (days === undefined || other === undefined || days.last > other.days.first) continue
      const [path, otherPath] = [pathValue(dated.path), pathValue(seenFrom(dated.path, dated.other))]
      const values = { path, date: dated.value.source, otherPath, other: other.value.source }
      const related = [{ place: { path: source.path, span: other.value.span }, sentence: 'other', values }]
      yield { sentence: 'notAfter', values, span: dated.value.span, related }
    }
  },
}

/** The path of another value; only its key when it stands beside the first. */
function seenFrom(path: HeaderPath, other: HeaderPath): HeaderPath {
  const holder = path.slice(0, -1)
  const beside = other.length === path.length && holder.every((step, index) => other[index] === step)
  return beside ? other.slice(-1) : other
}
