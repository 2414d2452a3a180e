import { entryOf } from '../../model/header.ts'
import type { CorpusRule } from '../rule.ts'
import { charterOf as exampleCharter, FILES, INFORMATION, meetingWith } from './example-meeting.ts'
import { charterOf, mattersOf } from './item.ts'

const UNTIED = 'title: Kollektivtrafiken, kind: dialogue, background: Tre vägval.'

export const itemWithoutStrategyLink: CorpusRule = {
  scope: 'corpus',
  id: 'meeting/item-without-strategy-link',
  severity: 'warning',
  title: { sv: 'Punkten är inte knuten till strategin', en: 'The item is not tied to the strategy' },
  reason: {
    sv: 'Organet finns för att genomföra strategin. En punkt som inte hör dit tar tid från det som gör det, och syns inte när genomförandet följs upp.',
    en: 'The body exists to carry out the strategy. An item that does not belong there takes time from what does, and is not seen in the follow-up.',
  },
  remedy: {
    sv: 'Skriv i ”strategy” vilket avsnitt punkten gäller, till exempel ”rus-2030#kompetens”.',
    en: 'Say in “strategy” which section the item is about, for instance “rus-2030#kompetens”.',
  },
  sentences: {
    missing: {
      sv: ({ title }) => `Punkten ”${title}” säger inte vilken del av strategin den gäller. Lägg till ”strategy”.`,
      en: ({ title }) => `The item “${title}” does not say which part of the strategy it is about. Add “strategy”.`,
    },
  },
  examples: {
    good: [
      { text: meetingWith([INFORMATION, 'title: Omvärldsbevakning']), files: FILES },
      // A network of several regions, which serves no one strategy.
      { text: meetingWith([UNTIED]), files: { 'natverk.md': exampleCharter({ more: [] }) } },
    ],
    bad: [{ text: meetingWith([UNTIED]), files: FILES, lines: [8] }],
  },
  *check(entry, { corpus }) {
    const charter = charterOf(entry, corpus)
    if (charter === undefined || !entryOf(charter.header, 'serves')) return
    for (const { title, value, span } of mattersOf(entry, charter)) {
      if (!entryOf(value, 'strategy')) yield { sentence: 'missing', values: { title }, span }
    }
  },
}
