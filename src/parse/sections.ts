import type { Block, Document, Run, Section } from '../model/document.ts'
import { slug } from '../model/slug.ts'
import { type TrailingAttributes, trailingAttributes } from './attributes.ts'
import { type BlockContext, blocksFrom } from './blocks.ts'
import { collectLinks, plainText } from './inline.ts'
import type { MarkdownNode } from './markdown.ts'
import { roleOf } from './roles.ts'
import { runsFrom, withoutStart } from './runs.ts'

/** A heading before its tree is known. */
interface Heading {
  readonly level: number
  readonly text: string
  readonly trailing: TrailingAttributes | undefined
  readonly node: MarkdownNode
}

/** What is being gathered under a heading, or before the first. */
interface Draft {
  readonly level: number
  readonly content: MarkdownNode[]
  readonly children: SectionDraft[]
}

interface SectionDraft extends Draft {
  readonly heading: Heading
}

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
  if (title) collectLinks(title.node, context.links, undefined, title.trailing?.start)
  const leadBlocks = blocksFrom(lead.content, context)
  const building: Building = { ...context, ids, counts: new Map() }
  const sections = finished(lead.children, undefined, building, end)
  return { ...(title && { title: titleFrom(title, context) }), lead: leadBlocks, sections }
}

function titleFrom({ text, node, trailing }: Heading, { definitions }: Omit<BlockContext, 'section'>) {
  const runs = runsFrom(node.children ?? [], { until: trailing?.start, definitions })
  return { text, ...(runs && { runs }), span: node.span }
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
    const id = heading.trailing?.attributes.id
    if (id !== undefined) ids.add(id)
    if (node === title) {
      titled = heading
      continue
    }
    while (current.level >= heading.level) {
      open.pop()
      current = open[open.length - 1] ?? lead
    }
    const draft: SectionDraft = { heading, level: heading.level, content: [], children: [] }
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
  const trailing = trailingAttributes(text, node.span)
  return { level: node.depth ?? 1, text: plainText(node.children ?? [], trailing?.start), trailing, node }
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
    const isNumbered = draft.heading.trailing?.attributes.classes.includes('unnumbered') !== true
    if (isNumbered) place += 1
    const next = drafts[index + 1]?.heading.node.span.start
    return finish(draft, { above, place: isNumbered ? place : 0, end: next ?? end }, building)
  })
}

interface Standing {
  readonly above: Above | undefined
  /** The section's place among the numbered ones beside it, from 1; 0 when it is not numbered. */
  readonly place: number
  readonly end: number
}

function finish(draft: SectionDraft, { above, place, end }: Standing, building: Building): Section {
  const { text, trailing, node, level } = draft.heading
  const { definitions } = building
  const attributes = trailing?.attributes
  const typed = typedNumber(text, place)
  const heading = typed === undefined ? text : text.slice(typed.length).trimStart()
  const number = typed?.replace(/\.$/, '') ?? numberAt(place, above)
  const id = attributes?.id ?? uniqueId(slug(heading) || 'avsnitt', building)
  const roles = above?.roles ?? []
  const role = roleOf({ heading, classes: attributes?.classes ?? [], above: roles }, building.type)
  collectLinks(node, building.links, id, trailing?.start)
  const blocks = blocksFrom(draft.content, { ...building, section: id })
  const inner: Above = { number, roles: role === undefined ? roles : [...roles, role] }
  return {
    id,
    explicitId: attributes?.id !== undefined,
    role,
    attributes,
    heading,
    get runs(): readonly Run[] | undefined {
      const runs = runsFrom(node.children ?? [], { until: trailing?.start, definitions })
      return withoutStart(runs, text.length - heading.length)
    },
    number,
    numberTyped: typed !== undefined,
    level,
    span: node.span,
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
