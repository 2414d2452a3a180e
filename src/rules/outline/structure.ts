import type { Document, Section } from '../../model/document.ts'
import { rememberingLatest } from '../../model/latest.ts'
import { type Span, START } from '../../model/place.ts'
import type { DocumentType, Outline, OutlineSection } from '../../schema/document-type.ts'

/** A section whose role its document's type knows, in the tree of such sections: those without a role are passed through. */
export interface Placed {
  readonly section: Section
  readonly role: string
  readonly parent: Placed | undefined
  readonly children: readonly Placed[]
  /** What the outline says of the sections of its role inside its parent (or at the top). */
  readonly expected: OutlineSection | undefined
}

export interface Structure {
  readonly roots: readonly Placed[]
  /** In reading order. */
  readonly all: readonly Placed[]
  readonly byRole: ReadonlyMap<string, readonly Placed[]>
  /** Those that stand where their role may not. */
  readonly misplaced: readonly Placed[]
}

/** The sections of a document that have a role; computed once for all rules that ask. */
export const structureOf = rememberingLatest((document: Document, outline: Outline): Structure => {
  const found: Found = { roots: [], all: [], byRole: new Map(), misplaced: [] }
  place(document.sections, undefined, found.roots, rolesOf(outline), found)
  return found
})

interface Found extends Structure {
  readonly roots: Placed[]
  readonly all: Placed[]
  readonly byRole: Map<string, Placed[]>
  readonly misplaced: Placed[]
}

/** Puts each section with a role among its siblings: those without one are passed through. */
function place(
  sections: readonly Section[],
  parent: Placed | undefined,
  siblings: Placed[],
  roles: ReadonlyMap<string, Spot>,
  found: Found,
): void {
  for (const section of sections) {
    const { role, sections: inner } = section
    const spot = role === undefined ? undefined : roles.get(role)
    if (role === undefined || spot === undefined) {
      if (inner.length > 0) place(inner, parent, siblings, roles, found)
      continue
    }
    const children: Placed[] = []
    const expected = expectedIn(parent, role) ?? spot.top
    const placed: Placed = { section, role, parent, children, expected }
    siblings.push(placed)
    found.all.push(placed)
    const same = found.byRole.get(role)
    if (same === undefined) found.byRole.set(role, [placed])
    else same.push(placed)
    if (expected === undefined && !hasParent(placed, spot)) found.misplaced.push(placed)
    if (inner.length > 0) place(inner, placed, children, roles, found)
  }
}

function expectedIn(parent: Placed | undefined, role: string): OutlineSection | undefined {
  return parent?.expected?.sections?.find((section) => section.role === role)
}

/** Whether a section stands in one that its role may stand in. */
function hasParent(placed: Placed, { parents }: Spot): boolean {
  for (let above = placed.parent; above !== undefined; above = above.parent) {
    const { role } = above
    if (parents.some((parent) => parent.role === role)) return true
  }
  return false
}

/** Where an outline lets sections of one role stand. */
export interface Spot {
  readonly title: OutlineSection['title']
  /** What is said of those outside all others, when they may stand there. */
  readonly top: OutlineSection | undefined
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
      top: before?.top ?? (parent === undefined ? section : undefined),
      parents: [...(before?.parents ?? []), ...(parent ? [parent] : [])],
    })
    gather(section.sections ?? [], section, found)
  }
}

/** The sections of a role below one, however deep. */
export function below(placed: Placed, role: string): readonly Placed[] {
  const found: Placed[] = []
  gatherBelow(placed.children, role, found)
  return found
}

function gatherBelow(children: readonly Placed[], role: string, found: Placed[]): void {
  for (const child of children) {
    if (child.role === role) found.push(child)
    if (child.children.length > 0) gatherBelow(child.children, role, found)
  }
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
