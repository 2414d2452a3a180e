import type { DocumentRule } from '../rule.ts'
import { bilingualIn, bilingualValue, holderOf, pathValue } from '../said.ts'
import { keyPlace } from './places.ts'

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
    sv: 'Lägg till nyckeln på en egen rad, med samma indrag som nycklarna bredvid. ”rus schema” visar vilka nycklar dokumenttypen har.',
    en: 'Add the key on a line of its own, indented like the keys beside it. “rus schema” shows the keys of the document type.',
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
  },
  *check({ header }, { headerFaults }) {
    if (header === undefined) return
    for (const fault of headerFaults) {
      if (fault.kind !== 'missing-key') continue
      const { path, key, expects } = fault
      const values = { key, path: pathValue(path), ...(expects && { expects: bilingualValue(expects) }) }
      yield { sentence: expects ? 'missingWith' : 'missing', values, span: keyPlace(header, path) }
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
