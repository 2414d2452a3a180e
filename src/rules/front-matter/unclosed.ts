import type { SourceRule } from '../rule.ts'

export const unclosed: SourceRule = {
  id: 'front-matter/unclosed',
  severity: 'error',
  scope: 'source',
  title: { sv: 'Dokumenthuvudet avslutas inte', en: 'The front matter is not closed' },
  reason: {
    sv: 'Utan avslutande rad går det inte att veta var uppgifterna slutar och texten börjar.',
    en: 'Without a closing line nobody can tell where the details end and the text begins.',
  },
  remedy: {
    sv: 'Avsluta dokumenthuvudet med en rad som bara består av ”---”.',
    en: 'Close the front matter with a line that is only “---”.',
  },
  sentences: {
    unclosed: {
      sv: (values) => `Dokumenthuvudet som börjar här avslutas aldrig. Skriv en rad med ”---” före rad ${values.line}.`,
      en: (values) =>
        `The front matter that begins here is never closed. Write a line of “---” before line ${values.line}.`,
    },
    dots: {
      sv: () => 'Dokumenthuvudet avslutas med ”...”. Skriv ”---” i stället.',
      en: () => 'The front matter is closed with “...”. Write “---” instead.',
    },
  },
  examples: {
    good: [{ text: '---\ntype: strategy\nid: rus-2030\n---\n\n# Strategi\n' }],
    bad: [
      { text: '---\ntype: strategy\nid: rus-2030\n\n# Strategi\n\nVi vill att hela länet ska leva.\n', lines: [1] },
      { text: '---\ntype: strategy\nid: rus-2030\n...\n\n# Strategi\n', lines: [4] },
    ],
  },
}
