import type { Change, Comparison, Row } from '../../../src/model/comparison.ts'
import type { Place } from './draft.ts'
import { fewestWords, isKnownAgain } from './fewest-words.ts'
import { homeOf, households, isCrossed, movedAmong, type Pair, type Truth } from './truth.ts'

/** What one comparison got right, in counts that can be added up over many. */
export interface Measures {
  /** Pairs of blocks that the comparison says, that are true, and that are both. */
  readonly told: number
  readonly true: number
  readonly right: number
  /** The same without the blocks that are alike and in place: those that nobody could get wrong. */
  readonly hardTold: number
  readonly hardTrue: number
  readonly hardRight: number
  /** Moves that happened, those of them that are told, and those told that did not happen. */
  readonly moves: number
  readonly movesTold: number
  readonly falseMoves: number
  /** Words told as removed or added, and how many had to be. */
  readonly words: number
  readonly fewestWords: number
}

const NOTHING: Measures = {
  told: 0,
  true: 0,
  right: 0,
  hardTold: 0,
  hardTrue: 0,
  hardRight: 0,
  moves: 0,
  movesTold: 0,
  falseMoves: 0,
  words: 0,
  fewestWords: 0,
}

/** The counts of all together. */
export function sum(all: readonly Measures[]): Measures {
  const total: Record<string, number> = {}
  for (const each of [NOTHING, ...all])
    for (const [name, value] of Object.entries(each)) total[name] = (total[name] ?? 0) + value
  return { ...NOTHING, ...total }
}

/** Share of the pairs told that are true. */
export function precision({ told, right }: Measures): number {
  return told === 0 ? 1 : right / told
}

/** Share of the true pairs that are told. */
export function recall(measures: Measures): number {
  return measures.true === 0 ? 1 : measures.right / measures.true
}

/** Harmonic mean of {@link precision} and {@link recall}. */
export function f1(measures: Measures): number {
  return harmonic(measures.told, measures.true, measures.right)
}

/** {@link f1} of what was edited, moved, added or removed. */
export function hardF1({ hardTold, hardTrue, hardRight }: Measures): number {
  return harmonic(hardTold, hardTrue, hardRight)
}

function harmonic(told: number, all: number, right: number): number {
  return told + all === 0 ? 1 : (2 * right) / (told + all)
}

/** Share of the moves that are told. */
export function moveRecall({ moves, movesTold }: Measures): number {
  return moves === 0 ? 1 : movesTold / moves
}

/** 1 when no more words than needed are told as changed. */
export function wordsOverFewest({ words, fewestWords }: Measures): number {
  return fewestWords === 0 ? (words === 0 ? 1 : Number.POSITIVE_INFINITY) : words / fewestWords
}

/** Holds a comparison against the truth. */
export function measured(comparison: Comparison, truth: Truth): Measures {
  const told = toldPairs(comparison.rows, truth)
  const easy = new Set(truth.pairs.filter((pair) => isEasy(pair, truth)).map((pair) => nameOf(pair, truth)))
  const isHard = (pair: Pair) => !easy.has(nameOf(pair, truth))
  const hardTold = told.filter(isHard)
  const hardTrue = truth.pairs.filter(isHard)
  return {
    told: told.length,
    true: truth.pairs.length,
    right: shared(told, truth.pairs, truth),
    hardTold: hardTold.length,
    hardTrue: hardTrue.length,
    hardRight: shared(hardTold, hardTrue, truth),
    ...moveMeasures(comparison, truth),
    words: comparison.words.removed + comparison.words.added,
    fewestWords: fewestWords(truth),
  }
}

/** Every pair of places that a row puts side by side. */
export function toldPairs(rows: readonly Row[], truth: Truth): Pair[] {
  const pairs = new Map<string, Pair>()
  let before: Row | undefined
  for (const row of rows) {
    const old = row.old ?? (row.joined === 'old' ? before?.old : undefined)
    const changed = row.new ?? (row.joined === 'new' ? before?.new : undefined)
    before = { ...row, ...(old && { old }), ...(changed && { new: changed }) }
    if (old === undefined || changed === undefined || row.state === 'removed' || row.state === 'added') continue
    const pair: Pair = [placeAt(old.span.start, truth.old.places), placeAt(changed.span.start, truth.new.places)]
    pairs.set(pair.join(), pair)
  }
  return [...pairs.values()]
}

