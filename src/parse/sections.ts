import type { Attributes, Block, Document, Run, Section } from '../model/document.ts'
import type { Span } from '../model/place.ts'
import { slug } from '../model/slug.ts'
import { trailingAttributes } from './attributes.ts'
import { type BlockContext, blocksFrom } from './blocks.ts'
import { collectLinks, plainText } from './inline.ts'
import type { MarkdownNode } from './markdown.ts'
import { roleOf } from './roles.ts'
import { runsFrom, withoutStart } from './runs.ts'

/** A heading before its tree is known. */
interface Heading {
  readonly level: number
  readonly text: string
  readonly attributes?: Attributes
  readonly attributesStart?: number
  readonly node: MarkdownNode
  readonly span: Span
}

/** What is being gathered under a heading, or before the first. */
interface Draft {
  readonly level: number
  readonly content: MarkdownNode[]
  readonly children: SectionDraft[]
}

type SectionDraft = Heading & Draft

/** What is shared by all sections of one document while its tree is built. */
interface Building extends Omit<BlockContext, 'section'> {
  readonly ids: Set<string>
  /** The number of the last id given to headings that are alike. */
  readonly counts: Map<string, number>
}

export interface Outlined {
  /** The only H1, when it is the first heading. */
  readonly title?: Document['titleHeading']
  readonly lead: readonly Block[]
  readonly sections: readonly Section[]
}

/** Builds the section tree of a body from its top nodes. */
export function outlined(
  nodes: readonly MarkdownNode[],
  context: Omit<BlockContext, 'section'>,
  end: number,
): Outlined {
  const lead: Draft = { level: 0, content: [], children: [] }
  const { title, ids } = nest(nodes, lead, context.text)
  if (title) collectLinks([title.node], context.links, undefined, title.attributesStart)
  const leadBlocks = blocksFrom(lead.content, context)
  const building: Building = { ...context, ids, counts: new Map() }
  const sections = finished(lead.children, undefined, building, end)
  return { ...(title && { title: titleFrom(title, context) }), lead: leadBlocks, sections }
}

function titleFrom({ text, span, node, attributesStart }: Heading, { definitions }: Omit<BlockContext, 'section'>) {
  const runs = runsFrom(node.children ?? [], { until: attributesStart, definitions })
  return { text, ...(runs && { runs }), span }
}

/**
 * Hangs every heading under the nearest one above of a lower level, and every other node under its heading. Takes
 * the title out: a first H1 that is the only one.
 */
function nest(nodes: readonly MarkdownNode[], lead: Draft, text: string) {
  const title = soleTitle(nodes)
  const ids = new Set<string>()
  const open = [lead]
  let current = lead
  let titled: Heading | undefined
  for (const node of nodes) {
    if (node.type !== 'heading') {
      current.content.push(node)
      continue
    }
    const heading = headingFrom(node, text)
    if (heading.attributes?.id !== undefined) ids.add(heading.attributes.id)
    if (node === title) {
      titled = heading
      continue
    }
    while (current.level >= heading.level) {
      open.pop()
      current = open[open.length - 1] ?? lead
    }
    const draft: SectionDraft = { ...heading, content: [], children: [] }
    current.children.push(draft)
    open.push(draft)
    current = draft
  }
  return { ...(titled && { title: titled }), ids }
}

function soleTitle(nodes: readonly MarkdownNode[]): MarkdownNode | undefined {
  const first = nodes.find((node) => node.type === 'heading')
  const others = nodes.some((node) => node.type === 'heading' && node.depth === 1 && node !== first)
  return first?.depth === 1 && !others ? first : undefined
}

function headingFrom(node: MarkdownNode, text: string): Heading {
  const { span } = node
  const trailing = trailingAttributes(text, span)
  return {
    level: node.depth ?? 1,
    text: plainText(node.children ?? [], trailing?.start),
    ...(trailing && { attributes: trailing.attributes, attributesStart: trailing.start }),
    node,
    span,
  }
}

/** What a section takes from those above it. */
interface Above {
  readonly number: string
  readonly roles: readonly string[]
}

function finished(
  drafts: readonly SectionDraft[],
  above: Above | undefined,
  building: Building,
  end: number,
): Section[] {
  let place = 0
  return drafts.map((draft, index) => {
    const isNumbered = draft.attributes?.classes.includes('unnumbered') !== true
    if (isNumbered) place += 1
    return finish(draft, { above, place: isNumbered ? place : 0, end: drafts[index + 1]?.span.start ?? end }, building)
  })
}

interface Standing {
  readonly above: Above | undefined
  /** The section's place among the numbered ones beside it, from 1; 0 when it is not numbered. */
  readonly place: number
  readonly end: number
}

function finish(draft: SectionDraft, { above, place, end }: Standing, building: Building): Section {
  const { attributes } = draft
  const { definitions } = building
  const typed = typedNumber(draft.text, place)
  const heading = typed === undefined ? draft.text : draft.text.slice(typed.length).trimStart()
  const number = typed?.replace(/\.$/, '') ?? numberAt(place, above)
  const id = attributes?.id ?? uniqueId(slug(heading) || 'avsnitt', building)
  const roles = above?.roles ?? []
  const role = roleOf({ heading, classes: attributes?.classes ?? [], above: roles }, building.type)
  collectLinks([draft.node], building.links, id, draft.attributesStart)
  const blocks = blocksFrom(draft.content, { ...building, section: id })
  const inner: Above = { number, roles: role === undefined ? roles : [...roles, role] }
  return {
    id,
    explicitId: attributes?.id !== undefined,
    ...(role !== undefined && { role }),
    ...(attributes && { attributes }),
    heading,
    get runs(): readonly Run[] | undefined {
      const runs = runsFrom(draft.node.children ?? [], { until: draft.attributesStart, definitions })
      return withoutStart(runs, draft.text.length - heading.length)
    },
    number,
    numberTyped: typed !== undefined,
    level: draft.level,
    span: draft.span,
    end,
    blocks,
    sections: finished(draft.children, inner, building, end),
  }
}

function numberAt(place: number, above: Above | undefined): string {
  if (place === 0) return ''
  return above?.number ? `${above.number}.${place}` : String(place)
}

/** `2.1` or `2.` in front of a heading; a bare `3` only when it is the section's own place, as `3 mål` may be text. */
function typedNumber(heading: string, place: number): string | undefined {
  const match = /^(\d{1,2}(?:\.\d{1,2})+\.?|\d{1,2}\.|\d{1,2})(?=\s+\S)/.exec(heading)?.[1]
  if (match === undefined) return undefined
  return match.includes('.') || Number(match) === place ? match : undefined
}

/** The wanted id, or with `-2`, `-3`… when it is taken; counts on from where the last one of its kind ended. */
function uniqueId(wanted: string, { ids, counts }: Building): string {
  let count = counts.get(wanted) ?? 1
  let id = count === 1 ? wanted : `${wanted}-${count}`
  while (ids.has(id)) {
    count += 1
    id = `${wanted}-${count}`
  }
  counts.set(wanted, count)
  ids.add(id)
  return id
}
