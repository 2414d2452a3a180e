import type { Nodes } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { asWritten, DEEPEST, type MarkdownNode, type MarkdownPosition, type MarkdownType } from './markdown-tree.ts'

const processor = unified().use(remarkParse).use(remarkGfm).freeze()

const NOWHERE: MarkdownPosition = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } }

/** Reads Markdown with remark-parse and remark-gfm. About fifty times slower than the fast engine. */
export function parseReference(text: string): MarkdownNode {
  return lean(processor.parse(text), NOWHERE, text, 0)
}

/** The mdast node as a node of ours; `around` is the place of the node it stands in, `depth` how deep that is. */
function lean(node: Nodes, around: MarkdownPosition, text: string, depth: number): MarkdownNode {
  const position = placed(node) ?? around
  const type = node.type as MarkdownType
  if (!('children' in node)) return { type, position, ...fieldsOf(node) }
  const children =
    depth < DEEPEST ? node.children.map((child) => lean(child, position, text, depth + 1)) : [asWritten(position, text)]
  return { type, position, children, ...fieldsOf(node) }
}

function placed({ position }: Nodes): MarkdownPosition | undefined {
  if (position?.start.offset === undefined || position.end.offset === undefined) return undefined
  return {
    start: { line: position.start.line, column: position.start.column, offset: position.start.offset },
    end: { line: position.end.line, column: position.end.column, offset: position.end.offset },
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
      return node.ordered ? { ordered: true, start: node.start ?? 1 } : { ordered: false }
    case 'listItem':
      return typeof node.checked === 'boolean' ? { checked: node.checked } : {}
    case 'table':
      return { align: node.align ?? [] }
    default:
      return {}
  }
}

function titled({ title }: { readonly title?: string | null | undefined }): { title?: string } {
  return title ? { title } : {}
}
