import { entryOf, type HeaderMap, textAt } from '../../model/header.ts'
import { headerTop } from '../../model/header-top.ts'
import { phasesOf } from '../../model/phases.ts'
import type { CorpusRule } from '../rule.ts'
import { PHASES, roundWith } from './example-round.ts'

const SCOPE = [
  'scope:',
  '  sections: [kompetens]',
  '  decidedBy: Partnerskapet för regional utveckling',
  '  date: 2021-03-11',
]

export const scopeUndeclared: CorpusRule = {
  scope: 'corpus',
  types: ['update-round'],
  id: 'round/scope-undeclared',
  severity: 'warning',
  title: { sv: 'Avgränsningen är inte beslutad', en: 'The scope is not decided' },
  reason: {
    sv: 'En uppdatering är inte en ny strategi. När avsnitten som får ändras är beslutade går det att visa att resten är orört.',
    en: 'An update is not a new strategy. Once the sections that may change are decided, the rest can be shown to be untouched.',
  },
  remedy: {
    sv: 'Skriv under ”scope” vilka avsnitt som får ändras (”sections”), vem som beslutade det (”decidedBy”) och när (”date”).',
    en: 'Say under “scope” which sections may change (“sections”), who decided it (“decidedBy”) and when (“date”).',
  },
  sentences: {
    undeclared: {
      sv: ({ kind }) =>
        `Omgången är en ${kind === 'update' ? 'uppdatering' : 'revidering'}, men dokumenthuvudet säger inte vilka avsnitt som får ändras. Lägg till ”scope”.`,
      en: ({ kind }) =>
        `The round is ${kind === 'update' ? 'an update' : 'a revision'}, but the front matter does not say which sections may change. Add “scope”.`,
    },
  },
  examples: {
    good: [
      { text: roundWith(PHASES, SCOPE) },
      { text: roundWith(PHASES, [], 'new') },
      // What may change is found out in the first phase.
      { text: roundWith(PHASES), today: '2021-02-12' },
    ],
    bad: [
      { text: roundWith(PHASES), today: '2021-04-01', lines: [2] },
      { text: roundWith(PHASES, [], 'revision'), lines: [2] },
    ],
  },
  *check({ header }, { corpus: { today } }) {
    if (header === undefined || entryOf(header, 'scope')) return
    const kind = textAt(header, 'kind')
    if (kind !== 'update' && kind !== 'revision') return
    if (today !== undefined && notYetWriting(header, today)) return
    yield { sentence: 'undeclared', values: { kind }, span: headerTop(header) }
  },
}

function notYetWriting(header: HeaderMap, today: string): boolean {
  const phase = phasesOf(header).find(({ kind }) => kind === 'writing' || kind === 'consultation')
  return phase !== undefined && today < phase.from
}
