import { entryOf } from '../../model/header.ts'
import type { CorpusRule } from '../rule.ts'
import { FILES, INFORMATION, meetingWith } from './example-meeting.ts'
import { charterOf, mattersOf } from './item.ts'

export const itemWithoutKind: CorpusRule = {
  scope: 'corpus',
  id: 'meeting/item-without-kind',
  severity: 'warning',
  title: { sv: 'Punkten saknar slag', en: 'The item has no kind' },
  reason: {
    sv: 'Deltagarna ska veta i förväg om de ska lyssna, samtala eller ta ställning. Ett ställningstagande behöver förankras hemma före mötet.',
    en: 'Members must know beforehand whether to listen, talk or take a position. A position needs to be anchored at home before the meeting.',
  },
  remedy: {
    sv: 'Skriv ”kind: information”, ”kind: dialogue” eller ”kind: position”. Är det en stående punkt, ange den i ”standing”.',
    en: 'Write “kind: information”, “kind: dialogue” or “kind: position”. If it is a standing item, name it in “standing”.',
  },
  sentences: {
    missing: {
      sv: ({ title }) =>
        `Punkten ”${title}” säger inte om den är information, dialog eller ställningstagande. Lägg till ”kind”.`,
      en: ({ title }) =>
        `The item “${title}” does not say whether it is information, dialogue or position. Add “kind”.`,
    },
  },
  examples: {
    good: [
      {
        text: meetingWith([INFORMATION, 'title: Omvärldsbevakning', 'title: Så ses vi igen, standing: Nästa möte']),
        files: FILES,
      },
    ],
    bad: [{ text: meetingWith([INFORMATION, 'title: Gemensam påverkansagenda']), files: FILES, lines: [9] }],
  },
  *check(entry, { corpus }) {
    // Without the charter nobody knows which items are standing.
    const charter = charterOf(entry, corpus)
    if (charter === undefined) return
    for (const { title, value, span } of mattersOf(entry, charter)) {
      if (!entryOf(value, 'kind')) yield { sentence: 'missing', values: { title }, span }
    }
  },
}
