import { daysBetween, formatDate } from '../../model/calendar.ts'
import { counted } from '../../model/count.ts'
import { phasesOf } from '../../model/phases.ts'
import type { DocumentRule } from '../rule.ts'
import { PHASES, roundWith } from './example-round.ts'

const [FIRST, , CONSULTATION] = PHASES

export const phaseOverlap: DocumentRule = {
  scope: 'document',
  types: ['update-round'],
  id: 'round/phase-overlap',
  severity: 'error',
  title: { sv: 'Två faser överlappar varandra', en: 'Two phases overlap' },
  reason: {
    sv: 'Det som beslutas i en fas styr nästa. Om de pågår samtidigt skrivs text om innan det är bestämt vad som får ändras.',
    en: 'What is decided in one phase steers the next. When they run at once, text is written before it is known what may change.',
  },
  remedy: {
    sv: 'Flytta fasens första dag till dagen efter att den förra slutar, eller korta den förra.',
    en: 'Move the first day of the phase to the day after the one before it ends, or shorten that one.',
  },
  sentences: {
    overlap: {
      sv: ({ title, from, former, to, days }) =>
        `Fasen ”${title}” börjar ${formatDate(String(from), 'sv')}, men ”${former}” pågår till och med ${formatDate(String(to), 'sv')}. De överlappar varandra i ${counted(Number(days), 'dag', 'dagar', 'sv')}.`,
      en: ({ title, from, former, to, days }) =>
        `The phase “${title}” begins on ${formatDate(String(from), 'en')}, but “${former}” goes on until ${formatDate(String(to), 'en')}. They overlap by ${counted(Number(days), 'day', 'days', 'en')}.`,
    },
    sameDay: {
      sv: ({ title, former, to }) =>
        `Fasen ”${title}” börjar samma dag som ”${former}” slutar, ${formatDate(String(to), 'sv')}. Låt den börja dagen efter.`,
      en: ({ title, former, to }) =>
        `The phase “${title}” begins on the day “${former}” ends, ${formatDate(String(to), 'en')}. Let it begin the day after.`,
    },
    order: {
      sv: ({ title, former }) =>
        `Fasen ”${title}” står efter ”${former}” men börjar före den. Skriv faserna i tidsordning.`,
      en: ({ title, former }) =>
        `The phase “${title}” stands after “${former}” but begins before it. Write the phases in order of time.`,
    },
    former: { sv: () => 'Här är den förra fasen.', en: () => 'Here is the phase before it.' },
  },
  examples: {
    good: [{ text: roundWith(PHASES) }],
    bad: [
      {
        text: roundWith([
          FIRST,
          'id: fas-2, title: Skrivfas, kind: writing, from: 2021-03-01, to: 2021-06-18',
          'id: remiss, title: Remiss, kind: consultation, from: 2021-06-18, to: 2021-09-30',
        ]),
        lines: [9, 10],
      },
      { text: roundWith([CONSULTATION, FIRST]), lines: [9] },
    ],
  },
  *check({ header, path }) {
    let former = phasesOf(header)[0]
    for (const phase of phasesOf(header).slice(1)) {
      if (former === undefined) return
      const days = (daysBetween(phase.from, former.to) ?? 0) + 1
      const sentence = phase.from < former.from ? 'order' : days === 1 ? 'sameDay' : 'overlap'
      if (days > 0) {
        yield {
          sentence,
          ...(sentence !== 'overlap' && { severity: 'warning' }),
          values: { title: phase.title, from: phase.from, former: former.title, to: former.to, days },
          span: phase.fromSpan,
          related: [
            { place: { path, span: sentence === 'order' ? former.fromSpan : former.toSpan }, sentence: 'former' },
          ],
        }
      }
      if (phase.to > former.to) former = phase
    }
  },
}
