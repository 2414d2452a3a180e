import type { Comparison, Moved, Row } from '../model/comparison.ts'
import { textOf } from '../model/document.ts'

/** A place that something was moved from. */
export interface LeftPlace {
  /** What stood there as it was worded, a heading with its number. */
  readonly text: string
  /** Heading of the section it stands in now; absent at the top. */
  readonly to: string | undefined
  /** Whether it stood in the same one. */
  readonly isSame: boolean
}

/** Tells of the place that a row was moved from. */
export function leftPlaces({ changes, rows }: Comparison): (row: Row) => LeftPlace {
  const moves = movesOf({ changes })
  const arrivals = new Map<number | undefined, Row>()
  for (const row of rows) if (row.state === 'movedHere' && !arrivals.has(row.move)) arrivals.set(row.move, row)
  return (row) => {
    const { old } = row
    const text = old === undefined ? '' : [old.number ?? '', textOf(old.runs)].filter((each) => each !== '').join(' ')
    const change = moves.get(row.move ?? 0)
    if (change !== undefined) return { text, to: change.to, isSame: change.from === change.to }
    // Text that another section has since it was split or joined has no move of its own.
    const now = arrivals.get(row.move)?.new?.section
    return { text, to: now?.heading, isSame: now?.heading === old?.section?.heading }
  }
}

/**
 * The rows where a reader is told that something left: the first of every move. A section that left is told of once,
 * and not what moved inside it, nor the texts that left right beside it.
 */
export function rowsLeft({ changes, rows }: Comparison): ReadonlySet<Row> {
  const moves = movesOf({ changes })
  const seen = new Set<number | undefined>()
  const shown = new Set<Row>()
  let end = 0
  for (const run of runsAway(rows)) {
    const firsts = run.filter(({ move }) => !seen.has(move) && seen.add(move))
    const isSection = (row: Row) => moves.get(row.move ?? 0)?.part === 'section'
    const hasSection = firsts.some(isSection)
    for (const row of firsts) {
      const { section, span } = row.old ?? {}
      const isInside = (span?.start ?? 0) < end
      if (isInside || (hasSection && !isSection(row))) continue
      shown.add(row)
      if (isSection(row)) end = Math.max(end, section?.end ?? 0)
    }
  }
  return shown
}

/** The moves by the number that their rows share. */
export function movesOf({ changes }: Pick<Comparison, 'changes'>): ReadonlyMap<number, Moved> {
  return new Map(changes.flatMap((change) => (change.kind === 'moved' ? [[change.move, change] as const] : [])))
}

/** Rows that left one after the other. */
function runsAway(rows: readonly Row[]): readonly (readonly Row[])[] {
  const runs: Row[][] = []
  let isAway = false
  for (const row of rows) {
    if (row.state === 'movedAway') {
      if (isAway) runs.at(-1)?.push(row)
      else runs.push([row])
    }
    isAway = row.state === 'movedAway'
  }
  return runs
}
