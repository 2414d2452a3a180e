import { compare } from '../../src/diff/compare.ts'
import type { ComparisonSet } from '../../src/model/comparison.ts'
import type { ComparisonContext } from '../../src/render/comparison-context.ts'
import { render } from '../../src/render/comparison-docx.ts'
import { parsed } from '../parse/parsed.ts'
import type { TextPair } from './word-pairs.ts'

export const CONTEXT: ComparisonContext = {
  language: 'sv',
  colour: false,
  columns: 80,
  full: false,
  author: 'Region Mälarskog',
  date: '2026-03-31',
  typeOf: () => undefined,
  version: '0.0.0',
}

/** Two texts as the one document of a set. */
export function setOf({ old, new: now }: TextPair): ComparisonSet {
  return { old: 'old.md', new: 'new.md', documents: [{ state: 'both', comparison: compare(parsed(old), parsed(now)) }] }
}

/** The Word file of a pair. */
export async function wordFile(pair: TextPair, context: ComparisonContext = CONTEXT): Promise<Uint8Array> {
  const bytes = await render(setOf(pair), context)
  if (typeof bytes === 'string') throw new TypeError('a Word file is bytes')
  return bytes
}
