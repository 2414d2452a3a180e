import { formatNumber } from '../../model/amount.ts'
import { counted } from '../../model/count.ts'
import type { Values } from '../../model/finding.ts'
import type { DocumentRule } from '../rule.ts'
import { placeIn } from '../said.ts'
import { inHeader, valuePlace } from './places.ts'

export const outOfRange: DocumentRule = {
  id: 'front-matter/out-of-range',
  severity: 'error',
  scope: 'document',
  title: {
    sv: 'Ett värde eller ett antal ligger utanför sina gränser',
    en: 'A value or a number lies outside its limits',
  },
  reason: {
    sv: 'Ett värde utanför det möjliga är oftast ett skrivfel, och räknas annars in i det som bygger på det.',
    en: 'A value outside what is possible is most often a slip, and otherwise counts towards all that rests on it.',
  },
  remedy: {
    sv: 'Rätta värdet, eller lägg till eller ta bort punkter i listan.',
    en: 'Correct the value, or add or remove items of the list.',
  },
  sentences: {
    leastValue: {
      sv: (values) => `Värdet i ${placeIn(values, 'sv')} ska vara minst ${bound(values, 'sv')}.`,
      en: (values) => `The value in ${placeIn(values, 'en')} must be at least ${bound(values, 'en')}.`,
    },
    mostValue: {
      sv: (values) => `Värdet i ${placeIn(values, 'sv')} får vara högst ${bound(values, 'sv')}.`,
      en: (values) => `The value in ${placeIn(values, 'en')} must be at most ${bound(values, 'en')}.`,
    },
    leastItems: {
      sv: (values) =>
        `Listan i ${placeIn(values, 'sv')} ska ha minst ${counted(Number(values.bound), 'punkt', 'punkter', 'sv')}.`,
      en: (values) =>
        `The list in ${placeIn(values, 'en')} must have at least ${counted(Number(values.bound), 'item', 'items', 'en')}.`,
    },
    mostItems: {
      sv: (values) =>
        `Listan i ${placeIn(values, 'sv')} får ha högst ${counted(Number(values.bound), 'punkt', 'punkter', 'sv')}.`,
      en: (values) =>
        `The list in ${placeIn(values, 'en')} may have at most ${counted(Number(values.bound), 'item', 'items', 'en')}.`,
    },
    leastCharacters: {
      sv: (values) => `Texten i ${placeIn(values, 'sv')} ska vara minst ${bound(values, 'sv')} tecken lång.`,
      en: (values) =>
        `The text in ${placeIn(values, 'en')} must be at least ${counted(Number(values.bound), 'character', 'characters', 'en')} long.`,
    },
    mostCharacters: {
      sv: (values) => `Texten i ${placeIn(values, 'sv')} får vara högst ${bound(values, 'sv')} tecken lång.`,
      en: (values) =>
        `The text in ${placeIn(values, 'en')} may be at most ${counted(Number(values.bound), 'character', 'characters', 'en')} long.`,
    },
  },
  *check({ header }, context) {
    if (header === undefined) return
    for (const fault of context.headerFaults) {
      if (fault.kind !== 'out-of-range') continue
      const of = { value: 'Value', items: 'Items', characters: 'Characters' }[fault.of]
      const values = { ...inHeader(fault.path, context), bound: fault.bound }
      yield { sentence: fault.limit + of, values, span: valuePlace(header, fault.path) }
    }
  },
  examples: {
    good: [
      {
        text: "---\ntype: strategy\nid: rus-2030\nversion: '1.0'\ncounties: ['18']\nperiod: { from: 2022 }\n---\n\n# Strategi\n",
      },
    ],
    bad: [
      {
        text: "---\ntype: strategy\nid: rus-2030\nversion: ''\ncounties: []\nperiod: { from: 2022 }\n---\n\n# Strategi\n",
        lines: [4, 5],
      },
    ],
  },
}

function bound(values: Values, language: 'sv' | 'en'): string {
  return formatNumber(Number(values.bound), language)
}
