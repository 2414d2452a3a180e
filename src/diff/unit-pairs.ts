import type { Unit } from '../model/comparison.ts'
import { candidates } from './candidates.ts'
import { type Bag, haveSentenceInCommon, likeness, shareOnlyOpening, type WordWeights } from './likeness.ts'
import { areFree, noPairs, type Pairing, pair, pairLikeliest, type Scored } from './pairing.ts'
import { commonStretches } from './sequence.ts'
import type { Side } from './side.ts'
import { Vocabulary } from './text.ts'

/**
 * Least likeness of two blocks, calibrated (test/diff/calibration): between the same neighbours with a sentence
 * in common; alone there on both sides;
 * between the same neighbours of the same section;
 * elsewhere in the same section; anywhere in the document, where a wrong pair would be told as a move.
 */
const LEAST = { sentence: 0.03, alone: 0.18, sameGap: 0.3, sameSection: 0.45, anywhere: 0.62 } as const

/** Words from which a block that is alike on both sides is the same one, wherever it stands. */
const MOVED_WORDS = { equal: 6, similar: 12 } as const

/** Blocks edited in a list this long are only found by what is equal. */
const MOST_EDITS = 4000

/** What pairing units needs. */
interface Matching {
  readonly old: Side
  readonly now: Side
  readonly sections: Pairing
  readonly weights: WordWeights
  readonly pairing: Pairing
}

/**
 * Which blocks are the same: headings with their sections; equal blocks in order within a section; equal blocks
 * elsewhere; then the likest within a section, and last, much like one another, anywhere.
 */
export function pairUnits(old: Side, now: Side, sections: Pairing, weights: WordWeights): Pairing {
  const matching: Matching = { old, now, sections, weights, pairing: noPairs(old.units.length, now.units.length) }
  pairHeadings(matching)
  for (const range of pairedRanges(matching)) pairEqualInOrder(matching, range)
  pairEqualElsewhere(matching)
  for (const range of pairedRanges(matching)) pairAlikeWithin(matching, range)
  pairAlikeAnywhere(matching)
  return matching.pairing
}

function pairHeadings({ old, now, sections, pairing }: Matching): void {
  if (old.units[0]?.kind === 'title' && now.units[0]?.kind === 'title') pair(pairing, 0, 0)
  for (const [index, { heading }] of old.sections.entries()) {
    const other = now.sections[sections.toNew[index] ?? -1]
    if (other !== undefined) pair(pairing, heading, other.heading)
  }
}

/** The own blocks of a section of both sides, as stretches of the lists of units. */
interface Range {
  readonly old: readonly [from: number, to: number]
  readonly new: readonly [from: number, to: number]
}

function* pairedRanges({ old, now, sections }: Matching): Generator<Range> {
  yield {
    old: [0, old.sections[0]?.heading ?? old.units.length],
    new: [0, now.sections[0]?.heading ?? now.units.length],
  }
  for (const [index, place] of old.sections.entries()) {
    const other = now.sections[sections.toNew[index] ?? -1]
    if (other !== undefined) yield { old: [place.heading + 1, place.ownEnd], new: [other.heading + 1, other.ownEnd] }
  }
}

function pairEqualInOrder({ old, now, pairing }: Matching, range: Range): void {
  const keys = new Vocabulary()
  const numbers = (side: Side, [from, to]: readonly [number, number]) =>
    Int32Array.from(side.texts.slice(from, to), ({ key }) => keys.numberOf(key))
  const stretches = commonStretches(numbers(old, range.old), numbers(now, range.new), MOST_EDITS) ?? []
  for (const { old: first, new: second, length } of stretches) {
    for (let step = 0; step < length; step += 1) {
      const [one, other] = [range.old[0] + first + step, range.new[0] + second + step]
      if (areFree(pairing, one, other)) pair(pairing, one, other)
    }
  }
}

