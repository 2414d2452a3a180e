import type { Corpus, Entry } from '../../model/corpus.ts'
import { type HeaderMap, itemsAt, textAt, valueAt } from '../../model/header.ts'
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

/** The items of an agenda that are matters: all but those that are standing items of the charter. */
export function mattersOf(meeting: Entry, charter: Entry): readonly Item[] {
  const standing = new Set(standingItemsOf(charter).map(foldedTitle))
  return agendaOf(meeting).filter(
    ({ title, value }) => textAt(value, 'standing') === undefined && !standing.has(foldedTitle(title)),
  )
}

/** A title made alike however it is written: `1. Omvärldsbevakning.` and `omvärldsbevakning` are the same. */
export function foldedTitle(title: string): string {
  return title
    .normalize('NFC')
    .toLowerCase()
    .replace(/^[\s\d.)–-]+|[\s.:?!]+$/g, '')
    .replace(/\s+/g, ' ')
}
