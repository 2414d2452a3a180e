import fc from 'fast-check'
import { wordFile } from './word-files.ts'
import { textPairs } from './word-pairs.ts'

/** The Word files that a program reads to be held against each other: what changed, and each side without changes. */
export interface WordSample {
  readonly tracked: Uint8Array
  readonly old: Uint8Array
  readonly new: Uint8Array
}

/** Word files of random pairs, the same for the same seed. */
export function wordSamples(count: number, seed: number): Promise<readonly WordSample[]> {
  const pairs = fc.sample(textPairs, { numRuns: count, seed })
  return Promise.all(
    pairs.map(async (pair) => ({
      tracked: await wordFile(pair),
      old: await wordFile({ old: pair.old, new: pair.old }),
      new: await wordFile({ old: pair.new, new: pair.new }),
    })),
  )
}