/** Equal blocks long enough to be no coincidence, and then whatever equal stands beside a pair on both sides. */
function pairEqualElsewhere({ old, now, pairing }: Matching): void {
  const there = unique(now, pairing.toOld)
  for (const [key, index] of unique(old, pairing.toNew)) {
    const other = there.get(key) ?? -1
    const words = old.texts[index]?.words ?? 0
    if (index >= 0 && other >= 0 && words >= MOVED_WORDS.equal) pair(pairing, index, other)
  }
  const isSame = (one: number, other: number) =>
    one >= 0 &&
    other >= 0 &&
    areFree(pairing, one, other) &&
    old.units[one]?.kind !== 'heading' &&
    now.units[other]?.kind !== 'heading' &&
    old.texts[one]?.key === now.texts[other]?.key
  for (let index = 0; index < old.units.length; index += 1) {
    const other = pairing.toNew[index] ?? -1
    if (other >= 0 && isSame(index + 1, other + 1)) pair(pairing, index + 1, other + 1)
  }
  for (let index = old.units.length - 1; index > 0; index -= 1) {
    const other = pairing.toNew[index] ?? -1
    if (other >= 0 && isSame(index - 1, other - 1)) pair(pairing, index - 1, other - 1)
  }
}

/** Blocks that are free and the only ones with their text, by text; -1 where several have it. */
function unique({ texts, units }: Side, taken: Int32Array): ReadonlyMap<string, number> {
  const byKey = new Map<string, number>()
  for (const [index, { key }] of texts.entries()) {
    if (taken[index] !== -1 || units[index]?.kind === 'heading') continue
    byKey.set(key, byKey.has(key) ? -1 : index)
  }
  return byKey
}

/** Blocks that have no like yet. */
interface Free {
  readonly old: readonly number[]
  readonly new: readonly number[]
}

/** The blocks of a range that have no like yet. */
function freeIn(taken: Int32Array, [from, to]: readonly [number, number]) {
  const free: number[] = []
  for (let index = from; index < to; index += 1) if (taken[index] === -1) free.push(index)
  return free
}

function pairAlikeWithin(matching: Matching, range: Range): void {
  const { old, now, pairing } = matching
  const free = { old: freeIn(pairing.toNew, range.old), new: freeIn(pairing.toOld, range.new) }
  if (free.old.length === 0 || free.new.length === 0) return
  const gaps = gapsOf(pairing, range)
  if (pairInPlace(matching, free, gaps)) return
  const scored = scoredPairs(matching, free, (first, second) => {
    if (!comparable(old.units[first], now.units[second])) return 2
    const isBeside = gaps.old.get(first) === gaps.new.get(second)
    return isBeside ? leastBeside(matching, first, second, LEAST.sameGap) : LEAST.sameSection
  })
  pairLikeliest(
    pairing,
    scored.map((each) => ({
      ...each,
      score: each.score + (gaps.old.get(each.old) === gaps.new.get(each.new) ? 0.1 : 0),
    })),
    (first, second) => goOnAlike(matching, first, second),
  )
  pairAlone(matching, range)
  pairLoneTables(matching, range)
}

/** Likeness from which a block is the one at its own place, when all of a section's are. */
const IN_PLACE = 0.5

/** Pairs the free blocks of a section in order, when each is much like the one at its place: no other need be asked. */
function pairInPlace(matching: Matching, free: Free, gaps: Gaps): boolean {
  const { old, now, weights, pairing } = matching
  const isSame = (one: number, other: number) => {
    const [text, otherText] = [old.texts[one], now.texts[other]]
    return (
      gaps.old.get(one) === gaps.new.get(other) &&
      comparable(old.units[one], now.units[other]) &&
      text !== undefined &&
      otherText !== undefined &&
      likeness(text.bag(weights), otherText.bag(weights), weights) >= IN_PLACE &&
      goOnAlike(matching, one, other)
    )
  }
  if (free.old.length !== free.new.length || !free.old.every((one, at) => isSame(one, free.new[at] ?? -1))) return false
  for (const [at, one] of free.old.entries()) pair(pairing, one, free.new[at] ?? -1)
  return true
}

/** What alone on both sides stands between the same neighbours may be rewritten more than what has to be told apart. */
function pairAlone(matching: Matching, range: Range): void {
  const { old, now, pairing } = matching
  const gaps = gapsOf(pairing, range)
  const alone = (list: ReadonlyMap<number, number>) => {
    const times = new Map<number, number>()
    for (const gap of list.values()) times.set(gap, (times.get(gap) ?? 0) + 1)
    return [...list].filter(([, gap]) => times.get(gap) === 1)
  }
  const there = new Map(alone(gaps.new).map(([index, gap]) => [gap, index]))
  for (const [one, gap] of alone(gaps.old)) {
    const other = there.get(gap)
    if (other === undefined || !comparable(old.units[one], now.units[other])) continue
    pairLikeliest(
      pairing,
      scoredPairs(matching, { old: [one], new: [other] }, () => leastBeside(matching, one, other, LEAST.alone)),
      (first, second) => goOnAlike(matching, first, second),
    )
  }
}

