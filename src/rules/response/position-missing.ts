import { entryOf } from '../../model/header.ts'
import { headerTop } from '../../model/header-top.ts'
import type { DocumentRule } from '../rule.ts'
import { commented, responseWith } from './example-response.ts'

export const positionMissing: DocumentRule = {
  scope: 'document',
  types: ['response'],
  id: 'response/position-missing',
  severity: 'note',
  title: { sv: 'Ett samlat ställningstagande saknas', en: 'An overall position is missing' },
  reason: {
    sv: 'Sammanställningen visar hur många som tillstyrker, avstyrker och avstår. Svar utan ställningstagande räknas för sig. Statsrådsberedningens råd (SB PM 2021:1) är att göra ställningstagandet tydligt.',
    en: 'The compilation shows how many support, oppose and abstain. Responses without a position are counted apart. The advice of the Prime Minister’s Office (SB PM 2021:1) is to make the position plain.',
  },
  remedy: {
    sv: 'Framgår ställningstagandet av svaret, så skriv det under ”position”, till exempel ”no-objection”. Gissa inte.',
    en: 'If the response shows the position, write it under “position”, for instance “no-objection”. Do not guess.',
  },
  sentences: {
    missing: {
      sv: () => 'Svaret saknar samlat ställningstagande (”position”).',
      en: () => 'The response has no overall position (“position”).',
    },
  },
  examples: {
    good: [{ text: commented('general: true, text: Bra.') }],
    bad: [{ text: responseWith(['consultation: remiss-2021']), lines: [2] }],
  },
  *check({ header }) {
    if (header === undefined || entryOf(header, 'position')) return
    yield { sentence: 'missing', span: headerTop(header) }
  },
}
