import { entryOf, textAt } from '../../model/header.ts'
import { joinList } from '../../model/list.ts'
import type { CorpusRule } from '../rule.ts'
import { FILES, INFORMATION, meetingWith } from './example-meeting.ts'
import { agendaOf, charterOf, foldedTitle, standingItemsOf } from './item.ts'

export const standingItemsMissing: CorpusRule = {
  scope: 'corpus',
  types: ['meeting'],
  id: 'meeting/standing-items-missing',
  severity: 'warning',
  title: { sv: 'Stående punkter saknas', en: 'Standing items are missing' },
  reason: {
    sv: 'De stående punkterna är det som deltagarna har kommit överens om att alltid ta upp.',
    en: 'The standing items are what the members have agreed always to take up.',
  },
  remedy: {
    sv: 'Lägg till punkten. Har den en annan rubrik, skriv i ”standing” vilken stående punkt den är.',
    en: 'Add the item. If it has another title, say in “standing” which standing item it is.',
  },
  sentences: {
    missing: {
      sv: ({ missing }) =>
        `På dagordningen saknas ${quoted(missing, 'sv')}, som arbetsordningen har som stående punkt.`,
      en: ({ missing }) => `The agenda lacks ${quoted(missing, 'en')}, which the charter has as standing items.`,
    },
    charter: { sv: () => 'Här är de stående punkterna.', en: () => 'Here are the standing items.' },
  },
  examples: {
    good: [
      {
        text: meetingWith(['title: 1. Omvärldsbevakning', INFORMATION, 'title: Höstens träffar, standing: Nästa möte']),
        files: FILES,
      },
    ],
    bad: [
      { text: meetingWith([INFORMATION]), files: FILES, lines: [7] },
      { text: meetingWith(['title: Omvärldsbevakning', INFORMATION]), files: FILES, lines: [7] },
    ],
  },
  *check(entry, { corpus }) {
    const charter = charterOf(entry, corpus)
    const [agenda, standing] = [entryOf(entry.header, 'agenda'), entryOf(charter?.header, 'agenda')]
    if (charter === undefined || agenda === undefined || standing === undefined) return
    const taken = new Set(
      agendaOf(entry).flatMap(({ title, value }) => [title, textAt(value, 'standing') ?? title].map(foldedTitle)),
    )
    const missing = standingItemsOf(charter).filter((item) => !taken.has(foldedTitle(item)))
    if (missing.length === 0) return
    const related = [{ place: { path: charter.path, span: standing.keySpan }, sentence: 'charter' }]
    yield { sentence: 'missing', values: { missing }, span: agenda.keySpan, related }
  },
}

function quoted(missing: unknown, language: 'sv' | 'en'): string {
  const titles = Array.isArray(missing) ? missing : []
  return joinList(
    titles.map((title) => (language === 'sv' ? `”${title}”` : `“${title}”`)),
    language,
  )
}
