/** For each thing of the old side the index of the same one on the new, and the other way; -1 for none. */
export interface Pairing {
  readonly toNew: Int32Array
  readonly toOld: Int32Array
}

/** An empty pairing of lists of these lengths. */
export function noPairs(old: number, now: number): Pairing {
  return { toNew: new Int32Array(old).fill(-1), toOld: new Int32Array(now).fill(-1) }
}

/** Says that two are the same; they must be free. */
export function pair({ toNew, toOld }: Pairing, old: number, now: number): void {
  toNew[old] = now
  toOld[now] = old
}

/** Whether neither has its like yet. */
export function areFree({ toNew, toOld }: Pairing, old: number, now: number): boolean {
  return toNew[old] === -1 && toOld[now] === -1
}

/** Pairs that may be made, and how likely each is. */
export interface Scored {
  readonly old: number
  readonly new: number
  readonly score: number
}

/**
 * Makes the likeliest pairs of those still free, each thing once; of equally likely ones the nearest in place.
 *
 * @param isRight asked of each pair about to be made, where that costs more than its score
 * @returns whether any was made
 */
export function pairLikeliest(
  pairing: Pairing,
  scored: readonly Scored[],
  isRight: (old: number, now: number) => boolean = () => true,
): boolean {
  const sorted = [...scored].sort(
    (a, b) => b.score - a.score || Math.abs(a.old - a.new) - Math.abs(b.old - b.new) || a.old - b.old || a.new - b.new,
  )
  let found = false
  for (const { old, new: now } of sorted) {
    if (!areFree(pairing, old, now) || !isRight(old, now)) continue
    pair(pairing, old, now)
    found = true
  }
  return found
}
