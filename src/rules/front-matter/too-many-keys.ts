import { formatNumber } from '../../model/amount.ts'
import type { SourceRule } from '../rule.ts'

export const tooManyKeys: SourceRule = {
  id: 'front-matter/too-many-keys',
  severity: 'error',
  scope: 'source',
  title: { sv: 'Dokumenthuvudet har för många nycklar', en: 'The front matter has too many keys' },
  reason: {
    sv: 'Så många nycklar är data, som hör hemma i en egen fil, och kan göra läsningen mycket långsam.',
    en: 'So many keys are data, which belong in a file of their own, and can make reading very slow.',
  },
  remedy: {
    sv: 'Flytta uppgifterna till en tabell eller en egen fil.',
    en: 'Move the details to a table or a file of their own.',
  },
  sentences: {
    many: {
      sv: (values) =>
        `Dokumenthuvudet har fler än ${formatNumber(Number(values.most), 'sv')} nycklar och läses därför inte.`,
      en: (values) =>
        `The front matter has more than ${formatNumber(Number(values.most), 'en')} keys and is therefore not read.`,
    },
  },
  examples: {
    good: [{ text: '---\ntype: strategy\nid: rus-2030\n---\n\n# Strategi\n' }],
    bad: [
      {
        text: `---\n${Array.from({ length: 2001 }, (_, index) => `mal${index}: 1`).join('\n')}\n---\n\n# Strategi\n`,
        lines: [2002],
      },
    ],
  },
}
