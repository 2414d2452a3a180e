/** One thing that stands at a place in both of two orders. */
export interface Link {
  readonly old: number
  readonly new: number
  /** How much it should stay in place; positive. */
  readonly weight: number
}

/**
 * The heaviest selection of links that stand in the same order on both sides: what stayed in place. The rest was
 * moved. Places are distinct on each side. O(n log n), with a Fenwick tree of greatest sums.
 *
 * @returns the selected links, in order
 */
export function heaviestChain<Each extends Link>(links: readonly Each[]): readonly Each[] {
  const sorted = [...links].sort((first, second) => first.old - second.old)
  const size = sorted.reduce((most, link) => Math.max(most, link.new + 1), 0)
  // best[i] is the index in `sorted` of the link that ends the heaviest chain within a prefix of the new order.
  const best = new Int32Array(size + 1).fill(-1)
  const sums: number[] = []
  const before: number[] = []
  for (const [index, link] of sorted.entries()) {
    let previous = -1
    for (let at = link.new; at > 0; at -= at & -at) previous = heavier(previous, best[at] ?? -1, sums)
    sums.push(link.weight + (sums[previous] ?? 0))
    before.push(previous)
    for (let at = link.new + 1; at <= size; at += at & -at) best[at] = heavier(best[at] ?? -1, index, sums)
  }
  let last = sums.reduce((heaviest, _, index) => heavier(heaviest, index, sums), -1)
  const chain: Each[] = []
  while (last >= 0) {
    const link = sorted[last]
    if (link !== undefined) chain.push(link)
    last = before[last] ?? -1
  }
  return chain.reverse()
}

/** The index of the greater sum; of equal ones the first, so that the outcome does not depend on anything else. */
function heavier(first: number, second: number, sums: readonly number[]): number {
  if (first < 0) return second
  if (second < 0) return first
  return (sums[second] ?? 0) > (sums[first] ?? 0) ? second : first
}
