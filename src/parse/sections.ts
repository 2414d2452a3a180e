import {
  type Attributes,
  type Block,
  type Document,
  type Link,
  NO_CLASSES,
  type Run,
  type Section,
  sectionsOf,
} from '../model/document.ts'
import type { Span } from '../model/place.ts'
import { slug } from '../model/slug.ts'
import type { DocumentType } from '../schema/document-type.ts'
import { type TrailingAttributes, trailingAttributes } from './attributes.ts'
import { type BlockContext, blocksFrom } from './blocks.ts'
import { plainText } from './inline.ts'
import { linksFrom, targetsOf } from './links.ts'
import type { MarkdownNode, MarkdownTree } from './markdown.ts'
import { roleOf } from './roles.ts'
import { runsFrom, withoutStart } from './runs.ts'

/** A heading, what stands under it up to the next one, and the headings inside it: a section before it has an id. */
interface Draft {
  readonly level: number
  readonly text: string
  readonly trailing: TrailingAttributes | undefined
  readonly node: MarkdownNode
  readonly content: readonly MarkdownNode[]
  readonly inner: Draft[]
}

/** What is shared by all sections of one document while its tree is built. */
interface Building extends BlockContext {
  readonly ids: Set<string>
  /** The number of the last id given to headings that are alike. */
  readonly counts: Map<string, number>
}

export interface Outlined {
  /** The only H1, when it is the first heading. */
  readonly title: Document['titleHeading'] | undefined
  readonly lead: readonly Block[]
  readonly sections: readonly Section[]
  readonly links: readonly Link[]
}

/** Builds the section tree of a text. */
export function outlined(tree: MarkdownTree, text: string, type: DocumentType | undefined): Outlined {
  const definitions = targetsOf(tree.definitions)
  const building: Building = { text, type, definitions, ids: new Set(), counts: new Map() }
  const { before, title, drafts } = nest(tree.children ?? [], building)
  const lead = blocksFrom(title === undefined ? before : [...before, ...title.content], building)
  const sections = finished(drafts, NOTHING, building, text.length)
  const links = linksFrom(tree.links, { text, definitions, sections: sectionsOf({ sections }) })
  return { title: title && titleFrom(title, building), lead, sections, links }
}

function titleFrom({ text, node, trailing }: Draft, { definitions }: BlockContext) {
  const runs = runsFrom(node.children ?? [], { until: trailing?.start, definitions })
  return { text, runs, span: node.span }
}

/** What stands before the first heading, the title (a first H1 that is the only one), and the top headings under it. */
interface Nested {
  readonly before: readonly MarkdownNode[]
  readonly title: Draft | undefined
  readonly drafts: readonly Draft[]
}

/** Hangs every heading under the nearest one above of a lower level. Notes the ids that are written. */
function nest(nodes: readonly MarkdownNode[], { text, ids }: Building): Nested {
  const all = draftsFrom(nodes, text)
  const [first] = all
  const title = first?.level === 1 && !all.some((draft) => draft.level === 1 && draft !== first) ? first : undefined
  const drafts: Draft[] = []
  const open: Draft[] = []
  for (const draft of all) {
    const id = draft.trailing?.attributes.id
    if (id !== undefined) ids.add(id)
    if (draft === title) continue
    let above = open.at(-1)
    while (above !== undefined && above.level >= draft.level) {
      open.pop()
      above = open.at(-1)
    }
    if (above === undefined) drafts.push(draft)
    else above.inner.push(draft)
    open.push(draft)
  }
  return { before: first === undefined ? nodes : nodes.slice(0, nodes.indexOf(first.node)), title, drafts }
}

/** Every heading, in order. */
function draftsFrom(nodes: readonly MarkdownNode[], text: string): readonly Draft[] {
  const drafts: Draft[] = []
  let end = nodes.length
  // From the end, so that each knows where the next one stands.
  for (let index = end - 1; index >= 0; index -= 1) {
    const node = nodes[index]
    if (node?.type !== 'heading') continue
    drafts.push(draftFrom(node, nodes.slice(index + 1, end), text))
    end = index
  }
  return drafts.reverse()
}

