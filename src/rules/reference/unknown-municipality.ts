import { excerpt } from '../../model/excerpt.ts'
import { MUNICIPALITIES, municipalityOf } from '../../schema/registers.ts'
import type { CorpusRule } from '../rule.ts'
import { nearCode } from './codes.ts'
import { usesOf } from './references.ts'

export const unknownMunicipality: CorpusRule = {
  id: 'reference/unknown-municipality',
  severity: 'error',
  scope: 'corpus',
  title: { sv: 'Kommunkoden finns inte', en: 'There is no such municipality code' },
  reason: {
    sv: 'Koden knyter dokumentet till en kommun, i sändlistor, kartor och statistik. En kod som inte finns är en kommun som glöms bort.',
    en: 'The code ties the document to a municipality in recipient lists, maps and statistics. A code that does not exist is a municipality forgotten.',
  },
  remedy: {
    sv: 'Skriv kommunkoden med fyra siffror, inom citattecken om den börjar med noll.',
    en: 'Write the municipality code of four digits, in quotation marks if it begins with a zero.',
  },
  sentences: {
    near: {
      sv: (values) => `”${values.code}” är ingen kommunkod. Menade du ”${values.meant}” (${values.name})?`,
      en: (values) => `“${values.code}” is not a municipality code. Did you mean “${values.meant}” (${values.name})?`,
    },
    unknown: {
      sv: (values) =>
        `”${values.code}” är ingen kommunkod. Kommunkoder har fyra siffror, till exempel 1880 för Örebro.`,
      en: (values) =>
        `“${values.code}” is not a municipality code. Municipality codes have four digits, such as 1880 for Örebro.`,
    },
  },
  *check(entry, context) {
    for (const { text, span } of usesOf(entry, context, 'municipality')) {
      if (municipalityOf(text) !== undefined) continue
      const meant = nearCode(text, NAMED)
      const values = { code: excerpt(text) }
      if (meant === undefined) yield { sentence: 'unknown', values, span }
      else yield { sentence: 'near', values: { ...values, meant: meant.code, name: meant.names[0] ?? '' }, span }
    }
  },
  examples: {
    good: [{ text: "---\ntype: project-plan\nid: projekt\nmunicipalities: ['1880', '0980']\n---\n\n# Projekt\n" }],
    bad: [
      {
        text: "---\ntype: project-plan\nid: projekt\nmunicipalities: ['1880', Örebro, '1888']\n---\n\n# Projekt\n",
        lines: [4, 4],
      },
      {
        text: '---\ntype: project-plan\nid: projekt\nmunicipalities:\n  - 980\n  - Falu kommun\n---\n\n# Projekt\n',
        lines: [5, 6],
      },
    ],
  },
}

const NAMED = MUNICIPALITIES.map(({ code, name, officialName }) => ({
  code,
  names: officialName === undefined ? [name] : [name, officialName],
}))
