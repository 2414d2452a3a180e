import type { Link } from '../model/document.ts'
import { alternativeIn } from '../model/html-markup.ts'
import { trailingAttributes } from './attributes.ts'
import type { MarkdownNode } from './markdown.ts'

/**
 * The plain text of inline content, in NFC: soft and hard breaks are spaces, markup and raw HTML are gone,
 * an image gives its alternative text, also one that is written as raw HTML. Content from offset `until` on (attributes) is left out.
 */
export function plainText(nodes: readonly MarkdownNode[], until = Number.POSITIVE_INFINITY): string {
  const text = collect(nodes, until)
  const line = text.includes('\n') ? text.replace(/[ \t]*\n[ \t]*/g, ' ') : text
  return line.trim().normalize('NFC')
}

function collect(nodes: readonly MarkdownNode[], until: number): string {
  let text = ''
  for (let index = 0; index < nodes.length; index += 1) {
    const node = nodes[index]
    if (node === undefined || node.begin >= until) break
    text += textOf(node, until)
  }
  return text
}

function textOf(node: MarkdownNode, until: number): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return beforeAttributes(node, until)
    case 'break':
      return ' '
    case 'image':
    case 'imageReference':
      return node.alt ?? ''
    case 'html':
      return imageText(node)
    default:
      return node.children === undefined ? '' : collect(node.children, until)
  }
}

/** The alternative text of an image in raw HTML; nothing for other markup. */
export function imageText({ value = '' }: MarkdownNode): string {
  return /^<img\s/i.test(value) ? (alternativeIn(value) ?? '') : ''
}

function beforeAttributes(node: MarkdownNode, until: number): string {
  const value = node.value ?? ''
  return node.end > until ? value.slice(0, value.lastIndexOf('{')) : value
}

/** The links of a document while it is read, and the definitions that those of the form `[text][label]` lead by. */
export interface Linked {
  readonly links: FoundLink[]
  /** Targets by label. */
  readonly definitions: Map<string, string>
}

/** A link or an image, and the id of the section it stands in. */
interface FoundLink {
  readonly node: MarkdownNode
  readonly section: string | undefined
}

/**
 * Adds what a node of `text` is or holds of links, images and definitions, in order. Those in attributes, from offset
 * `until` on or at the end of a block inside the node, are none.
 */
export function collectLinks(
  node: MarkdownNode,
  text: string,
  found: Linked,
  section: string | undefined,
  until = Number.POSITIVE_INFINITY,
): void {
  if (!node.linked || node.begin >= until) return
  if (node.type === 'definition') found.definitions.set(node.identifier ?? '', node.url ?? '')
  else if (isLinkType(node.type)) found.links.push({ node, section })
  const isBlock = node.type === 'paragraph' || node.type === 'heading'
  const end = isBlock ? trailingAttributes(text, node)?.start : until
  for (const child of node.children ?? []) collectLinks(child, text, found, section, end)
}

/** The links found, once all definitions are known. */
export function linksFrom({ links, definitions }: Linked): Link[] {
  return links.map(({ node, section }) => {
    const isImage = node.type === 'image' || node.type === 'imageReference'
    return {
      kind: isImage ? 'image' : 'link',
      target: node.url ?? definitions.get(node.identifier ?? '') ?? '',
      text: isImage ? (node.alt ?? '') : plainText(node.children ?? []),
      span: node.span,
      section,
    }
  })
}

function isLinkType(type: MarkdownNode['type']): boolean {
  return type === 'link' || type === 'linkReference' || type === 'image' || type === 'imageReference'
}
