import type { Draft, Part, Piece } from './draft.ts'
import type { Random } from './random.ts'

/** Swedish from documents that have nothing to do with the one that is edited. */
export interface Foreign {
  readonly words: readonly string[]
  readonly paragraphs: readonly string[]
  readonly headings: readonly string[]
}

/** What a mutation draws from. */
export interface Editing {
  readonly random: Random
  readonly foreign: Foreign
}

/** One edit of a draft. Says whether it found something to edit; the draft is untouched when it did not. */
export type Mutation = (draft: Draft, editing: Editing) => boolean

/** A block or section where it stands. */
export interface Standing<Value> {
  readonly value: Value
  readonly above: Part
  readonly index: number
}

/** A text with fewer cannot be told from others by its words, so that no move of it need be seen. */
export const LEAST_WORDS = 12

/** Every section under a part, where it stands. */
export function sectionsOf(above: Part): Standing<Part>[] {
  return above.parts.flatMap((value, index) => [{ value, above, index }, ...sectionsOf(value)])
}

/** Every block of a part and of the sections under it, where it stands. */
export function blocksOf(section: Part): Standing<Piece>[] {
  const own = section.blocks.map((value, index) => ({ value, above: section, index }))
  return [...own, ...section.parts.flatMap(blocksOf)]
}

/** Paragraphs and items long enough to be known again. */
export function texts(draft: Draft, least = LEAST_WORDS): Standing<Piece>[] {
  return blocksOf(draft.root).filter(({ value }) => isText(value) && wordsIn(value.text) >= least)
}

export function isText({ kind }: Piece): boolean {
  return kind === 'paragraph' || kind === 'item'
}

function wordsIn(text: string): number {
  return text.split(/\s+/).length
}

export function wordsUnder(section: Part): number {
  return blocksOf(section).reduce((sum, { value }) => sum + wordsIn(value.text), 0)
}

/** Carries out an edit on one of the places where it can be done; false when there is none. */
export function atOneOf<Place>(places: readonly Place[], { random }: Editing, edit: (place: Place) => void): boolean {
  if (places.length === 0) return false
  edit(random.pick(places))
  return true
}
