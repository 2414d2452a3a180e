import type {
  Attributes,
  Block,
  Cell,
  Footnote,
  Item,
  List,
  Paragraph,
  Quantity,
  Run,
  Table,
} from '../model/document.ts'
import { folded, matchesFolded } from '../model/pattern.ts'
import type { Span } from '../model/place.ts'
import { readQuantity } from '../model/quantity.ts'
import type { DocumentType } from '../schema/document-type.ts'
import { withoutUnit } from '../schema/typed-table.ts'
import { trailingAttributes } from './attributes.ts'
import { plainText } from './inline.ts'
import type { MarkdownNode } from './markdown.ts'
import { runsFrom } from './runs.ts'

/** What turning nodes into blocks needs to know. */
export interface BlockContext {
  readonly text: string
  readonly type: DocumentType | undefined
  /** Targets of `[label]: target` definitions. */
  readonly definitions: ReadonlyMap<string, string>
}

const NO_NODES: readonly MarkdownNode[] = []
const NO_BLOCKS: readonly Block[] = []

/** Turns sibling nodes into blocks; a caption or lone attributes beside a table become the table's. */
export function blocksFrom(nodes: readonly MarkdownNode[], context: BlockContext): readonly Block[] {
  const blocks: Block[] = []
  let hasTable = false
  // Not `of`: most runs end before V8 has optimised this.
  for (let index = 0; index < nodes.length; index += 1) {
    const node = nodes[index]
    const block = node && blockFrom(node, context)
    if (block === undefined) continue
    blocks.push(block)
    if (block.kind === 'table') hasTable = true
  }
  return hasTable ? captioned(blocks) : blocks
}

function blockFrom(node: MarkdownNode, context: BlockContext): Block | undefined {
  switch (node.type) {
    // A heading inside a list or a quote is no section of the document; its words are kept.
    case 'paragraph':
    case 'heading':
      return new WrittenParagraph(node, context)
    case 'list':
      return new WrittenList(node, context)
    case 'table':
      return new WrittenTable(node, context)
    case 'blockquote':
      return { kind: 'quote', blocks: blocksFrom(node.children ?? NO_NODES, context), span: node.span }
    case 'definition':
      return { kind: 'definition', text: node.url ?? '', span: node.span }
    case 'footnoteDefinition':
      return footnoteFrom(node, context)
    case 'code':
      return { kind: 'code', text: node.value ?? '', language: node.lang, span: node.span }
    case 'html':
      return { kind: 'html', text: node.value ?? '', span: node.span }
    case 'thematicBreak':
      return { kind: 'break', text: '', span: node.span }
    default:
      return undefined
  }
}

function footnoteFrom(node: MarkdownNode, context: BlockContext): Footnote {
  const blocks = blocksFrom(node.children ?? NO_NODES, context)
  return { kind: 'footnote', label: node.identifier ?? '', text: footnoteText(blocks), blocks, span: node.span }
}

function footnoteText(blocks: readonly Block[]): string {
  return blocks
    .map((block) => (block.kind === 'paragraph' ? block.text : ''))
    .join(' ')
    .trim()
}

/**
 * Its text is made when it is asked for: few rules read it, and a strategy has hundreds of paragraphs. A class, as are all that
 * make something when asked: V8 gives an object literal with a getter a hidden class of its own each time, and keeps that, and the
 * document behind it, in old space. Fields that all may see are declared alone, as V8 would else define each before the
 * constructor sets it.
 */
class WrittenParagraph implements Paragraph {
  declare readonly kind: 'paragraph'
  declare readonly attributes: Attributes | undefined
  readonly #node: MarkdownNode
  readonly #definitions: ReadonlyMap<string, string>
  #words: string | undefined

  constructor(node: MarkdownNode, { text, definitions }: BlockContext) {
    this.kind = 'paragraph'
    this.attributes = trailingAttributes(text, node)?.attributes
    this.#node = node
    this.#definitions = definitions
  }

  get text(): string {
    this.#words ??= plainText(this.#node.children ?? NO_NODES, this.attributes?.span.start)
    return this.#words
  }

  get runs(): readonly Run[] | undefined {
    return runsFrom(this.#node.children ?? NO_NODES, {
      until: this.attributes?.span.start,
      definitions: this.#definitions,
    })
  }

  get span(): Span {
    return this.#node.span
  }
}

/** Its items are made when they are asked for. */
class WrittenList implements List {
  declare readonly kind: 'list'
  declare readonly ordered: boolean
  declare readonly isPlain: boolean
  readonly #node: MarkdownNode
  readonly #context: BlockContext
  #items: readonly Item[] | undefined

  constructor(node: MarkdownNode, context: BlockContext) {
    this.kind = 'list'
    this.ordered = node.ordered === true
    this.isPlain = node.flat === true && !context.text.slice(node.begin, node.end).includes('}')
    this.#node = node
    this.#context = context
  }

  get start(): number | undefined {
    return this.ordered ? (this.#node.start ?? 1) : undefined
  }

  get items(): readonly Item[] {
    this.#items ??= (this.#node.children ?? NO_NODES).map((item) => itemFrom(item, this.#context))
    return this.#items
  }

  get span(): Span {
    return this.#node.span
  }
}

function itemFrom(node: MarkdownNode, context: BlockContext): Item {
  const nodes = node.children ?? NO_NODES
  const only = nodes[0]
  if (nodes.length === 1 && only?.type === 'paragraph')
    return new WrittenItem(node, new WrittenParagraph(only, context), NO_BLOCKS)
  const blocks = blocksFrom(nodes, context)
  const first = blocks[0]
  if (first?.kind === 'paragraph') return new WrittenItem(node, first, blocks.slice(1))
  return { text: '', checked: node.checked, blocks, span: node.span }
}

/** Its text is that of its first paragraph. */
class WrittenItem implements Item {
  declare readonly blocks: readonly Block[]
  declare readonly attributes: Attributes | undefined
  readonly #node: MarkdownNode
  readonly #first: Paragraph

