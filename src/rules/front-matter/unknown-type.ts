import { excerpt } from '../../model/excerpt.ts'
import type { Values } from '../../model/finding.ts'
import { textAt } from '../../model/header.ts'
import type { Language } from '../../model/language.ts'
import { meantBy } from '../../model/meant.ts'
import type { Span } from '../../model/place.ts'
import { typeChoices, typeTitle } from '../../schema/type-titles.ts'
import type { DocumentRule, Problem } from '../rule.ts'
import { didYouMean } from '../said.ts'
import { valuePlace } from './places.ts'
import { typesListed } from './types-listed.ts'

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
      sv: (values) => `Dokumenttypen ”${values.type}” finns inte. ${suggestion(values, 'sv')}`,
      en: (values) => `There is no document type “${values.type}”. ${suggestion(values, 'en')}`,
    },
    unknown: {
      sv: (values) => `Dokumenttypen ”${values.type}” finns inte. Välj ${typesListed(values, 'sv')}.`,
      en: (values) => `There is no document type “${values.type}”. Choose ${typesListed(values, 'en')}.`,
    },
  },
  *check({ header }, { type, typeNames }) {
    const written = textAt(header, 'type')
    if (header === undefined || written === undefined || type !== undefined) return
    yield unknownTypeProblem(written, typeNames, valuePlace(header, ['type']))
  },
  examples: {
    good: [
      { text: "---\ntype: strategy\nid: rus-2030\ncounties: ['18']\nperiod: { from: 2022 }\n---\n\n# Strategi\n" },
    ],
    bad: [
      { text: '---\ntype: strategi\nid: rus-2030\n---\n\n# Strategi\n', lines: [2] },
      { text: '---\ntype: Möte\nid: mote\n---\n\n# Möte\n', lines: [2] },
      { text: '---\ntype: pressmeddelande\nid: nyhet\n---\n\n# Nyhet\n', lines: [2] },
    ],
  },
}

/** Says of a name that is no document type which was most likely meant; by its title in either language too. */
export function unknownTypeProblem(written: string, types: readonly string[], span: Span): Problem {
  const meant = meantBy(written, typeChoices(types))
  const values = { type: excerpt(written) }
  if (meant === undefined) return { sentence: 'unknown', values: { ...values, types }, span }
  const fix = { edits: [{ start: span.start, end: span.end, text: meant.name }] }
  return { sentence: 'near', values: { ...values, meant: meant.name }, span, ...(meant.sure && { fix }) }
}

function suggestion({ meant }: Values, language: Language): string {
  return didYouMean(meant, language, typeTitle(String(meant))?.[language])
}
