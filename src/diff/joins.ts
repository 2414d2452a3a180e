import type { Unit } from '../model/comparison.ts'
import { type Bag, bagOf, containment, type WordWeights, without } from './likeness.ts'
import type { Pairing } from './pairing.ts'
import type { Side } from './side.ts'
import { SEAM } from './text.ts'

/** Stretches of units that are the same text: one of each side, or one that is several on the other. */
export interface Tie {
  readonly old: Stretch
  readonly new: Stretch
}

/** From an index up to, not including, another. */
export type Stretch = readonly [from: number, to: number]

/** How much of a block must come from the other for it to be a part of it, by weight. */
const LEAST_PART = 0.6
const LEAST_WORDS = 3

/** The pairs as ties, with the free blocks beside them that were split off from, or merged into, the same one. */
export function tiesOf(old: Side, now: Side, pairing: Pairing, weights: WordWeights): readonly Tie[] {
  const taken = { old: new Set<number>(), new: new Set<number>() }
  return [...pairing.toNew].flatMap((other, one) => {
    if (other === -1) return []
    const whole = { old, now, one, other, weights }
    const parts = partsOf(whole, pairing.toOld, taken.new)
    if (parts[1] - parts[0] > 1) return [{ old: [one, one + 1] as const, new: parts }]
    const merged = partsOf({ old: now, now: old, one: other, other: one, weights }, pairing.toNew, taken.old)
    return [{ old: merged, new: [other, other + 1] as const }]
  })
}

interface Whole {
  readonly old: Side
  readonly now: Side
  readonly one: number
  readonly other: number
  readonly weights: WordWeights
}

/**
 * The blocks of `now` around `other` that together are `one`: `other` itself, and the free ones beside it whose words
 * stand in what `other` leaves of `one`. A heading between is no prose and ends them, so that none is of another section.
 */
function partsOf({ old, now, one, other, weights }: Whole, pairedIn: Int32Array, taken: Set<number>): Stretch {
  let [from, to] = [other, other + 1]
  if (!isProse(old.units[one]) || !isProse(now.units[other])) return [from, to]
  const isFree = (index: number) =>
    pairedIn[index] === -1 &&
    !taken.has(index) &&
    isProse(now.units[index]) &&
    (now.texts[index]?.words ?? 0) >= LEAST_WORDS
  if (!isFree(from - 1) && !isFree(to)) return [from, to]
  const bag = (side: Side, index: number): Bag => side.texts[index]?.bag(weights) ?? bagOf([], weights)
  let left = without(bag(old, one), bag(now, other), weights)
  const takes = (index: number) => {
    if (!isFree(index) || containment(bag(now, index), left, weights) < LEAST_PART) return false
    left = without(left, bag(now, index), weights)
    taken.add(index)
    return true
  }
  while (takes(to)) to += 1
  while (takes(from - 1)) from -= 1
  return [from, to]
}

/** Whether its words may be split off or merged; a text that has our own mark in it is left alone. */
function isProse(unit: Unit | undefined): boolean {
  return (unit?.kind === 'paragraph' || unit?.kind === 'item') && !unit.runs.some(({ text }) => text.includes(SEAM))
}
