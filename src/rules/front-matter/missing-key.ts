import { joinList } from '../../model/list.ts'
import type { Schema } from '../../schema/document-type.ts'
import type { DocumentRule } from '../rule.ts'
import { bilingualIn, bilingualValue, holderOf, quoted, words } from '../said.ts'
import { firstLine, inHeader, keyPlace, triesFrontMatter } from './places.ts'

export const missingKey: DocumentRule = {
  id: 'front-matter/missing-key',
  severity: 'error',
  scope: 'document',
  title: { sv: 'En nyckel saknas', en: 'A key is missing' },
  reason: {
    sv: 'Utan uppgiften kan dokumentet varken kontrolleras eller knytas till det som det hör ihop med.',
    en: 'Without it the document can neither be checked nor tied to what it belongs with.',
  },
  remedy: {
    sv: 'Lägg till nyckeln på en egen rad, med samma indrag som nycklarna bredvid. ”rus schema”, dokumentets typ och ”--docs” visar alla nycklar.',
    en: 'Add the key on a line of its own, indented like the keys beside it. “rus schema”, the type of the document and “--docs” show all keys.',
  },
  sentences: {
    missing: {
      sv: (values) => `Nyckeln ”${values.key}” saknas i ${holderOf(values, 'sv')}.`,
      en: (values) => `The key “${values.key}” is missing in ${holderOf(values, 'en')}.`,
    },
    missingWith: {
      sv: (values) =>
        `Nyckeln ”${values.key}” saknas i ${holderOf(values, 'sv')}. Den ska innehålla ${bilingualIn(values, 'expects', 'sv')}.`,
      en: (values) =>
        `The key “${values.key}” is missing in ${holderOf(values, 'en')}. It holds ${bilingualIn(values, 'expects', 'en')}.`,
    },
    missingLike: {
      sv: (values) =>
        `Nyckeln ”${values.key}” saknas i ${holderOf(values, 'sv')}. ${bilingualIn(values, 'description', 'sv')} Skriv till exempel: ${values.example}`,
      en: (values) =>
        `The key “${values.key}” is missing in ${holderOf(values, 'en')}. ${bilingualIn(values, 'description', 'en')} Write, for example: ${values.example}`,
    },
    noHeader: {
      sv: (values) =>
        `Nycklarna ${joinList(
          words(values, 'keys').map((key) => quoted(key, 'sv')),
          'sv',
        )} saknas. Börja filen med dem, mellan två rader ”---”.`,
      en: (values) =>
        `The keys ${joinList(
          words(values, 'keys').map((key) => quoted(key, 'en')),
          'en',
        )} are missing. Begin the file with them, between two lines “---”.`,
    },
  },
  *check(document, context) {
    const { header } = document
    if (header === undefined) {
      const { source, type } = context
      const keys = type === undefined || triesFrontMatter(source) ? [] : requiredKeys(type.schema)
      if (keys.length > 0) yield { sentence: 'noHeader', values: { keys }, span: firstLine(document, source) }
      return
    }
    for (const fault of context.headerFaults) {
      if (fault.kind !== 'missing-key') continue
      const { path, key, expects, description, example = '' } = fault
      const sentence = expects ? 'missingWith' : description && example !== '' ? 'missingLike' : 'missing'
      const said = {
        ...(expects && { expects: bilingualValue(expects) }),
        ...(description && { description: bilingualValue(description), example }),
      }
      yield { sentence, values: { key, ...inHeader(path, context), ...said }, span: keyPlace(header, path) }
    }
  },
  examples: {
    good: [
      {
        text: "---\ntype: strategy\nid: rus-2030\ncounties: ['18']\nperiod:\n  from: 2022\n  to: 2030\n---\n\n# Strategi för länet\n",
      },
    ],
    bad: [
      { text: "---\ntype: strategy\nid: rus-2030\ncounties: ['18']\n---\n\n# Strategi för länet\n", lines: [2] },
      {
        text: "---\ntype: strategy\nid: rus-2030\ncounties: ['18']\nperiod:\n  to: 2030\n---\n\n# Strategi för länet\n",
        lines: [5],
      },
    ],
  },
}

/** The keys that a type asks for of every document, but for the type itself, which its folder gives. */
function requiredKeys({ required = [], allOf = [] }: Schema): readonly string[] {
  return [...new Set([...allOf.flatMap(requiredKeys), ...required])].filter((key) => key !== 'type')
}
