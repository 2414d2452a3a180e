import type { SourceRule } from '../rule.ts'

export const misplaced: SourceRule = {
  id: 'front-matter/misplaced',
  severity: 'error',
  scope: 'source',
  title: { sv: 'Dokumenthuvudet står inte först', en: 'The front matter does not stand first' },
  reason: {
    sv: 'Bara det som står allra först i filen läses som dokumenthuvud. Längre ner blir det brödtext.',
    en: 'Only what stands at the very beginning of the file is read as front matter. Further down it is body text.',
  },
  remedy: {
    sv: 'Flytta raderna från ”---” till ”---” till filens början.',
    en: 'Move the lines from “---” to “---” to the beginning of the file.',
  },
  sentences: {
    misplaced: {
      sv: () => 'Dokumenthuvudet ska stå allra först i filen, från rad 1.',
      en: () => 'The front matter must stand at the very beginning of the file, from line 1.',
    },
  },
  examples: {
    good: [{ text: '---\ntype: strategy\nid: rus-2030\n---\n\n# Strategi\n' }],
    bad: [
      {
        text: '# Strategi\n\n---\ntype: strategy\nid: rus-2030\n---\n\nVi vill att hela länet ska leva.\n',
        lines: [3],
      },
    ],
  },
}
