import { formatDate, isDate } from '../../model/calendar.ts'
import { textAt, valueAt } from '../../model/header.ts'
import { phasesOf } from '../../model/phases.ts'
import { documentNamed } from '../../model/serving.ts'
import type { CorpusRule } from '../rule.ts'
import { consultationWith } from './example-consultation.ts'

const ROUND = `---
type: update-round
id: uppdatering-2021
phases:
  - { id: remiss, title: Remiss, kind: consultation, from: 2021-05-24, to: 2021-09-30 }
---

# Uppdatering av strategin
`

export const outsidePhase: CorpusRule = {
  scope: 'corpus',
  types: ['consultation'],
  id: 'consultation/outside-phase',
  severity: 'warning',
  title: { sv: 'Remissen ligger utanför sin fas i planen', en: 'The consultation lies outside its phase in the plan' },
  reason: {
    sv: 'Planen för omgången och remissen läses av samma personer. När de säger olika dagar vet ingen vilka som gäller.',
    en: 'The same people read the plan of the round and the consultation. When their days differ, nobody knows which hold.',
  },
  remedy: {
    sv: 'Rätta dagen i remissen, eller ändra remissfasen i planen för omgången.',
    en: 'Correct the day of the consultation, or change the phase in the plan of the round.',
  },
  sentences: {
    opens: {
      sv: ({ date, phase, limit }) =>
        `Remissen öppnar ${formatDate(String(date), 'sv')}, men fasen ”${phase}” i planen börjar först ${formatDate(String(limit), 'sv')}.`,
      en: ({ date, phase, limit }) =>
        `The consultation opens on ${formatDate(String(date), 'en')}, but the phase “${phase}” of the plan begins on ${formatDate(String(limit), 'en')}.`,
    },
    closes: {
      sv: ({ date, phase, limit }) =>
        `Remissen stänger ${formatDate(String(date), 'sv')}, men fasen ”${phase}” i planen slutar redan ${formatDate(String(limit), 'sv')}.`,
      en: ({ date, phase, limit }) =>
        `The consultation closes on ${formatDate(String(date), 'en')}, but the phase “${phase}” of the plan ends on ${formatDate(String(limit), 'en')}.`,
    },
    phase: { sv: () => 'Här är fasen i planen.', en: () => 'Here is the phase of the plan.' },
  },
  examples: {
    good: [{ text: consultationWith({ more: ['round: uppdatering-2021'] }), files: { 'plan.md': ROUND } }],
    bad: [
      {
        text: consultationWith({ opens: '2021-05-17', closes: '2021-10-15', more: ['round: uppdatering-2021'] }),
        files: { 'plan.md': ROUND },
        lines: [6, 7],
      },
    ],
  },
  *check({ header }, { corpus }) {
    const round = documentNamed(corpus, textAt(header, 'round'))
    const phases = phasesOf(round?.header).filter(({ kind }) => kind === 'consultation')
    const [first, last] = [phases[0], phases.at(-1)]
    if (round === undefined || first === undefined || last === undefined) return
    const opens = textAt(header, 'opens') ?? ''
    const closes = textAt(header, 'closes') ?? ''
    const ends = [
      {
        sentence: 'opens',
        date: opens,
        phase: first,
        limit: first.from,
        span: first.fromSpan,
        outside: opens < first.from,
      },
      { sentence: 'closes', date: closes, phase: last, limit: last.to, span: last.toSpan, outside: closes > last.to },
    ] as const
    for (const { sentence, date, phase, limit, span, outside } of ends) {
      const own = valueAt(header, sentence)?.span
      if (!outside || !isDate(date) || own === undefined) continue
      const related = [{ place: { path: round.path, span }, sentence: 'phase' }]
      yield { sentence, values: { date, phase: phase.title, limit }, span: own, related }
    }
  },
}
