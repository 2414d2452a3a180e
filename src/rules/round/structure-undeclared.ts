import { entryOf, textAt } from '../../model/header.ts'
import { headerTop } from '../../model/header-top.ts'
import type { DocumentRule } from '../rule.ts'
import { PHASES, roundWith } from './example-round.ts'

export const structureUndeclared: DocumentRule = {
  scope: 'document',
  types: ['update-round'],
  id: 'round/structure-undeclared',
  severity: 'warning',
  title: { sv: 'Det sägs inte om strukturen ska vara kvar', en: 'It is not said whether the structure remains' },
  reason: {
    sv: 'Planer och projekt pekar på avsnitt i strategin. De som följer den måste veta om mål och rubriker ligger fast.',
    en: 'Plans and projects point to sections of the strategy. Those who follow it must know whether goals and headings stay.',
  },
  remedy: {
    sv: 'Skriv ”keepStructure: true” när avsnitten ska vara kvar på sina platser, annars ”keepStructure: false”.',
    en: 'Write “keepStructure: true” when the sections remain in their places, otherwise “keepStructure: false”.',
  },
  sentences: {
    undeclared: {
      sv: () => 'Omgången är en uppdatering, men det står inte om strukturen ska vara kvar. Lägg till ”keepStructure”.',
      en: () => 'The round is an update, but it does not say whether the structure remains. Add “keepStructure”.',
    },
  },
  examples: {
    good: [{ text: roundWith(PHASES, ['keepStructure: true']) }, { text: roundWith(PHASES, [], 'revision') }],
    bad: [{ text: roundWith(PHASES), lines: [2] }],
  },
  *check({ header }) {
    if (header === undefined || textAt(header, 'kind') !== 'update') return
    if (entryOf(header, 'keepStructure') === undefined) yield { sentence: 'undeclared', span: headerTop(header) }
  },
}
