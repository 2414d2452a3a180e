import { createMdastHandle, dropHandle, serializeHandle } from 'satteri'
import { type Span, START } from '../model/place.ts'
import * as layout from './arena-layout.ts'
import {
  type Alignment,
  asWritten,
  type BodyStart,
  DEEPEST,
  holdsLinks,
  isLink,
  type MarkdownLink,
  type MarkdownNode,
  type MarkdownTree,
  type MarkdownType,
} from './markdown-tree.ts'

/**
 * Reads Markdown with satteri, whose native parser leaves the tree as one buffer. The buffer is read here
 * rather than by satteri's own reader: no string pool is decoded, and no node or value made that nobody asks for.
 */
export function parseFast(text: string, body: BodyStart = START): MarkdownTree {
  const handle = createMdastHandle(text.slice(body.start), { frontmatter: false }, true)
  try {
    return new ArenaTree(arenaOf(serializeHandle(handle), text, body))
  } finally {
    dropHandle(handle)
  }
}

/** Node types by their number. */
const TYPES: readonly MarkdownType[] = [
  'root',
  'paragraph',
  'heading',
  'thematicBreak',
  'blockquote',
  'list',
  'listItem',
  'html',
  'code',
  'definition',
  'text',
  'emphasis',
  'strong',
  'inlineCode',
  'break',
  'link',
  'image',
  'linkReference',
  'imageReference',
  'footnoteDefinition',
  'footnoteReference',
  'table',
  'tableRow',
  'tableCell',
  'delete',
]

const ALIGNMENTS: readonly Alignment[] = [null, 'left', 'right', 'center']

/** The box of a list item by its number; 2 is an item without one. */
const CHECKED: readonly (boolean | undefined)[] = [false, true]

/** Whether nodes of a type are links or definitions, and whether links stand in them: by number, for nodes that are not made. */
const LEADS = TYPES.map((type) => isLink(type) || type === 'definition')
const HOLDS_LINKS = TYPES.map(holdsLinks)

/** Types that hold no nodes: by name, as a node knows its own. */
const LEAVES: ReadonlySet<MarkdownType> = new Set([
  'thematicBreak',
  'html',
  'code',
  'definition',
  'text',
  'inlineCode',
  'break',
  'image',
  'imageReference',
  'footnoteReference',
])

/** The buffer seen as words, as bytes for what is not aligned, and the text it was parsed from. */
interface Arena {
  readonly text: string
  /** What of the text was parsed: the buffer's places are in that. */
  readonly body: BodyStart
  readonly bytes: Buffer
  /** For numbers that are not aligned: a buffer's own `readUInt32LE` takes five times as long. */
  readonly view: DataView
  readonly words: Uint32Array
  /** Word offset of the first node's record, and how many words each takes. */
  readonly nodes: number
  readonly nodeSize: number
  /** Word offset of the numbers of all nodes' children. */
  readonly children: number
  /** The byte where the data of all nodes begins. */
  readonly data: number
}

function arenaOf(buffer: Uint8Array, text: string, body: BodyStart): Arena {
  const bytes = Buffer.from(buffer.buffer, buffer.byteOffset, buffer.byteLength)
  const view = new DataView(buffer.buffer, buffer.byteOffset, buffer.byteLength)
  const words = new Uint32Array(buffer.buffer, buffer.byteOffset, buffer.byteLength >> 2)
  if (words[layout.MAGIC] !== layout.MDAR)
    throw new Error('satteri: the tree is not in the layout of the version expected')
  const nodes = (words[layout.NODES] ?? 0) >> 2
  const nodeSize = (words[layout.NODE_SIZE] ?? 0) >> 2
  const children = (words[layout.CHILDREN] ?? 0) >> 2
  return { text, body, bytes, view, words, nodes, nodeSize, children, data: words[layout.DATA] ?? 0 }
}

function typeAt(bytes: Buffer, record: number): MarkdownType {
  const number = bytes[(record + layout.NODE_TYPE) << 2] ?? 0
  const type = TYPES[number]
  if (type === undefined) throw new Error(`satteri: unknown node type ${number}`)
  return type
}

/**
 * A node of the buffer. What it holds is read when asked for: of most paragraphs nobody asks for the words. Its fields
 * are declared alone, as V8 would else define each before the constructor sets it, and those with `#` dearly.
 */
class ArenaNode implements MarkdownNode {
  declare readonly type: MarkdownType
  declare readonly begin: number
  declare readonly end: number
  private declare readonly arena: Arena
  /** Word offset of its record. */
  private declare readonly record: number
  /** That of the nearest node that has a place: its own, or that of one it stands in. */
  private declare readonly placed: number
  private declare readonly level: number
  private declare place: Span | undefined
  private declare inside: readonly MarkdownNode[] | undefined

