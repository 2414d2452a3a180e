import type { PublishedRun } from '../model/publication.ts'

/** Runs side by side that have something in common: a mark, a link. */
export interface Stretch<Common> {
  readonly common: Common
  readonly runs: readonly PublishedRun[]
}

/** Inline text in stretches, so that what is marked or linked together is so once. */
export function stretchesOf<Common>(
  runs: readonly PublishedRun[],
  commonOf: (run: PublishedRun) => Common,
): readonly Stretch<Common>[] {
  const stretches: { common: Common; runs: PublishedRun[] }[] = []
  for (const run of runs) {
    const [common, last] = [commonOf(run), stretches.at(-1)]
    if (last !== undefined && last.common === common) last.runs.push(run)
    else stretches.push({ common, runs: [run] })
  }
  return stretches
}
