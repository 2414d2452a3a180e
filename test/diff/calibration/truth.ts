import type { Place, Written } from './draft.ts'

/** Two texts of which it is known what in one is what in the other, by index of their places. */
export interface Truth {
  readonly old: Written
  readonly new: Written
  /** Old and new; several of one for what was split or merged. */
  readonly pairs: readonly Pair[]
}

export type Pair = readonly [old: number, new: number]

/**
 * What `new` says of itself when it was made from a copy of `old`. Where a section was split and its own heading was
 * removed later, the other half's heading is what became of it.
 */
export function truthOf(old: Written, changed: Written): Truth {
  const known = new Set(changed.places.flatMap(({ from }) => from))
  const places = changed.places.map((place) => {
    const heir = place.from.length === 0 ? place.holds.find((mark) => !known.has(mark)) : undefined
    if (heir === undefined) return place
    known.add(heir)
    return { ...place, from: [heir] }
  })
  const pairs = places.flatMap(({ from }, index) => from.map((mark): Pair => [mark, index]))
  return { old, new: { ...changed, places }, pairs }
}

/**
 * Whether the new place stands under what became of the old place's section. `near` and `far` when that section was
 * split or merged: beside its other half, where nothing has moved, or elsewhere, where one may say so or not.
 */
export type Home = 'same' | 'near' | 'far' | 'other'

export function homeOf([old, changed]: Pair, truth: Truth): Home {
  const above = truth.old.places[old]?.parent
  const now = truth.new.places[changed]?.parent
  const home = now === undefined ? undefined : truth.new.places[now]
  if (above === undefined || home === undefined) return above === now ? 'same' : 'other'
  if (home.from.includes(above)) return 'same'
  if (!home.holds.includes(above)) return 'other'
  const [kept] = home.from
  const first = truth.new.places.findIndex((place) => place.from.includes(above))
  const isNear =
    kept === undefined
      ? areNeighbours(truth.new.places, first, now ?? -1)
      : areNeighbours(truth.old.places, kept, above)
  return isNear ? 'near' : 'far'
}

/** Whether two headings stand under the same one with no other between them. */
function areNeighbours(places: readonly Place[], first: number, second: number): boolean {
  const parent = places[first]?.parent
  const beside = [...places.keys()].filter(
    (index) => places[index]?.kind === 'heading' && places[index].parent === parent && index > 0,
  )
  return Math.abs(beside.indexOf(first) - beside.indexOf(second)) === 1 && beside.includes(second)
}

/** Pairs that stand under the same section as before, by that section: in them the order says what has moved. */
export function households(truth: Truth): Pair[][] {
  const households = new Map<number | undefined, Pair[]>()
  for (const pair of truth.pairs) {
    const home = homeOf(pair, truth)
    if (home === 'other' || home === 'far') continue
    const parent = truth.new.places[pair[1]]?.parent
    const household = households.get(parent) ?? []
    households.set(parent, household)
    household.push(pair)
  }
  return [...households.values()]
}

/** Whether two pairs have changed places. */
export function isCrossed([old, changed]: Pair, [otherOld, otherNew]: Pair): boolean {
  return (old - otherOld) * (changed - otherNew) < 0
}

/** Some of the pairs, as few as can be, without which the rest are in the same order on both sides. */
export function movedAmong(pairs: readonly Pair[]): Pair[] {
  const ordered = [...pairs].sort((left, right) => left[1] - right[1] || left[0] - right[0])
  const chains: Pair[][] = []
  for (const pair of ordered) {
    const before = chains.filter((chain) => (chain.at(-1)?.[0] ?? 0) <= pair[0])
    chains.push([...longest(before), pair])
  }
  const kept = new Set(longest(chains))
  return ordered.filter((pair) => !kept.has(pair))
}

function longest(chains: readonly Pair[][]): Pair[] {
  return chains.reduce((best, chain) => (chain.length > best.length ? chain : best), [])
}
