import type { Change, Comparison } from '../../../src/model/comparison.ts'
import type { Document } from '../../../src/model/document.ts'
import { parsed } from '../../parse/parsed.ts'
import { type Case, corpus } from './corpus.ts'
import { type Labelled, labelledPairs } from './labelled.ts'
import { type Measures, measured, toldPairs } from './measures.ts'
import type { Pair, Truth } from './truth.ts'

export type Compare = (old: Document, changed: Document) => Comparison

/** What one comparison of the corpus gave. */
export interface Outcome {
  readonly name: string
  readonly group: string
  readonly truth: Truth
  readonly comparison: Comparison
  readonly measures: Measures
}

export interface LabelledOutcome extends Outcome {
  /** Pairs that were made and are named as ones that must not be. */
  readonly forbidden: readonly Pair[]
}

/** Each case of the corpus compared. */
export function overCorpus(compare: Compare, size: Parameters<typeof corpus>[0]): Outcome[] {
  return corpus(size).map(({ name, kind, truth }: Case) => ({ group: kind, ...outcome(compare, name, truth) }))
}

/** Each pair that a person has labelled compared. */
export function overLabelled(compare: Compare): LabelledOutcome[] {
  return labelledPairs().map(({ name, truth, never }: Labelled) => {
    const compared = outcome(compare, name, truth)
    const told = new Set(toldPairs(compared.comparison.rows, truth).map((pair) => pair.join()))
    return { group: name, ...compared, forbidden: never.filter((pair) => told.has(pair.join())) }
  })
}

function outcome(compare: Compare, name: string, truth: Truth) {
  const comparison = compare(parsed(truth.old.text), parsed(truth.new.text))
  return { name, truth, comparison, measures: measured(comparison, truth) }
}

/** What a reader is told, in order of the alphabet: `moved section, reworded paragraph`. */
export function toldKinds(changes: readonly Change[]): string {
  const told = changes.filter(({ quiet }) => !quiet)
  return told
    .map((change) => ('part' in change ? `${change.kind} ${change.part}` : change.kind))
    .sort()
    .join(', ')
}
