import type { Text } from './text.ts'

/** How often each word stands in a text, and what they weigh together. */
export interface Bag {
  readonly counts: ReadonlyMap<number, number>
  readonly weight: number
}

/** What a word tells of what a text is about: much when few of the texts have it. */
export type WordWeights = (word: number) => number

/** The weights of words over all texts of a comparison: `ln(1 + texts / texts with the word)`. */
export function wordWeights(texts: readonly Text[]): WordWeights {
  const having = new Map<number, number>()
  for (const { numbers } of texts) for (const word of new Set(numbers)) having.set(word, (having.get(word) ?? 0) + 1)
  return (word) => Math.log(1 + texts.length / (having.get(word) ?? 1))
}

/** The words of one or more texts; marks are left out. */
export function bagOf(texts: readonly Text[], weights: WordWeights): Bag {
  const counts = new Map<number, number>()
  let weight = 0
  for (const { tokens, numbers } of texts) {
    for (const [index, { kind }] of tokens.entries()) {
      const word = numbers[index]
      if (kind === 'mark' || word === undefined) continue
      counts.set(word, (counts.get(word) ?? 0) + 1)
      weight += weights(word)
    }
  }
  return { counts, weight }
}

/** What two bags share, in weight. */
export function shared(first: Bag, second: Bag, weights: WordWeights): number {
  const [small, large] = first.counts.size <= second.counts.size ? [first, second] : [second, first]
  let weight = 0
  for (const [word, count] of small.counts) {
    const other = large.counts.get(word)
    if (other !== undefined) weight += Math.min(count, other) * weights(word)
  }
  return weight
}

/** Dice's coefficient of two bags by weight: 0 when they share no word, 1 when they hold the same. */
export function likeness(first: Bag, second: Bag, weights: WordWeights): number {
  const whole = first.weight + second.weight
  return whole === 0 ? 0 : (2 * shared(first, second, weights)) / whole
}

/** How much of the first bag the second holds, by weight. */
export function containment(first: Bag, second: Bag, weights: WordWeights): number {
  return first.weight === 0 ? 0 : shared(first, second, weights) / first.weight
}

/** What is left of a bag when another is taken out. */
export function without(bag: Bag, other: Bag, weights: WordWeights): Bag {
  const counts = new Map<number, number>()
  let weight = 0
  for (const [word, count] of bag.counts) {
    const left = count - (other.counts.get(word) ?? 0)
    if (left <= 0) continue
    counts.set(word, left)
    weight += left * weights(word)
  }
  return { counts, weight }
}