  constructor(arena: Arena, id: number, level: number) {
    const { words, nodes, nodeSize, body } = arena
    const record = nodes + id * nodeSize
    const placed = words[record + layout.NODE_LINE] === 0 ? placeOf(arena, record) : record
    this.type = typeAt(arena.bytes, record)
    this.begin = (words[placed + layout.NODE_BEGIN] ?? 0) + body.start
    this.end = (words[placed + layout.NODE_END] ?? 0) + body.start
    this.arena = arena
    this.record = record
    this.placed = placed
    this.level = level
    this.place = undefined
    this.inside = undefined
  }

  get span(): Span {
    this.place ??= spanAt(this.arena, this.placed)
    return this.place
  }

  get children(): readonly MarkdownNode[] | undefined {
    const { inside } = this
    if (inside !== undefined || LEAVES.has(this.type)) return inside
    const { arena, level } = this
    const children = level < DEEPEST ? childrenOf(arena, this.record, level + 1) : [asWritten(this.span, arena.text)]
    this.inside = children
    return children
  }

  get value(): string | undefined {
    if (this.type === 'text') return textValue(this, this.arena, this.data)
    if (this.type === 'inlineCode' || this.type === 'html') return this.string(0)
    return this.type === 'code' ? this.string(layout.CODE_VALUE) : undefined
  }

  get depth(): number | undefined {
    return this.type === 'heading' ? (this.arena.bytes[this.data] ?? 1) : undefined
  }

  get url(): string | undefined {
    const { type } = this
    return type === 'link' || type === 'image' || type === 'definition' ? this.string(0) : undefined
  }

  get title(): string | undefined {
    if (this.type === 'link' || this.type === 'definition') return this.string(layout.TITLE) || undefined
    return this.type === 'image' ? this.string(layout.IMAGE_TITLE) || undefined : undefined
  }

  get alt(): string | undefined {
    if (this.type === 'image') return this.string(layout.IMAGE_ALT)
    return this.type === 'imageReference' ? this.string(layout.REFERENCE_ALT) : undefined
  }

  get identifier(): string | undefined {
    switch (this.type) {
      case 'definition':
        return this.string(layout.DEFINITION_LABEL)
      case 'linkReference':
      case 'imageReference':
      case 'footnoteReference':
      case 'footnoteDefinition':
        return this.string(0)
      default:
        return undefined
    }
  }

  get ordered(): boolean | undefined {
    return this.type === 'list' ? this.arena.bytes[this.data + layout.LIST_ORDERED] !== 0 : undefined
  }

  get flat(): boolean | undefined {
    return this.type === 'list' ? isFlat(this.arena, this.record) : undefined
  }

  get start(): number | undefined {
    return this.ordered ? this.arena.view.getUint32(this.data, true) : undefined
  }

  get checked(): boolean | undefined {
    return this.type === 'listItem' ? CHECKED[this.arena.bytes[this.data] ?? 2] : undefined
  }

  get align(): readonly Alignment[] | undefined {
    if (this.type !== 'table') return undefined
    const [{ bytes, view }, at] = [this.arena, this.data + layout.TABLE_SIDES]
    return Array.from(bytes.subarray(at, at + view.getUint32(this.data, true)), (column) => ALIGNMENTS[column] ?? null)
  }

  get lang(): string | undefined {
    return this.type === 'code' ? this.string(0) || undefined : undefined
  }

  /** The byte where the node's data begins. */
  private get data(): number {
    const { arena } = this
    return arena.data + (arena.words[this.record + layout.NODE_DATA] ?? 0)
  }

  /** The string whose place stands so many bytes into the node's data. */
  private string(at: number): string {
    return stringAt(this.arena, this.data + at)
  }
}

class ArenaTree extends ArenaNode implements MarkdownTree {
  declare readonly links: readonly MarkdownLink[]
  declare readonly definitions: readonly MarkdownNode[]

  constructor(arena: Arena) {
    super(arena, 0, 0)
    const [links, definitions]: [MarkdownLink[], MarkdownNode[]] = [[], []]
    gatherLinks(arena, links, definitions)
    // Nodes stand in the order of the text but for bare addresses, some of which get theirs last.
    this.links = links.sort((one, other) => one.node.begin - other.node.begin)
    this.definitions = definitions
  }
}

/** Finds links by the types of all nodes, in the order of those, and makes a node of nothing else. */
function gatherLinks(arena: Arena, links: MarkdownLink[], definitions: MarkdownNode[]): void {
  const { bytes, words, nodes, nodeSize } = arena
  const count = words[layout.NODE_COUNT] ?? 0
  for (let id = 0, at = (nodes + layout.NODE_TYPE) << 2; id < count; id += 1, at += nodeSize << 2) {
    if (!LEADS[bytes[at] ?? 0]) continue
    const { level, block, blockLevel } = standing(arena, id)
    if (level > DEEPEST) continue
    const node = new ArenaNode(arena, id, level)
    if (node.type === 'definition') definitions.push(node)
    else links.push({ node, block: new ArenaNode(arena, block, blockLevel) })
  }
}