  constructor(node: MarkdownNode, first: Paragraph, blocks: readonly Block[]) {
    this.blocks = blocks
    this.attributes = first.attributes
    this.#node = node
    this.#first = first
  }

  get text(): string {
    return this.#first.text
  }

  get runs(): readonly Run[] | undefined {
    return this.#first.runs
  }

  get checked(): boolean | undefined {
    return this.#node.checked
  }

  get span(): Span {
    return this.#node.span
  }
}

/** Its cells are made when they are asked for: most tables are nobody's to calculate with. */
class WrittenTable implements Table {
  declare readonly kind: 'table'
  declare readonly caption: string | undefined
  declare readonly attributes: Attributes | undefined
  declare readonly role: string | undefined
  readonly #node: MarkdownNode
  readonly #context: BlockContext
  #cells: Pick<Table, 'header' | 'rows' | 'surplus'> | undefined

  constructor(node: MarkdownNode, context: BlockContext, caption?: Paragraph) {
    const described = caption?.text.replace(CAPTION, '')
    this.kind = 'table'
    this.caption = described === '' ? undefined : described
    this.attributes = caption?.attributes
    this.#node = node
    this.#context = context
    this.role = tableRole(this, context.type)
  }

  /** The same with a caption, or with attributes that stand alone. */
  describedBy(caption: Paragraph): Table {
    return new WrittenTable(this.#node, this.#context, caption)
  }

  get align(): Table['align'] {
    const { align } = this.#node
    return align?.some((side) => side !== null) ? align : undefined
  }

  get header(): readonly Cell[] {
    return this.#written.header
  }

  get rows(): readonly (readonly Cell[])[] {
    return this.#written.rows
  }

  get surplus(): readonly Cell[] | undefined {
    return this.#written.surplus
  }

  get span(): Span {
    return this.#node.span
  }

  get #written(): Pick<Table, 'header' | 'rows' | 'surplus'> {
    this.#cells ??= cellsFrom(this.#node, this.#context)
    return this.#cells
  }
}

function cellsFrom(node: MarkdownNode, context: BlockContext): Pick<Table, 'header' | 'rows' | 'surplus'> {
  const [header = [], ...rows] = (node.children ?? NO_NODES).map((row) =>
    (row.children ?? NO_NODES).map((cell) => new WrittenCell(cell, context)),
  )
  const surplus = rows.flatMap((row) => (row.length > header.length ? row.slice(header.length) : []))
  return { header, rows: rows.map((row) => fitted(row, header)), surplus: surplus.length > 0 ? surplus : undefined }
}

/** A row as long as the header. */
function fitted(row: readonly Cell[], header: readonly Cell[]): readonly Cell[] {
  return row.length === header.length ? row : header.map((column, index) => row[index] ?? emptyCell(row, column))
}

/** What it holds is read when asked for, as that of a paragraph. */
class WrittenCell implements Cell {
  readonly #node: MarkdownNode
  readonly #definitions: ReadonlyMap<string, string>
  #words: string | undefined
  #read: Quantity | null | undefined
  #place: Span | undefined

  constructor(node: MarkdownNode, { definitions }: BlockContext) {
    this.#node = node
    this.#definitions = definitions
  }

  get text(): string {
    this.#words ??= plainText(this.#node.children ?? NO_NODES)
    return this.#words
  }

  get runs(): readonly Run[] | undefined {
    return runsFrom(this.#node.children ?? NO_NODES, { definitions: this.#definitions })
  }

  get quantity(): Quantity | undefined {
    if (this.#read === undefined) this.#read = readQuantity(this.text) ?? null
    return this.#read ?? undefined
  }

  get span(): Span {
    this.#place ??= contentSpan(this.#node)
    return this.#place
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

function tableRole(table: Table, type: DocumentType | undefined): string | undefined {
  const tables = type?.tables ?? []
  const classes = table.attributes?.classes ?? []
  const named = classes.find((name) => tables.some((rule) => rule.role === name)) ?? classes[0]
  return named ?? roleByFirstCell(table, tables)
}

function roleByFirstCell({ header }: Table, tables: DocumentType['tables']): string | undefined {
  if (tables.length === 0) return undefined
  const first = folded(withoutUnit(header[0]?.text ?? ''))
  return tables.find(({ headings }) => headings !== undefined && matchesFolded(headings, first))?.role
}

const CAPTION = /^(?::|Tabell:|Table:)\s+/

/** Gives each table the caption or the lone attributes that stand right before or after it. */
function captioned(blocks: readonly Block[]): readonly Block[] {
  const result: Block[] = []
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index]
    if (block === undefined) continue
    const before = result[result.length - 1]
    const after = blocks[index + 1]
    if (!(block instanceof WrittenTable)) result.push(block)
    else if (isCaption(before)) result.splice(-1, 1, block.describedBy(before))
    else if (isCaption(after)) {
      result.push(block.describedBy(after))
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
