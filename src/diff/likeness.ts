import type { Text, Vocabulary } from './text.ts'

/** The different words of a text in order of number, how often each stands there, and what they weigh together. */
export interface Bag {
  readonly words: readonly number[]
  readonly counts: readonly number[]
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
  const having = textsWith(texts)
  const little = new Set(FUNCTION_WORDS.map((word) => vocabulary.numberOf(word)))
  const weightOf = (count: number) => Math.log(1 + texts.length / Math.max(2, count))
  const weights = Float64Array.from({ length: vocabulary.size }, (_, word) => {
    const weight = weightOf(having[word] ?? 0)
    return little.has(word) ? LITTLE * weight : weight
  })
  const rarest = weightOf(0)
  return (word) => weights[word] ?? rarest
}

/** For each word in how many of the texts it stands. */
function textsWith(texts: readonly Text[]): readonly number[] {
  const having: number[] = []
  const last: number[] = []
  for (const [index, { wordNumbers }] of texts.entries()) {
    // A loop over indexes makes nothing: these are all the words of both documents.
    for (let at = 0; at < wordNumbers.length; at += 1) {
      const word = wordNumbers[at] ?? 0
      if (last[word] === index) continue
      last[word] = index
      having[word] = (having[word] ?? 0) + 1
    }
  }
  return having
}

/** Words as a bag. */
export function bagOf(numbers: readonly number[], weights: WordWeights): Bag {
  const words: number[] = []
  const counts: number[] = []
  let weight = 0
  let last = -1
  for (const word of Int32Array.from(numbers).sort()) {
    if (word !== last) {
      words.push(word)
      counts.push(0)
      last = word
    }
    counts[counts.length - 1] = (counts[counts.length - 1] ?? 0) + 1
    weight += weights(word)
  }
  return { words, counts, weight }
}

/** Whether a whole sentence, long enough to know a text by, stands in both. */
export function haveSentenceInCommon(old: Text, now: Text): boolean {
  return now.sentences.some((sentence) => old.sentences.includes(sentence))
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
  if (haveSentenceInCommon(old, now)) return false
  return likeness(bagOf(first.slice(same), weights), bagOf(second.slice(same), weights), weights) < LEAST_REST
}

/** What two bags share, in weight. */
function shared(first: Bag, second: Bag, weights: WordWeights): number {
  const { words, counts } = first
  const { words: others, counts: otherCounts } = second
  let weight = 0
  let at = 0
  let to = 0
  while (at < words.length && to < others.length) {
    const word = words[at] ?? 0
    const other = others[to] ?? 0
    if (word === other) {
      weight += Math.min(counts[at] ?? 0, otherCounts[to] ?? 0) * weights(word)
      at += 1
      to += 1
    } else if (word < other) at += 1
    else to += 1
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
  const taken = new Map(other.words.map((word, index) => [word, other.counts[index] ?? 0]))
  const words: number[] = []
  const counts: number[] = []
  let weight = 0
  for (const [index, word] of bag.words.entries()) {
    const left = (bag.counts[index] ?? 0) - (taken.get(word) ?? 0)
    if (left <= 0) continue
    words.push(word)
    counts.push(left)
    weight += left * weights(word)
  }
  return { words, counts, weight }
}
