import { formatDate, isDate } from '../../model/calendar.ts'
import { textAt, valueAt } from '../../model/header.ts'
import { phasesOf } from '../../model/phases.ts'
import type { DocumentRule } from '../rule.ts'
import { PHASES, roundWith } from './example-round.ts'

export const mandateLate: DocumentRule = {
  scope: 'document',
  types: ['update-round'],
  id: 'round/mandate-late',
  severity: 'warning',
  title: { sv: 'Uppdraget är yngre än arbetet', en: 'The mandate is later than the work' },
  reason: {
    sv: 'Omgången vilar på uppdraget. Ett uppdrag som kommer efter starten väcker frågan om vem som beslutade om arbetet.',
    en: 'The round rests on its mandate. One given after the start makes readers ask who decided on the work.',
  },
  remedy: {
    sv: 'Kontrollera dagen för uppdraget och den första fasens första dag.',
    en: 'Check the day of the mandate and the first day of the first phase.',
  },
  sentences: {
    late: {
      sv: ({ date, phase, from }) =>
        `Uppdraget gavs ${formatDate(String(date), 'sv')}, men fasen ”${phase}” började redan ${formatDate(String(from), 'sv')}.`,
      en: ({ date, phase, from }) =>
        `The mandate was given on ${formatDate(String(date), 'en')}, but the phase “${phase}” began on ${formatDate(String(from), 'en')}.`,
    },
    phase: { sv: () => 'Fasen börjar här.', en: () => 'The phase begins here.' },
  },
  examples: {
    good: [{ text: roundWith(PHASES) }],
    bad: [{ text: roundWith(['id: fas-1, title: Kartläggning, from: 2020-08-17, to: 2021-03-11']), lines: [6] }],
  },
  *check({ header, path }) {
    const date = textAt(header, 'mandate', 'date')
    const span = valueAt(header, 'mandate', 'date')?.span
    const first = phasesOf(header).find(({ kind }) => kind !== 'start')
    if (date === undefined || span === undefined || first === undefined || !isDate(date) || date <= first.from) return
    yield {
      sentence: 'late',
      values: { date, phase: first.title, from: first.from },
      span,
      related: [{ place: { path, span: first.fromSpan }, sentence: 'phase' }],
    }
  },
}
