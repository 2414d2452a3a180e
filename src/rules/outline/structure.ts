import type { Document, Section } from '../../model/document.ts'
import { rememberingLatest } from '../../model/latest.ts'
import { type Span, START } from '../../model/place.ts'
import type { DocumentType, Outline, OutlineSection } from '../../schema/document-type.ts'

/** A section whose role its document's type knows, in the tree of such sections: those without a role are passed through. */
export interface Placed {
  readonly section: Section
  readonly role: string
  readonly parent?: Placed
  readonly children: readonly Placed[]
}

export interface Structure {
  readonly roots: readonly Placed[]
  /** In reading order. */
  readonly all: readonly Placed[]
}

/** The sections of a document that have a role; computed once for all rules that ask. */
export const structureOf = rememberingLatest((document: Document, outline: Outline): Structure => {
  const all: Placed[] = []
  const roots = placed(document.sections, undefined, rolesOf(outline), all)
  return { roots, all }
})

function placed(
  sections: readonly Section[],
  parent: Placed | undefined,
  roles: ReadonlyMap<string, Spot>,
  all: Placed[],
): readonly Placed[] {
  return sections.flatMap((section) => {
    if (section.role === undefined || !roles.has(section.role)) return placed(section.sections, parent, roles, all)
    const children: Placed[] = []
    const own: Placed = { section, role: section.role, ...(parent && { parent }), children }
    all.push(own)
    children.push(...placed(section.sections, own, roles, all))
    return [own]
  })
}

/** Where an outline lets sections of one role stand. */
export interface Spot {
  readonly title: OutlineSection['title']
  /** Whether it may stand outside all others. */
  readonly top: boolean
  /** The outline sections it may stand in. */
  readonly parents: readonly OutlineSection[]
}

const spots = new WeakMap<Outline, ReadonlyMap<string, Spot>>()

/** The roles of an outline, and where each may stand; computed once for each outline. */
export function rolesOf(outline: Outline): ReadonlyMap<string, Spot> {
  const known = spots.get(outline)
  if (known !== undefined) return known
  const found = new Map<string, Spot>()
  gather(outline.sections, undefined, found)
  spots.set(outline, found)
  return found
}

function gather(
  sections: readonly OutlineSection[],
  parent: OutlineSection | undefined,
  found: Map<string, Spot>,
): void {
  for (const section of sections) {
    const before = found.get(section.role)
    found.set(section.role, {
      title: before?.title ?? section.title,
      top: before?.top === true || parent === undefined,
      parents: [...(before?.parents ?? []), ...(parent ? [parent] : [])],
    })
    gather(section.sections ?? [], section, found)
  }
}

/** Whether a section stands where its role may not. */
export function isMisplaced(placed: Placed, outline: Outline): boolean {
  const spot = rolesOf(outline).get(placed.role)
  if (spot === undefined || spot.top) return false
  for (let above = placed.parent; above !== undefined; above = above.parent) {
    const { role } = above
    if (spot.parents.some((parent) => parent.role === role)) return false
  }
  return true
}

/** What the outline says of the sections of a role directly inside a section (or at the top). */
export function expectedOf(placed: Placed, outline: Outline): OutlineSection | undefined {
  const parent = placed.parent && expectedOf(placed.parent, outline)
  const inside = parent?.sections?.find((section) => section.role === placed.role)
  return inside ?? outline.sections.find((section) => section.role === placed.role)
}

/** The sections below one that have a role, however deep. */
export function below(placed: Placed): readonly Placed[] {
  return placed.children.flatMap((child) => [child, ...below(child)])
}

/**
 * The outline of a document's type, when the document can be held against it: not when its body could not be read, nor
 * when it has no header, or one in the wrong place, and its type is only what its folder says. Both are said elsewhere.
 */
export function outlineFor(document: Document, type: DocumentType | undefined): Outline | undefined {
  return document.unread || document.header === undefined ? undefined : type?.outline
}

/** The line of the document's title, else the first line with text in the body. */
export function titlePlace({ body }: Document, text: string): Span {
  const first = /\S[^\n]*/g
  first.lastIndex = body.start
  const found = first.exec(text)
  if (found === null)
    return body.start === 0 ? START : { ...body, endLine: body.line, endColumn: body.column, end: body.start }
  const start = found.index
  const before = text.slice(body.start, start)
  const line = body.line + before.split('\n').length - 1
  const column = start - (text.lastIndexOf('\n', start - 1) + 1) + 1
  const written = found[0].trimEnd()
  return { line, column, endLine: line, endColumn: column + written.length, start, end: start + written.length }
}
