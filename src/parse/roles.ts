import { matchesAny } from '../model/pattern.ts'
import type { DocumentType, OutlineSection } from '../schema/document-type.ts'

/** What a section shows of itself, for finding its role. */
interface Seen {
  readonly heading: string
  readonly classes: readonly string[]
  /** Roles of the sections above, outermost first. */
  readonly above: readonly string[]
}

/**
 * The role of a section: the first class that its type knows as a role (any first class when there is no type),
 * else what the headings say, first among the roles that stand inside the nearest role above.
 */
export function roleOf(seen: Seen, type: DocumentType | undefined): string | undefined {
  if (type?.outline === undefined) return seen.classes.find((name) => name !== 'unnumbered')
  const all = everySection(type.outline.sections)
  const byClass = seen.classes.find((name) => all.some((section) => section.role === name))
  if (byClass !== undefined) return byClass
  return candidates(type.outline.sections, all, seen.above).find((section) => matchesAny(section.headings, seen.heading))?.role
}

function candidates(
  tops: readonly OutlineSection[],
  all: readonly OutlineSection[],
  above: readonly string[],
): readonly OutlineSection[] {
  if (above.length === 0) return [...tops, ...all]
  const nearest = above[above.length - 1]
  const inside = all.filter((section) => section.role === nearest).flatMap((section) => section.sections ?? [])
  return inside
}

/** All outline sections, each before those inside it. */
export function everySection(sections: readonly OutlineSection[]): readonly OutlineSection[] {
  return sections.flatMap((section) => [section, ...everySection(section.sections ?? [])])
}
