import type { Corpus, Entry } from '../../model/corpus.ts'
import { type HeaderMap, itemsAt, textAt, valueAt } from '../../model/header.ts'
import { matchesAny } from '../../model/pattern.ts'
import type { Span } from '../../model/place.ts'
import { documentNamed } from '../../model/serving.ts'

/** The charter of the body that meets. */
export function charterOf(meeting: Entry, corpus: Corpus): Entry | undefined {
  if (meeting.type !== 'meeting') return undefined
  const entry = documentNamed(corpus, textAt(meeting.header, 'charter'))
  return entry?.type === 'charter' ? entry : undefined
}

/** One item of a meeting's agenda. */
export interface Item {
  readonly title: string
  readonly value: HeaderMap
  /** Where the item is pointed at: its title. */
  readonly span: Span
}

export function agendaOf(meeting: Entry): readonly Item[] {
  return itemsAt(meeting.header, 'agenda').flatMap((value): Item[] => {
    const title = textAt(value, 'title')
    return value.kind === 'map' && title !== undefined
      ? [{ title, value, span: valueAt(value, 'title')?.span ?? value.span }]
      : []
  })
}

/** The standing items of a charter, as they are written. */
export function standingItemsOf(charter: Entry): readonly string[] {
  return itemsAt(charter.header, 'agenda').flatMap((item) => textAt(item) ?? [])
}

/** Items that belong to any meeting and are about its form, as {@link foldedTitle} gives them. */
const FORMAL: readonly string[] = [
  'inledning',
  'välkommen',
  'välkomna',
  '*öppnande',
  '*öppnas',
  '*avslutande',
  '*avslutas',
  'avslut',
  'avslutning',
  'upprop',
  'närvaro',
  'val av *ordförande',
  'val av *sekreterare',
  'val av *justera*',
  'val av *justering*',
  'justering',
  'justering av *',
  'dagordning',
  'dagordningen',
  'godkännande av *dagordning*',
  'fastställande av *dagordning*',
  'fastställande av föredragningslista*',
  'föregående protokoll',
  'föregående möte',
  'föregående mötes *',
  'protokoll från föregående *',
  '*minnesanteckningar',
  'minnesanteckningar från *',
  'genomgång av föregående *',
  'övrigt',
  'övriga frågor',
  'övriga punkter',
  'nästa möte',
  'kommande möten',
  'opening*',
  'closing*',
  'approval of the agenda',
  'minutes of the *meeting',
  'any other business',
  'next meeting',
]

/** The items of an agenda that are matters: all but standing items of the charter and those about the meeting's form. */
export function mattersOf(meeting: Entry, charter: Entry): readonly Item[] {
  const standing = new Set(standingItemsOf(charter).map(foldedTitle))
  return agendaOf(meeting).filter(({ title, value }) => {
    const name = foldedTitle(title)
    return textAt(value, 'standing') === undefined && !standing.has(name) && !matchesAny(FORMAL, name)
  })
}

/** A title made alike however it is written: `1. Omvärldsbevakning.` and `omvärldsbevakning` are the same. */
export function foldedTitle(title: string): string {
  return title
    .normalize('NFC')
    .toLowerCase()
    .replace(/^[\s\d.)–-]+|[\s.:?!]+$/g, '')
    .replace(/\s+/g, ' ')
}
