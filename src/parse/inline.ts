import type { Link } from '../model/document.ts'
import { alternativeIn } from '../model/html-markup.ts'
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
  for (const node of nodes) {
    if (node.span.start >= until) break
    if (node.type === 'text' || node.type === 'inlineCode') text += beforeAttributes(node, until)
    else if (node.type === 'break') text += ' '
    else if (node.type === 'image' || node.type === 'imageReference') text += node.alt ?? ''
    else if (node.type === 'html') text += imageText(node)
    else if (node.children !== undefined) text += collect(node.children, until)
  }
  return text
}

/** The alternative text of an image in raw HTML; nothing for other markup. */
export function imageText({ value = '' }: MarkdownNode): string {
  return /^<img\s/i.test(value) ? (alternativeIn(value) ?? '') : ''
}

function beforeAttributes(node: MarkdownNode, until: number): string {
  const value = node.value ?? ''
  return node.span.end > until ? value.slice(0, value.lastIndexOf('{')) : value
}

/** A link as written, before references are resolved against the document's definitions. */
export interface WrittenLink extends Link {
  /** Label of the definition that holds the target, for `[text][label]`. */
  readonly label?: string | undefined
}

/** Adds a node that is a link or an image to `links`, and those inside it, in order, up to offset `until`. */
export function collectLinks(
  node: MarkdownNode,
  links: WrittenLink[],
  section: string | undefined,
  until = Number.POSITIVE_INFINITY,
): void {
  if (!node.linked || node.span.start >= until) return
  const kind = linkKind(node.type)
  if (kind !== undefined) links.push(written(node, kind, section))
  for (const child of node.children ?? []) collectLinks(child, links, section, until)
}

function linkKind(type: string): Link['kind'] | undefined {
  if (type === 'link' || type === 'linkReference') return 'link'
  return type === 'image' || type === 'imageReference' ? 'image' : undefined
}

function written(node: MarkdownNode, kind: Link['kind'], section: string | undefined): WrittenLink {
  return {
    kind,
    target: node.url ?? '',
    text: kind === 'image' ? (node.alt ?? '') : plainText(node.children ?? []),
    span: node.span,
    section,
    label: node.identifier,
  }
}
