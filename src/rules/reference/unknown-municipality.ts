import type { Entry } from '../../model/corpus.ts'
import { excerpt } from '../../model/excerpt.ts'
import { textAt } from '../../model/header.ts'
import type { HeaderPath } from '../../schema/header-fault.ts'
import { municipalityNamed } from '../../schema/register-names.ts'
import { MUNICIPALITIES, type Municipality, municipalityOf } from '../../schema/registers.ts'
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
    named: {
      sv: (values) => `Kommunkoden ${values.code} finns inte. ${values.name} har ${values.meant}.`,
      en: (values) => `There is no municipality code ${values.code}. ${values.name} has ${values.meant}.`,
    },
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
  mayConcern: (entry) => usesOf(entry, 'municipality').some(({ text }) => municipalityOf(text) === undefined),
  *check(entry) {
    for (const { text, span, path } of usesOf(entry, 'municipality')) {
      if (municipalityOf(text) !== undefined) continue
      const values = { code: excerpt(text) }
      const beside = namedBeside(entry, path)
      if (beside !== undefined) {
        const fix = { edits: [{ start: span.start, end: span.end, text: `'${beside.code}'` }] }
        yield { sentence: 'named', values: { ...values, meant: beside.code, name: beside.name }, span, fix }
        continue
      }
      const meant = nearCode(text, NAMED)
      if (meant === undefined) yield { sentence: 'unknown', values, span }
      else yield { sentence: 'near', values: { ...values, meant: meant.code, name: meant.names[0] ?? '' }, span }
    }
  },
  examples: {
    good: [{ text: "---\ntype: project-plan\nid: projekt\nmunicipalities: ['1880', '0980']\n---\n\n# Projekt\n" }],
    bad: [
      {
        text: "---\ntype: consultation\nid: remiss\nrecipients:\n  - { name: Säffle kommun, category: municipality, code: '1788' }\n---\n\n# Remiss\n",
        lines: [5],
      },
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

/** The municipality that the name in the same group as a code means. */
function namedBeside({ header }: Entry, path: HeaderPath): Municipality | undefined {
  const group = path.slice(0, -1)
  const names = ['name', 'official', 'organisation'].flatMap((key) => textAt(header, ...group, key) ?? [])
  const codes = typeof path.at(-1) === 'string' ? names.flatMap((name) => municipalityNamed(name) ?? []) : []
  return municipalityOf(codes[0] ?? '')
}
