import type { Look } from './word-look.ts'
import type { Print } from './word-print.ts'

/** What a tracked change says of a stretch of text, a paragraph's mark or a table's row. */
export type State = 'kept' | 'inserted' | 'deleted' | 'movedTo' | 'movedFrom'

/** A stretch of text with one state; `was` is how a kept stretch looked before. */
export interface Span {
  readonly state: State
  readonly print: Print
  readonly was?: Print
}

/** A paragraph's look, and the ordered list it counts in. */
export interface Form {
  readonly look: Look
  /** Number of the list in the file's {@link ListRegister}. */
  readonly list?: number
}

/** A paragraph that accepting and rejecting turn into one of the new and one of the old document, or into none. */
export interface TrackedParagraph {
  readonly kind: 'paragraph'
  readonly form: Form
  /** How it stood before, where that differs. */
  readonly was?: Form
  /** State of the paragraph's end: where it is not kept, one of the two documents has no break here. */
  readonly mark: State
  readonly spans: readonly Span[]
  /** What a comment beside it says, each a paragraph. */
  readonly notes: readonly string[]
  /** Names of bookmarks around it. */
  readonly bookmarks: readonly string[]
  /** The move it is part of. */
  readonly move?: number
  /** What changed in it on the way, told in its comment when the text cannot show it. */
  readonly edits?: readonly string[]
}

export interface TrackedTable {
  readonly kind: 'table'
  /** Widths of the columns of the grid, in twentieths of a point. */
  readonly grid: readonly number[]
  readonly left: number
  readonly rows: readonly TrackedRow[]
}

export interface TrackedRow {
  readonly state: 'kept' | 'inserted' | 'deleted'
  readonly isHeader: boolean
  readonly cells: readonly TrackedCell[]
}

export interface TrackedCell {
  readonly paragraph: TrackedParagraph
  /** How many columns of the grid it takes. */
  readonly span: number
}

/** Where a new page begins, for the next document. */
export interface PageBreak {
  readonly kind: 'page'
  readonly state: 'kept' | 'inserted' | 'deleted'
}

export type TrackedBlock = TrackedParagraph | TrackedTable | PageBreak

/** Spans of one state. */
export function spansIn(state: State, prints: readonly Print[]): readonly Span[] {
  return prints.map((print) => ({ state, print }))
}

export const SIDES = ['old', 'new'] as const

/** Whether something of this state is in the old or the new document. */
export function isIn(state: State, side: 'old' | 'new'): boolean {
  if (state === 'kept') return true
  return side === 'old' ? state === 'deleted' || state === 'movedFrom' : state === 'inserted' || state === 'movedTo'
}

/**
 * Paragraphs of which one takes another's place, as those of the old document, deleted, and then those of the new,
 * inserted. For what LibreOffice cannot take back otherwise: paragraphs joined that stand differently.
 */
export function replaced(paragraphs: readonly TrackedParagraph[]): readonly TrackedParagraph[] {
  return [...oneSide(paragraphs, 'old'), ...oneSide(paragraphs, 'new')]
}

function oneSide(paragraphs: readonly TrackedParagraph[], side: 'old' | 'new'): readonly TrackedParagraph[] {
  const state = side === 'old' ? 'deleted' : 'inserted'
  const result: TrackedParagraph[] = []
  let spans: readonly Span[] = []
  let notes: readonly string[] = []
  let bookmarks: readonly string[] = []
  for (const paragraph of paragraphs) {
    const mine = paragraph.spans.filter((span) => isIn(span.state, side))
    const prints = mine.map(({ print, was }) => (side === 'old' ? (was ?? print) : print))
    spans = [...spans, ...spansIn(state, prints)]
    notes = [...notes, ...paragraph.notes]
    if (side === 'new') bookmarks = [...bookmarks, ...paragraph.bookmarks]
    if (!isIn(paragraph.mark, side)) continue
    const form = side === 'old' ? (paragraph.was ?? paragraph.form) : paragraph.form
    result.push({ kind: 'paragraph', form, mark: state, spans, notes: side === 'new' ? notes : [], bookmarks })
    spans = []
    notes = side === 'new' ? [] : notes
    bookmarks = []
  }
  return result
}
