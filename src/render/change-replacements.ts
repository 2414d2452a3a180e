import type { Replaced } from '../messages/changes.ts'
import type { AddedOrRemoved, Change, Comparison, Row, SectionPair } from '../model/comparison.ts'
import { sectionOfUnit } from './change-sections.ts'

/** Texts that others took the place of, and where. */
export interface Replacement extends Replaced {
  readonly section: SectionPair | undefined
}

interface Found {
  readonly section: SectionPair | undefined
  readonly removed: AddedOrRemoved[]
  readonly added: AddedOrRemoved[]
}

/**
 * Paragraphs and items that went where others of the same section came, with nothing that stood between: what reads as
 * so many removed and so many added was one text written anew. By each of their changes.
 */
export function replacementsIn(comparison: Comparison): ReadonlyMap<Change, Replacement> {
  const sectionOf = sectionOfUnit(comparison)
  const standing = new Set<SectionPair | undefined>()
  const found: Found[] = []
  let last: Found | undefined
  for (const row of comparison.rows) {
    const unit = row.new ?? row.old
    const section = sectionOf(unit)
    const change = changeOf(row)
    if (change === undefined) {
      last = undefined
      if (unit?.kind !== 'heading' && unit?.kind !== 'title') standing.add(section)
      continue
    }
    if (last === undefined || last.section !== section) {
      last = { section, removed: [], added: [] }
      found.push(last)
    }
    last[change.kind].push(change)
  }
  return byChange(found, standing)
}

/** The change of a row that came or went by itself, not with its section. */
function changeOf({ state, changes }: Row): AddedOrRemoved | undefined {
  if (state !== 'added' && state !== 'removed') return undefined
  return changes.find(
    (change): change is AddedOrRemoved =>
      change.kind === state && (change.part === 'paragraph' || change.part === 'item') && !change.quiet,
  )
}

function byChange(
  found: readonly Found[],
  standing: ReadonlySet<SectionPair | undefined>,
): ReadonlyMap<Change, Replacement> {
  const times = new Map<SectionPair | undefined, number>()
  for (const { section } of found) times.set(section, (times.get(section) ?? 0) + 1)
  const replaced = found.flatMap(({ section, removed, added }) => {
    if (removed.length === 0 || added.length === 0) return []
    const isWhole = section !== undefined && !standing.has(section) && times.get(section) === 1
    const replacement: Replacement = { section, removed, added, isWhole }
    return [...removed, ...added].map((change) => [change, replacement] as const)
  })
  return new Map(replaced)
}
