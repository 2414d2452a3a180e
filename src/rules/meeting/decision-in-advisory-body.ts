import { textAt, valueAt } from '../../model/header.ts'
import type { CorpusRule } from '../rule.ts'
import { charterOf as exampleCharter, FILES, meetingWith } from './example-meeting.ts'
import { agendaOf, charterOf } from './item.ts'

const DECISION = 'title: Projektmedel, kind: decision'

export const decisionInAdvisoryBody: CorpusRule = {
  scope: 'corpus',
  types: ['meeting'],
  id: 'meeting/decision-in-advisory-body',
  severity: 'error',
  title: { sv: 'Ett rådgivande organ fattar beslut', en: 'An advisory body takes a decision' },
  reason: {
    sv: 'Organet är rådgivande. Formella beslut fattas av var och en av dem som deltar, och ett beslut här gäller inte.',
    en: 'The body is advisory. Formal decisions are taken by each of those who take part, and one taken here does not hold.',
  },
  remedy: {
    sv: 'Gör punkten till ett ställningstagande (”kind: position”) eller en dialog (”kind: dialogue”).',
    en: 'Make the item a position (“kind: position”) or a dialogue (“kind: dialogue”).',
  },
  sentences: {
    consensus: {
      sv: ({ title }) =>
        `Punkten ”${title}” är ett beslut, men organet är rådgivande och tar ställning i konsensus. Menade du ”position”?`,
      en: ({ title }) =>
        `The item “${title}” is a decision, but the body is advisory and takes positions by consensus. Did you mean “position”?`,
    },
    advisory: {
      sv: ({ title }) => `Punkten ”${title}” är ett beslut, men organet är rådgivande. Menade du ”dialogue”?`,
      en: ({ title }) => `The item “${title}” is a decision, but the body is advisory. Did you mean “dialogue”?`,
    },
    charter: { sv: () => 'Här står hur organet beslutar.', en: () => 'How the body decides is said here.' },
  },
  examples: {
    good: [{ text: meetingWith([DECISION]), files: { 'ordning.md': exampleCharter({ decision: 'deciding' }) } }],
    bad: [
      { text: meetingWith([DECISION]), files: FILES, lines: [8] },
      { text: meetingWith([DECISION]), files: { 'ordning.md': exampleCharter({ decision: 'advisory' }) }, lines: [8] },
    ],
  },
  *check(entry, { corpus }) {
    const charter = charterOf(entry, corpus)
    const decision = textAt(charter?.header, 'decision')
    const place = valueAt(charter?.header, 'decision')
    if (charter === undefined || place === undefined || (decision !== 'consensus' && decision !== 'advisory')) return
    const related = [{ place: { path: charter.path, span: place.span }, sentence: 'charter' }]
    for (const { title, value, span } of agendaOf(entry)) {
      if (textAt(value, 'kind') !== 'decision') continue
      yield { sentence: decision, values: { title }, span: valueAt(value, 'kind')?.span ?? span, related }
    }
  },
}
