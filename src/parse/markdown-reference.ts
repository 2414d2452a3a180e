import type { List, Nodes } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { type Span, START } from '../model/place.ts'
import {
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

const processor = unified().use(remarkParse).use(remarkGfm).freeze()

/** Reads Markdown with remark-parse and remark-gfm. About fifty times slower than the fast engine. */
export function parseReference(text: string, { start }: BodyStart = START): MarkdownTree {
  const root = lean(processor.parse(blanked(text, start)), START, text, 0)
  const [links, definitions]: [MarkdownLink[], MarkdownNode[]] = [[], []]
  const gather = (node: MarkdownNode, block: MarkdownNode): void => {
    if (isLink(node.type)) links.push({ node, block })
    else if (node.type === 'definition') definitions.push(node)
    for (const child of node.children ?? []) gather(child, holdsLinks(node.type) ? node : block)
  }
  gather(root, root)
  return { ...root, links, definitions }
}

/** The text with what stands before the body as blank lines, so that the parser keeps every place. */
function blanked(text: string, start: number): string {
  return text.slice(0, start).replace(/[^\n]+/g, (line) => ' '.repeat(line.length)) + text.slice(start)
}

/** The mdast node as a node of ours; `around` is the place of the node it stands in, `depth` how deep that is. */
function lean(node: Nodes, around: Span, text: string, depth: number): MarkdownNode {
  const span = placed(node) ?? around
  const type = node.type as MarkdownType
  const place = { span, begin: span.start, end: span.end }
  if (!('children' in node)) return { type, ...place, ...fieldsOf(node) }
  const children =
    depth < DEEPEST ? node.children.map((child) => lean(child, span, text, depth + 1)) : [asWritten(span, text)]
  return { type, ...place, children, ...fieldsOf(node) }
}

function placed({ position }: Nodes): Span | undefined {
  if (position?.start.offset === undefined || position.end.offset === undefined) return undefined
  const { start, end } = position
  return {
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    start: position.start.offset,
    end: position.end.offset,
  }
}

/** The values a node holds beside its children; what mdast leaves out or sets to null is left out. */
function fieldsOf(node: Nodes): Partial<MarkdownNode> {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'html':
      return { value: node.value }
    case 'code':
      return { value: node.value, ...(node.lang && { lang: node.lang }) }
    case 'heading':
      return { depth: node.depth }
    case 'link':
      return { url: node.url, ...titled(node) }
    case 'image':
      return { url: node.url, alt: node.alt ?? '', ...titled(node) }
    case 'definition':
      return { identifier: node.identifier, url: node.url, ...titled(node) }
    case 'imageReference':
      return { identifier: node.identifier, alt: node.alt ?? '' }
    case 'linkReference':
    case 'footnoteReference':
    case 'footnoteDefinition':
      return { identifier: node.identifier }
    case 'list':
      return { ...(node.ordered ? { ordered: true, start: node.start ?? 1 } : { ordered: false }), flat: isFlat(node) }
    case 'listItem':
      return typeof node.checked === 'boolean' ? { checked: node.checked } : {}
    case 'table':
      return { align: node.align ?? [] }
    default:
      return {}
  }
}

function isFlat({ children }: List): boolean {
  return children.every((item) => item.children.length === 1 && item.children[0]?.type === 'paragraph')
}

function titled({ title }: { readonly title?: string | null | undefined }): { title?: string } {
  return title ? { title } : {}
}
