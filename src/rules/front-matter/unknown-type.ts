import { excerpt } from '../../model/excerpt.ts'
import { textAt } from '../../model/header.ts'
import { joinList } from '../../model/list.ts'
import { nearest } from '../../model/nearest.ts'
import type { DocumentRule } from '../rule.ts'
import { didYouMean, words } from '../said.ts'
import { valuePlace } from './places.ts'

export const unknownType: DocumentRule = {
  id: 'front-matter/unknown-type',
  severity: 'error',
  scope: 'document',
  title: { sv: 'Dokumenttypen är okänd', en: 'The document type is unknown' },
  reason: {
    sv: 'Typen bestämmer vilka regler dokumentet följer. Av en okänd typ kontrolleras nästan inget.',
    en: 'The type decides which rules the document follows. Of an unknown type next to nothing is checked.',
  },
  remedy: {
    sv: 'Skriv en av typerna som ”rus schema” räknar upp, eller lägg regionens eget schema för typen i en mapp som rus.config.yaml nämner.',
    en: 'Write one of the types that “rus schema” lists, or put the schema of your own type into a folder that rus.config.yaml names.',
  },
  sentences: {
    near: {
      sv: (values) => `Dokumenttypen ”${values.type}” finns inte. ${didYouMean(values.meant, 'sv')}`,
      en: (values) => `There is no document type “${values.type}”. ${didYouMean(values.meant, 'en')}`,
    },
    unknown: {
      sv: (values) =>
        `Dokumenttypen ”${values.type}” finns inte. Välj ${joinList(words(values, 'types'), 'sv', 'or')}.`,
      en: (values) =>
        `There is no document type “${values.type}”. Choose ${joinList(words(values, 'types'), 'en', 'or')}.`,
    },
  },
  *check({ header }, { type, typeNames }) {
    const written = textAt(header, 'type')
    if (header === undefined || written === undefined || type !== undefined) return
    const span = valuePlace(header, ['type'])
    const meant = nearest(written, typeNames)
    const values = { type: excerpt(written) }
    if (meant === undefined) yield { sentence: 'unknown', values: { ...values, types: typeNames }, span }
    else {
      const fix = { edits: [{ start: span.start, end: span.end, text: meant }] }
      yield { sentence: 'near', values: { ...values, meant }, span, fix }
    }
  },
  examples: {
    good: [
      { text: "---\ntype: strategy\nid: rus-2030\ncounties: ['18']\nperiod: { from: 2022 }\n---\n\n# Strategi\n" },
    ],
    bad: [
      { text: '---\ntype: strategi\nid: rus-2030\n---\n\n# Strategi\n', lines: [2] },
      { text: '---\ntype: pressmeddelande\nid: nyhet\n---\n\n# Nyhet\n', lines: [2] },
    ],
  },
}
