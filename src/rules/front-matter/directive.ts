import type { SourceRule } from '../rule.ts'

export const directive: SourceRule = {
  id: 'front-matter/directive',
  severity: 'error',
  scope: 'source',
  title: { sv: 'Dokumenthuvudet har en YAML-anvisning', en: 'The front matter has a YAML directive' },
  reason: {
    sv: 'En anvisning som ”%YAML 1.1” ändrar vad värdena betyder: ”no” skulle bli falskt i stället för landskoden.',
    en: 'A directive such as “%YAML 1.1” changes what values mean: “no” would become false rather than the country code.',
  },
  remedy: { sv: 'Ta bort raden.', en: 'Remove the line.' },
  sentences: {
    directive: {
      sv: (values) => `Raden ”${values.directive}” ändrar hur dokumenthuvudet läses. Ta bort den.`,
      en: (values) => `The line “${values.directive}” changes how the front matter is read. Remove it.`,
    },
  },
  examples: {
    good: [{ text: '---\ntype: strategy\nid: rus-2030\n---\n\n# Strategi\n' }],
    bad: [{ text: '---\n%YAML 1.1\ntype: strategy\nid: rus-2030\n---\n\n# Strategi\n', lines: [2] }],
  },
}
