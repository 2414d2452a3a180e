import type { Piece, Row, TableWeave } from '../model/comparison.ts'

/** Rows side by side that are shown, or that are folded away since nothing changed in them. */
export interface Stretch {
  readonly folded: boolean
  readonly rows: readonly Row[]
}

/** Fewer rows than this are not worth folding. */
const LEAST_FOLDED = 3

/** The depth of each heading of the new text among its headings, from 1 and without gaps, whatever levels are written. */
export function headingDepths(rows: readonly Row[]): ReadonlyMap<Row, number> {
  const depths = new Map<Row, number>()
  const levels: number[] = []
  for (const row of rows) {
    if (row.new?.kind !== 'heading') continue
    const level = row.new.level ?? 1
    while ((levels.at(-1) ?? 0) >= level) levels.pop()
    levels.push(level)
    depths.set(row, levels.length)
  }
  return depths
}

/**
 * The rows in stretches. Shown are the rows with a change, the row before and after each, and the headings they stand
 * under, so that a reader always knows where in the document a change is.
 */
export function stretches(rows: readonly Row[], depths: ReadonlyMap<Row, number>): readonly Stretch[] {
  const shown = shownRows(rows, depths)
  const found: { folded: boolean; rows: Row[] }[] = []
  for (const row of rows) {
    const folded = !shown.has(row)
    const last = found.at(-1)
    if (last?.folded === folded) last.rows.push(row)
    else found.push({ folded, rows: [row] })
  }
  return found.map((stretch) => ({ ...stretch, folded: stretch.folded && stretch.rows.length >= LEAST_FOLDED }))
}

function shownRows(rows: readonly Row[], depths: ReadonlyMap<Row, number>): ReadonlySet<Row> {
  const shown = new Set<Row>()
  const near = new Set(rows.filter((_, index) => rows.slice(Math.max(0, index - 1), index + 2).some(isChanged)))
  const headings: Row[] = []
  for (const row of rows) {
    const depth = depths.get(row)
    if (depth !== undefined) headings.splice(depth - 1, headings.length, row)
    if (!near.has(row)) continue
    shown.add(row)
    for (const heading of headings) shown.add(heading)
  }
  return shown
}

/** Whether a row differs in more than a reader need be told of. */
export function isChanged(row: Row): boolean {
  return (
    row.state !== 'kept' ||
    row.joined !== undefined ||
    row.changes.some((change) => !change.quiet) ||
    (row.pieces?.some(isOtherText) ?? false) ||
    (row.weave !== undefined && isOtherTable(row.weave))
  )
}

function isOtherTable({ columns, rows }: TableWeave): boolean {
  const oneSided = [...columns, ...rows].some((side) => side.old === undefined || side.new === undefined)
  return oneSided || rows.some(({ cells }) => cells.some((cell) => cell?.some(isOtherText)))
}

function isOtherText(piece: Piece): boolean {
  return piece.kind !== 'kept'
}
