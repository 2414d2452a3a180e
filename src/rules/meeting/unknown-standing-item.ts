import { textAt, valueAt } from '../../model/header.ts'
import { nearest } from '../../model/nearest.ts'
import type { CorpusRule } from '../rule.ts'
import { FILES, meetingWith } from './example-meeting.ts'
import { agendaOf, charterOf, foldedTitle, standingItemsOf } from './item.ts'

export const unknownStandingItem: CorpusRule = {
  scope: 'corpus',
  types: ['meeting'],
  id: 'meeting/unknown-standing-item',
  severity: 'error',
  title: { sv: 'Den stående punkten finns inte', en: 'There is no such standing item' },
  reason: {
    sv: 'En stående punkt slipper ange slag, koppling och bakgrund, eftersom arbetsordningen redan säger vad den är. Då måste den finnas där.',
    en: 'A standing item need not state kind, tie and background, since the charter says what it is. It must then be there.',
  },
  remedy: {
    sv: 'Skriv punkten som den står under ”agenda” i arbetsordningen, eller ta bort ”standing”.',
    en: 'Write the item as it stands under “agenda” in the charter, or remove “standing”.',
  },
  sentences: {
    unknown: {
      sv: ({ standing }) => `Arbetsordningen har ingen stående punkt ”${standing}”.`,
      en: ({ standing }) => `The charter has no standing item “${standing}”.`,
    },
    near: {
      sv: ({ standing, near }) => `Arbetsordningen har ingen stående punkt ”${standing}”. Menade du ”${near}”?`,
      en: ({ standing, near }) => `The charter has no standing item “${standing}”. Did you mean “${near}”?`,
    },
  },
  examples: {
    good: [{ text: meetingWith(['title: Så ses vi igen, standing: Nästa möte']), files: FILES }],
    bad: [
      {
        text: meetingWith(['title: Så ses vi igen, standing: Nästa mote', 'title: Fika, standing: Mingel']),
        files: FILES,
        lines: [8, 9],
      },
    ],
  },
  *check(entry, { corpus }) {
    const charter = charterOf(entry, corpus)
    if (charter === undefined) return
    const items = standingItemsOf(charter)
    const known = new Set(items.map(foldedTitle))
    for (const { value, span } of agendaOf(entry)) {
      const standing = textAt(value, 'standing')
      if (standing === undefined || known.has(foldedTitle(standing))) continue
      const near = nearest(standing, items)
      yield {
        sentence: near ? 'near' : 'unknown',
        values: { standing, ...(near && { near }) },
        span: valueAt(value, 'standing')?.span ?? span,
      }
    }
  },
}
