import { addDays, daysBetween, formatDate, weekdayOf } from '../../model/calendar.ts'
import { counted } from '../../model/count.ts'
import { dayOff } from '../../model/day-off.ts'
import { phasesOf } from '../../model/phases.ts'
import type { DocumentRule } from '../rule.ts'
import { PHASES, roundWith } from './example-round.ts'

const [FIRST, , CONSULTATION, DECISION] = PHASES

export const phaseGap: DocumentRule = {
  scope: 'document',
  types: ['update-round'],
  id: 'round/phase-gap',
  severity: 'warning',
  title: { sv: 'Det är glapp mellan två faser', en: 'There are days between two phases' },
  reason: {
    sv: 'Dagar som inte hör till någon fas är dagar då ingen vet vad som ska göras eller vem som ansvarar.',
    en: 'Days that belong to no phase are days when nobody knows what is to be done, or by whom.',
  },
  remedy: {
    sv: 'Låt fasen börja dagen efter att den förra slutar, eller lägg in en fas för dagarna emellan.',
    en: 'Let the phase begin the day after the one before it ends, or add a phase for the days between.',
  },
  sentences: {
    gap: {
      sv: ({ title, from, former, to, days }) =>
        `Fasen ”${title}” börjar ${formatDate(String(from), 'sv')}, men ”${former}” slutar redan ${formatDate(String(to), 'sv')}. ${counted(Number(days), 'dag', 'dagar', 'sv')} emellan hör inte till någon fas.`,
      en: ({ title, from, former, to, days }) =>
        `The phase “${title}” begins on ${formatDate(String(from), 'en')}, but “${former}” ends on ${formatDate(String(to), 'en')}. ${counted(Number(days), 'day', 'days', 'en')} between them ${days === 1 ? 'belongs' : 'belong'} to no phase.`,
    },
    daysOff: {
      sv: ({ title, former, days }) =>
        `Mellan faserna ”${former}” och ”${title}” ligger ${counted(Number(days), 'ledig dag', 'lediga dagar', 'sv')} som inte hör till någon fas.`,
      en: ({ title, former, days }) =>
        `Between the phases “${former}” and “${title}” ${days === 1 ? 'lies' : 'lie'} ${counted(Number(days), 'day off', 'days off', 'en')} that ${days === 1 ? 'belongs' : 'belong'} to no phase.`,
    },
    former: { sv: () => 'Den förra fasen slutar här.', en: () => 'The phase before it ends here.' },
  },
  examples: {
    good: [
      { text: roundWith(PHASES) },
      // From a Friday to a Monday.
      {
        text: roundWith([
          'id: fas-1, title: Kartläggning, kind: analysis, from: 2021-01-11, to: 2021-03-12',
          'id: fas-2, title: Skrivfas, kind: writing, from: 2021-03-15, to: 2021-06-18',
        ]),
      },
    ],
    bad: [
      { text: roundWith([FIRST, CONSULTATION, DECISION]), lines: [9] },
      // Over Christmas: noted only.
      {
        text: roundWith([
          'id: fas-1, title: Kartläggning, kind: analysis, from: 2021-01-11, to: 2021-12-23',
          'id: fas-2, title: Skrivfas, kind: writing, from: 2021-12-27, to: 2022-06-17',
        ]),
        lines: [9],
      },
    ],
  },
  *check({ header, path }) {
    const phases = [...phasesOf(header)].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
    let former = phases[0]
    for (const phase of phases) {
      const days = former === undefined ? 0 : (daysBetween(former.to, phase.from) ?? 0) - 1
      if (former !== undefined && days > 0 && !isWeekend(former.to, days)) {
        const free = onlyDaysOff(former.to, days)
        yield {
          sentence: free ? 'daysOff' : 'gap',
          ...(free && { severity: 'note' }),
          values: { title: phase.title, from: phase.from, former: former.title, to: former.to, days },
          span: phase.fromSpan,
          related: [{ place: { path, span: former.toSpan }, sentence: 'former' }],
        }
      }
      if (former === undefined || phase.to > former.to) former = phase
    }
  },
}

/** Whether the days that follow a date are a weekend and no more: nobody takes it for a gap. */
function isWeekend(date: string, days: number): boolean {
  const [first, last] = [addDays(date, 1), addDays(date, days)]
  return days <= 2 && [first, last].every((day = '') => day !== '' && [6, 7].includes(weekdayOf(day) ?? 0))
}

/** Whether the days that follow a date are all weekends or holidays. Longer gaps than a week never are. */
function onlyDaysOff(date: string, days: number): boolean {
  return (
    days < 8 && Array.from({ length: days }, (_, index) => addDays(date, index + 1) ?? '').every((day) => dayOff(day))
  )
}
