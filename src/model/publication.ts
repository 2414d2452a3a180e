import type { Run } from './document.ts'
import type { Language } from './language.ts'

/**
 * A document of a pack as what it says, whatever the format: every renderer (HTML, Word, PDF) tells all of it and adds
 * nothing but what the format and the face need: page numbers, the letterhead, names for those who find their way by ear. Plain data, so that it can be sent between threads and hashed.
 */
export interface Publication {
  /**
   * - `report`: title page, contents, sections from a new page
   * - `letter`: letterhead, facts beside the sender, no contents; one to two pages
   * - `sheet`: title at the top of the first page, facts under it
   */
  readonly layout: 'report' | 'letter' | 'sheet'
  readonly language: Language
  readonly title: string
  readonly subtitle?: string
  /** Shown with the title, in order: case number, version, status, dates. */
  readonly facts: readonly Fact[]
  /** What stands at the top of every page after the first: sender, case number, status and version. */
  readonly running: readonly string[]
  /** Day of the document, `YYYY-MM-DD`, for the properties of the file. Absent when unknown. */
  readonly date?: string
  /** The title above the contents, and down to which level of heading they go; absent for no contents. */
  readonly contents?: { readonly title: string; readonly depth: number }
  /** Headings begin at level 2, the title being level 1, and skip no level. */
  readonly blocks: readonly PublishedBlock[]
  /** Footnotes in the order of their numbers. A note is mentioned at least once. */
  readonly notes: readonly Note[]
}

/** `Diarienummer: 20RS6401`. */
export interface Fact {
  readonly label: string
  readonly value: readonly PublishedRun[]
}

/**
 * Inline text that looks and leads the same. `link` is safe to follow and already resolved: `#id` of a block
 * in this publication, `https:`, `http:` or `mailto:`, or the name of a file in the pack. `image` names a picture.
 * `footnote` is the number of a note.
 */
export interface PublishedRun extends Run {
  /** In a comparison of wordings: whether the words are new or gone. Never the only way a reader is told. */
  readonly mark?: 'added' | 'removed'
}

export interface Note {
  /** `1`, `2`: as printed, and what runs mention. */
  readonly number: string
  readonly blocks: readonly PublishedBlock[]
}

export type PublishedBlock =
  | PublishedHeading
  | PublishedParagraph
  | PublishedList
  | PublishedTable
  | Figure
  | Quotation
  | Verbatim
  | Notice
  | AnswerSpace
  | Divider

export interface PublishedHeading {
  readonly kind: 'heading'
  /** 2–6. */
  readonly level: number
  /** Unique in the publication; letters, digits and `-`. */
  readonly id: string
  /** Printed before the heading, as written: `2.1`. Absent for none. */
  readonly number?: string
  readonly runs: readonly PublishedRun[]
}

export interface PublishedParagraph {
  readonly kind: 'paragraph'
  readonly runs: readonly PublishedRun[]
  /** Its number in the margin, by which answers cite it. */
  readonly number?: number
  readonly id?: string
  /**
   * - `lead`: larger, before the text
   * - `small`: smaller, for what few need
   * - `address`: the receiver of a letter; lines are parted by `\n`
   * - `closing`: greeting and signature; lines are parted by `\n`
   * - `key`: the key of a row in the answer form
   */
  readonly style?: 'lead' | 'small' | 'address' | 'closing' | 'key'
}

export interface PublishedList {
  readonly kind: 'list'
  readonly ordered: boolean
  /** Number of the first item of an ordered list; 1 when absent. */
  readonly start?: number
  readonly items: readonly PublishedItem[]
}

export interface PublishedItem {
  readonly blocks: readonly PublishedBlock[]
  /** Whether the box of a task is ticked; absent for other items. */
  readonly checked?: boolean
}

export interface PublishedTable {
  readonly kind: 'table'
  readonly id?: string
  readonly caption?: readonly PublishedRun[]
  /** One for each column. `width` is a share of the line, when the columns should not share it by what they hold. */
  readonly columns: readonly { readonly align: 'left' | 'right' | 'center'; readonly width?: number }[]
  readonly header: readonly PublishedCell[]
  /** As long as the header. */
  readonly rows: readonly (readonly PublishedCell[])[]
  /** Whether the first cell of a row is its heading. */
  readonly rowHeadings: boolean
  /** Index of rows that sum up the others. */
  readonly totals?: readonly number[]
}

/** Line breaks are `\n` in a run. */
export type PublishedCell = readonly PublishedRun[]

export interface Figure {
  readonly kind: 'figure'
  readonly id?: string
  /** Name of a picture in the context. */
  readonly picture: string
  /** What the picture shows, for those who do not see it; never empty. */
  readonly alternative: string
  readonly caption?: readonly PublishedRun[]
  /** Share of the line, 0–1; 1 when absent. Never larger than the picture's own size. */
  readonly width?: number
}

export interface Quotation {
  readonly kind: 'quote'
  readonly blocks: readonly PublishedBlock[]
}

/** Text set as written, line by line. */
export interface Verbatim {
  readonly kind: 'code'
  readonly text: string
  readonly language?: string
}

/** A box that stands out: a correction, what matters most. */
export interface Notice {
  readonly kind: 'notice'
  /** Set in bold at its top; not a heading. */
  readonly title?: string
  readonly blocks: readonly PublishedBlock[]
}

/** Room to write an answer by hand, in the printed form. */
export interface AnswerSpace {
  readonly kind: 'answer-space'
  /** What is asked for: `Synpunkter`. */
  readonly label: string
  /** Short room on the line of the label, for what is written with a number or a word: `Ställningstagande (1–7)`. */
  readonly short?: string
  /** The key of the row in the answer form, at the end of that line. */
  readonly key?: string
  /** Choices to tick; absent for free text. */
  readonly choices?: readonly string[]
  /** Height in lines of free text. */
  readonly lines: number
}

/** A thematic break, or with `page` a new page where there are pages. */
export interface Divider {
  readonly kind: 'divider'
  readonly page?: true
}

/** An image that documents of the pack show. */
export interface Picture {
  readonly type: 'png' | 'jpeg' | 'svg'
  readonly bytes: Uint8Array
  /** Own size in CSS pixels (1/96 inch). */
  readonly width: number
  readonly height: number
}
