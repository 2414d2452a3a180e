import { createMdastHandle, dropHandle, serializeHandle } from 'satteri'
import {
  type Alignment,
  asWritten,
  DEEPEST,
  type MarkdownNode,
  type MarkdownPosition,
  type MarkdownType,
} from './markdown-tree.ts'

/**
 * Reads Markdown with satteri, whose native parser leaves the tree as one buffer. The buffer is read here
 * rather than by satteri's own reader: that takes half the time, as no string pool is decoded and no value made
 * that nobody asks for. The layout belongs to the exact version in package.json; the tests that hold this engine
 * to the reference would all fail were it another.
 */
export function parseFast(text: string): MarkdownNode {
  const handle = createMdastHandle(text, { frontmatter: false }, true)
  try {
    return treeOf(serializeHandle(handle), text)
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

type Writable = { -readonly [Key in keyof MarkdownNode]: MarkdownNode[Key] }

/** The buffer seen as words, as bytes for what is not aligned, and the text it was parsed from. */
interface Arena {
  readonly text: string
  readonly bytes: Buffer
  readonly words: Uint32Array
}

/** Makes every node, then puts each in its parent; no recursion, so that no depth of nesting can exhaust the stack. */
function treeOf(buffer: Uint8Array, text: string): MarkdownNode {
  const bytes = Buffer.from(buffer.buffer, buffer.byteOffset, buffer.byteLength)
  const words = new Uint32Array(buffer.buffer, buffer.byteOffset, buffer.byteLength >> 2)
  if (words[HEADER.magic] !== MAGIC) throw new Error('satteri: the tree is not in the layout of the version expected')
  const arena = { text, bytes, words }
  const nodes: Writable[] = []
  const count = word(words, HEADER.nodeCount)
  for (let id = 0; id < count; id += 1) nodes.push(nodeAt(arena, recordOf(words, id)))
  const depths = new Uint32Array(count)
  for (let id = 0; id < count; id += 1) adopt(arena, nodes, depths, id)
  const root = nodes[0]
  if (root === undefined) throw new Error('satteri: a tree without nodes')
  return root
}

function word(words: Uint32Array, index: number): number {
  return words[index] ?? 0
}

/** Word offset of a node's record. */
function recordOf(words: Uint32Array, id: number): number {
  return (word(words, HEADER.nodes) >> 2) + id * (word(words, HEADER.nodeSize) >> 2)
}

/** Gives a node its children. A parent's number is lower than its children's, so its own depth is known by then. */
function adopt({ words, text }: Arena, nodes: readonly Writable[], depths: Uint32Array, id: number): void {
  const node = nodes[id]
  const depth = depths[id] ?? 0
  if (node?.children === undefined) return
  if (depth >= DEEPEST) {
    node.children = [asWritten(node.position, text)]
    return
  }
  const record = recordOf(words, id)
  const first = (word(words, HEADER.children) >> 2) + word(words, record + NODE.firstChild)
  const children: Writable[] = []
  for (let index = 0; index < word(words, record + NODE.childCount); index += 1) {
    const number = word(words, first + index)
    const child = nodes[number]
    if (child === undefined) continue
    depths[number] = depth + 1
    const before = children[children.length - 1]
    if (before !== undefined && isSplit(before, child, text)) join(before, child)
    else children.push(child)
  }
  node.children = children
}

/** Whether two siblings are one block of indented code, which satteri takes apart inside nested lists and quotes. */
function isSplit(before: Writable, after: Writable, text: string): boolean {
  if (before.type !== 'code' || after.type !== 'code') return false
  return after.position.start.line === before.position.end.line + 1 && !isFenced(before, text) && !isFenced(after, text)
}

function isFenced({ position }: MarkdownNode, text: string): boolean {
  return /^\s*(?:`{3}|~{3})/.test(text.slice(position.start.offset, position.end.offset))
}

function join(before: Writable, after: Writable): void {
  before.value = `${before.value}\n${after.value}`
  before.position = { start: before.position.start, end: after.position.end }
}

function nodeAt(arena: Arena, record: number): Writable {
  const { words, bytes } = arena
  const number = bytes[(record + NODE.type) << 2] ?? 0
  const type = TYPES[number]
  if (type === undefined) throw new Error(`satteri: unknown node type ${number}`)
  const node: Writable = { type, position: positionAt(words, record) }
  fill(node, arena, word(words, HEADER.data) + word(words, record + NODE.data))
  return node
}

/** A node without a place of its own has that of the nearest one around it. */
function positionAt(words: Uint32Array, record: number): MarkdownPosition {
  let placed = record
  while (word(words, placed + NODE.line) === 0 && placed !== recordOf(words, 0)) {
    placed = recordOf(words, word(words, placed + NODE.parent))
  }
  return {
    start: point(words, placed + NODE.line, placed + NODE.column, placed + NODE.start),
    end: point(words, placed + NODE.endLine, placed + NODE.endColumn, placed + NODE.end),
  }
}

function point(words: Uint32Array, line: number, column: number, offset: number): MarkdownPosition['start'] {
  return { line: word(words, line), column: word(words, column), offset: word(words, offset) }
}

/** Sets what a node of its type holds; `at` is the byte where its data begins. */
function fill(node: Writable, arena: Arena, at: number): void {
  switch (node.type) {
    case 'text':
      node.value = textValue(node.position, arena, at)
      return
    case 'inlineCode':
    case 'html':
      node.value = stringAt(arena, at)
      return
    case 'code':
      set(node, 'lang', stringAt(arena, at))
      node.value = stringAt(arena, at + 16)
      return
    case 'break':
    case 'thematicBreak':
      return
    case 'image':
    case 'imageReference':
    case 'definition':
    case 'footnoteReference':
      fillReference(node, arena, at)
      return
    default:
      node.children = []
      fillParent(node, arena, at)
  }
}

/** Leaves that refer to something. */
function fillReference(node: Writable, arena: Arena, at: number): void {
  if (node.type === 'image') {
    node.url = stringAt(arena, at)
    node.alt = stringAt(arena, at + 8)
    set(node, 'title', stringAt(arena, at + 16))
  } else if (node.type === 'definition') {
    node.url = stringAt(arena, at)
    set(node, 'title', stringAt(arena, at + 8))
    node.identifier = stringAt(arena, at + 16)
  } else {
    node.identifier = stringAt(arena, at)
    if (node.type === 'imageReference') node.alt = stringAt(arena, at + 20)
  }
}

/** Nodes that hold others. */
function fillParent(node: Writable, arena: Arena, at: number): void {
  const { bytes } = arena
  if (node.type === 'heading') node.depth = bytes[at] ?? 1
  else if (node.type === 'link') {
    node.url = stringAt(arena, at)
    set(node, 'title', stringAt(arena, at + 8))
  } else if (node.type === 'linkReference' || node.type === 'footnoteDefinition') node.identifier = stringAt(arena, at)
  else if (node.type === 'list') {
    node.ordered = bytes[at + 4] !== 0
    if (node.ordered) node.start = bytes.readUInt32LE(at)
  } else if (node.type === 'listItem') {
    const checked = CHECKED[bytes[at] ?? 2]
    if (checked !== undefined) node.checked = checked
  } else if (node.type === 'table') {
    const columns = bytes.subarray(at + 4, at + 4 + bytes.readUInt32LE(at))
    node.align = Array.from(columns, (column) => ALIGNMENTS[column] ?? null)
  }
}

function set(node: Writable, key: 'lang' | 'title', value: string): void {
  if (value !== '') node[key] = value
}

/**
 * The value of a text node. Nearly always it is what stands in the source, and a slice costs nothing; when
 * escapes, character references or indentation are gone from it the lengths differ, and the value is decoded.
 */
function textValue({ start, end }: MarkdownPosition, arena: Arena, at: number): string {
  const written = arena.text.slice(start.offset, end.offset)
  return Buffer.byteLength(written) === arena.bytes.readUInt32LE(at + 4) ? written : stringAt(arena, at)
}

/** The string whose offset and length, in bytes of the string pool, stand at `at`. */
function stringAt({ words, bytes }: Arena, at: number): string {
  const start = word(words, HEADER.pool) + bytes.readUInt32LE(at)
  const length = bytes.readUInt32LE(at + 4)
  return length === 0 ? '' : utf8.decode(bytes.subarray(start, start + length))
}
