import type { SourceRule } from '../rule.ts'

export const tooLarge: SourceRule = {
  id: 'front-matter/too-large',
  severity: 'error',
  scope: 'source',
  title: { sv: 'Dokumenthuvudet är för stort', en: 'The front matter is too large' },
  reason: {
    sv: 'Ett så stort dokumenthuvud är data, som hör hemma i en egen fil, och kan göra läsningen mycket långsam.',
    en: 'Front matter of such a size is data, which belongs in a file of its own, and can make reading very slow.',
  },
  remedy: {
    sv: 'Flytta långa listor till en egen fil, eller text till dokumentets brödtext.',
    en: 'Move long lists to a file of their own, or text to the body of the document.',
  },
  sentences: {
    large: {
      sv: (values) => `Dokumenthuvudet är större än ${values.most} kB och läses därför inte.`,
      en: (values) => `The front matter is larger than ${values.most} kB and is therefore not read.`,
    },
  },
  examples: {
    good: [{ text: '---\ntype: strategy\nid: rus-2030\n---\n\n# Strategi\n' }],
    bad: [
      { text: `---\ntype: strategy\nid: rus-2030\nversion: ${'1'.repeat(70_000)}\n---\n\n# Strategi\n`, lines: [2] },
    ],
  },
}