function draftFrom(node: MarkdownNode, content: readonly MarkdownNode[], text: string): Draft {
  const trailing = trailingAttributes(text, node)
  const words = plainText(node.children ?? [], trailing?.start)
  // V8 makes an object with an array written in it five times as slowly as with one made before.
  const inner: Draft[] = []
  return { level: node.depth ?? 1, text: words, trailing, node, content, inner }
}

/** What a section takes from those above it. */
interface Above {
  readonly number: string
  readonly role: string | undefined
}

const NOTHING: Above = { number: '', role: undefined }

function finished(drafts: readonly Draft[], above: Above, building: Building, end: number): readonly Section[] {
  const sections: Section[] = []
  let last = 0
  for (let index = 0; index < drafts.length; index += 1) {
    const draft = drafts[index]
    if (draft === undefined) continue
    const isNumbered = draft.trailing?.attributes.classes.includes('unnumbered') !== true
    if (isNumbered) last += 1
    const place = isNumbered ? last : 0
    sections.push(new WrittenSection(draft, { above, place, end: drafts[index + 1]?.node.begin ?? end }, building))
  }
  return sections
}

interface Standing {
  readonly above: Above
  /** The section's place among the numbered ones beside it, from 1; 0 when it is not numbered. */
  readonly place: number
  readonly end: number
}

/** The runs of its heading are made when they are asked for. As in blocks.ts, a class, and fields declared alone, for speed and room. */
class WrittenSection implements Section {
  declare readonly id: string
  declare readonly explicitId: boolean
  declare readonly role: string | undefined
  declare readonly attributes: Attributes | undefined
  declare readonly heading: string
  declare readonly number: string
  declare readonly numberTyped: boolean
  declare readonly level: number
  declare readonly span: Span
  declare readonly end: number
  declare readonly blocks: readonly Block[]
  declare readonly sections: readonly Section[]
  readonly #draft: Draft
  readonly #definitions: ReadonlyMap<string, string>

  constructor(draft: Draft, { above, place, end }: Standing, building: Building) {
    const { text, trailing, node, level, content } = draft
    const attributes = trailing?.attributes
    const typed = typedNumber(text, place)
    const heading = typed === undefined ? text : text.slice(typed.length).trimStart()
    const id = attributes?.id ?? uniqueId(slug(heading) || 'avsnitt', building)
    this.id = id
    this.explicitId = attributes?.id !== undefined
    this.role = roleOf({ heading, classes: attributes?.classes ?? NO_CLASSES, above: above.role }, building.type)
    this.attributes = attributes
    this.heading = heading
    this.number = typed === undefined ? numberAt(place, above) : typed.replace(/\.$/, '')
    this.numberTyped = typed !== undefined
    this.level = level
    this.span = node.span
    this.end = end
    this.blocks = blocksFrom(content, building)
    this.sections = finished(draft.inner, { number: this.number, role: this.role ?? above.role }, building, end)
    this.#draft = draft
    this.#definitions = building.definitions
  }

  get runs(): readonly Run[] | undefined {
    const { text, trailing, node } = this.#draft
    const runs = runsFrom(node.children ?? [], { until: trailing?.start, definitions: this.#definitions })
    return withoutStart(runs, text.length - this.heading.length)
  }
}

function numberAt(place: number, above: Above): string {
  if (place === 0) return ''
  return above.number === '' ? String(place) : `${above.number}.${place}`
}

/** `2.1` or `2.` in front of a heading; a bare `3` only when it is the section's own place, as `3 mål` may be text. */
function typedNumber(heading: string, place: number): string | undefined {
  const code = heading.charCodeAt(0)
  if (!(code >= 0x30 && code <= 0x39)) return undefined
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
