import type { Bag, WordWeights } from './likeness.ts'

/** Two things that may be one: indexes into the two lists of bags. */
export interface Candidate {
  readonly old: number
  readonly new: number
}

/** With so many pairs or fewer, all are looked at. */
const ALL_PAIRS = 2500
/** Words that more of the bags have than this say too little to look pairs up by. */
const COMMON = 24
/** How many of the likeliest are looked at for each. */
const MOST = 6

/** The pairs worth comparing: all when they are few, else for each the ones it shares the most rare words with. */
export function candidates(old: readonly Bag[], now: readonly Bag[], weights: WordWeights): readonly Candidate[] {
  if (old.length * now.length <= ALL_PAIRS)
    return old.flatMap((_, first) => now.map((__, second) => ({ old: first, new: second })))
  const having = new Map<number, number[]>()
  for (const [index, { words }] of now.entries()) {
    for (const word of words) {
      const list = having.get(word)
      if (list) list.push(index)
      else having.set(word, [index])
    }
  }
  return old.flatMap((bag, first) => likeliest(bag, having, weights).map((second) => ({ old: first, new: second })))
}

function likeliest(bag: Bag, having: ReadonlyMap<number, readonly number[]>, weights: WordWeights): readonly number[] {
  const scores = new Map<number, number>()
  for (const word of bag.words) {
    const list = having.get(word) ?? []
    if (list.length > COMMON) continue
    for (const index of list) scores.set(index, (scores.get(index) ?? 0) + weights(word))
  }
  return [...scores]
    .sort(([firstIndex, first], [secondIndex, second]) => second - first || firstIndex - secondIndex)
    .slice(0, MOST)
    .map(([index]) => index)
}
