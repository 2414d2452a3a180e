import { COMPARISONS } from '../messages/comparisons.ts'
import type { Change, Comparison, SectionPair } from '../model/comparison.ts'
import type { Language } from '../model/language.ts'

/** The changes of one place in a document, those a reader is told of and the quiet ones. */
export interface PlaceChanges {
  /** A section, the front matter, or what stands before the first section (the title too). */
  readonly place: SectionPair | 'header' | 'introduction'
  readonly changes: readonly Change[]
}

/** The changes by the innermost section they stand in, in reading order: the front matter and the introduction first. */
export function changesBySection(comparison: Comparison): readonly PlaceChanges[] {
  return collected(comparison, (section) => section)
}

/** The changes by the top section they stand in, in reading order. */
export function changesByTop(comparison: Comparison): readonly PlaceChanges[] {
  return collected(comparison, topOf)
}

/** The changes by the section they stand in, or the one around it that stands in a top section. */
export function changesBySecond(comparison: Comparison): readonly PlaceChanges[] {
  return collected(comparison, (section) => {
    let second = section
    while (second.parent?.parent !== undefined) second = second.parent
    return second
  })
}

function collected(comparison: Comparison, chosen: (section: SectionPair) => SectionPair): readonly PlaceChanges[] {
  const sectionOf = sectionFinder(comparison)
  const groups = new Map<PlaceChanges['place'], Change[]>([
    ['header', []],
    ['introduction', []],
    ...comparison.sections.map((section): [SectionPair, Change[]] => [section, []]),
  ])
  for (const change of comparison.changes) {
    const section = sectionOf(change)
    const place = section ? chosen(section) : change.kind === 'header' ? 'header' : 'introduction'
    groups.get(place)?.push(change)
  }
  return [...groups].flatMap(([place, changes]) => (changes.length > 0 ? [{ place, changes }] : []))
}

/** Finds the section a change stands in: on the new side, else, for what is no longer there, on the old. */
export function sectionFinder({ sections }: Comparison): (change: Change) => SectionPair | undefined {
  const byOld = new Map(sections.flatMap((pair) => (pair.old ? [[pair.old.id, pair]] : [])))
  const byNew = new Map(sections.flatMap((pair) => (pair.new ? [[pair.new.id, pair]] : [])))
  return (change) => {
    if (change.new !== undefined) return byNew.get(change.new.section ?? '')
    return byOld.get(change.old?.section ?? '')
  }
}

/** The section at the top that a section stands in; itself when it stands there. */
export function topOf(section: SectionPair): SectionPair {
  let top = section
  while (top.parent !== undefined) top = top.parent
  return top
}

/** The heading of a section as it is now, else as it was. */
export function headingOf({ new: now, old }: SectionPair): string {
  return (now ?? old)?.heading ?? ''
}

/** `2.1 Kompetens`: number and heading as they are now, else as they were. */
export function numberedHeading({ new: now, old }: SectionPair): string {
  const section = now ?? old
  return [section?.number ?? '', section?.heading ?? ''].filter((each) => each !== '').join(' ')
}

/** What a place is called: the number and heading of a section, or the name of what has no heading. */
export function placeName(place: PlaceChanges['place'], language: Language): string {
  if (typeof place === 'object') return numberedHeading(place)
  return place === 'header' ? COMPARISONS[language].header : COMPARISONS[language].introduction
}
