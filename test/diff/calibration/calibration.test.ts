import { describe, expect, test } from 'vitest'
import { compare } from '../../../src/diff/compare.ts'
import { type Outcome, overCorpus, overLabelled } from './calibrate.ts'
import { f1, falseMoves, hardF1, moveRecall, sum, wordsOverFewest } from './measures.ts'
import { isToldRight } from './report.ts'

const synthetic = overCorpus(compare, { rounds: 6, combined: 60 })
const labelled = overLabelled(compare)

function all(outcomes: readonly Outcome[]) {
  return sum(outcomes.map(({ measures }) => measures))
}

/** Names of the comparisons that tell of a move which did not happen, each with how many. */
function withFalseMoves(outcomes: readonly Outcome[]): string[] {
  return outcomes.flatMap(({ name, comparison, truth }) => {
    const { length } = falseMoves(comparison.changes, truth)
    return length === 0 ? [] : [`${name}: ${length}`]
  })
}

describe('mutated examples', () => {
  test('what corresponds is found', () => {
    expect(f1(all(synthetic))).toBeGreaterThanOrEqual(0.97)
    expect(hardF1(all(synthetic))).toBeGreaterThanOrEqual(0.97)
  })

  test('moves are found, and none that did not happen', () => {
    expect(moveRecall(all(synthetic))).toBeGreaterThanOrEqual(0.95)
    expect(withFalseMoves(synthetic)).toEqual([])
  })

  test('at most a tenth more words than needed are told as changed', () => {
    expect(wordsOverFewest(all(synthetic))).toBeLessThanOrEqual(1.1)
  })

  test('one edit is told as a person would tell it', () => {
    const judged = synthetic.flatMap((outcome) => isToldRight(outcome) ?? [])
    expect(judged.filter((isRight) => isRight).length / judged.length).toBeGreaterThanOrEqual(0.95)
  })
})

describe('labelled pairs', () => {
  test('what corresponds is found', () => {
    expect(f1(all(labelled))).toBeGreaterThanOrEqual(0.9)
    expect(hardF1(all(labelled))).toBeGreaterThanOrEqual(0.9)
  })

  test('moves are found, and none that did not happen', () => {
    expect(moveRecall(all(labelled))).toBeGreaterThanOrEqual(0.95)
    expect(withFalseMoves(labelled)).toEqual([])
  })

  test.each(labelled)('$name: nothing is paired that must not be', ({ forbidden }) => {
    expect(forbidden).toEqual([])
  })
})
