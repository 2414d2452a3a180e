import type { Change, Comparison, HeaderChanged, SectionPair } from '../model/comparison.ts'
import type { Document, Section } from '../model/document.ts'
import { grouped } from '../model/grouped.ts'
import { valueAt } from '../model/header.ts'
import { headerTop } from '../model/header-top.ts'
import { type Span, START } from '../model/place.ts'
import { scopeOf } from '../model/round.ts'
import type { DecidedScope, Judgement, RoundDocument, Structure, StructureBreak, Verdict } from '../model/verdict.ts'
import { footnoteMarks, type Marked } from './footnote-marks.ts'

/**
 * Holds what changed between a round's base version and its proposal against what the round may change: each change
 * against the sections of its scope, and all of them against its word on the structure.
 */
export function judge(comparison: Comparison, round: RoundDocument): Verdict {
  const scope = scopeOf(round.header, { base: comparison.old, proposal: comparison.new })
  const marks = footnoteMarks(comparison)
  const ground: Ground = { ...sectionsIn(comparison), proposal: comparison.new, marks, ...(scope && { scope }) }
  const told = comparison.changes.filter(({ quiet }) => !quiet)
  const judgements = scope === undefined ? [] : told.map((change) => judgementOn(change, ground, scope))
  const count = (kind: Judgement['judgement']) => judgements.filter(({ judgement }) => judgement === kind).length
  return {
    round,
    ...(scope && { scope }),
    judgements,
    structure: structureOf(comparison, round, ground),
    outside: count('outside'),
    inside: count('inside'),
    administrative: count('administrative'),
  }
}

/** What a change is judged on: the sections of both versions and the scope. */
interface Ground {
  readonly byOld: ReadonlyMap<string, SectionPair>
  readonly byNew: ReadonlyMap<string, SectionPair>
  /** In the base version: the section each section stands in. */
  readonly oldParents: ReadonlyMap<string, string>
  /** By the section they stand in now. */
  readonly inside: ReadonlyMap<SectionPair, readonly SectionPair[]>
  readonly proposal: Document
  readonly marks: ReadonlyMap<Change, Marked>
  readonly scope?: DecidedScope
}

function sectionsIn({ old, sections }: Comparison): Pick<Ground, 'byOld' | 'byNew' | 'oldParents' | 'inside'> {
  const oldParents = new Map<string, string>()
  const note = (parent: Section) => {
    for (const section of parent.sections) {
      oldParents.set(section.id, parent.id)
      note(section)
    }
  }
  for (const section of old.sections) note(section)
  return {
    byOld: new Map(sections.flatMap((pair) => (pair.old ? [[pair.old.id, pair]] : []))),
    byNew: new Map(sections.flatMap((pair) => (pair.new ? [[pair.new.id, pair]] : []))),
    oldParents,
    inside: grouped(sections, ({ parent }) => parent),
  }
}

/** Where a change stands: in a section, before the first one, or among the top sections. */
type Site = SectionPair | 'introduction' | 'top'

function judgementOn(change: Change, ground: Ground, scope: DecidedScope): Judgement {
  const at = placeOf(change, ground)
  if (change.kind === 'header') return { change, judgement: judgementOnHeader(change, ground, scope), at }
  if ('part' in change && change.part === 'title') return { change, judgement: judgementOnTitle(change, scope), at }
  const sites = sitesOf(change, ground)
  const outside = sites.find((site) => !isInside(site, ground))
  const site = outside ?? sites[0]
  const section = typeof site === 'object' ? known(site) : undefined
  return { change, judgement: outside === undefined ? 'inside' : 'outside', ...(section && { section }), at }
}

/** Where a change shows in the proposal. */
function placeOf(change: Change, { proposal, byOld }: Ground): Span {
  if (change.new) return change.new.span
  if (change.kind === 'header') return proposal.header ? headerTop(proposal.header) : START
  let pair = byOld.get(change.old?.section ?? '')
  while (pair !== undefined && pair.new === undefined) pair = pair.parent
  return (pair?.new ?? proposal.titleHeading ?? proposal.sections[0])?.span ?? START
}

