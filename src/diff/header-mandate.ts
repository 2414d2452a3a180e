import type { Change, HeaderChanged } from '../model/comparison.ts'
import type { DecidedScope, Judgement } from '../model/verdict.ts'
import { type Ground, isInside, newSite, oldSite } from './sites.ts'

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
export function judgementOnHeader(change: HeaderChanged, ground: Ground, scope: DecidedScope): Judgement['judgement'] {
  const [key, inner] = change.path
  if (key === 'title') return judgementOnTitle(change, scope)
  if (ADMINISTRATIVE.has(String(key)) || (key === 'period' && inner === 'from')) return 'administrative'
  if (scope.header.includes(String(key))) return 'inside'
  const written = [change.from, change.to].filter((text) => text !== undefined)
  const ends = [
    ...(change.from?.startsWith('#') ? [oldSite(change.from.slice(1), ground)] : []),
    ...(change.to?.startsWith('#') ? [newSite(change.to.slice(1), ground)] : []),
  ]
  const isPointing = ends.length === written.length && ends.every((end) => typeof end === 'object')
  return isPointing && ends.every((end) => isInside(end, ground)) ? 'inside' : 'outside'
}

/** The years in a title are those of the version: `2018–2030` becomes `2022–2030`. */
export function judgementOnTitle(change: Change, scope: DecidedScope): Judgement['judgement'] {
  if (scope.header.includes('title')) return 'inside'
  if (change.kind !== 'renamed' && change.kind !== 'header') return 'outside'
  return withoutYears(change.from) === withoutYears(change.to) ? 'administrative' : 'outside'
}

function withoutYears(title: string | undefined): string | undefined {
  return title?.replace(/\b\d{4}\b/g, '0000')
}
