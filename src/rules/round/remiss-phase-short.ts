import { daysBetween } from '../../model/calendar.ts'
import { counted } from '../../model/count.ts'
import { phasesOf } from '../../model/phases.ts'
import { inWeeks } from '../../model/weeks.ts'
import { LEAST_WEEKS } from '../least-weeks.ts'
import type { DocumentRule } from '../rule.ts'
import { PHASES, roundWith } from './example-round.ts'

export const remissPhaseShort: DocumentRule = {
  scope: 'document',
  types: ['update-round'],
  id: 'round/remiss-phase-short',
  severity: 'warning',
  title: { sv: 'Remissen får för kort tid i planen', en: 'The plan leaves too little time for the consultation' },
  ...LEAST_WEEKS,
  remedy: {
    sv: 'Förläng remissfasen i planen.',
    en: 'Lengthen the consultation phase in the plan.',
  },
  sentences: {
    short: {
      sv: ({ title, days, weeks }) =>
        `Fasen ”${title}” ger ${inWeeks(Number(days), 'sv')} för remissen. Räkna med minst ${counted(Number(weeks), 'vecka', 'veckor', 'sv')}.`,
      en: ({ title, days, weeks }) =>
        `The phase “${title}” gives the consultation ${inWeeks(Number(days), 'en')}. Allow at least ${counted(Number(weeks), 'week', 'weeks', 'en')}.`,
    },
  },
  examples: {
    good: [{ text: roundWith(PHASES) }],
    bad: [
      {
        text: roundWith(['id: remiss, title: Remiss, kind: consultation, from: 2021-08-16, to: 2021-09-30']),
        lines: [8],
      },
    ],
  },
  *check({ header }, { option }) {
    const weeks = option('weeks')
    for (const { title, kind, from, to, toSpan } of phasesOf(header)) {
      const days = daysBetween(from, to) ?? 0
      if (kind === 'consultation' && days < weeks * 7)
        yield { sentence: 'short', values: { title, days, weeks }, span: toSpan }
    }
  },
}
