import { type BigIntStats, statSync } from 'node:fs'

/** What the file system says of a file's state. Two equal stamps mean equal content, if the first was `settled`. */
export interface Stamp {
  /** `size:mtimeNs:ctimeNs:ino`. */
  readonly text: string
  /**
   * False when the file was changed so shortly before the stamp was taken that a further change might leave the stamp
   * as it is: clocks of file systems tick in up to 2 s. A result must not be kept under such a stamp.
   */
  readonly settled: boolean
}

type Told = 'size' | 'ino' | 'mtimeNs' | 'ctimeNs' | 'mtimeMs' | 'ctimeMs'

/** The coarsest tick of a file system's clock (FAT), in milliseconds. */
const COARSEST_TICK = 2000

/**
 * The stamp of what stands at `file`, links followed; undefined when nothing can be seen there. Take it before
 * reading: then a change during the reading gives another stamp next time.
 */
export function stampOf(file: string): Stamp | undefined {
  try {
    return stampFrom(statSync(file, { bigint: true }), Date.now())
  } catch {
    return undefined
  }
}

/** The stamp that a stat taken at `now` (milliseconds since 1970) makes. Times in the future never settle. @internal Exported for its tests. */
export function stampFrom(stat: Pick<BigIntStats, Told>, now: number): Stamp {
  const latest = Math.max(Number(stat.mtimeMs), Number(stat.ctimeMs))
  return { text: `${stat.size}:${stat.mtimeNs}:${stat.ctimeNs}:${stat.ino}`, settled: latest < now - COARSEST_TICK }
}
