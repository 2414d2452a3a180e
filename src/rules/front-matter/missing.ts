import type { HeaderEntry, HeaderMap } from '../../model/header.ts'
import { type Choice, type Meant, meantBy } from '../../model/meant.ts'
import type { DocumentRule } from '../rule.ts'
import { didYouMean, headerName } from '../said.ts'
import { firstLine, inHeader, keyPlace, triesFrontMatter } from './places.ts'
import { typesListed } from './types-listed.ts'

export const missing: DocumentRule = {
  id: 'front-matter/missing',
  severity: 'error',
  scope: 'document',
  title: { sv: 'Dokumentet säger inte vad det är', en: 'The document does not say what it is' },
  reason: {
    sv: 'Utan dokumenthuvud med typ vet ingen vilka regler dokumentet ska följa, och nästan inget i det kan kontrolleras.',
    en: 'Without front matter that gives a type nobody knows which rules the document follows, and next to nothing in it can be checked.',
  },
  remedy: {
    sv: 'Skriv raden ”type: strategy” (eller en annan typ) i dokumenthuvudet, som står överst i filen mellan två rader ”---”. Ska texten följa med en remiss, nämn den under ”annexes” där; då behövs ingen typ. Hör filen inte till strategiarbetet, undanta den med ”ignore” i rus.config.yaml.',
    en: 'Write the line “type: strategy” (or another type) in the front matter, which stands at the top of the file between two lines “---”. If the text is to go along with a consultation, name it under “annexes” there; it then needs no type. If the file is no part of the work, leave it out with “ignore” in rus.config.yaml.',
  },
  sentences: {
    header: {
      sv: (values) =>
        `Dokumentet saknar dokumenthuvud. Börja filen med raderna ”---”, ”type: ${values.first}” och ”---”; typen är ${typesListed(values, 'sv')}.`,
      en: (values) =>
        `The document has no front matter. Begin the file with the lines “---”, “type: ${values.first}” and “---”; the type is ${typesListed(values, 'en')}.`,
    },
    type: {
      sv: (values) => `Nyckeln ”type” saknas i ${headerName(values, 'sv')}. Den ska vara ${typesListed(values, 'sv')}.`,
      en: (values) => `The key “type” is missing in ${headerName(values, 'en')}. It is ${typesListed(values, 'en')}.`,
    },
    named: {
      sv: (values) => `Nyckeln ”${values.key}” heter här ”type”.`,
      en: (values) => `The key “${values.key}” is called “type” here.`,
    },
    near: {
      sv: (values) => `Nyckeln ”${values.key}” är okänd. ${didYouMean('type', 'sv')}`,
      en: (values) => `The key “${values.key}” is unknown. ${didYouMean('type', 'en')}`,
    },
  },
  *check(document, context) {
    const { header } = document
    const { source, type, typeNames: types } = context
    if (header === undefined) {
      // Where the folder gives the type, what is missing is said key by key.
      if (type !== undefined || triesFrontMatter(source)) return
      yield { sentence: 'header', values: { first: types[0] ?? '', types }, span: firstLine(document, source) }
    } else if (document.type === undefined) {
      const [entry, meant] = typeKey(header) ?? []
      const values = { types, ...inHeader([], context) }
      if (entry === undefined) yield { sentence: 'type', values, span: keyPlace(header, []) }
      else {
        const { keySpan: span, key } = entry
        const fix = { edits: [{ start: span.start, end: span.end, text: 'type' }] }
        yield { sentence: meant?.by === 'word' ? 'named' : 'near', values: { key }, span, ...(meant?.sure && { fix }) }
      }
    }
  },
  examples: {
    good: [
      { text: "---\ntype: strategy\nid: rus-2030\ncounties: ['18']\nperiod: { from: 2022 }\n---\n\n# Strategi\n" },
      // What goes along with a consultation needs no type.
      {
        path: 'bilagor/hallbarhet.md',
        text: '# Hållbarhetsbedömning\n\nFörslaget minskar utsläppen.\n',
        files: {
          'remisser/remiss.md':
            '---\ntype: consultation\nid: remiss\nannexes:\n  - { title: Hållbarhet, path: ../bilagor/hallbarhet.md }\n---\n\n# Remiss\n',
        },
      },
    ],
    bad: [
      { text: '# Regional utvecklingsstrategi\n\nVi vill att hela länet ska leva.\n', lines: [1] },
      { text: '---\nid: rus-2030\n---\n\n# Strategi\n', lines: [2] },
      { text: '---\nid: rus-2030\ntyp: strategy\n---\n\n# Strategi\n', lines: [3] },
      { text: '---\ntpye: strategy\nid: rus-2030\n---\n\n# Strategi\n', lines: [2] },
    ],
  },
}

const TYPE: readonly Choice[] = [{ name: 'type', words: ['typ', 'dokumenttyp', 'document type'] }]

/** The entry whose key stands for `type`. */
function typeKey({ entries }: HeaderMap): readonly [HeaderEntry, Meant] | undefined {
  for (const entry of entries) {
    const meant = meantBy(entry.key, TYPE)
    if (meant !== undefined) return [entry, meant]
  }
  return undefined
}
