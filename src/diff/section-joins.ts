import type { Tie } from './joins.ts'
import type { Pairing } from './pairing.ts'
import type { Side } from './side.ts'

/** A section that became several, or several that became one: indexes of sections. */
export interface SectionJoin {
  readonly kind: 'split' | 'merged'
  /** On the old side of a split, on the new side of a merger. */
  readonly one: number
  /** On the other side, in order; one of them is paired with `one`. */
  readonly parts: readonly number[]
}

/** How much of a section's own words must come from (or have gone to) the other section, and the fewest words. */
const LEAST_SHARE = 0.6
const LEAST_WORDS = 6
/** How much the section it was split from must have kept, to be split rather than renamed. */
const LEAST_REST = 0.15

/** The sections without their like whose blocks most came from one section, or most went to one. */
export function sectionJoins(old: Side, now: Side, sections: Pairing, ties: readonly Tie[]): readonly SectionJoin[] {
  const splits = joinsOf(
    { kind: 'split', whole: old, parts: now, paired: sections.toNew, partOf: sections.toOld },
    ties,
  )
  const mergers = joinsOf(
    { kind: 'merged', whole: now, parts: old, paired: sections.toOld, partOf: sections.toNew },
    ties,
  )
  return [...splits, ...mergers]
}

interface Question {
  readonly kind: SectionJoin['kind']
  readonly whole: Side
  readonly parts: Side
  /** For each section of the whole its like on the other side, and the other way. */
  readonly paired: Int32Array
  readonly partOf: Int32Array
}

function joinsOf({ kind, whole, parts, paired, partOf }: Question, ties: readonly Tie[]): readonly SectionJoin[] {
  const flows = flowsBetween(kind, whole, parts, ties)
  const found = new Map<number, number[]>()
  for (const [part, place] of parts.sections.entries()) {
    if (partOf[part] !== -1) continue
    const words = ownWords(parts, place.heading, place.ownEnd)
    const [source, flow] = greatest(flows.get(part))
    if (words < LEAST_WORDS || source === -1 || flow < LEAST_SHARE * words) continue
    const rest = paired[source] ?? -1
    const stayed = flows.get(rest)?.get(source) ?? 0
    if (rest === -1 || stayed < LEAST_REST * flow) continue
    found.set(source, [...(found.get(source) ?? [rest]), part])
  }
  return [...found].map(([one, list]) => ({ kind, one, parts: list.sort((first, second) => first - second) }))
}

/** For each section of the parts' side how many words of its own blocks are tied to each section of the whole's. */
function flowsBetween(kind: SectionJoin['kind'], whole: Side, parts: Side, ties: readonly Tie[]) {
  const flows = new Map<number, Map<number, number>>()
  for (const tie of ties) {
    const [from, to] = kind === 'split' ? [tie.old[0], tie.new[0]] : [tie.new[0], tie.old[0]]
    if (whole.units[from]?.kind === 'heading') continue
    const [source, part] = [whole.sectionOf[from] ?? -1, parts.sectionOf[to] ?? -1]
    if (source === -1 || part === -1) continue
    const flow = flows.get(part) ?? new Map<number, number>()
    flow.set(source, (flow.get(source) ?? 0) + Math.min(whole.texts[from]?.words ?? 0, parts.texts[to]?.words ?? 0))
    flows.set(part, flow)
  }
  return flows
}

function ownWords({ texts }: Side, heading: number, end: number): number {
  return texts.slice(heading + 1, end).reduce((sum, { words }) => sum + words, 0)
}

function greatest(flow: ReadonlyMap<number, number> | undefined): readonly [number, number] {
  let best: readonly [number, number] = [-1, 0]
  for (const [source, words] of flow ?? []) if (words > best[1]) best = [source, words]
  return best
}
