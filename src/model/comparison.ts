import type { Attributes, Document, Run, Section, Table } from './document.ts'
import type { Span } from './place.ts'

/** What was asked to be compared: one pair of documents, or those of two folders or revisions. */
export interface ComparisonSet {
  /** The two sides as the reader named them: paths, revisions, `HEAD~3:strategi/rus.md`. */
  readonly old: string
  readonly new: string
  /** In order of path. Documents alike on both sides are there too, with no change. */
  readonly documents: readonly ComparedDocument[]
}

/** A document on both sides, or on one of them only. */
export type ComparedDocument =
  | { readonly state: 'both'; readonly comparison: Comparison }
  | { readonly state: 'added' | 'removed'; readonly document: Document }

/** What differs between two documents. */
export interface Comparison {
  readonly old: Document
  readonly new: Document
  /** Numbered from 1: the header's first, then in the order of {@link rows}. */
  readonly changes: readonly Change[]
  /** Both bodies woven into one reading order: the old body and the new one can be read back from it, whole. */
  readonly rows: readonly Row[]
  /** Every section of either side, those of both as one, in the order of {@link rows}. */
  readonly sections: readonly SectionPair[]
  readonly words: WordCounts
  /** Blocks that were compared as wholes, since word by word would have taken too long. */
  readonly coarse: number
}

/** Words of the bodies, headings and tables included. `old` = kept + moved + removed, `new` = kept + moved + added. */
export interface WordCounts {
  readonly old: number
  readonly new: number
  /** In both, where they stood. */
  readonly kept: number
  /** In both, at another place. */
  readonly moved: number
  readonly removed: number
  readonly added: number
}

/** A section and what became of it; `old` alone was removed, `new` alone is added. */
export interface SectionPair {
  readonly old?: Section
  readonly new?: Section
  /** The pair it stands in; absent at the top. For a section of both, the one it stands in now. */
  readonly parent?: SectionPair
  /** Whether it, or a section it stands in, was moved. */
  readonly moved: boolean
}

/** A block of a body, taken out of the lists and quotes it stands in. */
export interface Unit {
  readonly kind: 'title' | 'heading' | 'paragraph' | 'item' | 'table' | 'code' | 'html' | 'break' | 'footnote'
  /** The section it stands in; for a heading, its own. Absent before the first. */
  readonly section?: Section
  /** Lists and quotes around it, outermost first; an item's own list is the last. */
  readonly inside: readonly Container[]
  /** Its text in runs; for a table its caption, for code, HTML and a break one run of what is written. */
  readonly runs: readonly Run[]
  /** Of a heading 1–6. */
  readonly level?: number
  /** Of a heading: its printed number, empty for none. */
  readonly number?: string
  readonly table?: Table
  readonly attributes?: Attributes
  /** Label of a footnote, or language of code. */
  readonly label?: string
  readonly span: Span
}

/** `number` is the item's own: 3 in `3. Mål`; `first` is there for the first of its list. `checked` says whether the box of a task is ticked. */
export type Container =
  | { readonly kind: 'quote' }
  | { readonly kind: 'bullet'; readonly checked?: boolean }
  | { readonly kind: 'number'; readonly number: number; readonly first?: true; readonly checked?: boolean }

/**
 * One line of the two bodies woven together.
 *
 * - `kept`: on both sides, in place; `pieces` (or `weave`, for a table) when its words, look or targets differ
 * - `removed`, `added`: on one side
 * - `movedAway`: on the old side, where it stood; `movedHere`: on the new side, with the old unit and what changed
 *   inside it on the way. Both have the same `move`.
 *
 * A paragraph that was split is one `kept` row for its first part and a `kept` row with `joined` for each further
 * one: the old paragraph is the old sides of all of them, one after the other. Merged is the mirror.
 */
export interface Row {
  readonly state: 'kept' | 'removed' | 'added' | 'movedAway' | 'movedHere'
  readonly old?: Unit
  readonly new?: Unit
  readonly pieces?: readonly Piece[]
  readonly weave?: TableWeave
  /** A number that the two places of a move share. */
  readonly move?: number
  /** This row continues, on that side, the block of the row before: there was or is no paragraph break. */
  readonly joined?: 'old' | 'new'
  /** The changes told of this row. */
  readonly changes: readonly Change[]
}

/**
 * A stretch of a text compared word by word. The `old` runs of all pieces are the old text, the `new` ones the new.
 * What is `kept` may differ in what does not change its words: typography, look (bold, italics), a link's target.
 */
export type Piece =
  | {
      readonly kind: 'kept'
      readonly old: readonly Run[]
      readonly new: readonly Run[]
      readonly differs?: 'typography' | 'formatting' | 'target'
    }
  | { readonly kind: 'removed'; readonly old: readonly Run[] }
  | { readonly kind: 'added'; readonly new: readonly Run[] }

/** Two tables woven: every column and row of either, in one order. An index is that of the side's own column or row. */
export interface TableWeave {
  readonly columns: readonly Sides<number>[]
  /** First the header row. `old` and `new` count from 0, the header being row 0 of both. */
  readonly rows: readonly WovenTableRow[]
}

export interface WovenTableRow extends Sides<number> {
  /** One for each of the weave's columns; undefined where neither side has a cell. */
  readonly cells: readonly (readonly Piece[] | undefined)[]
}

export interface Sides<Value> {
  readonly old?: Value
  readonly new?: Value
}

