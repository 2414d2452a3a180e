import type { Span } from '../model/place.ts'

/**
 * A node of a Markdown tree: the part of mdast (<https://github.com/syntax-tree/mdast>) that `rus` reads. Both
 * engines make it, so what it holds does not depend on which one runs.
 */
export interface MarkdownNode {
  readonly type: MarkdownType
  /** Where it stands. A node the parser gives no place (an autolink it found afterwards) has its parent's. */
  readonly span: Span
  /** Offsets where its span begins and ends: read of each node, and a span is made of few. */
  readonly begin: number
  readonly end: number
  /** Nodes inside it; absent for nodes that cannot hold any. */
  readonly children?: readonly MarkdownNode[] | undefined
  /** Text of `text`, `inlineCode`, `code` and `html`. */
  readonly value?: string | undefined
  /** Level of a heading, 1–6. */
  readonly depth?: number | undefined
  /** Target of a link, image or definition, decoded. */
  readonly url?: string | undefined
  readonly title?: string | undefined
  /** Alternative text of an image. */
  readonly alt?: string | undefined
  /** Normalised label of a definition, footnote definition, or reference to one. */
  readonly identifier?: string | undefined
  readonly ordered?: boolean | undefined
  /** Whether each item of a list holds one paragraph and nothing else. */
  readonly flat?: boolean | undefined
  /** First number of an ordered list. */
  readonly start?: number | undefined
  /** Whether the box of a task item is ticked; absent for other items. */
  readonly checked?: boolean | undefined
  /** How a table's columns are aligned; null where it does not say. */
  readonly align?: readonly Alignment[] | undefined
  /** First word of a code fence's info string. */
  readonly lang?: string | undefined
}

/** The root of a text. */
export interface MarkdownTree extends MarkdownNode {
  /** All links and images in it, in order. */
  readonly links: readonly MarkdownLink[]
  /** The definitions that links lead by, in order. */
  readonly definitions: readonly MarkdownNode[]
}

/** A link or an image, and the paragraph, heading or cell it stands in. */
export interface MarkdownLink {
  readonly node: MarkdownNode
  readonly block: MarkdownNode
}

/** Where in a text the Markdown begins: at the beginning of a line, after the front matter. */
export type BodyStart = Pick<Span, 'start' | 'line'>

export type Alignment = 'left' | 'right' | 'center' | null

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

/** Whether a node of this type is itself a link or an image. */
export function isLink(type: MarkdownType): boolean {
  return type === 'link' || type === 'linkReference' || type === 'image' || type === 'imageReference'
}

/** Whether links stand directly in a node of this type, or in emphasis and the like in it. */
export function holdsLinks(type: MarkdownType): boolean {
  return type === 'paragraph' || type === 'heading' || type === 'tableCell'
}

/** What stands in place of the content of a node too deep to be taken apart: its source, so that nothing is lost. */
export function asWritten(span: Span, text: string): MarkdownNode {
  const { start, end } = span
  return { type: 'text', span, begin: start, end, value: text.slice(start, end) }
}
