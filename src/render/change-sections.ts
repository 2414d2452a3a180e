import { COMPARISONS } from '../messages/comparisons.ts'
import type { Change, Comparison, SectionPair, Unit } from '../model/comparison.ts'
import type { Document, Section } from '../model/document.ts'
import type { Language } from '../model/language.ts'
import { sectionName } from '../model/section-name.ts'

/** The changes of one place in a document, those a reader is told of and the quiet ones. */
export interface PlaceChanges {
  /** A section, the front matter, or what stands before the first section (the title too). */
  readonly place: SectionPair | 'header' | 'introduction'
  readonly changes: readonly Change[]
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
  const { old, now } = pairsById(sections)
  return (change) => (change.new === undefined ? old : now).get((change.new ?? change.old)?.section ?? '')
}

/** Finds the section a block stands in. */
export function sectionOfUnit({
  sections,
}: Comparison): (unit: Pick<Unit, 'section'> | undefined) => SectionPair | undefined {
  const pairs = new Map<Section | undefined, SectionPair>()
  for (const pair of sections) {
    if (pair.old) pairs.set(pair.old, pair)
    if (pair.new) pairs.set(pair.new, pair)
  }
  return (unit) => pairs.get(unit?.section)
}

interface PairsById {
  readonly old: ReadonlyMap<string, SectionPair>
  readonly now: ReadonlyMap<string, SectionPair>
}

function pairsById(sections: readonly SectionPair[]): PairsById {
  const of = (side: 'old' | 'new') =>
    new Map(sections.flatMap((pair) => (pair[side] ? [[pair[side].id, pair] as const] : [])))
  return { old: of('old'), now: of('new') }
}

/** The sections where a reader is told of a change: where it stands, and where what moved, went or was joined stood. */
export function touchedSections(comparison: Comparison): ReadonlySet<SectionPair> {
  const { old, now } = pairsById(comparison.sections)
  const find = sectionFinder(comparison)
  const parents = oldParents(comparison.old)
  const touched = comparison.changes.flatMap((change) => {
    if (change.quiet) return []
    const places = [find(change), old.get(leftBy(change, parents) ?? '')]
    if (change.kind !== 'merged' && change.kind !== 'split') return places
    const side = change.kind === 'merged' ? old : now
    return [...places, ...change.parts.map(({ at }) => side.get(at.section ?? ''))]
  })
  return new Set(touched.filter((section) => section !== undefined))
}

/** Id of the section that something was moved out of. */
function leftBy(change: Change, parents: ReadonlyMap<string, string>): string | undefined {
  if (change.kind !== 'moved') return undefined
  const id = change.old?.section
  if (change.part !== 'section') return id
  return change.from === change.to ? undefined : parents.get(id ?? '')
}

/** For the id of every section in another one, the id of that. */
function oldParents({ sections }: Document): ReadonlyMap<string, string> {
  const parents = new Map<string, string>()
  const waiting = [...sections]
  for (let section = waiting.pop(); section !== undefined; section = waiting.pop()) {
    for (const inner of section.sections) {
      parents.set(inner.id, section.id)
      waiting.push(inner)
    }
  }
  return parents
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

/** `2.1 Kompetens`: number and heading as they are now, else as they were; then it says that they are so no more. */
export function numberedHeading({ new: now, old }: SectionPair, language: Language): string {
  if (now !== undefined) return sectionName(now)
  return old === undefined ? '' : formerName(old, language)
}

/** A section that is there no more: `Kompetens (tidigare 2.1)`. */
export function formerName({ number, heading }: Pick<Section, 'number' | 'heading'>, language: Language): string {
  return number === '' ? heading : COMPARISONS[language].formerSection(heading, number)
}

/** What a place is called: the number and heading of a section, or the name of what has no heading. */
export function placeName(place: PlaceChanges['place'], language: Language): string {
  if (typeof place === 'object') return numberedHeading(place, language)
  return place === 'header' ? COMPARISONS[language].header : COMPARISONS[language].introduction
}
