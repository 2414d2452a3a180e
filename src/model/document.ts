import type { HeaderMap } from './header.ts'
import { rememberingLatest } from './latest.ts'
import type { Span } from './place.ts'

/** What Pandoc's `{#id .role key=value}` says of a heading, paragraph, list item or table. */
export interface Attributes {
  readonly id?: string | undefined
  /** Classes in order; the first that is a role of the document's type is the role. */
  readonly classes: readonly string[]
  readonly pairs: Readonly<Record<string, string>>
  /** The braces and what is in them. */
  readonly span: Span
}

/** The classes and the pairs of all that have none; frozen, since it is one for all. */
export const NO_CLASSES: Attributes['classes'] = Object.freeze([])
export const NO_PAIRS: Attributes['pairs'] = Object.freeze(Object.create(null))

/**
 * One parsed source. Everything in it knows its place. What its sections and blocks say is made when it is asked for, out of
 * sight of spreads, rests and copies, which lack it: take what is needed by name, or all of it with `settledDocument`.
 */
export interface Document {
  readonly path: string
  /** The header's `id`, else the slug of the file's name. */
  readonly id: string
  /** Name of the document type: the header's `type`, else what the workspace says of its folder. */
  readonly type?: string | undefined
  /** Text of the first heading when it is the only H1, else the header's `title`, else the id. */
  readonly title: string
  readonly header?: HeaderMap | undefined
  /** The H1 that gives the title, when one does. */
  readonly titleHeading?:
    | { readonly text: string; readonly runs?: readonly Run[] | undefined; readonly span: Span }
    | undefined
  /** What stands before the first section. */
  readonly lead: readonly Block[]
  /** The top sections: those under the title. */
  readonly sections: readonly Section[]
  readonly links: readonly Link[]
  /** The body is all that follows the front matter: where it begins, and the offset where it ends. */
  readonly body: Omit<Span, 'endLine' | 'endColumn'>
  /** Present when a limit kept the body from being read, which a finding says; it then seems empty. */
  readonly unread?: true | undefined
}

/** A heading and what stands under it, up to the next heading of its level or above. */
export interface Section {
  /** Explicit id, else the slug of the heading, made unique within the document by `-2`, `-3`… */
  readonly id: string
  readonly explicitId: boolean
  /** What the section is, from its class or the type's heading patterns. */
  readonly role?: string | undefined
  readonly attributes?: Attributes | undefined
  /** The heading as plain text in NFC, without number and attributes. */
  readonly heading: string
  /** The heading with its look and links, without number and attributes; absent when it is plain. */
  readonly runs?: readonly Run[] | undefined
  /** The printed number, `2.1`: the one typed in the heading, else the one its place gives; empty for `.unnumbered`. */
  readonly number: string
  readonly numberTyped: boolean
  /** 1–6, as written. */
  readonly level: number
  /** The heading line. */
  readonly span: Span
  /** Offset where the section (with its subsections) ends, exclusive. */
  readonly end: number
  readonly blocks: readonly Block[]
  readonly sections: readonly Section[]
}

/** Inline text that looks and leads the same throughout. Runs side by side differ in something else than their text. */
export interface Run {
  /** NFC; a soft line break is a space, a hard one `\n`. For an image its alternative text; for a footnote's mark empty. */
  readonly text: string
  readonly strong?: true
  readonly emphasis?: true
  readonly code?: true
  /** Struck through. */
  readonly struck?: true
  /** Target of the link it stands in, decoded. */
  readonly link?: string
  /** Target of the image it stands for. */
  readonly image?: string
  /** What the link or image shows when it is pointed at. */
  readonly title?: string
  /** Label of the footnote it refers to. */
  readonly footnote?: string
}

export type Block = Paragraph | List | Table | Quote | Footnote | Other

export interface Paragraph {
  readonly kind: 'paragraph'
  /** Plain text in NFC, without attributes; soft line breaks are spaces. */
  readonly text: string
  /** The same with its look and links; absent when it is plain. */
  readonly runs?: readonly Run[] | undefined
  readonly attributes?: Attributes | undefined
  readonly span: Span
}

export interface List {
  readonly kind: 'list'
  readonly ordered: boolean
  /** Number of an ordered list's first item. */
  readonly start?: number | undefined
  readonly items: readonly Item[]
  /**
   * True only when its items have no attributes and no blocks but their text, so that who looks for such can leave them
   * unread; false proves nothing.
   */
  readonly isPlain: boolean
  readonly span: Span
}

export interface Item {
  /** Text of the item's first paragraph. */
  readonly text: string
  readonly runs?: readonly Run[] | undefined
  /** Whether the box of a task is ticked; absent for other items. */
  readonly checked?: boolean | undefined
  readonly attributes?: Attributes | undefined
  /** What follows the first paragraph: nested lists, further paragraphs. */
  readonly blocks: readonly Block[]
  readonly span: Span
}