/** Index of the last place that starts at or before an offset. */
function placeAt(offset: number, places: readonly Place[]): number {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle]?.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** Blocks with the same words under the same heading are the same to a reader: one name for all of them. */
function nameOf([old, changed]: Pair, truth: Truth): string {
  const name = (place: Place | undefined) => `${place?.parent} ${place?.text}`
  return `${name(truth.old.places[old])}\n${name(truth.new.places[changed])}`
}

/** Alike, and in place. */
function isEasy(pair: Pair, truth: Truth): boolean {
  const [old, changed] = [truth.old.places[pair[0]], truth.new.places[pair[1]]]
  return old?.text === changed?.text && homeOf(pair, truth) === 'same' && movesNear(pair, truth) === 0
}

/** How many others under the same heading have changed places with it. */
function movesNear(pair: Pair, truth: Truth): number {
  const parent = truth.new.places[pair[1]]?.parent
  return truth.pairs.filter((other) => truth.new.places[other[1]]?.parent === parent && isCrossed(pair, other)).length
}

/** How many pairs are among those known, each as often as it is there. */
function shared(told: readonly Pair[], known: readonly Pair[], truth: Truth): number {
  const left = new Map<string, number>()
  for (const pair of known) left.set(nameOf(pair, truth), (left.get(nameOf(pair, truth)) ?? 0) + 1)
  return told.filter((pair) => {
    const count = left.get(nameOf(pair, truth)) ?? 0
    left.set(nameOf(pair, truth), count - 1)
    return count > 0
  }).length
}

/** The moves that a comparison tells and that did not happen: wrong pairs, and blocks that only others moved past. */
export function falseMoves(changes: readonly Change[], truth: Truth): Pair[] {
  const known = new Set(truth.pairs.map((pair) => nameOf(pair, truth)))
  return toldMoves(changes, truth).filter((pair) => {
    if (!known.has(nameOf(pair, truth))) return true
    const home = homeOf(pair, truth)
    return home !== 'other' && home !== 'far' && movesNear(pair, truth) === 0
  })
}

function toldMoves(changes: readonly Change[], truth: Truth): Pair[] {
  return changes.flatMap((change) => {
    if (change.kind !== 'moved' || change.part === 'row' || change.part === 'column') return []
    const [old, changed] = [change.old?.span.start ?? -1, change.new?.span.start ?? -1]
    return [[placeAt(old, truth.old.places), placeAt(changed, truth.new.places)] as const]
  })
}

function moveMeasures(comparison: Comparison, truth: Truth) {
  const moves = movesIn(truth, () => true).length
  const missed = missedMoves(comparison, truth).length
  return { moves, movesTold: moves - missed, falseMoves: falseMoves(comparison.changes, truth).length }
}

/** The moves that happened and that a comparison does not tell: no more than would put everything in order. */
export function missedMoves({ changes, rows }: Comparison, truth: Truth): Pair[] {
  const along = changes.flatMap((change) => (change.kind === 'moved' && change.part !== 'section' ? [change.move] : []))
  const movedRows = rows.filter(({ move, state }) => state === 'movedHere' && along.includes(move ?? -1))
  const told = new Set([...toldMoves(changes, truth), ...toldPairs(movedRows, truth)].map((pair) => pair.join()))
  return movesIn(truth, (pair) => !told.has(pair.join()))
}

/** What stands under another heading, and the fewest that explain the order of the others, among the pairs asked for. */
function movesIn(truth: Truth, isAsked: (pair: Pair) => boolean): Pair[] {
  const away = truth.pairs.filter((pair) => isAsked(pair) && homeOf(pair, truth) === 'other')
  const among = households(truth).flatMap((pairs) => movedAmong(pairs.filter(isAsked)))
  return [...away, ...among].filter((pair) => isKnownAgain(pair, truth))
}
