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
  // Not `of`, as in blocks.ts.
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
