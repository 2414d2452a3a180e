import type { Change, Row, Sides, TableWeave, WovenTableRow } from '../model/comparison.ts'
import { type Cell, cellAt } from '../model/document.ts'
import { grouped } from '../model/grouped.ts'

/** Changes of a table by the {@link cellPlace} they are shown in; in reading order; those that belong to none are told of above. */
export interface TableChanges {
  readonly inCells: ReadonlyMap<string, readonly Change[]>
  readonly above: readonly Change[]
}

/** Finds the cell of each change: its own, the first of its row, or the header of its column. */
export function tableChanges(row: Row, changes: readonly Change[]): TableChanges {
  const { weave } = row
  if (weave === undefined) return { inCells: new Map(), above: changes }
  const cells = cellsByPosition(row, weave)
  const placed = changes.map((change) => ({
    change,
    place: isAboutCells(change) ? cells.get(positionOf(change)) : undefined,
  }))
  const above = placed.filter(({ place }) => place === undefined).map(({ change }) => change)
  const byPlace = grouped(placed, ({ place }) => place)
  const inCells = [...new Set(cells.values())].flatMap((place) => {
    const told = byPlace.get(place)?.map(({ change }) => change)
    return told === undefined ? [] : [[place, told] as const]
  })
  return { inCells: new Map(inCells), above }
}

function isAboutCells(change: Change): boolean {
  return change.kind === 'cell' || ('part' in change && (change.part === 'row' || change.part === 'column'))
}

function positionOf({ old, new: now }: Change): string {
  return now === undefined ? `old ${old?.span.start}` : `new ${now.span.start}`
}

/** The place of every cell of the weave by where it is written, in reading order. */
function cellsByPosition(row: Row, { columns, rows }: TableWeave): ReadonlyMap<string, string> {
  const places = new Map<string, string>()
  for (const [rowIndex, wovenRow] of rows.entries()) {
    for (const [columnIndex, column] of columns.entries()) {
      const { old, new: now } = cellSides(row, wovenRow, column)
      if (old) places.set(`old ${old.span.start}`, cellPlace(rowIndex, columnIndex))
      if (now) places.set(`new ${now.span.start}`, cellPlace(rowIndex, columnIndex))
    }
  }
  return places
}

export function cellSides(row: Row, wovenRow: WovenTableRow, column: Sides<number>): Sides<Cell | undefined> {
  return {
    old: cellAt(row.old?.table, wovenRow.old, column.old),
    new: cellAt(row.new?.table, wovenRow.new, column.new),
  }
}

/** A cell of a weave by its row and column, both from 0. */
export function cellPlace(row: number, column: number): string {
  return `${row}/${column}`
}
