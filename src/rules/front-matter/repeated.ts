import { excerpt } from '../../model/excerpt.ts'
import { textAt } from '../../model/header.ts'
import type { DocumentRule } from '../rule.ts'
import { placeIn } from '../said.ts'
import { inHeader, valuePlace } from './places.ts'

export const repeated: DocumentRule = {
  id: 'front-matter/repeated',
  severity: 'error',
  scope: 'document',
  title: { sv: 'Samma punkt står två gånger i en lista', en: 'The same item stands twice in a list' },
  reason: {
    sv: 'Det som står två gånger räknas två gånger, eller så skulle den ena ha varit något annat.',
    en: 'What stands twice is counted twice, or one of them was meant to be something else.',
  },
  remedy: {
    sv: 'Ta bort den ena punkten eller skriv det som skulle stå där.',
    en: 'Remove one of the items, or write what was meant.',
  },
  sentences: {
    repeated: {
      sv: (values) => `”${values.value}” står redan på plats ${values.first} i listan i ${placeIn(values, 'sv')}.`,
      en: (values) => `“${values.value}” is already item ${values.first} of the list in ${placeIn(values, 'en')}.`,
    },
    repeatedGroup: {
      sv: (values) =>
        `Punkt ${values.second} är likadan som punkt ${values.first} i listan i ${placeIn(values, 'sv')}.`,
      en: (values) =>
        `Item ${values.second} is the same as item ${values.first} of the list in ${placeIn(values, 'en')}.`,
    },
    first: {
      sv: () => 'Här står den första gången.',
      en: () => 'It stands here the first time.',
    },
  },
  *check({ path: document, header }, context) {
    if (header === undefined) return
    for (const fault of context.headerFaults) {
      if (fault.kind !== 'repeated') continue
      const { path } = fault
      const [first, second] = fault.first < fault.second ? [fault.first, fault.second] : [fault.second, fault.first]
      const value = textAt(header, ...path, second)
      const place = { path: document, span: valuePlace(header, [...path, first]) }
      yield {
        sentence: value === undefined ? 'repeatedGroup' : 'repeated',
        values: {
          ...inHeader(path, context),
          first: first + 1,
          second: second + 1,
          ...(value !== undefined && { value: excerpt(value) }),
        },
        span: valuePlace(header, [...path, second]),
        related: [{ place, sentence: 'first' }],
      }
    }
  },
  examples: {
    good: [
      {
        text: "---\ntype: strategy\nid: rus-2030\ncounties: ['18', '19']\nperiod: { from: 2022 }\n---\n\n# Strategi\n",
      },
    ],
    bad: [
      {
        text: "---\ntype: strategy\nid: rus-2030\ncounties:\n  - '18'\n  - '19'\n  - '18'\nperiod: { from: 2022 }\n---\n\n# Strategi\n",
        lines: [7],
      },
    ],
  },
}
