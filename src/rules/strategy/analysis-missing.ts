import { sectionsOf } from '../../model/document.ts'
import { entryOf } from '../../model/header.ts'
import { headerTop } from '../../model/header-top.ts'
import type { DocumentRule } from '../rule.ts'

/** A strategy rests on an analysis, and says where it is. */
export const analysisMissing: DocumentRule = {
  scope: 'document',
  types: ['strategy'],
  id: 'strategy/analysis-missing',
  severity: 'warning',
  title: { sv: 'Analysen saknas', en: 'The analysis is missing' },
  reason: {
    sv: 'Strategin ska bygga på en analys av länets särskilda förutsättningar. Läsaren ska kunna se vad målen grundas på.',
    en: 'The strategy is to rest on an analysis of the conditions of the county. Readers must be able to see what the goals are based on.',
  },
  remedy: {
    sv: 'Skriv ett avsnitt om nuläget, eller peka under ”analysis” ut var analysen finns.',
    en: 'Write a section on the situation, or say under “analysis” where the analysis is.',
  },
  law: 'förordning (2017:583) 9 §',
  sentences: {
    missing: {
      sv: () => 'Strategin har inget avsnitt om nuläget och pekar inte ut någon analys av länets förutsättningar.',
      en: () =>
        'The strategy has no section on the situation and points to no analysis of the conditions of the county.',
    },
  },
  examples: {
    good: [
      { text: '---\ntype: strategy\nanalysis:\n  file: bilagor/analys.pdf\n---\n\n## Vision\n' },
      { text: '---\ntype: strategy\n---\n\n## Nuläge\n\nFler flyttar till länet än från det.\n' },
    ],
    bad: [{ text: '---\ntype: strategy\n---\n\n## Vision\n\nLänet är öppet för alla.\n', lines: [2] }],
  },
  check(document) {
    const { header, unread } = document
    if (header === undefined || unread || entryOf(header, 'analysis') !== undefined) return []
    if (sectionsOf(document).some(({ role }) => role === 'situation')) return []
    return [{ sentence: 'missing', span: headerTop(header) }]
  },
}
