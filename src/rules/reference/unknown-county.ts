import { excerpt } from '../../model/excerpt.ts'
import { countyOf } from '../../schema/registers.ts'
import type { CorpusRule } from '../rule.ts'
import { nearCounty } from './codes.ts'
import { usesOf } from './references.ts'

export const unknownCounty: CorpusRule = {
  id: 'reference/unknown-county',
  severity: 'error',
  scope: 'corpus',
  title: { sv: 'Länskoden finns inte', en: 'There is no such county code' },
  reason: {
    sv: 'Länskoden säger vilket län strategin gäller, och därmed vilka som ska vara med och få den på remiss.',
    en: 'The county code says which county the strategy covers, and thereby who takes part and is consulted.',
  },
  remedy: {
    sv: 'Skriv länskoden med två siffror inom citattecken, till exempel "18".',
    en: 'Write the county code of two digits in quotation marks, such as "18".',
  },
  law: 'förordning (2017:583) 8 §',
  sentences: {
    near: {
      sv: (values) => `”${values.code}” är ingen länskod. Menade du ”${values.meant}” (${values.name})?`,
      en: (values) => `“${values.code}” is not a county code. Did you mean “${values.meant}” (${values.name})?`,
    },
    unknown: {
      sv: (values) => `”${values.code}” är ingen länskod. Länskoder har två siffror, till exempel 18 för Örebro län.`,
      en: (values) => `“${values.code}” is not a county code. County codes have two digits, such as 18 for Örebro län.`,
    },
  },
  mayConcern: (entry) => usesOf(entry, 'county').some(({ text }) => countyOf(text) === undefined),
  *check(entry) {
    for (const { text, span } of usesOf(entry, 'county')) {
      if (countyOf(text) !== undefined) continue
      const meant = nearCounty(text)
      const values = { code: excerpt(text) }
      if (meant === undefined) yield { sentence: 'unknown', values, span }
      else yield { sentence: 'near', values: { ...values, meant: meant.code, name: meant.names[0] ?? '' }, span }
    }
  },
  examples: {
    good: [{ text: "---\ntype: strategy\nid: rus\ncounties: ['18', '09']\n---\n\n# Strategi\n" }],
    bad: [
      {
        text: "---\ntype: strategy\nid: rus\ncounties: [Örebro län, '02', Region Jämtland Härjedalen]\n---\n\n# Strategi\n",
        lines: [4, 4, 4],
      },
      { text: '---\ntype: strategy\nid: rus\ncounties:\n  - 9\n---\n\n# Strategi\n', lines: [5] },
    ],
  },
}
