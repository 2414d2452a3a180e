import type { SourceRule } from '../rule.ts'

export const duplicateKey: SourceRule = {
  id: 'front-matter/duplicate-key',
  severity: 'error',
  scope: 'source',
  title: { sv: 'En nyckel står två gånger', en: 'A key stands twice' },
  reason: {
    sv: 'Bara det första värdet läses; det andra försvinner utan att någon märker det.',
    en: 'Only the first value is read; the second vanishes without anyone noticing.',
  },
  remedy: {
    sv: 'Ta bort den ena, eller gör värdena till en lista under en nyckel.',
    en: 'Remove one of them, or make the values a list under one key.',
  },
  sentences: {
    duplicate: {
      sv: (values) => `Nyckeln ”${values.key}” står två gånger. Bara det första värdet gäller.`,
      en: (values) => `The key “${values.key}” stands twice. Only the first value counts.`,
    },
    first: {
      sv: (values) => `Här står ”${values.key}” första gången.`,
      en: (values) => `“${values.key}” stands here the first time.`,
    },
  },
  examples: {
    good: [{ text: '---\ntype: strategy\nid: rus-2030\n---\n\n# Strategi\n' }],
    bad: [{ text: '---\ntype: strategy\nid: rus-2030\nid: rus-2040\n---\n\n# Strategi\n', lines: [4] }],
  },
}