/** A section of the base version, or the nearest around it that is one. */
function known(site: SectionPair): SectionPair | undefined {
  let pair: SectionPair | undefined = site
  while (pair !== undefined && pair.old === undefined) pair = pair.parent
  return pair
}

/**
 * Every place that must be inside for a change to be: both ends of a move, each of the sections or blocks merged. That a
 * section may change is no leave to take it from among others, by another level either.
 */
function sitesOf(change: Change, ground: Ground): readonly Site[] {
  if (change.kind === 'merged') return change.parts.map(({ at }) => oldSite(at.section, ground))
  const marks = ground.marks.get(change)
  const from = (marks?.old ?? [change.old?.section]).map((id) => oldSite(id, ground))
  const to = (marks?.new ?? [change.new?.section]).map((id) => newSite(id, ground))
  const [left, entered] = [from.map((site) => around(site, ground)), to.map(above)]
  if (change.kind === 'relevelled') return left[0] === entered[0] ? from : [...left, ...entered]
  if (change.kind === 'added')
    return [...to, ...to.flatMap((site) => coveredBy(site, ground)).map((pair) => around(pair, ground))]
  if (change.kind !== 'moved') return change.old ? from : to
  return change.part === 'section' ? [...left, ...entered] : [...from, ...to]
}

function oldSite(id: string | undefined, { byOld }: Ground): Site {
  return byOld.get(id ?? '') ?? 'introduction'
}

function newSite(id: string | undefined, { byNew }: Ground): Site {
  return byNew.get(id ?? '') ?? 'introduction'
}

/** What a section stood in. */
function around(site: Site, { byOld, oldParents }: Ground): Site {
  return (typeof site === 'object' && byOld.get(oldParents.get(site.old?.id ?? '') ?? '')) || 'top'
}

/** Sections of the base version that a new heading put above them has taken in. */
function coveredBy(site: Site, { inside }: Ground): readonly SectionPair[] {
  if (typeof site !== 'object' || site.old !== undefined) return []
  return (inside.get(site) ?? []).filter(({ old, moved }) => old !== undefined && !moved)
}

/** What a section stands in now. */
function above(site: Site): Site {
  return (typeof site === 'object' && site.parent) || 'top'
}

/** Whether a place lies in the scope: by the base version's section there, or as a new section that may be added. */
function isInside(site: Site, { scope, oldParents }: Ground): boolean {
  if (scope === undefined || site === 'top') return false
  if (site === 'introduction') return scope.introduction
  let pair: SectionPair | undefined = site
  while (pair !== undefined && pair.old === undefined) {
    if (scope.newSections.includes(pair.new?.id ?? '')) return true
    pair = pair.parent
  }
  for (let id = pair?.old?.id; id !== undefined; id = oldParents.get(id)) if (scope.sections.includes(id)) return true
  return false
}

/** Keys whose values belong to a version and not to what the strategy says: no round could leave them as they are. */
const ADMINISTRATIVE: ReadonlySet<string> = new Set([
  // What the version is called and how far it has come.
  'id',
  'status',
  'version',
  'date',
  // The round is a case of its own in the register.
  'dnr',
  // Who decided on it and when, and when it is to be reviewed next, which follows from that (12 §).
  'adopted',
  'review',
  // The version before it.
  'supersedes',
  // Who has been sent it (13 §).
  'submissions',
  // The plans of others that it takes account of (11 §), as they are when it is adopted. What the strategy makes of
  // them stands in its sections.
  'relatedDocuments',
])

/**
 * The rest of the header says something of the strategy and needs leave: the counties, the language, its last year. Its
 * first year (`period.from`) follows from when it is adopted. A value that points to sections follows these.
 */
