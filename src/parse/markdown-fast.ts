import { createMdastHandle, dropHandle, serializeHandle } from 'satteri'
import { type Span, START } from '../model/place.ts'
import {
  type Alignment,
  asWritten,
  type BodyStart,
  DEEPEST,
  isLink,
  type MarkdownNode,
  type MarkdownType,
} from './markdown-tree.ts'

/**
 * Reads Markdown with satteri, whose native parser leaves the tree as one buffer. The buffer is read here
 * rather than by satteri's own reader: no string pool is decoded, and no node or value made that nobody asks for. The
 * layout belongs to the exact version in package.json; the tests that hold this engine to the reference would all
 * fail were it another.
 */
export function parseFast(text: string, body: BodyStart = START): MarkdownNode {
  const handle = createMdastHandle(text.slice(body.start), { frontmatter: false }, true)
  try {
    return new ArenaNode(arenaOf(serializeHandle(handle), text, body), 0, 0)
  } finally {
    dropHandle(handle)
  }
}

/** Word offsets (32 bits, little-endian) in the buffer's header. Offsets and lengths they hold are in bytes. */
const HEADER = { magic: 0, nodeSize: 2, nodeCount: 3, nodes: 4, children: 6, data: 8, poolLength: 9, pool: 10 } as const

/** Word offsets in a node's record; the type is the first byte of its word. */
const NODE = {
  type: 1,
  parent: 2,
  start: 3,
  end: 4,
  line: 5,
  column: 6,
  endLine: 7,
  endColumn: 8,
  firstChild: 9,
  childCount: 10,
  data: 11,
} as const

/** `MDAR` */
const MAGIC = 0x5241444d

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

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true })

/** Types that hold no nodes. */
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
  readonly words: Uint32Array
  /** 1 for each node that is a link or an image, or holds one. */
  readonly linked: Uint8Array
}

function arenaOf(buffer: Uint8Array, text: string, body: BodyStart): Arena {
  const bytes = Buffer.from(buffer.buffer, buffer.byteOffset, buffer.byteLength)
  const words = new Uint32Array(buffer.buffer, buffer.byteOffset, buffer.byteLength >> 2)
  if (words[HEADER.magic] !== MAGIC) throw new Error('satteri: the tree is not in the layout of the version expected')
  const linked = new Uint8Array(word(words, HEADER.nodeCount))
  // A parent's number is lower than its children's.
  for (let id = linked.length - 1; id > 0; id -= 1) {
    const record = recordOf(words, id)
    if (linked[id] === 0 && !isLink(typeAt(bytes, record))) continue
    linked[id] = 1
    linked[word(words, record + NODE.parent)] = 1
  }
  return { text, body, bytes, words, linked }
}

function word(words: Uint32Array, index: number): number {
  return words[index] ?? 0
}

/** Word offset of a node's record. */
function recordOf(words: Uint32Array, id: number): number {
  return (word(words, HEADER.nodes) >> 2) + id * (word(words, HEADER.nodeSize) >> 2)
}

function typeAt(bytes: Buffer, record: number): MarkdownType {
  const number = bytes[(record + NODE.type) << 2] ?? 0
  const type = TYPES[number]
  if (type === undefined) throw new Error(`satteri: unknown node type ${number}`)
  return type
}

/** A node of the buffer. What it holds is read when asked for: of most paragraphs nobody asks for the words. */
class ArenaNode implements MarkdownNode {
  readonly type: MarkdownType
  readonly span: Span
  readonly linked: boolean
  readonly #arena: Arena
  readonly #record: number
  readonly #depth: number
  #children: readonly MarkdownNode[] | undefined

  constructor(arena: Arena, id: number, depth: number) {
    const record = recordOf(arena.words, id)
    this.type = typeAt(arena.bytes, record)
    this.span = spanAt(arena, record)
    this.linked = arena.linked[id] === 1
    this.#arena = arena
    this.#record = record
    this.#depth = depth
  }

