import { textAt, valueAt } from '../../model/header.ts'
import { strategyOf } from '../../model/serving.ts'
import type { CorpusRule } from '../rule.ts'
import { followUp, STRATEGY } from './example-files.ts'

const FILES = { 'rus.md': STRATEGY }

/** A follow-up is of a year when the strategy applied. */
export const yearOutsidePeriod: CorpusRule = {
  scope: 'corpus',
  types: ['follow-up'],
  id: 'follow-up/year-outside-period',
  severity: 'warning',
  title: {
    sv: 'Uppföljningens år ligger utanför strategins tid',
    en: 'The year of the follow-up lies outside the time of the strategy',
  },
  reason: {
    sv: 'Resultaten ska gälla den strategi som då var i kraft. Ett år utanför tyder på fel år eller fel strategi.',
    en: 'The results are to be those of the strategy then in force. A year outside it points to a wrong year or strategy.',
  },
  remedy: {
    sv: 'Rätta ”year”, eller peka under ”strategy” ut den strategi som följs upp.',
    en: 'Correct “year”, or name under “strategy” the strategy that is followed up.',
  },
  sentences: {
    early: {
      sv: ({ year, strategy, limit }) => `Uppföljningen gäller ${year}, men ”${strategy}” gäller från ${limit}.`,
      en: ({ year, strategy, limit }) => `The follow-up is of ${year}, but “${strategy}” applies from ${limit}.`,
    },
    late: {
      sv: ({ year, strategy, limit }) => `Uppföljningen gäller ${year}, men ”${strategy}” gäller till ${limit}.`,
      en: ({ year, strategy, limit }) => `The follow-up is of ${year}, but “${strategy}” applies until ${limit}.`,
    },
    period: {
      sv: () => 'Strategins giltighetstid står här.',
      en: () => 'The validity of the strategy is here.',
    },
  },
  examples: {
    good: [
      { text: followUp(), files: FILES },
      { text: followUp('', '', '2035'), files: { 'rus.md': STRATEGY.replace('  to: 2030\n', '') } },
    ],
    bad: [
      { text: followUp('', '', '2021'), files: FILES, lines: [5] },
      { text: followUp('', '', '2031'), files: FILES, lines: [5] },
    ],
  },
  *check(entry, { corpus }) {
    const strategy = strategyOf(corpus, entry)
    const [value, period] = [valueAt(entry.header, 'year'), valueAt(strategy?.header, 'period')]
    const year = textAt(value) ?? ''
    if (strategy === undefined || value === undefined || period === undefined || !/^\d{4}$/.test(year)) return
    const from = textAt(period, 'from')?.slice(0, 4)
    const to = textAt(period, 'to')?.slice(0, 4)
    const related = [{ place: { path: strategy.path, span: period.span }, sentence: 'period' }]
    const values = { year, strategy: strategy.id }
    if (from !== undefined && year < from)
      yield { sentence: 'early', values: { ...values, limit: from }, span: value.span, related }
    else if (to !== undefined && year > to)
      yield { sentence: 'late', values: { ...values, limit: to }, span: value.span, related }
  },
}
