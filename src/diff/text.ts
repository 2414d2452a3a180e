import type { Unit } from '../model/comparison.ts'
import { type Run, rowsOf, runsOf } from '../model/document.ts'
import { type Bag, bagOf, type WordWeights } from './likeness.ts'
import { folded, readTokens, type Token, type TokenList } from './tokens.ts'

/** Numbers for words, the same for both sides: what sequences and bags are made of. */
export class Vocabulary {
  readonly known = new Map<string, TokenList | 'read'>()
  readonly #numbers = new Map<string, number>()
  /** By number: whether it is counted when words are counted. */
  readonly #areWords: boolean[] = []

  readonly numberOf = (key: string, kind: Token['kind'] = 'word'): number => {
    const known = this.#numbers.get(key)
    if (known !== undefined) return known
    const number = this.#numbers.size
    this.#numbers.set(key, number)
    this.#areWords.push(kind !== 'mark')
    return number
  }

  /** How many words it has. */
  get size(): number {
    return this.#numbers.size
  }

  isWord(number: number): boolean {
    return this.#areWords[number] ?? false
  }
}

/** Stands for what has no text of its own: a footnote's mark, an image. */
const OBJECT = '\ufffc'

/** Marks the seam between blocks that are compared as one text; white space to the comparison. */
export const SEAM = '\u2029'

/** What a run is in the text that is compared. */
function saidBy(run: Run): string {
  return run.footnote !== undefined || run.image !== undefined ? OBJECT : run.text
}

/** Runs as the one text that is compared. */
export function comparedText(runs: readonly Run[]): string {
  const [only] = runs
  return runs.length === 1 && only !== undefined ? saidBy(only) : runs.map(saidBy).join('')
}

/** Adds runs to others, those that look and lead the same as the last to it. */
export function append(runs: Run[], more: readonly Run[]): void {
  for (const run of more) {
    const last = runs.at(-1)
    if (last !== undefined && saidBy(last) !== OBJECT && lookOf(last) === lookOf(run))
      runs[runs.length - 1] = { ...last, text: last.text + run.text }
    else runs.push(run)
  }
}

/** How a run looks and where it leads, as a key; empty for plain text. */
export function lookOf(run: Run): string {
  if (isPlain(run)) return ''
  const { text: _, ...look } = run
  return JSON.stringify(Object.entries(look).sort(([first], [second]) => (first < second ? -1 : 1)))
}

/** Whether it is text and nothing else: most runs are. */
export function isPlain(run: Run): boolean {
  for (const key in run) if (key !== 'text') return false
  return true
}

/** The stretch of runs between two offsets of their text; what has no text of its own is in it whole. */
export function slice(runs: readonly Run[], from: number, to: number): readonly Run[] {
  const [only] = runs
  if (runs.length === 1 && only !== undefined && isPlain(only))
    return from >= to ? [] : from === 0 && to >= only.text.length ? runs : [{ text: only.text.slice(from, to) }]
  const part: Run[] = []
  const starts = startsOf(runs)
  for (let index = runAt(starts, from); index < runs.length; index += 1) {
    const [run, at] = [runs[index], starts[index] ?? 0]
    if (run === undefined || at >= to) break
    const said = saidBy(run)
    const [start, end] = [Math.max(from - at, 0), Math.min(to - at, said.length)]
    if (start < end)
      part.push(said === OBJECT || end - start === said.length ? run : { ...run, text: said.slice(start, end) })
  }
  return part
}

/** Where each run of a text begins. A text of thousands of links is cut at each of its words. */
const knownStarts = new WeakMap<readonly Run[], readonly number[]>()

function startsOf(runs: readonly Run[]): readonly number[] {
  const known = knownStarts.get(runs)
  if (known) return known
  let at = 0
  const starts = runs.map((run) => {
    const start = at
    at += saidBy(run).length
    return start
  })
  knownStarts.set(runs, starts)
  return starts
}

/** Index of the last run that begins at an offset or before it: that one holds it. */
function runAt(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** The whole text of a unit: a table's caption and cells, a line each. */
export function wholeText({ runs, table }: Unit): string {
  if (table === undefined) return comparedText(runs)
  const cells = rowsOf(table)
    .flat()
    .map((cell) => comparedText(runsOf(cell)))
  return [comparedText(runs), ...cells].join('\n')
}

/** Words that make a sentence one's own. */
const SENTENCE_WORDS = 5

/**
 * A text with its tokens, their numbers and what makes it the same text as another. Tokens are found when asked for:
 * most blocks are alike on both sides and need none.
 */
export class Text {
  readonly text: string
  readonly key: string
  readonly vocabulary: Vocabulary
  #tokens: TokenList | undefined
  #wordNumbers: readonly number[] | undefined
  #bag: Bag | undefined
  #sentences: readonly string[] | undefined

  constructor(text: string, vocabulary: Vocabulary) {
    this.text = text
    this.key = folded(text)
    this.vocabulary = vocabulary
  }

  get tokens(): TokenList {
    this.#tokens ??= readTokens(this.text, this.vocabulary)
    return this.#tokens
  }

  /** Words and numbers in it. */
  get words(): number {
    return this.wordNumbers.length
  }

  /** The numbers of its words, in order. */
  get wordNumbers(): readonly number[] {
    this.#wordNumbers ??= this.tokens.numbers.filter((number) => this.vocabulary.isWord(number))
    return this.#wordNumbers
  }

  /** Its sentences that are long enough to know it by. */
  get sentences(): readonly string[] {
    const ofSome = (sentence: string) => sentence.split(' ').length >= SENTENCE_WORDS
    this.#sentences ??= this.key.split(/(?<=[.!?])\s+/).filter(ofSome)
    return this.#sentences
  }

  /** Its words as they are weighed, which is the same for a whole comparison. */
  bag(weights: WordWeights): Bag {
    this.#bag ??= bagOf(this.wordNumbers, weights)
    return this.#bag
  }
}
