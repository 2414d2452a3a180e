import { folded, matchesFolded } from '../model/pattern.ts'
import type { DocumentType, OutlineSection } from '../schema/document-type.ts'

/** What a section shows of itself, for finding its role. */
interface Seen {
  readonly heading: string
  readonly classes: readonly string[]
  /** The role of the nearest section above that has one. */
  readonly above: string | undefined
}

/** A type's outline, looked up by role. */
interface RoleIndex {
  /** Outline sections with headings that may stand under no role, in the order they are tried. */
  readonly anywhere: readonly OutlineSection[]
  /** Those that may stand inside each role; a role without any has an empty list. */
  readonly inside: ReadonlyMap<string, readonly OutlineSection[]>
}

const indexes = new WeakMap<DocumentType, RoleIndex>()

/**
 * The role of a section: the first class that its type knows as a role (any first class when there is no type),
 * else what the headings say, among the roles that stand inside the nearest role above.
 */
export function roleOf({ heading, classes, above }: Seen, type: DocumentType | undefined): string | undefined {
  if (type?.outline === undefined) return classes.find((name) => name !== 'unnumbered')
  const index = indexOf(type)
  const byClass = classes.length === 0 ? undefined : classes.find((name) => index.inside.has(name))
  if (byClass !== undefined) return byClass
  const candidates = above === undefined ? index.anywhere : (index.inside.get(above) ?? NONE)
  return candidates.length === 0 ? undefined : roleByHeading(candidates, folded(heading))
}

const NONE: readonly OutlineSection[] = []

function roleByHeading(candidates: readonly OutlineSection[], heading: string): string | undefined {
  // Not `find`: asked for every heading, and most runs end before V8 has optimised this.
  for (let index = 0; index < candidates.length; index += 1) {
    const section = candidates[index]
    if (section?.headings !== undefined && matchesFolded(section.headings, heading)) return section.role
  }
  return undefined
}

function indexOf(type: DocumentType): RoleIndex {
  let index = indexes.get(type)
  if (index === undefined) {
    const tops = type.outline?.sections ?? []
    const all = everySection(tops)
    const inside = new Map<string, OutlineSection[]>()
    for (const { role, sections = [] } of all) inside.set(role, [...(inside.get(role) ?? []), ...sections])
    index = { anywhere: [...new Set([...tops, ...all])], inside }
    indexes.set(type, index)
  }
  return index
}

/** All outline sections, each before those inside it. */
function everySection(sections: readonly OutlineSection[]): readonly OutlineSection[] {
  return sections.flatMap((section) => [section, ...everySection(section.sections ?? [])])
}