export interface Table {
  readonly kind: 'table'
  /** The caption before or after the table (`: Text {#id .role}` or `Tabell: Text`), without attributes. */
  readonly caption?: string | undefined
  readonly attributes?: Attributes | undefined
  /** The table's role: its class, else what the type's `table` patterns say of its first header cell. */
  readonly role?: string | undefined
  /** How each column is aligned, null where it does not say; absent when none does. */
  readonly align?: readonly ('left' | 'right' | 'center' | null)[] | undefined
  /** The header row. */
  readonly header: readonly Cell[]
  /** Rows are as long as the header: missing cells are empty, surplus ones dropped, as GFM says. */
  readonly rows: readonly (readonly Cell[])[]
  /** The cells that were dropped; absent when there are none. */
  readonly surplus?: readonly Cell[] | undefined
  readonly span: Span
}

export interface Cell {
  /** Plain text in NFC, trimmed. */
  readonly text: string
  readonly runs?: readonly Run[] | undefined
  /** The cell read as a number with unit, when it is one. */
  readonly quantity?: Quantity | undefined
  readonly span: Span
}

/** A number as Swedish public bodies write it. */
export interface Quantity {
  /** In the unit written: `2,5 mnkr` is 2.5. */
  readonly value: number
  readonly unit?: 'kr' | 'tkr' | 'mnkr' | '%'
}

export interface Quote {
  readonly kind: 'quote'
  readonly blocks: readonly Block[]
  readonly span: Span
}

/** What a footnote says, where it is written. */
export interface Footnote {
  readonly kind: 'footnote'
  readonly label: string
  readonly text: string
  readonly blocks: readonly Block[]
  readonly span: Span
}

/** Code, raw HTML, a thematic break, a definition: kept for their place and text. */
export interface Other {
  readonly kind: 'code' | 'html' | 'break' | 'definition'
  readonly text: string
  /** First word after a code fence. */
  readonly language?: string | undefined
  readonly span: Span
}

export interface Link {
  readonly kind: 'link' | 'image'
  /** The target as written, decoded as Markdown says. */
  readonly target: string
  /** The link's text, or the image's alternative text. */
  readonly text: string
  /** Id of the innermost section it stands in. */
  readonly section?: string | undefined
  readonly span: Span
}

/** What something says, in runs, also when it is plain. */
export function runsOf(said: { readonly text: string; readonly runs?: readonly Run[] | undefined }): readonly Run[] {
  return said.runs ?? (said.text === '' ? [] : [{ text: said.text }])
}

/** Runs as plain text: an image as its alternative text, a footnote's mark as nothing. */
export function textOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('')
}

/** The header row and the rows after it, so that row 0 is the header. */
export function rowsOf({ header, rows }: Table): readonly (readonly Cell[])[] {
  return [header, ...rows]
}

/** A row, where 0 is the header; empty where there is none. */
export function rowAt(table: Table | undefined, row: number): readonly Cell[] {
  return (row === 0 ? table?.header : table?.rows[row - 1]) ?? []
}

/** A cell by its row, where 0 is the header, and its column; undefined where there is none. */
export function cellAt(
  table: Table | undefined,
  row: number | undefined,
  column: number | undefined,
): Cell | undefined {
  return row === undefined || column === undefined ? undefined : rowAt(table, row)[column]
}

/** Every section of a document or section, in reading order, each before its subsections; walked once for all that ask in turn. */
export const sectionsOf = rememberingLatest((parent: { readonly sections: readonly Section[] }): readonly Section[] => {
  const found: Section[] = []
  gatherSections(parent.sections, found)
  return found
})

function gatherSections(sections: readonly Section[], found: Section[]): void {
  for (const section of sections) {
    found.push(section)
    if (section.sections.length > 0) gatherSections(section.sections, found)
  }
}

/** Every block under a document or section in reading order, also inside list items, quotes and subsections. */
export function blocksOf(parent: Document | Section): readonly Block[] {
  const found: Block[] = []
  gatherBlocks('lead' in parent ? parent.lead : parent.blocks, found)
  gatherBlocksInside(parent.sections, found)
  return found
}

/** Not by {@link sectionsOf}, which would forget the document's for those of a section. */
function gatherBlocksInside(sections: readonly Section[], found: Block[]): void {
  for (const section of sections) {
    gatherBlocks(section.blocks, found)
    if (section.sections.length > 0) gatherBlocksInside(section.sections, found)
  }
}

function gatherBlocks(blocks: readonly Block[], found: Block[]): void {
  for (const block of blocks) {
    found.push(block)
    if (block.kind === 'quote') gatherBlocks(block.blocks, found)
    if (block.kind === 'list' && !block.isPlain) for (const item of block.items) gatherBlocks(item.blocks, found)
  }
}
