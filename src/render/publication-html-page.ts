import { COMPARISON_PAGE, type ComparisonPageTexts } from '../messages/comparison-page.ts'
import { PUBLICATION_PAGE, type PublicationPageTexts } from '../messages/publication-page.ts'
import type { Language } from '../model/language.ts'
import type { Note, Picture, PublishedBlock } from '../model/publication.ts'
import { placesIn } from './publication-places.ts'

/** What every part of a page of a pack needs to know. */
export interface PublicationPage {
  readonly texts: PublicationPageTexts
  /** The words marks and boxes are read aloud with, as in a comparison. */
  readonly said: ComparisonPageTexts
  readonly pictures: ReadonlyMap<string, Picture>
  /** Ids that links may lead to. */
  readonly places: ReadonlySet<string>
  /** Numbers of the notes that are on the page. */
  readonly notes: ReadonlySet<string>
  /** How often each note has been mentioned so far: the notes, written last, lead back to every mention. */
  readonly mentions: Map<string, number>
}

interface Shown {
  readonly language: Language
  readonly blocks: readonly PublishedBlock[]
  readonly notes: readonly Note[]
}

export function publicationPage(shown: Shown, pictures: ReadonlyMap<string, Picture>): PublicationPage {
  const { language, blocks, notes } = shown
  return {
    texts: PUBLICATION_PAGE[language],
    said: COMPARISON_PAGE[language],
    pictures,
    places: new Set([blocks, ...notes.map((note) => note.blocks)].flatMap(placesIn)),
    notes: new Set(notes.map(({ number }) => number)),
    mentions: new Map(),
  }
}

/** Ids of the page's own places hold a `_`, which those of headings never do. */
export function notePlace(number: string): string {
  return `note_${number}`
}

/** The place where a note is mentioned for the first time, the second… */
export function mentionPlace(number: string, time: number): string {
  return time === 1 ? `mention_${number}` : `mention_${number}_${time}`
}

export function paragraphPlace(number: number): string {
  return `paragraph_${number}`
}
