import type { Change, Comparison, Row, SectionPair, Unit } from '../model/comparison.ts'
import { headerDifferences } from './header-changes.ts'
import { Ledger } from './ledger.ts'
import type { Side } from './side.ts'
import { comparedText } from './text.ts'

/**
 * What a body may hold to be compared block by block: blocks, stretches of one look in one block, cells of one table.
 * A strategy of a thousand pages stays far below; what does not was made to take time.
 */
const MOST = { units: 12_000, runs: 8000, cells: 40_000 } as const

/** Whether a body is so large that it can only be compared whole. */
export function isTooLarge({ units }: Side): boolean {
  const cells = ({ table }: Unit) => (table ? (table.rows.length + 1) * table.header.length : 0)
  return units.length > MOST.units || units.some((unit) => unit.runs.length > MOST.runs || cells(unit) > MOST.cells)
}

/**
 * The comparison of two bodies of which one is too large: what both begin and end with is kept, and what stands between
 * is told as one removed and one added stretch.
 */
export function compareCoarsely(old: Side, now: Side): Comparison {
  const ledger = new Ledger()
  for (const difference of headerDifferences(old.document.header, now.document.header))
    ledger.tell({ kind: 'header', ...difference })
  const { head, tail } = sharedEnds(old, now)
  const removed = stretch(ledger, old, head, tail, 'old')
  const added = stretch(ledger, now, head, tail, 'new')
  const rows: Row[] = []
  const keep = (from: number, to: number, by: number) => {
    for (let index = from; index < to; index += 1) rows.push(keptRow(old.units[index], now.units[index + by]))
  }
  keep(0, head, 0)
  for (const unit of old.units.slice(head, old.units.length - tail))
    rows.push({ state: 'removed', old: unit, changes: removed ? [removed] : [] })
  for (const unit of now.units.slice(head, now.units.length - tail))
    rows.push({ state: 'added', new: unit, changes: added ? [added] : [] })
  keep(old.units.length - tail, old.units.length, now.units.length - old.units.length)
  const words = ({ texts }: Side, from = 0, to = texts.length) =>
    texts.slice(from, to).reduce((sum, text) => sum + text.words, 0)
  const gone = words(old, head, old.units.length - tail)
  const come = words(now, head, now.units.length - tail)
  return {
    old: old.document,
    new: now.document,
    changes: ledger.changes,
    rows,
    sections: pairs(rows),
    words: { old: words(old), new: words(now), kept: words(old) - gone, moved: 0, removed: gone, added: come },
    coarse: Math.max(old.units.length, now.units.length) - head - tail,
  }
}

/** How many blocks are alike at the beginning, and then at the end. */
function sharedEnds(old: Side, now: Side): { readonly head: number; readonly tail: number } {
  const isSame = (one: number, other: number) => isAlike(old.units[one], now.units[other])
  const most = Math.min(old.units.length, now.units.length)
  let head = 0
  while (head < most && isSame(head, head)) head += 1
  let tail = 0
  while (tail < most - head && isSame(old.units.length - 1 - tail, now.units.length - 1 - tail)) tail += 1
  return { head, tail }
}

function isAlike(old: Unit | undefined, now: Unit | undefined): boolean {
  return (
    old !== undefined &&
    now !== undefined &&
    old.kind === now.kind &&
    old.level === now.level &&
    JSON.stringify([old.runs, old.inside, cellsOf(old)]) === JSON.stringify([now.runs, now.inside, cellsOf(now)])
  )
}

function cellsOf({ table }: Unit) {
  return table && [table.header, ...table.rows].map((row) => row.map(({ text, runs }) => runs ?? text))
}

function keptRow(old: Unit | undefined, now: Unit | undefined): Row {
  return { state: 'kept', ...(old && { old }), ...(now && { new: now }), changes: [] }
}

/**
 * Tells a stretch that is on one side as one change, of no section: it may span many. Undefined when there is none.
 */
function stretch(ledger: Ledger, side: Side, head: number, tail: number, at: 'old' | 'new'): Change | undefined {
  const end = side.units.length - tail
  const first = side.units[head]
  if (head >= end || first === undefined) return undefined
  const words = side.texts.slice(head, end).reduce((sum, text) => sum + text.words, 0)
  return ledger.tellOneSided(
    at,
    { span: first.span },
    {
      part: first.kind === 'heading' ? 'section' : first.kind,
      text: comparedText(first.runs),
      words,
    },
  )
}

/** The sections of the rows: those of both, and those of one side. */
function pairs(rows: readonly Row[]): readonly SectionPair[] {
  return rows.flatMap(({ old, new: now }) => {
    if ((now ?? old)?.kind !== 'heading') return []
    return { ...(old?.section && { old: old.section }), ...(now?.section && { new: now.section }), moved: false }
  })
}