/** What a change is about; `picture` is a paragraph of images alone. */
export type Part = 'section' | 'title' | 'row' | 'column' | 'picture' | Exclude<Unit['kind'], 'title' | 'heading'>

/** Where a change stands on one side. */
export interface Point {
  /** Id of the innermost section; absent in the header and before the first section. */
  readonly section?: string
  readonly span: Span
}

interface ChangeBase {
  /** Its place in {@link Comparison.changes}, from 1. */
  readonly number: number
  /**
   * True for what a reader need not be told: typography, look, ids, and numbers that follow from other changes.
   * Not counted as a change.
   */
  readonly quiet: boolean
  /** Absent on the side where there is nothing. */
  readonly old?: Point
  readonly new?: Point
}

export type Change =
  | AddedOrRemoved
  | Reworded
  | Moved
  | Renamed
  | Renumbered
  | Relevelled
  | SplitOrMerged
  | CellChanged
  | HeaderChanged
  | TargetChanged
  | LookChanged
  | AttributeChanged

/** A section counts with all that stands in it: its blocks and subsections are no changes of their own. */
export interface AddedOrRemoved extends ChangeBase {
  readonly kind: 'added' | 'removed'
  readonly part: Part
  /** The heading, the text, a table's caption, a row's or column's first cell. */
  readonly text: string
  readonly words: number
  /** Of a row or column: the table it belongs to. */
  readonly table?: string
}

export interface Reworded extends ChangeBase {
  readonly kind: 'reworded'
  readonly part: Part
  readonly pieces: readonly Piece[]
  readonly removedWords: number
  readonly addedWords: number
  /** Numbers that took another's place. */
  readonly quantities: readonly QuantityChange[]
  /** Present when the block was compared as a whole. */
  readonly coarse?: true
}

/** One thing at another place; what was edited in it on the way are changes of their own. */
export interface Moved extends ChangeBase {
  readonly kind: 'moved'
  readonly part: Part
  /** The heading as it is now, or the text. */
  readonly text: string
  readonly words: number
  /** The number its two rows share; 0 for a row of a table, which moved within its table. */
  readonly move: number
  /** Headings of the sections it stood and stands in; absent at the top. */
  readonly from?: string
  readonly to?: string
  /** Heading of the section right before it now, under the same one; absent when it is the first. */
  readonly after?: string
}

/** A heading, the title, or a table's caption has other words. */
export interface Renamed extends ChangeBase {
  readonly kind: 'renamed'
  readonly part: 'section' | 'title' | 'table'
  readonly from: string
  readonly to: string
  readonly pieces: readonly Piece[]
}

/** Always quiet: the number of a section follows from where it stands. */
export interface Renumbered extends ChangeBase {
  readonly kind: 'renumbered'
  readonly text: string
  readonly from: string
  readonly to: string
}

/** A heading of another level, not because a section around it moved. */
export interface Relevelled extends ChangeBase {
  readonly kind: 'relevelled'
  readonly text: string
  readonly from: number
  readonly to: number
}

export interface SplitOrMerged extends ChangeBase {
  readonly kind: 'split' | 'merged'
  readonly part: 'section' | 'paragraph' | 'item'
  /** The one: heading, or beginning of the text. */
  readonly text: string
  /** The several, in order: headings or beginnings of texts, and where they stand on their side. */
  readonly parts: readonly { readonly text: string; readonly at: Point }[]
}

export interface CellChanged extends ChangeBase {
  readonly kind: 'cell'
  /** The table's caption, else the heading it stands under. */
  readonly table: string
  /** First cell of the row; absent for the header row. */
  readonly row?: string
  /** Header of the column. */
  readonly column: string
  readonly from: string
  readonly to: string
  readonly pieces: readonly Piece[]
  readonly quantities: readonly QuantityChange[]
}

/** A value of the front matter is added, removed or another. */
export interface HeaderChanged extends ChangeBase {
  readonly kind: 'header'
  /** Keys and, in lists, positions from 0 on the new side (on the old, for what is removed). */
  readonly path: readonly (string | number)[]
  /** As written, without quotes; a list or map that is added or removed whole is its values, joined by commas. */
  readonly from?: string
  readonly to?: string
}

export interface TargetChanged extends ChangeBase {
  readonly kind: 'target'
  readonly part: 'link' | 'image'
  /** The link's text, the image's alternative text. */
  readonly text: string
  /** Absent when there was or is no link. */
  readonly from?: string
  readonly to?: string
}

/** `typography`: spaces, dashes, quotes; `formatting`: bold, italics, kind of list or block. Quiet, but for a ticked box. */
export interface LookChanged extends ChangeBase {
  readonly kind: 'typography' | 'formatting'
  readonly part: Part
  /** The first words that differ, on each side. */
  readonly from: string
  readonly to: string
}

/** Always quiet: an id, role, class or pair in braces. */
export interface AttributeChanged extends ChangeBase {
  readonly kind: 'attribute'
  /** `id`, `class`, or the pair's key. */
  readonly key: string
  readonly text: string
  readonly from?: string
  readonly to?: string
}

/** A number replaced by another: `1 436 591 kr` by `1 436 592 kr`. */
export interface QuantityChange {
  /** As written. */
  readonly from: string
  readonly to: string
  /** New minus old, in `unit`; absent when the units differ. */
  readonly difference?: number
  readonly unit?: 'kr' | 'tkr' | 'mnkr' | '%'
  /** Change in percent of the old value, unrounded; absent for percentages, for an old value of 0, and without difference. */
  readonly percent?: number
}
