import { entryOf, textAt } from '../../model/header.ts'
import { headerTop } from '../../model/header-top.ts'
import type { DocumentRule } from '../rule.ts'

const BEFORE = new Set(['draft', 'dialogue', 'consultation-draft', 'revised', 'preparation'])

/** A strategy's status and its adoption say the same. */
export const adoption: DocumentRule = {
  scope: 'document',
  types: ['strategy'],
  id: 'strategy/adoption',
  severity: 'warning',
  title: { sv: 'Status och beslut stämmer inte överens', en: 'Status and adoption disagree' },
  reason: {
    sv: 'Läsaren måste kunna lita på om texten är beslutad, av vem och när.',
    en: 'Readers must be able to trust whether the text is decided on, by whom and when.',
  },
  remedy: {
    sv: 'Skriv under ”adopted” vem som beslutade och när, eller rätta ”status”.',
    en: 'Write under “adopted” who decided and when, or correct “status”.',
  },
  law: 'lag (2010:630) 5 §',
  sentences: {
    missing: {
      sv: ({ status }) => `Status är ”${status}”, men det framgår inte vem som antog strategin och när.`,
      en: ({ status }) => `The status is “${status}”, but nothing says who adopted the strategy and when.`,
    },
    early: {
      sv: ({ status }) => `Strategin är antagen, men status är ännu ”${status}”.`,
      en: ({ status }) => `The strategy is adopted, but its status is still “${status}”.`,
    },
    adopted: {
      sv: () => 'Beslutet står här.',
      en: () => 'The decision is here.',
    },
  },
  examples: {
    good: [
      { text: '---\ntype: strategy\nstatus: adopted\nadopted:\n  by: Regionfullmäktige\n  date: 2022-04-28\n---\n' },
      { text: '---\ntype: strategy\nstatus: draft\n---\n' },
    ],
    bad: [
      { text: '---\ntype: strategy\nstatus: in-force\n---\n', lines: [2] },
      {
        text: '---\ntype: strategy\nstatus: draft\nadopted:\n  by: Regionfullmäktige\n  date: 2022-04-28\n---\n',
        lines: [3],
      },
    ],
  },
  check({ header, path }) {
    const [status, adopted] = [entryOf(header, 'status'), entryOf(header, 'adopted')]
    if (header === undefined || status === undefined) return []
    const name = textAt(header, 'status') ?? ''
    if (adopted === undefined && (name === 'adopted' || name === 'in-force'))
      return [{ sentence: 'missing', values: { status: name }, span: headerTop(header) }]
    if (adopted === undefined || !BEFORE.has(name)) return []
    const related = [{ place: { path, span: adopted.keySpan }, sentence: 'adopted' }]
    return [{ sentence: 'early', values: { status: name }, span: status.value.span, related }]
  },
}
