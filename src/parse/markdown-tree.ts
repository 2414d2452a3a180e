/**
 * A node of a Markdown tree: the part of mdast (<https://github.com/syntax-tree/mdast>) that `rus` reads. Both
 * engines make it, so what it holds does not depend on which one runs.
 */
export interface MarkdownNode {
  readonly type: MarkdownType
  /** Where it stands. A node the parser gives no place (an autolink it found afterwards) has its parent's. */
  readonly position: MarkdownPosition
  /** Nodes inside it; absent for nodes that cannot hold any. */
  readonly children?: readonly MarkdownNode[]
  /** Text of `text`, `inlineCode`, `code` and `html`. */
  readonly value?: string
  /** Level of a heading, 1–6. */
  readonly depth?: number
  /** Target of a link, image or definition, decoded. */
  readonly url?: string
  readonly title?: string
  /** Alternative text of an image. */
  readonly alt?: string
  /** Normalised label of a definition, footnote definition, or reference to one. */
  readonly identifier?: string
  readonly ordered?: boolean
  /** First number of an ordered list. */
  readonly start?: number
  /** Whether the box of a task item is ticked; absent for other items. */
  readonly checked?: boolean
  /** How a table's columns are aligned; null where it does not say. */
  readonly align?: readonly Alignment[]
  /** First word of a code fence's info string. */
  readonly lang?: string
}

export type Alignment = 'left' | 'right' | 'center' | null

export interface MarkdownPosition {
  readonly start: MarkdownPoint
  /** Where the first character after the node stands. */
  readonly end: MarkdownPoint
}

/** Line and column count from 1, offset from 0; columns and offsets in UTF-16 units. */
export interface MarkdownPoint {
  readonly line: number
  readonly column: number
  readonly offset: number
}

export type MarkdownType =
  | 'root'
  | 'paragraph'
  | 'heading'
  | 'thematicBreak'
  | 'blockquote'
  | 'list'
  | 'listItem'
  | 'html'
  | 'code'
  | 'definition'
  | 'text'
  | 'emphasis'
  | 'strong'
  | 'inlineCode'
  | 'break'
  | 'link'
  | 'image'
  | 'linkReference'
  | 'imageReference'
  | 'footnoteDefinition'
  | 'footnoteReference'
  | 'table'
  | 'tableRow'
  | 'tableCell'
  | 'delete'

/**
 * How many nodes deep a tree goes. Blocks are held to a hundred levels before parsing, at two nodes a level; what
 * is deeper is emphasis within emphasis, which only an attack on recursion writes.
 */
export const DEEPEST = 400

/** What stands in place of the content of a node too deep to be taken apart: its source, so that nothing is lost. */
export function asWritten(position: MarkdownPosition, text: string): MarkdownNode {
  return { type: 'text', position, value: text.slice(position.start.offset, position.end.offset) }
}
