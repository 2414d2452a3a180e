import type { Link, Section } from '../model/document.ts'
import { trailingAttributes } from './attributes.ts'
import { plainText } from './inline.ts'
import type { MarkdownLink, MarkdownNode } from './markdown.ts'

/** Targets of the definitions `[label]: target`, by label. */
export function targetsOf(definitions: readonly MarkdownNode[]): ReadonlyMap<string, string> {
  const targets = new Map<string, string>()
  for (const { identifier = '', url = '' } of definitions) targets.set(identifier, url)
  return targets
}

/** What links are read with: the text they stand in, its definitions, and all its sections in order. */
interface LinkContext {
  readonly text: string
  readonly definitions: ReadonlyMap<string, string>
  readonly sections: readonly Section[]
}

/** The links and images of a document, in order; what stands in attributes is none. */
export function linksFrom(written: readonly MarkdownLink[], { text, definitions, sections }: LinkContext): Link[] {
  const links: Link[] = []
  let at = -1
  for (const { node, block } of written) {
    if (isInAttributes(node, block, text)) continue
    while ((sections[at + 1]?.span.start ?? Number.POSITIVE_INFINITY) <= node.begin) at += 1
    const isImage = node.type === 'image' || node.type === 'imageReference'
    links.push({
      kind: isImage ? 'image' : 'link',
      target: node.url ?? definitions.get(node.identifier ?? '') ?? '',
      text: isImage ? (node.alt ?? '') : plainText(node.children ?? []),
      span: node.span,
      section: sections[at]?.id,
    })
  }
  return links
}

/** Paragraphs and headings have attributes at their end; cells have none. */
function isInAttributes({ begin }: MarkdownNode, block: MarkdownNode, text: string): boolean {
  if (block.type === 'tableCell') return false
  const attributes = trailingAttributes(text, block)
  return attributes !== undefined && begin >= attributes.start
}
