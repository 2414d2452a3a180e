import type { SourceRule } from '../rule.ts'

export const complexKey: SourceRule = {
  id: 'front-matter/complex-key',
  severity: 'error',
  scope: 'source',
  title: { sv: 'Nyckeln är en lista eller en grupp', en: 'The key is a list or a group' },
  reason: {
    sv: 'En nyckel måste vara ett ord för att någon ska kunna fråga efter den.',
    en: 'A key must be a word for anyone to be able to ask for it.',
  },
  remedy: { sv: 'Skriv ett ord före kolonet.', en: 'Write a word before the colon.' },
  sentences: {
    complex: {
      sv: () => 'Nyckeln är en lista eller en grupp. Skriv ett enda ord före kolonet.',
      en: () => 'The key is a list or a group. Write a single word before the colon.',
    },
  },
  examples: {
    good: [{ text: '---\ntype: strategy\nid: rus-2030\n---\n\n# Strategi\n' }],
    bad: [{ text: '---\ntype: strategy\n[id, namn]: rus-2030\n---\n\n# Strategi\n', lines: [3] }],
  },
}
