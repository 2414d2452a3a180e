import type { Attributes, Block, Cell, Footnote, Item, Paragraph, Quantity, Run, Table } from '../model/document.ts'
import { folded, matchesFolded } from '../model/pattern.ts'
import type { Span } from '../model/place.ts'
import { readQuantity } from '../model/quantity.ts'
import type { DocumentType } from '../schema/document-type.ts'
import { withoutUnit } from '../schema/typed-table.ts'
import { type TrailingAttributes, trailingAttributes } from './attributes.ts'
import { collectLinks, plainText, type WrittenLink } from './inline.ts'
import type { MarkdownNode } from './markdown.ts'
import { runsFrom } from './runs.ts'

/** What turning nodes into blocks needs to know, and where it leaves the links it meets. */
export interface BlockContext {
  readonly text: string
  readonly type?: DocumentType
  /** Id of the section the blocks stand in. */
  readonly section?: string
  readonly links: WrittenLink[]
  /** Targets of `[label]: target` definitions. */
  readonly definitions: Map<string, string>
}

/** Turns sibling nodes into blocks; a caption or lone attributes beside a table become the table's. */
export function blocksFrom(nodes: readonly MarkdownNode[], context: BlockContext): Block[] {
  const blocks: Block[] = []
  for (const node of nodes) {
    const block = blockFrom(node, context)
    if (block !== undefined) blocks.push(block)
  }
  return captioned(blocks, context)
}

function blockFrom(node: MarkdownNode, context: BlockContext): Block | undefined {
  const { span } = node
  switch (node.type) {
    case 'paragraph':
      return paragraphFrom(node, context)
    case 'list': {
      const items = (node.children ?? []).map((item) => itemFrom(item, context))
      const ordered = node.ordered === true
      return { kind: 'list', ordered, start: ordered ? (node.start ?? 1) : undefined, items, span }
    }
    case 'table':
      return tableFrom(node, context)
    case 'blockquote':
      return { kind: 'quote', blocks: blocksFrom(node.children ?? [], context), span }
    case 'definition':
      context.definitions.set(node.identifier ?? '', node.url ?? '')
      return { kind: 'definition', text: node.url ?? '', span }
    case 'footnoteDefinition':
      return footnoteFrom(node, context)
    case 'code':
      return { kind: 'code', text: node.value ?? '', language: node.lang, span }
    case 'html':
      return { kind: 'html', text: node.value ?? '', span }
    case 'thematicBreak':
      return { kind: 'break', text: '', span }
    // A heading inside a list or a quote is no section of the document; its words are kept.
    case 'heading':
      return paragraphFrom(node, context)
    default:
      return undefined
  }
}

function footnoteFrom(node: MarkdownNode, context: BlockContext): Footnote {
  const blocks = blocksFrom(node.children ?? [], context)
  return { kind: 'footnote', label: node.identifier ?? '', text: footnoteText(blocks), blocks, span: node.span }
}

function footnoteText(blocks: readonly Block[]): string {
  return blocks
    .map((block) => (block.kind === 'paragraph' ? block.text : ''))
    .join(' ')
    .trim()
}

function paragraphFrom(node: MarkdownNode, context: BlockContext): Paragraph {
  const trailing = trailingAttributes(context.text, node.span)
  collectLinks(node, context.links, context.section, trailing?.start)
  return new WrittenParagraph(node, trailing, context.definitions)
}

/** Its text is made when it is asked for: few rules read it, and a strategy has hundreds of paragraphs. */
class WrittenParagraph implements Paragraph {
  readonly kind = 'paragraph'
  readonly span: Span
  readonly attributes?: Attributes
  readonly #node: MarkdownNode
  readonly #until: number | undefined
  readonly #definitions: ReadonlyMap<string, string>
  #text: string | undefined

  constructor(node: MarkdownNode, trailing: TrailingAttributes | undefined, definitions: ReadonlyMap<string, string>) {
    this.span = node.span
    this.#node = node
    this.#definitions = definitions
    this.#until = trailing?.start
    if (trailing !== undefined) this.attributes = trailing.attributes
  }

  get text(): string {
    this.#text ??= plainText(this.#node.children ?? [], this.#until)
    return this.#text
  }

  get runs(): readonly Run[] | undefined {
    return runsFrom(this.#node.children ?? [], { until: this.#until, definitions: this.#definitions })
  }
}

function itemFrom(node: MarkdownNode, context: BlockContext): Item {
  const [first, ...rest] = blocksFrom(node.children ?? [], context)
  if (first?.kind === 'paragraph') return new WrittenItem(first, rest, node)
  const { span, checked } = node
  return {
    text: '',
    ...(checked !== undefined && { checked }),
    blocks: first === undefined ? [] : [first, ...rest],
    span,
  }
}

/** Its text is that of its first paragraph. */
class WrittenItem implements Item {
  readonly blocks: readonly Block[]
  readonly span: Span
  readonly attributes?: Attributes
  readonly checked?: boolean
  readonly #first: Paragraph

