import { formatDate, isDate } from '../../model/calendar.ts'
import { textAt, valueAt } from '../../model/header.ts'
import { phasesOf } from '../../model/phases.ts'
import type { DocumentRule } from '../rule.ts'
import { PHASES, roundWith } from './example-round.ts'

const scope = (date: string) => ['scope:', '  sections: [kompetens]', '  decidedBy: Partnerskapet', `  date: ${date}`]

export const scopeDecidedLate: DocumentRule = {
  scope: 'document',
  types: ['update-round'],
  id: 'round/scope-decided-late',
  severity: 'warning',
  title: { sv: 'Avgränsningen är beslutad för sent', en: 'The scope is decided too late' },
  reason: {
    sv: 'Den som skriver behöver veta vad som får ändras innan arbetet börjar. Annars styr texten beslutet och inte tvärtom.',
    en: 'Those who write must know what may change before they begin. Otherwise the text steers the decision.',
  },
  remedy: {
    sv: 'Kontrollera datumet för beslutet. Stämmer det, så låt skrivfasen börja efter beslutet.',
    en: 'Check the date of the decision. If it is right, let the writing begin after it.',
  },
  sentences: {
    late: {
      sv: ({ date, phase, from }) =>
        `Avgränsningen är beslutad ${formatDate(String(date), 'sv')}, men fasen ”${phase}” började redan ${formatDate(String(from), 'sv')}.`,
      en: ({ date, phase, from }) =>
        `The scope was decided on ${formatDate(String(date), 'en')}, but the phase “${phase}” began on ${formatDate(String(from), 'en')}.`,
    },
    phase: { sv: () => 'Fasen börjar här.', en: () => 'The phase begins here.' },
  },
  examples: {
    good: [{ text: roundWith(PHASES, scope('2021-03-11')) }],
    bad: [{ text: roundWith(PHASES, scope('2021-05-03')), lines: [15] }],
  },
  *check({ header, path }) {
    const date = textAt(header, 'scope', 'date')
    const span = valueAt(header, 'scope', 'date')?.span
    if (date === undefined || span === undefined || !isDate(date)) return
    const phase = phasesOf(header).find(({ kind }) => kind === 'writing' || kind === 'consultation')
    if (phase === undefined || date <= phase.from) return
    yield {
      sentence: 'late',
      values: { date, phase: phase.title, from: phase.from },
      span,
      related: [{ place: { path, span: phase.fromSpan }, sentence: 'phase' }],
    }
  },
}
