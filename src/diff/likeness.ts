import type { Text, Vocabulary } from './text.ts'

/** How often each word stands in a text, and what they weigh together. */
export interface Bag {
  readonly counts: ReadonlyMap<number, number>
  readonly weight: number
}

/** What a word tells of what a text is about: much when few of the texts have it. */
export type WordWeights = (word: number) => number

/** The commonest words of Swedish and English: that two texts share them says next to nothing. */
const FUNCTION_WORDS = (
  'och i att det som en på är av för med till den har de inte om ett men var vi sig så kan från eller när där ska ' +
  'under även vid hur detta alla också bli blir mer ut upp in över efter genom mellan sin sina sitt dess deras denna ' +
  'dessa vara varje finns the of and to in a is that for on with as are be by it this which or from at'
).split(' ')

/** What a function word weighs, of what a word that only one text has weighs. */
const LITTLE = 0.15

/** The weights of words over all texts of both sides: `ln(1 + texts / texts with the word)`, where two count as one. */
export function wordWeights(texts: readonly Text[], vocabulary: Vocabulary): WordWeights {
  const having = new Map<number, number>()
  for (const { wordNumbers } of texts)
    for (const word of new Set(wordNumbers)) having.set(word, (having.get(word) ?? 0) + 1)
  const little = new Set(FUNCTION_WORDS.map((word) => vocabulary.numberOf(word)))
  return (word) => {
    const weight = Math.log(1 + texts.length / Math.max(2, having.get(word) ?? 0))
    return little.has(word) ? LITTLE * weight : weight
  }
}

/** The words of one or more texts, from the `first` of the only one. */
export function bagOf(texts: readonly Text[], weights: WordWeights, first = 0): Bag {
  const counts = new Map<number, number>()
  let weight = 0
  for (const { wordNumbers } of texts) {
    for (const word of wordNumbers.subarray(first)) {
      counts.set(word, (counts.get(word) ?? 0) + 1)
      weight += weights(word)
    }
  }
  return { counts, weight }
}

/** Words in both rests of two texts, after the same opening, from which they are judged by those rests. */
const REST_WORDS = 6
/** How alike the rests must be. */
const LEAST_REST = 0.25

/** Whether two texts only begin with the same words and go on about something else. */
export function shareOnlyOpening(old: Text, now: Text, weights: WordWeights): boolean {
  const [first, second] = [old.wordNumbers, now.wordNumbers]
  let same = 0
  while (same < first.length && first[same] === second[same]) same += 1
  if (same === 0 || Math.min(first.length, second.length) - same < REST_WORDS) return false
  return likeness(bagOf([old], weights, same), bagOf([now], weights, same), weights) < LEAST_REST
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
