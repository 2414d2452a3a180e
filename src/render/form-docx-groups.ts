import type { FormSection } from '../model/answer-form.ts'

/**
 * Sections under one heading: a section with those right under it, when none of these has sections of its own, or else
 * alone, with a group for each under it. So every heading of the form stands over rows, and no row under a heading that
 * is not its own.
 */
export interface SectionGroup {
  readonly heading: FormSection
  readonly rows: readonly FormSection[]
  readonly groups: readonly SectionGroup[]
}

/** The sections of a form in groups, in reading order, each in one row. A section whose parent is not before it is at the top. */
export function sectionGroups(sections: readonly FormSection[]): readonly SectionGroup[] {
  const under = new Map<string | undefined, FormSection[]>([[undefined, []]])
  for (const section of sections) {
    const known = section.parent !== undefined && under.has(section.parent) ? section.parent : undefined
    under.get(known)?.push(section)
    if (!under.has(section.id)) under.set(section.id, [])
  }
  const groupOf = (heading: FormSection): SectionGroup => {
    const below = under.get(heading.id) ?? []
    const isWhole = below.every(({ id }) => under.get(id)?.length === 0)
    return isWhole
      ? { heading, rows: [heading, ...below], groups: [] }
      : { heading, rows: [heading], groups: below.map(groupOf) }
  }
  return (under.get(undefined) ?? []).map(groupOf)
}
