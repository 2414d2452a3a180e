import type { Change, Comparison, SectionPair } from '../model/comparison.ts'
import type { Section } from '../model/document.ts'
import { grouped } from '../model/grouped.ts'
import { headerTop } from '../model/header-top.ts'
import { type Span, START } from '../model/place.ts'
import type { DecidedScope } from '../model/verdict.ts'
import { footnoteMarks, type Marked } from './footnote-marks.ts'

/** What changes are judged on: the sections of both versions and the scope. */
export interface Ground {
  readonly comparison: Comparison
  /** The scope's sections and what else may change; undefined when nothing is decided. */
  readonly scope?: {
    readonly sections: ReadonlySet<string>
    readonly newSections: ReadonlySet<string>
    readonly introduction: boolean
  }
  /** By id; the first when one is used twice. */
  readonly byOld: ReadonlyMap<string, SectionPair>
  readonly byNew: ReadonlyMap<string, SectionPair>
  /** In the base version: the section each section stands in. */
  readonly oldParents: ReadonlyMap<Section, SectionPair>
  /** By the section they stand in now. */
  readonly inside: ReadonlyMap<SectionPair, readonly SectionPair[]>
  /** For each section that is gone: the last section of the proposal before it. */
  readonly before: ReadonlyMap<SectionPair, SectionPair>
  readonly marks: ReadonlyMap<Change, Marked>
}

/** Where something stands: in a section, before the first one, or among the top sections. */
export type Site = SectionPair | 'introduction' | 'top'

export function groundOf(comparison: Comparison, scope: DecidedScope | undefined): Ground {
  const { sections } = comparison
  const { introduction = false } = scope ?? {}
  const [known, added] = [new Set(scope?.sections), new Set(scope?.newSections)]
  const firstFirst = [...sections].reverse()
  return {
    comparison,
    ...(scope && { scope: { sections: known, newSections: added, introduction } }),
    byOld: new Map(firstFirst.flatMap((pair) => (pair.old ? [[pair.old.id, pair]] : []))),
    byNew: new Map(firstFirst.flatMap((pair) => (pair.new ? [[pair.new.id, pair]] : []))),
    oldParents: new Map(
      sections.flatMap((pair) => (pair.old?.sections ?? []).map((section) => [section, pair] as const)),
    ),
    inside: grouped(sections, ({ parent }) => parent),
    before: lastBefore(sections),
    marks: footnoteMarks(comparison),
  }
}

function lastBefore(sections: readonly SectionPair[]): ReadonlyMap<SectionPair, SectionPair> {
  const found = new Map<SectionPair, SectionPair>()
  let last: SectionPair | undefined
  for (const pair of sections) {
    if (pair.new) last = pair
    else if (last) found.set(pair, last)
  }
  return found
}

/**
 * Every place that must be inside for a change to be: both ends of a move, each of the sections or blocks merged. That a
 * section may change is no leave to take it from among others, by another level either.
 */
export function sitesOf(change: Change, ground: Ground): readonly Site[] {
  if (change.kind === 'merged') return change.parts.map(({ at }) => oldSite(at.section, ground))
  const marks = ground.marks.get(change)
  const from = (marks?.old ?? [change.old?.section]).map((id) => oldSite(id, ground))
  const to = (marks?.new ?? [change.new?.section]).map((id) => newSite(id, ground))
  const [left, entered] = [from.map((site) => around(site, ground)), to.map(above)]
  if (change.kind === 'relevelled') return left[0] === entered[0] ? from : [...left, ...entered]
  if (change.kind === 'added') {
    const covered = to.flatMap((site) => coveredBy(site, ground))
    return [...to, ...covered.map((pair) => around(pair, ground))]
  }
  if (change.kind !== 'moved') return change.old ? from : to
  return change.part === 'section' ? [...left, ...entered] : [...from, ...to]
}

export function oldSite(id: string | undefined, { byOld }: Ground): Site {
  return byOld.get(id ?? '') ?? 'introduction'
}

export function newSite(id: string | undefined, { byNew }: Ground): Site {
  return byNew.get(id ?? '') ?? 'introduction'
}

/** What a section stood in. */
function around(site: Site, { oldParents }: Ground): Site {
  return (typeof site === 'object' && site.old && oldParents.get(site.old)) || 'top'
}

/** What a section stands in now. */
function above(site: Site): Site {
  return (typeof site === 'object' && site.parent) || 'top'
}

/** Whether a section stands in the one it stood in. */
export function isUnderTheSame(pair: SectionPair, ground: Ground): boolean {
  return around(pair, ground) === above(pair)
}

/** Sections of the base version that a new heading put above them has taken in. */
export function coveredBy(site: Site, { inside }: Ground): readonly SectionPair[] {
  if (typeof site !== 'object' || site.old !== undefined) return []
  return (inside.get(site) ?? []).filter(({ old, moved }) => old !== undefined && !moved)
}

/** Whether a place lies in the scope: by the base version's section there, or as a new section that may be added. */
export function isInside(site: Site, { scope, oldParents }: Ground): boolean {
  if (scope === undefined || site === 'top') return false
  if (site === 'introduction') return scope.introduction
  for (let pair: SectionPair | undefined = site; pair && !pair.old; pair = pair.parent) {
    if (scope.newSections.has(pair.new?.id ?? '')) return true
  }
  for (let { old } = formerSection(site) ?? {}; old; old = oldParents.get(old)?.old) {
    if (scope.sections.has(old.id)) return true
  }
  return false
}

/** The section a place lies in, or the nearest around it, that the base version has. */
export function formerSection(site: Site | undefined): SectionPair | undefined {
  let pair = typeof site === 'object' ? site : undefined
  while (pair && !pair.old) pair = pair.parent
  return pair
}

/** The outermost section around all these places that only the proposal has; undefined when one has none, or another. */
export function newSectionAround(sites: readonly Site[]): SectionPair | undefined {
  const [first, ...more] = new Set(sites.map(outermostNew))
  return more.length === 0 ? first : undefined
}

function outermostNew(site: Site): SectionPair | undefined {
  let found: SectionPair | undefined
  for (let pair = typeof site === 'object' ? site : undefined; pair && !pair.old; pair = pair.parent) found = pair
  return found
}

/** Where a change shows in the proposal; what is gone, at the heading it stood under, or after. */
export function placeOf(change: Change, { comparison, byOld, before }: Ground): Span {
  const { titleHeading, sections, header } = comparison.new
  if (change.new) return change.new.span
  if (change.kind === 'header') return header ? headerTop(header) : START
  const gone = byOld.get(change.old?.section ?? '')
  let pair = gone
  while (pair && !pair.new) pair = pair.parent
  const near = pair ?? (gone && before.get(gone))
  return (near?.new ?? titleHeading ?? sections[0])?.span ?? START
}