type Gaps = ReturnType<typeof gapsOf>

/** For each free block of a range the number of the gap between pairs it stands in, the same on both sides. */
function gapsOf({ toNew, toOld }: Pairing, range: Range) {
  const old = new Map<number, number>()
  const now = new Map<number, number>()
  let gap = -1
  for (let index = range.old[0]; index < range.old[1]; index += 1) {
    const other = toNew[index] ?? -1
    if (other === -1) old.set(index, gap)
    else if (other >= range.new[0] && other < range.new[1]) gap = index
  }
  gap = -1
  for (let index = range.new[0]; index < range.new[1]; index += 1) {
    const other = toOld[index] ?? -1
    if (other === -1) now.set(index, gap)
    else if (other >= range.old[0] && other < range.old[1]) gap = other
  }
  return { old, new: now }
}

/** What two blocks between the same neighbours need: little when a sentence stands in both, however much else is new. */
function leastBeside({ old, now }: Matching, one: number, other: number, least: number): number {
  const [text, otherText] = [old.texts[one], now.texts[other]]
  return text && otherText && haveSentenceInCommon(text, otherText) ? LEAST.sentence : least
}

function scoredPairs(
  { old, now, weights }: Matching,
  free: Free,
  leastOf: (old: number, now: number) => number,
): readonly Scored[] {
  const bags = (side: Side, indexes: readonly number[]): readonly Bag[] =>
    indexes.flatMap((index) => side.texts[index]?.bag(weights) ?? [])
  const bagged = { old: bags(old, free.old), new: bags(now, free.new) }
  return candidates(bagged.old, bagged.new, weights).flatMap((each) => {
    const [first, second] = [bagged.old[each.old], bagged.new[each.new]]
    const [one, other] = [free.old[each.old], free.new[each.new]]
    if (first === undefined || second === undefined || one === undefined || other === undefined) return []
    const least = leastOf(one, other)
    if (least > 1) return []
    const score = likeness(first, second, weights)
    return score < least ? [] : [{ old: one, new: other, score }]
  })
}

/** Whether two blocks do not only begin alike. */
function goOnAlike({ old, now, weights }: Matching, one: number, other: number): boolean {
  const [text, otherText] = [old.texts[one], now.texts[other]]
  return text !== undefined && otherText !== undefined && !shareOnlyOpening(text, otherText, weights)
}

/** Tables with tables, code with code; a paragraph may have become an item, or the other way. */
function comparable(first: Unit | undefined, second: Unit | undefined): boolean {
  const prose = (unit: Unit | undefined) => unit?.kind === 'paragraph' || unit?.kind === 'item'
  return first?.kind === second?.kind ? first?.kind !== 'break' : prose(first) && prose(second)
}

/** The only table of a section on both sides is the same one when its columns are, whatever figures it holds now. */
function pairLoneTables({ old, now, pairing }: Matching, range: Range): void {
  const tables = (side: Side, [from, to]: readonly [number, number]) =>
    side.units.slice(from, to).flatMap(({ kind }, index) => (kind === 'table' ? from + index : []))
  const [[first, ...more], [second, ...others]] = [tables(old, range.old), tables(now, range.new)]
  if (first === undefined || second === undefined || more.length > 0 || others.length > 0) return
  const headed = (side: Side, index: number) => side.units[index]?.table?.header.map(({ text }) => text).join('\n')
  if (areFree(pairing, first, second) && headed(old, first) === headed(now, second)) pair(pairing, first, second)
}

function pairAlikeAnywhere(matching: Matching): void {
  const { old, now, pairing } = matching
  const long = (side: Side, taken: Int32Array) =>
    freeIn(taken, [0, side.units.length]).filter(
      (index) => side.units[index]?.kind !== 'heading' && (side.texts[index]?.words ?? 0) >= MOVED_WORDS.similar,
    )
  const free = { old: long(old, pairing.toNew), new: long(now, pairing.toOld) }
  const scored = scoredPairs(matching, free, (first, second) =>
    comparable(old.units[first], now.units[second]) ? LEAST.anywhere : 2,
  )
  pairLikeliest(pairing, scored, (first, second) => goOnAlike(matching, first, second))
}