interface Standing {
  readonly level: number
  /** The number of the block around it that holds links; the root's where there is none. */
  readonly block: number
  readonly blockLevel: number
}

/** How deep a node and its block stand, counted until that is too deep. */
function standing({ bytes, words, nodes, nodeSize }: Arena, id: number): Standing {
  let level = 0
  let block = 0
  let inBlock = 0
  for (let at = id; at !== 0 && level <= DEEPEST; level += 1) {
    const record = nodes + at * nodeSize
    if (block === 0 && HOLDS_LINKS[bytes[(record + layout.NODE_TYPE) << 2] ?? 0]) {
      block = at
      inBlock = level
    }
    at = words[record + layout.NODE_PARENT] ?? 0
  }
  return { level, block, blockLevel: block === 0 ? 0 : level - inBlock }
}

/** The record of the nearest node that has a place. */
function placeOf({ words, nodes, nodeSize }: Arena, record: number): number {
  let at = record
  while (words[at + layout.NODE_LINE] === 0 && at !== nodes)
    at = nodes + (words[at + layout.NODE_PARENT] ?? 0) * nodeSize
  return at
}

/** @param at the record of a node that has a place */
function spanAt({ words, body }: Arena, at: number): Span {
  return {
    line: (words[at + layout.NODE_LINE] ?? 0) + body.line - 1,
    column: words[at + layout.NODE_COLUMN] ?? 0,
    endLine: (words[at + layout.NODE_END_LINE] ?? 0) + body.line - 1,
    endColumn: words[at + layout.NODE_END_COLUMN] ?? 0,
    start: (words[at + layout.NODE_BEGIN] ?? 0) + body.start,
    end: (words[at + layout.NODE_END] ?? 0) + body.start,
  }
}

/** The nodes inside a node, themselves at the given level. */
function childrenOf(arena: Arena, record: number, level: number): readonly MarkdownNode[] {
  const { words } = arena
  const first = arena.children + (words[record + layout.NODE_FIRST_CHILD] ?? 0)
  const end = first + (words[record + layout.NODE_CHILD_COUNT] ?? 0)
  // Most hold one, and an array that grows has room for seventeen.
  if (end === first + 1) return [new ArenaNode(arena, words[first] ?? 0, level)]
  const children: MarkdownNode[] = []
  for (let at = first; at < end; at += 1) {
    const child = new ArenaNode(arena, words[at] ?? 0, level)
    const before = child.type === 'code' ? children[children.length - 1] : undefined
    if (before !== undefined && isSplit(before, child, arena.text))
      children[children.length - 1] = joined(before, child)
    else children.push(child)
  }
  return children
}

function isFlat({ bytes, words, nodes, nodeSize, children }: Arena, record: number): boolean {
  const first = children + (words[record + layout.NODE_FIRST_CHILD] ?? 0)
  const end = first + (words[record + layout.NODE_CHILD_COUNT] ?? 0)
  for (let at = first; at < end; at += 1) {
    const item = nodes + (words[at] ?? 0) * nodeSize
    if (words[item + layout.NODE_CHILD_COUNT] !== 1) return false
    const only = nodes + (words[children + (words[item + layout.NODE_FIRST_CHILD] ?? 0)] ?? 0) * nodeSize
    if (typeAt(bytes, only) !== 'paragraph') return false
  }
  return true
}

/** Whether code and its sibling before are one block of indented code, which satteri takes apart inside nested lists and quotes. */
function isSplit(before: MarkdownNode, code: MarkdownNode, text: string): boolean {
  if (before.type !== 'code' || code.span.line !== before.span.endLine + 1) return false
  return !isFenced(before, text) && !isFenced(code, text)
}

function isFenced({ begin, end }: MarkdownNode, text: string): boolean {
  return /^\s*(?:`{3}|~{3})/.test(text.slice(begin, end))
}

function joined(before: MarkdownNode, after: MarkdownNode): MarkdownNode {
  const { endLine, endColumn, end } = after.span
  const span = { ...before.span, endLine, endColumn, end }
  return { type: 'code', span, begin: span.start, end, value: `${before.value}\n${after.value}` }
}

/**
 * The value of a text node. Nearly always it is what stands in the source, and a slice costs nothing; when
 * escapes, character references or indentation are gone from it the lengths differ, and the value is decoded.
 */
function textValue({ begin, end }: MarkdownNode, arena: Arena, at: number): string {
  const written = arena.text.slice(begin, end)
  return Buffer.byteLength(written) === arena.view.getUint32(at + layout.STRING_LENGTH, true)
    ? written
    : stringAt(arena, at)
}

/** The string whose offset and length, in bytes of the string pool, stand at `at`. */
function stringAt({ words, bytes, view }: Arena, at: number): string {
  const start = (words[layout.POOL] ?? 0) + view.getUint32(at, true)
  return bytes.toString('utf8', start, start + view.getUint32(at + layout.STRING_LENGTH, true))
}
