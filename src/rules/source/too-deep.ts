import type { SourceRule } from '../rule.ts'

export const tooDeep: SourceRule = {
  id: 'source/too-deep',
  severity: 'error',
  scope: 'source',
  title: { sv: 'Listor eller citat ligger för djupt i varandra', en: 'Lists or quotations are nested too deep' },
  reason: {
    sv: 'Ingen läsare följer så många nivåer, och de kan göra läsningen mycket långsam.',
    en: 'No reader follows so many levels, and they can make reading very slow.',
  },
  remedy: {
    sv: 'Ta bort överflödiga ”>”, listtecken och indrag i början av raden.',
    en: 'Remove needless “>”, list markers and indentation at the beginning of the line.',
  },
  sentences: {
    deep: {
      sv: (values) =>
        `På den här raden ligger listor eller citat mer än ${values.most} nivåer djupt. Texten läses inte.`,
      en: (values) =>
        `Lists or quotations are more than ${values.most} levels deep on this line. The text is not read.`,
    },
  },
  examples: {
    good: [{ text: '# Mål\n\n- Fler i arbete\n  - Fler unga\n    - Fler med gymnasieexamen\n' }],
    bad: [{ text: `# Mål\n\n${'> '.repeat(120)}Fler i arbete\n`, lines: [3] }],
  },
}
