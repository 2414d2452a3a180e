import type { Document } from '../../model/document.ts'
import { valueAt } from '../../model/header.ts'
import type { HeaderPath } from '../../schema/header-fault.ts'
import type { DocumentRule } from '../rule.ts'
import { holderOf, pathValue } from '../said.ts'
import { datedAt, datedValues, day, daysOf } from './dated-values.ts'

/** A date that belongs to a period lies in it. */
export const outsidePeriod: DocumentRule = {
  scope: 'document',
  id: 'date/outside-period',
  severity: 'error',
  title: { sv: 'Datumet ligger utanför perioden', en: 'The date lies outside its period' },
  reason: {
    sv: 'En tidsplan med datum utanför sin egen period går inte att följa.',
    en: 'A plan with dates outside its own period cannot be followed.',
  },
  remedy: {
    sv: 'Rätta datumet, eller flytta periodens början eller slut.',
    en: 'Correct the date, or move the beginning or end of the period.',
  },
  sentences: {
    before: {
      sv: (values) =>
        `${holderOf(values, 'sv')} är ${day(values.date, 'sv')}, men ${holderOf(values, 'sv', 'period')} börjar ${day(values.limit, 'sv')}.`,
      en: (values) =>
        `${holderOf(values, 'en')} is ${day(values.date, 'en')}, but ${holderOf(values, 'en', 'period')} begins ${day(values.limit, 'en')}.`,
    },
    after: {
      sv: (values) =>
        `${holderOf(values, 'sv')} är ${day(values.date, 'sv')}, men ${holderOf(values, 'sv', 'period')} slutar ${day(values.limit, 'sv')}.`,
      en: (values) =>
        `${holderOf(values, 'en')} is ${day(values.date, 'en')}, but ${holderOf(values, 'en', 'period')} ends ${day(values.limit, 'en')}.`,
    },
    period: { sv: () => 'Här står perioden.', en: () => 'The period is here.' },
  },
  examples: {
    good: [
      {
        text: `---
type: update-round
period:
  from: 2021-01-11
  to: 2022-04-28
phases:
  - id: fas-1
    from: 2021-01-11
    to: 2021-03-11
---
`,
      },
    ],
    bad: [
      {
        text: `---
type: update-round
period:
  from: 2021-01-11
  to: 2022-04-28
phases:
  - id: fas-1
    from: 2020-12-01
    to: 2021-03-11
  - id: beslut
    from: 2022-02-01
    to: 2022-05-15
---
`,
        lines: [8, 12],
      },
    ],
  },
  *check(document, { type, source }) {
    for (const dated of datedValues(document, type, 'within')) {
      const days = daysOf(dated.value)
      const outside = days && beyond(document, dated.other, days)
      const span = valueAt(document.header, ...dated.other)?.span
      if (outside === undefined || span === undefined) continue
      const [path, period] = [pathValue(dated.path), pathValue(dated.other)]
      const values = { path, date: dated.value.source, period, limit: outside.limit }
      const related = [{ place: { path: source.path, span }, sentence: 'period', values }]
      yield { sentence: outside.side, values, span: dated.value.span, related }
    }
  },
}

/**
 * Which end of the period at `path` the days lie beyond, if any. An open end ends
 * nothing; a period whose own dates are wrong says nothing.
 */
function beyond(document: Document, path: HeaderPath, days: { readonly first: string; readonly last: string }) {
  const [from, to] = [datedAt(document, [...path, 'from']), datedAt(document, [...path, 'to'])]
  if (from && to && to.days.last < from.days.first) return undefined
  if (from && days.last < from.days.first) return { side: 'before', limit: from.value.source }
  return to && days.first > to.days.last ? { side: 'after', limit: to.value.source } : undefined
}
