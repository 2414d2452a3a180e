import { grouped } from '../../../src/model/grouped.ts'
import type { LabelledOutcome, Outcome } from './calibrate.ts'
import { toldKinds } from './calibrate.ts'
import { KINDS } from './kinds.ts'
import {
  f1,
  falseMoves,
  hardF1,
  missedMoves,
  moveRecall,
  precision,
  recall,
  sum,
  toldPairs,
  wordsOverFewest,
} from './measures.ts'
import type { Pair, Truth } from './truth.ts'

/** The measures as a Markdown page: a table by kind of edit, one by labelled pair, and what went wrong. */
export function report(synthetic: readonly Outcome[], labelled: readonly LabelledOutcome[]): string {
  return [
    '# Calibration of `rus diff`',
    '## Mutated examples',
    table(synthetic),
    '## Labelled pairs',
    table(labelled),
    '## What went wrong',
    ...[...labelled, ...synthetic].flatMap(faultsIn),
    '',
  ].join('\n\n')
}

const COLUMNS = ['cases', 'F1', 'precision', 'recall', 'F1 of edited', 'moves', 'false moves', 'words', 'told right']

function table(outcomes: readonly Outcome[]): string {
  const groups = grouped(outcomes, ({ group }) => group)
  const rows = [...groups, ['all', outcomes] as const].map(([name, each]) => [name, ...cells(each)])
  const lines = [['kind', ...COLUMNS], ['---', ...COLUMNS.map(() => '---:')], ...rows]
  return lines.map((row) => `| ${row.join(' | ')} |`).join('\n')
}

function cells(outcomes: readonly Outcome[]): string[] {
  const all = sum(outcomes.map(({ measures }) => measures))
  const judged = outcomes.flatMap((each) => isToldRight(each) ?? [])
  return [
    String(outcomes.length),
    ...[f1, precision, recall, hardF1].map((measure) => measure(all).toFixed(3)),
    all.moves === 0 ? '–' : `${all.movesTold}/${all.moves} (${moveRecall(all).toFixed(2)})`,
    String(all.falseMoves),
    `${all.words}/${all.fewestWords} (${wordsOverFewest(all).toFixed(2)})`,
    judged.length === 0 ? '–' : `${judged.filter((isRight) => isRight).length}/${judged.length}`,
  ]
}

/** Undefined when there is no one right way to tell it. */
export function isToldRight({ group, comparison }: Outcome): boolean | undefined {
  return KINDS.get(group)?.told?.includes(toldKinds(comparison.changes))
}

/** A section of the report for a comparison that is not perfect. */
function faultsIn(outcome: Outcome): string[] {
  const { name, truth, comparison, measures } = outcome
  const lines = [
    ...faultyPairs(outcome).map((line) => `- ${line}`),
    ...falseMoves(comparison.changes, truth).map((pair) => `- false move: ${said(pair, truth)}`),
    ...missedMoves(comparison, truth).map((pair) => `- missed move: ${said(pair, truth)}`),
    ...(isToldRight(outcome) === false ? [`- told as: ${toldKinds(comparison.changes) || 'nothing'}`] : []),
    ...(wordsOverFewest(measures) > 1.1 && measures.words > measures.fewestWords + 2
      ? [`- words: ${measures.words}, needed ${measures.fewestWords}`]
      : []),
  ]
  return lines.length === 0 ? [] : [`### ${name}`, lines.join('\n')]
}

function faultyPairs({ comparison, truth }: Outcome): string[] {
  const told = toldPairs(comparison.rows, truth)
  const has = (pairs: readonly Pair[], [old, changed]: Pair) =>
    pairs.some((pair) => pair[0] === old && pair[1] === changed)
  const wrong = told.filter((pair) => !has(truth.pairs, pair)).map((pair) => `wrong pair: ${said(pair, truth)}`)
  const missed = truth.pairs.filter((pair) => !has(told, pair)).map((pair) => `missed pair: ${said(pair, truth)}`)
  return [...wrong, ...missed]
}

function said([old, changed]: Pair, truth: Truth): string {
  const beginning = (text = '') => (text.length > 90 ? `${text.slice(0, 90)}…` : text).replaceAll('\n', ' ')
  return `“${beginning(truth.old.places[old]?.text)}” → “${beginning(truth.new.places[changed]?.text)}”`
}
