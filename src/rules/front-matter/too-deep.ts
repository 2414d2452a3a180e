import type { SourceRule } from '../rule.ts'

export const tooDeep: SourceRule = {
  id: 'front-matter/too-deep',
  severity: 'error',
  scope: 'source',
  title: { sv: 'Dokumenthuvudet har för många nivåer', en: 'The front matter is nested too deep' },
  reason: {
    sv: 'Ingen dokumenttyp har så många nivåer; oftast är det ett indrag som har blivit fel.',
    en: 'No document type has so many levels; most often an indentation went wrong.',
  },
  remedy: {
    sv: 'Rätta indragen, eller skriv uppgifterna på färre nivåer.',
    en: 'Correct the indentation, or write the details on fewer levels.',
  },
  sentences: {
    deep: {
      sv: (values) => `Här är dokumenthuvudet mer än ${values.most} nivåer djupt och läses därför inte.`,
      en: (values) => `The front matter is more than ${values.most} levels deep here and is therefore not read.`,
    },
  },
  examples: {
    good: [{ text: '---\ntype: strategy\nid: rus-2030\nperiod: { from: 2022 }\n---\n\n# Strategi\n' }],
    bad: [{ text: `---\ntype: strategy\nperiod: ${'['.repeat(40)}${']'.repeat(40)}\n---\n\n# Strategi\n`, lines: [3] }],
  },
}