function judgementOnHeader(change: HeaderChanged, ground: Ground, scope: DecidedScope): Judgement['judgement'] {
  const [key, inner] = change.path
  if (typeof key !== 'string') return 'outside'
  if (key === 'title') return judgementOnTitle(change, scope)
  if (ADMINISTRATIVE.has(key) || (key === 'period' && inner === 'from')) return 'administrative'
  if (scope.header.includes(key)) return 'inside'
  const ends = [
    ...(change.from?.startsWith('#') ? [oldSite(change.from.slice(1), ground)] : []),
    ...(change.to?.startsWith('#') ? [newSite(change.to.slice(1), ground)] : []),
  ]
  const written = [change.from, change.to].filter((text) => text !== undefined)
  const areSections = ends.length === written.length && ends.every((end) => typeof end === 'object')
  return areSections && ends.every((end) => isInside(end, ground)) ? 'inside' : 'outside'
}

/** The years in a title are those of the version: `2018–2030` becomes `2022–2030`. */
function judgementOnTitle(change: Change, scope: DecidedScope): Judgement['judgement'] {
  if (scope.header.includes('title')) return 'inside'
  if (change.kind !== 'renamed' && change.kind !== 'header') return 'outside'
  return withoutYears(change.from) === withoutYears(change.to) ? 'administrative' : 'outside'
}

function withoutYears(title: string | undefined): string | undefined {
  return title?.replace(/\b\d{4}\b/g, '0000')
}

/**
 * A structure is kept when every section of the base version is still there, under the same section, in the same order
 * and at the same level. It bears new sections where the scope lets text be written, and new words in a heading: the
 * section is the same, and its id leads there still.
 */
function structureOf(comparison: Comparison, { header }: RoundDocument, ground: Ground): Structure {
  const keep = valueAt(header, 'keepStructure')
  const breaks: StructureBreak[] = []
  const borne: Change[] = []
  for (const change of comparison.changes) {
    if (change.kind === 'renamed' && change.part === 'section') borne.push(change)
    if (!isStructural(change)) continue
    if (change.kind === 'added' && isBorne(newSite(change.new?.section, ground), ground)) borne.push(change)
    else breaks.push({ kind: change.kind, change, heading: change.text, at: placeOf(change, ground) })
  }
  const broken = new Set(breaks.flatMap(({ change }) => oldSectionsOf(change)))
  const former = comparison.sections.filter((pair) => pair.old !== undefined)
  const standing = former.filter((pair) => isInPlace(pair, ground) && !broken.has(pair.old?.id ?? ''))
  return {
    ...(keep?.kind === 'scalar' && typeof keep.value === 'boolean' && { keep: keep.value, span: keep.span }),
    breaks,
    borne,
    sections: former.length,
    standing: standing.length,
    words: comparison.words.old,
    standingWords: comparison.words.kept,
  }
}

/** Whether a new section may be there: inside the scope, and above none that was. */
function isBorne(site: Site, ground: Ground): boolean {
  return isInside(site, ground) && coveredBy(site, ground).length === 0
}

/** Whether a section of the base version is there, under the same one. */
function isInPlace(pair: SectionPair, ground: Ground): boolean {
  return pair.new !== undefined && !pair.moved && around(pair, ground) === above(pair)
}

type Structural = Extract<Change, { readonly kind: StructureBreak['kind'] }>

/** Whether a change is one of sections: added, removed, moved, split, merged, or of another level. */
function isStructural(change: Change): change is Structural {
  switch (change.kind) {
    case 'added':
    case 'removed':
    case 'moved':
    case 'split':
    case 'merged':
      return change.part === 'section'
    default:
      return change.kind === 'relevelled'
  }
}

/** The base version's sections that a change is about. */
function oldSectionsOf(change: Change): readonly string[] {
  const points = change.kind === 'merged' ? change.parts.map(({ at }) => at) : [change.old]
  return points.flatMap((point) => point?.section ?? [])
}
