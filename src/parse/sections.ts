import type { Attributes, Block, Section } from '../model/document.ts'
import type { Span } from '../model/place.ts'
import { slug } from '../model/slug.ts'
import type { DocumentType } from '../schema/document-type.ts'
import { trailingAttributes } from './attributes.ts'
import { type BlockContext, blocksFrom } from './blocks.ts'
import { linksIn, plainText } from './inline.ts'
import type { MarkdownNode } from './markdown.ts'
import { roleOf } from './roles.ts'
import { spanOf } from './span.ts'

/** A heading before its tree is known. */
interface Heading {
  readonly level: number
  readonly text: string
  readonly attributes?: Attributes
  readonly attributesStart?: number
  readonly node: MarkdownNode
  readonly span: Span
}

/** A section while it is being filled. */
interface Draft extends Heading {
  id: string
  readonly content: MarkdownNode[]
  readonly children: Draft[]
}

/** What is shared by all sections of one document while its tree is built. */
interface Building extends Omit<BlockContext, 'section'> {
  readonly end: number
  readonly ids: Set<string>
}

export interface Outlined {
  /** Text of the only H1, when it is the first heading. */
  readonly title?: string
  readonly titleSpan?: Span
  readonly lead: readonly Block[]
  readonly sections: readonly Section[]
}

/** Builds the section tree of a body from its top nodes. */
export function outlined(nodes: readonly MarkdownNode[], context: Omit<BlockContext, 'section'>, end: number): Outlined {
  const headings = nodes.filter((node) => node.type === 'heading').map((node) => headingFrom(node, context.text))
  const [first] = headings
  const titled = first?.level === 1 && headings.filter((heading) => heading.level === 1).length === 1
  const { lead, tops } = nest(nodes, headings, titled ? first : undefined)
  const building: Building = { ...context, end, ids: explicitIds(headings) }
  if (titled) context.links.push(...linksIn(first.node.children ?? [], undefined, first.attributesStart))
  const leadBlocks = blocksFrom(lead, context)
  const sections = finished(tops, undefined, building, end)
  return { ...(titled && { title: first.text, titleSpan: first.span }), lead: leadBlocks, sections }
}

function headingFrom(node: MarkdownNode, text: string): Heading {
  const span = spanOf(node)
  const trailing = trailingAttributes(text, span)
  return {
    level: node.depth ?? 1,
    text: plainText(node.children ?? [], trailing?.start),
    ...(trailing && { attributes: trailing.attributes, attributesStart: trailing.start }),
    node,
    span,
  }
}

function explicitIds(headings: readonly Heading[]): Set<string> {
  return new Set(headings.flatMap((heading) => heading.attributes?.id ?? []))
}

/** Hangs every heading under the nearest one above of a lower level; the title heads nothing. */
function nest(nodes: readonly MarkdownNode[], headings: readonly Heading[], title: Heading | undefined) {
  const byNode = new Map(headings.map((heading) => [heading.node, heading]))
  const lead: MarkdownNode[] = []
  const tops: Draft[] = []
  const open: Draft[] = []
  for (const node of nodes) {
    const heading = byNode.get(node)
    if (heading === undefined) (open[open.length - 1]?.content ?? lead).push(node)
    else if (heading !== title) {
      while (open.length > 0 && (open[open.length - 1]?.level ?? 0) >= heading.level) open.pop()
      const draft: Draft = { ...heading, id: '', content: [], children: [] }
      ;(open[open.length - 1]?.children ?? tops).push(draft)
      open.push(draft)
    }
  }
  return { lead, tops }
}

function finished(
  drafts: readonly Draft[],
  parent: { readonly number: string; readonly roles: readonly string[] } | undefined,
  building: Building,
  end: number,
): Section[] {
  let counted = 0
  return drafts.map((draft, index) => {
    const unnumbered = draft.attributes?.classes.includes('unnumbered') ?? false
    if (!unnumbered) counted += 1
    const typed = typedNumber(draft.text, counted)
    const heading = typed === undefined ? draft.text : draft.text.slice(typed.length).trimStart()
    const given = parent?.number ? `${parent.number}.${counted}` : String(counted)
    const number = typed?.replace(/\.$/, '') ?? (unnumbered ? '' : given)
    const id = draft.attributes?.id ?? uniqueId(slug(heading) || 'avsnitt', building.ids)
    const role = roleOf({ heading, classes: draft.attributes?.classes ?? [], above: parent?.roles ?? [] }, building.type)
    const finish = drafts[index + 1]?.span.start ?? end
    building.links.push(...linksIn(draft.node.children ?? [], id, draft.attributesStart))
    const blocks = blocksFrom(draft.content, { ...building, section: id })
    const roles = role === undefined ? (parent?.roles ?? []) : [...(parent?.roles ?? []), role]
    const sections = finished(draft.children, { number, roles }, building, finish)
    return {
      id,
      explicitId: draft.attributes?.id !== undefined,
      ...(role !== undefined && { role }),
      ...(draft.attributes && { attributes: draft.attributes }),
      heading,
      number,
      numberTyped: typed !== undefined,
      level: draft.level,
      span: draft.span,
      end: finish,
      blocks,
      sections,
    }
  })
}

/** `2.1` or `2.` in front of a heading; a bare `3` only when it is the section's own place, as `3 mål` may be text. */
function typedNumber(heading: string, place: number): string | undefined {
  const match = /^(\d{1,2}(?:\.\d{1,2})+\.?|\d{1,2}\.|\d{1,2})(?=\s+\S)/.exec(heading)?.[1]
  if (match === undefined) return undefined
  return match.includes('.') || Number(match) === place ? match : undefined
}

function uniqueId(wanted: string, taken: Set<string>): string {
  let id = wanted
  for (let count = 2; taken.has(id); count += 1) id = `${wanted}-${count}`
  taken.add(id)
  return id
}
