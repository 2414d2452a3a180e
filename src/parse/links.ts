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
  let [section, block, until] = [-1, -1, 0]
  for (const { node, block: around } of written) {
    // Asked once of a block, which may hold thousands.
    if (around.begin !== block) {
      block = around.begin
      until = attributesAt(around, text)
    }
    if (node.begin >= until) continue
    while ((sections[section + 1]?.span.start ?? Number.POSITIVE_INFINITY) <= node.begin) section += 1
    const isImage = node.type === 'image' || node.type === 'imageReference'
    links.push({
      kind: isImage ? 'image' : 'link',
      target: node.url ?? definitions.get(node.identifier ?? '') ?? '',
      text: isImage ? (node.alt ?? '') : plainText(node.children ?? []),
      span: node.span,
      section: sections[section]?.id,
    })
  }
  return links
}

/** Where the attributes at the end of a paragraph or heading begin; cells have none. */
function attributesAt(block: MarkdownNode, text: string): number {
  const attributes = block.type === 'tableCell' ? undefined : trailingAttributes(text, block)
  return attributes?.start ?? Number.POSITIVE_INFINITY
}