  get children(): readonly MarkdownNode[] | undefined {
    if (this.#children === undefined && !LEAVES.has(this.type)) {
      const tooDeep = this.#depth >= DEEPEST
      this.#children = tooDeep
        ? [asWritten(this.span, this.#arena.text)]
        : childrenOf(this.#arena, this.#record, this.#depth + 1)
    }
    return this.#children
  }

  get value(): string | undefined {
    if (this.type === 'text') return textValue(this.span, this.#arena, this.#data)
    if (this.type === 'inlineCode' || this.type === 'html') return this.#string(0)
    return this.type === 'code' ? this.#string(16) : undefined
  }

  get depth(): number | undefined {
    return this.type === 'heading' ? (this.#arena.bytes[this.#data] ?? 1) : undefined
  }

  get url(): string | undefined {
    const { type } = this
    return type === 'link' || type === 'image' || type === 'definition' ? this.#string(0) : undefined
  }

  get title(): string | undefined {
    if (this.type === 'link' || this.type === 'definition') return this.#string(8) || undefined
    return this.type === 'image' ? this.#string(16) || undefined : undefined
  }

  get alt(): string | undefined {
    if (this.type === 'image') return this.#string(8)
    return this.type === 'imageReference' ? this.#string(20) : undefined
  }

  get identifier(): string | undefined {
    switch (this.type) {
      case 'definition':
        return this.#string(16)
      case 'linkReference':
      case 'imageReference':
      case 'footnoteReference':
      case 'footnoteDefinition':
        return this.#string(0)
      default:
        return undefined
    }
  }

  get ordered(): boolean | undefined {
    return this.type === 'list' ? this.#arena.bytes[this.#data + 4] !== 0 : undefined
  }

  get start(): number | undefined {
    return this.ordered ? this.#arena.bytes.readUInt32LE(this.#data) : undefined
  }

  get checked(): boolean | undefined {
    return this.type === 'listItem' ? CHECKED[this.#arena.bytes[this.#data] ?? 2] : undefined
  }

  get align(): readonly Alignment[] | undefined {
    if (this.type !== 'table') return undefined
    const [{ bytes }, at] = [this.#arena, this.#data + 4]
    return Array.from(bytes.subarray(at, at + bytes.readUInt32LE(at - 4)), (column) => ALIGNMENTS[column] ?? null)
  }

  get lang(): string | undefined {
    return this.type === 'code' ? this.#string(0) || undefined : undefined
  }

  /** The byte where the node's data begins. */
  get #data(): number {
    const { words } = this.#arena
    return word(words, HEADER.data) + word(words, this.#record + NODE.data)
  }

  /** The string whose place stands so many bytes into the node's data. */
  #string(at: number): string {
    return stringAt(this.#arena, this.#data + at)
  }
}

/** A node without a place of its own has that of the nearest one around it. */
function spanAt({ words, body }: Arena, record: number): Span {
  let placed = record
  while (word(words, placed + NODE.line) === 0 && placed !== recordOf(words, 0)) {
    placed = recordOf(words, word(words, placed + NODE.parent))
  }
  return {
    line: word(words, placed + NODE.line) + body.line - 1,
    column: word(words, placed + NODE.column),
    endLine: word(words, placed + NODE.endLine) + body.line - 1,
    endColumn: word(words, placed + NODE.endColumn),
    start: word(words, placed + NODE.start) + body.start,
    end: word(words, placed + NODE.end) + body.start,
  }
}

/** The nodes inside a node, themselves at the given depth. */
function childrenOf(arena: Arena, record: number, depth: number): readonly MarkdownNode[] {
  const { words } = arena
  const first = (word(words, HEADER.children) >> 2) + word(words, record + NODE.firstChild)
  const children: MarkdownNode[] = []
  for (let index = 0; index < word(words, record + NODE.childCount); index += 1) {
    const child = new ArenaNode(arena, word(words, first + index), depth)
    const before = children[children.length - 1]
    if (before !== undefined && isSplit(before, child, arena.text))
      children[children.length - 1] = joined(before, child)
    else children.push(child)
  }
  return children
}

/** Whether two siblings are one block of indented code, which satteri takes apart inside nested lists and quotes. */
function isSplit(before: MarkdownNode, after: MarkdownNode, text: string): boolean {
  if (before.type !== 'code' || after.type !== 'code') return false
  return after.span.line === before.span.endLine + 1 && !isFenced(before, text) && !isFenced(after, text)
}

function isFenced({ span }: MarkdownNode, text: string): boolean {
  return /^\s*(?:`{3}|~{3})/.test(text.slice(span.start, span.end))
}

function joined(before: MarkdownNode, after: MarkdownNode): MarkdownNode {
  const { endLine, endColumn, end } = after.span
  const span = { ...before.span, endLine, endColumn, end }
  return { type: 'code', span, linked: false, value: `${before.value}\n${after.value}` }
}

/**
 * The value of a text node. Nearly always it is what stands in the source, and a slice costs nothing; when
 * escapes, character references or indentation are gone from it the lengths differ, and the value is decoded.
 */
function textValue({ start, end }: Span, arena: Arena, at: number): string {
  const written = arena.text.slice(start, end)
  return Buffer.byteLength(written) === arena.bytes.readUInt32LE(at + 4) ? written : stringAt(arena, at)
}

/** The string whose offset and length, in bytes of the string pool, stand at `at`. */
function stringAt({ words, bytes }: Arena, at: number): string {
  const start = word(words, HEADER.pool) + bytes.readUInt32LE(at)
  const length = bytes.readUInt32LE(at + 4)
  return length === 0 ? '' : utf8.decode(bytes.subarray(start, start + length))
}
