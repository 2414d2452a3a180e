import { entryOf } from '../../model/header.ts'
import type { CorpusRule } from '../rule.ts'
import { FILES, INFORMATION, meetingWith } from './example-meeting.ts'
import { charterOf, mattersOf } from './item.ts'

export const itemWithoutBackground: CorpusRule = {
  scope: 'corpus',
  id: 'meeting/item-without-background',
  severity: 'warning',
  title: { sv: 'Punkten saknar bakgrund', en: 'The item has no background' },
  reason: {
    sv: 'Utan bakgrund och frågeställningar kan ingen förbereda sig eller förankra frågan i sin egen organisation.',
    en: 'Without background and questions nobody can prepare, or anchor the matter at home.',
  },
  remedy: {
    sv: 'Skriv några meningar i ”background”, eller sökvägen till bilagan.',
    en: 'Write a few sentences in “background”, or the path of the attachment.',
  },
  sentences: {
    missing: {
      sv: ({ title }) => `Punkten ”${title}” saknar bakgrund. Lägg till ”background”.`,
      en: ({ title }) => `The item “${title}” has no background. Add “background”.`,
    },
  },
  examples: {
    good: [{ text: meetingWith([INFORMATION, 'title: Nästa möte']), files: FILES }],
    bad: [
      { text: meetingWith(['title: Påverkansagenda, kind: position, strategy: rus#lan']), files: FILES, lines: [8] },
    ],
  },
  *check(entry, { corpus }) {
    // Without the charter nobody knows which items are standing.
    const charter = charterOf(entry, corpus)
    if (charter === undefined) return
    for (const { title, value, span } of mattersOf(entry, charter)) {
      if (!entryOf(value, 'background')) yield { sentence: 'missing', values: { title }, span }
    }
  },
}