  constructor(first: Paragraph, rest: readonly Block[], { span, checked }: MarkdownNode) {
    this.blocks = rest
    this.span = span
    this.#first = first
    if (checked !== undefined) this.checked = checked
    if (first.attributes !== undefined) this.attributes = first.attributes
  }

  get text(): string {
    return this.#first.text
  }

  get runs(): readonly Run[] | undefined {
    return this.#first.runs
  }
}

function tableFrom(node: MarkdownNode, context: BlockContext): Table {
  const [head, ...body] = (node.children ?? []).map((row) =>
    (row.children ?? []).map((cell) => cellFrom(cell, context)),
  )
  const header = head ?? []
  const { span, align } = node
  const rows = body.map((row) => header.map((column, index) => row[index] ?? emptyCell(row, column)))
  const aligned = align?.some((side) => side !== null) ? { align } : {}
  const surplus = body.flatMap((row) => row.slice(header.length))
  const dropped = surplus.length > 0 ? { surplus } : {}
  return withRole({ kind: 'table', ...aligned, header, rows, ...dropped, span }, context.type)
}

function cellFrom(node: MarkdownNode, context: BlockContext): Cell {
  collectLinks(node, context.links, context.section)
  return new WrittenCell(node, context.definitions)
}

/** What it holds is read when asked for: most tables are nobody's to calculate with. */
class WrittenCell implements Cell {
  readonly #node: MarkdownNode
  readonly #definitions: ReadonlyMap<string, string>
  #text: string | undefined
  #quantity: Quantity | null | undefined
  #span: Span | undefined

  constructor(node: MarkdownNode, definitions: ReadonlyMap<string, string>) {
    this.#node = node
    this.#definitions = definitions
  }

  get text(): string {
    this.#text ??= plainText(this.#node.children ?? [])
    return this.#text
  }

  get runs(): readonly Run[] | undefined {
    return runsFrom(this.#node.children ?? [], { definitions: this.#definitions })
  }

  get quantity(): Quantity | undefined {
    if (this.#quantity === undefined) this.#quantity = readQuantity(this.text) ?? null
    return this.#quantity ?? undefined
  }

  get span(): Span {
    this.#span ??= contentSpan(this.#node)
    return this.#span
  }
}

/** The span of a cell's content, without the bars and spaces that surround it. */
function contentSpan({ children, span }: MarkdownNode): Span {
  const from = children?.[0]?.span
  const to = children?.[children.length - 1]?.span
  if (from === undefined || to === undefined) return span
  return { ...from, endLine: to.endLine, endColumn: to.endColumn, end: to.end }
}

/** A cell the row leaves out stands at the row's end, where it would be written. */
function emptyCell(row: readonly Cell[], column: Cell): Cell {
  const last = row[row.length - 1] ?? column
  const { endLine, endColumn, end } = last.span
  return { text: '', span: { line: endLine, column: endColumn, endLine, endColumn, start: end, end } }
}

function withRole(table: Table, type: DocumentType | undefined): Table {
  const tables = type?.tables ?? []
  const classes = table.attributes?.classes ?? []
  const named = classes.find((name) => tables.some((rule) => rule.role === name)) ?? classes[0]
  const role = named ?? roleByFirstCell(table, tables)
  return role === undefined ? table : { ...table, role }
}

function roleByFirstCell({ header }: Table, tables: DocumentType['tables']): string | undefined {
  if (tables.length === 0) return undefined
  const first = folded(withoutUnit(header[0]?.text ?? ''))
  return tables.find(({ headings }) => headings !== undefined && matchesFolded(headings, first))?.role
}

const CAPTION = /^(?::|Tabell:|Table:)\s+/

/** Gives each table the caption or the lone attributes that stand right before or after it. */
function captioned(blocks: Block[], context: BlockContext): Block[] {
  if (!blocks.some((block) => block.kind === 'table')) return blocks
  const result: Block[] = []
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index]
    if (block === undefined) continue
    const before = result[result.length - 1]
    const after = blocks[index + 1]
    if (block.kind !== 'table') result.push(block)
    else if (isCaption(before)) result.splice(-1, 1, describedBy(block, before, context.type))
    else if (isCaption(after)) {
      result.push(describedBy(block, after, context.type))
      index += 1
    } else result.push(block)
  }
  return result
}

function isCaption(block: Block | undefined): block is Paragraph {
  return (
    block?.kind === 'paragraph' && (CAPTION.test(block.text) || (block.text === '' && block.attributes !== undefined))
  )
}

function describedBy(table: Table, caption: Paragraph, type: DocumentType | undefined): Table {
  const text = caption.text.replace(CAPTION, '')
  const attributes: Attributes | undefined = caption.attributes
  return withRole({ ...table, ...(text !== '' && { caption: text }), ...(attributes && { attributes }) }, type)
}
