import { readFileSync } from 'node:fs'
import { compare } from '../../src/diff/compare.ts'
import { judge } from '../../src/diff/mandate.ts'
import type { ComparisonSet } from '../../src/model/comparison.ts'
import type { Language } from '../../src/model/language.ts'
import type { Verdict } from '../../src/model/verdict.ts'
import type { ComparisonContext } from '../../src/render/comparison-context.ts'
import { COMMON, SHIPPED } from '../../src/schema/shipped.ts'
import { documentTypes } from '../../src/schema/types.ts'
import { parsed } from '../parse/parsed.ts'

const types = documentTypes({}, SHIPPED, COMMON)

/** Two versions of a small strategy, with a change of every kind. */
export const [OLD, NEW] = ['gammal', 'ny'].map((name) => read(`../fixtures/comparison/${name}.md`)) as [string, string]

/** The round that decided what may change: all but the goals. */
export const ROUND = read('../fixtures/comparison/omgang.md')

function read(path: string): string {
  return readFileSync(new URL(path, import.meta.url), 'utf8')
}

/** What renderers are given of two texts, as files of one name each. */
export function compared(
  old: string,
  now: string,
  names: readonly [string, string] = ['gammal.md', 'ny.md'],
): ComparisonSet {
  const comparison = compare(parsed(old, names[0]), parsed(now, names[1]))
  return { old: names[0], new: names[1], documents: [{ state: 'both', comparison }] }
}

/** The verdict of a round on the only document of a set. */
export function judged(set: ComparisonSet, round: string): Verdict {
  const [only] = set.documents
  if (only?.state !== 'both') throw new Error('no comparison')
  return judge(only.comparison, parsed(round, 'rundor/2021.md'))
}

export function contextIn(language: Language, more: Partial<ComparisonContext> = {}): ComparisonContext {
  const plain = { colour: false, columns: 100, full: false, author: 'Region Exempel', version: '0.1.0' }
  return { ...plain, language, typeOf: types.get, ...more }
}
