import type { Change, Comparison } from '../model/comparison.ts'
import { scopeOf } from '../model/round.ts'
import type { DecidedScope, Judgement, RoundDocument, Verdict } from '../model/verdict.ts'
import { judgementOnHeader, judgementOnTitle } from './header-mandate.ts'
import { formerSection, type Ground, groundOf, isInside, newSectionAround, placeOf, sitesOf } from './sites.ts'
import { structureOf } from './structure.ts'

/**
 * Holds what changed between a round's base version and its proposal against what the round may change: each change
 * against the sections of its scope, and all of them against its word on the structure.
 */
export function judge(comparison: Comparison, round: RoundDocument): Verdict {
  const scope = scopeOf(round.header, { base: comparison.old, proposal: comparison.new })
  const ground = groundOf(comparison, scope)
  const told = comparison.changes.filter(({ quiet }) => !quiet)
  const judgements = scope === undefined ? [] : told.map((change) => judgementOn(change, ground, scope))
  const count = (kind: Judgement['judgement']) => judgements.filter(({ judgement }) => judgement === kind).length
  return {
    round,
    ...(scope && { scope }),
    judgements,
    structure: structureOf(round.header, ground),
    outside: count('outside'),
    inside: count('inside'),
    administrative: count('administrative'),
  }
}

function judgementOn(change: Change, ground: Ground, scope: DecidedScope): Judgement {
  const at = placeOf(change, ground)
  if (change.kind === 'header') return { change, judgement: judgementOnHeader(change, ground, scope), at }
  if ('part' in change && change.part === 'title') return { change, judgement: judgementOnTitle(change, scope), at }
  const sites = sitesOf(change, ground)
  const outside = sites.filter((site) => !isInside(site, ground))
  const section = formerSection(outside[0] ?? sites[0])
  const judged = { change, ...(section && { section }), at }
  if (outside.length === 0) return { ...judged, judgement: 'inside' }
  const newSection = newSectionAround(outside)
  return { ...judged, judgement: 'outside', ...(newSection && { newSection }) }
}
