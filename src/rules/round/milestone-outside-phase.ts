import { formatDate, isDate } from '../../model/calendar.ts'
import { itemsAt, textAt, valueAt } from '../../model/header.ts'
import { phasesOf } from '../../model/phases.ts'
import type { DocumentRule } from '../rule.ts'
import { PHASES, roundWith } from './example-round.ts'

const [FIRST, WRITING, CONSULTATION] = PHASES

export const milestoneOutsidePhase: DocumentRule = {
  scope: 'document',
  types: ['update-round'],
  id: 'round/milestone-outside-phase',
  severity: 'error',
  title: { sv: 'Hållpunkten ligger utanför sin fas', en: 'The milestone lies outside its phase' },
  reason: {
    sv: 'Tidplanen ritas av faserna och deras hållpunkter. En hållpunkt på fel plats kallar deltagarna fel dag.',
    en: 'The timeline is drawn from phases and their milestones. One in the wrong place calls people to the wrong day.',
  },
  remedy: {
    sv: 'Rätta dagen, eller flytta hållpunkten till den fas där dagen ligger.',
    en: 'Correct the day, or move the milestone to the phase the day lies in.',
  },
  sentences: {
    elsewhere: {
      sv: ({ title, date, phase, other }) =>
        `Hållpunkten ”${title}” är ${formatDate(String(date), 'sv')}. Dagen ligger i fasen ”${other}”, inte i ”${phase}”.`,
      en: ({ title, date, phase, other }) =>
        `The milestone “${title}” is on ${formatDate(String(date), 'en')}. The day lies in the phase “${other}”, not in “${phase}”.`,
    },
    outside: {
      sv: ({ title, date, phase, from, to }) =>
        `Hållpunkten ”${title}” är ${formatDate(String(date), 'sv')}, men fasen ”${phase}” pågår från ${formatDate(String(from), 'sv')} till ${formatDate(String(to), 'sv')}.`,
      en: ({ title, date, phase, from, to }) =>
        `The milestone “${title}” is on ${formatDate(String(date), 'en')}, but the phase “${phase}” lasts from ${formatDate(String(from), 'en')} to ${formatDate(String(to), 'en')}.`,
    },
    other: { sv: () => 'I den här fasen ligger dagen.', en: () => 'The day lies in this phase.' },
  },
  examples: {
    good: [{ text: roundWith([`${FIRST}, milestones: [{ title: Avstämning, date: 2021-03-11 }]`, WRITING]) }],
    bad: [
      {
        text: roundWith([
          FIRST,
          `${WRITING}, milestones: [{ title: Remisskonferens, date: 2021-09-29 }]`,
          CONSULTATION,
        ]),
        lines: [9],
      },
      { text: roundWith([`${FIRST}, milestones: [{ title: Avstämning, date: 2012-03-11 }]`]), lines: [8] },
    ],
  },
  *check({ header, path }) {
    const phases = phasesOf(header)
    for (const phase of phases) {
      for (const milestone of itemsAt(phase.value, 'milestones')) {
        const date = textAt(milestone, 'date')
        if (date === undefined || !isDate(date) || (phase.from <= date && date <= phase.to)) continue
        const other = phases.find(({ from, to }) => from <= date && date <= to)
        yield {
          sentence: other ? 'elsewhere' : 'outside',
          values: {
            title: textAt(milestone, 'title') ?? '',
            date,
            phase: phase.title,
            from: phase.from,
            to: phase.to,
            ...(other && { other: other.title }),
          },
          span: valueAt(milestone, 'date')?.span ?? milestone.span,
          ...(other && { related: [{ place: { path, span: other.fromSpan }, sentence: 'other' }] }),
        }
      }
    }
  },
}
