import type { Change, Piece, TableWeave, Unit, WovenTableRow } from '../model/comparison.ts'
import { type Cell, cellAt, rowAt, rowsOf, runsOf, textOf } from '../model/document.ts'
import type { Span } from '../model/place.ts'
import { tableName } from '../model/table-name.ts'
import type { Ledger } from './ledger.ts'
import { quantityChanges } from './quantity-changes.ts'
import type { WovenTable } from './table-weave.ts'
import { comparedText } from './text.ts'
import { isReworded, pointOf, tellLook } from './text-changes.ts'
import { isWord, tokensOf } from './tokens.ts'

/** What a table is called and where it stands. */
interface Telling {
  readonly ledger: Ledger
  readonly old: Unit
  readonly now: Unit
  readonly name: string
  readonly weave: TableWeave
}

/** Tells what differs between two tables: columns, rows, moved rows, cells. */
export function tellTable(ledger: Ledger, old: Unit, now: Unit, { weave, movedRows }: WovenTable): readonly Change[] {
  const telling: Telling = { ledger, old, now, name: tableName(now), weave }
  const moved = new Map(movedRows.flatMap(({ away, here }, index) => [[away, index] as const, [here, index] as const]))
  const columns = weave.columns.flatMap((_, index) => tellColumn(telling, index))
  const rows = weave.rows.flatMap((row, index) => {
    if (moved.has(index)) return movedRows.some(({ here }) => here === index) ? [tellMovedRow(telling, row)] : []
    if (row.old === undefined || row.new === undefined) return [tellRow(telling, row)]
    return row.cells.flatMap((pieces, column) => (pieces === undefined ? [] : tellCell(telling, row, column, pieces)))
  })
  return [...columns, ...rows]
}

function saidIn(cell: Cell | undefined): string {
  return cell === undefined ? '' : textOf(runsOf(cell))
}

function at(unit: Unit, span: Span | undefined) {
  return { ...pointOf(unit), span: span ?? unit.span }
}

function tellColumn({ ledger, old, now, name, weave }: Telling, index: number): readonly Change[] {
  const column = weave.columns[index]
  if (column === undefined || (column.old !== undefined && column.new !== undefined)) return []
  const [side, unit] = column.new === undefined ? (['old', old] as const) : (['new', now] as const)
  const cells = unit.table ? rowsOf(unit.table).map((row) => row[column[side] ?? -1]) : []
  const about = { part: 'column', text: saidIn(cells[0]), words: wordsIn(cells), table: name } as const
  return [ledger.tellOneSided(side, at(unit, cells[0]?.span), about)]
}

function tellRow({ ledger, old, now, name }: Telling, row: WovenTableRow): Change {
  const [side, unit] = row.new === undefined ? (['old', old] as const) : (['new', now] as const)
  const cells = rowAt(unit.table, row[side] ?? -1)
  const about = { part: 'row', text: saidIn(cells[0]), words: wordsIn(cells), table: name } as const
  return ledger.tellOneSided(side, at(unit, cells[0]?.span), about)
}

function wordsIn(cells: readonly (Cell | undefined)[]): number {
  return cells.reduce((sum, cell) => sum + tokensOf(cell ? comparedText(runsOf(cell)) : '').filter(isWord).length, 0)
}

/** Within its table: the two places are not rows of the text. */
function tellMovedRow({ ledger, now, name }: Telling, row: WovenTableRow): Change {
  const cells = rowAt(now.table, row.new ?? -1)
  const before = cellAt(now.table, (row.new ?? 0) - 1, 0)
  return ledger.tell({
    kind: 'moved',
    quiet: false,
    part: 'row',
    new: at(now, cells[0]?.span),
    text: saidIn(cells[0]),
    words: wordsIn(cells),
    move: 0,
    from: name,
    to: name,
    ...(before && { after: saidIn(before) }),
  })
}

function tellCell(
  { ledger, old, now, name, weave }: Telling,
  row: WovenTableRow,
  index: number,
  pieces: readonly Piece[],
): readonly Change[] {
  const column = weave.columns[index]
  // A cell of a column that is on one side only is told with the column.
  if (column?.old === undefined || column.new === undefined) return []
  const [before, after] = [cellAt(old.table, row.old, column.old), cellAt(now.table, row.new, column.new)]
  const points = { old: at(old, before?.span), new: at(now, after?.span) }
  if (!isReworded(pieces)) return tellLook(ledger, 'table', points, pieces)
  const header = cellAt(now.table, 0, column.new)
  const first = cellAt(now.table, row.new, 0)
  const change = ledger.tell({
    kind: 'cell',
    quiet: false,
    ...points,
    table: name,
    ...(row.new !== 0 && { row: saidIn(first) }),
    column: saidIn(header),
    from: saidIn(before),
    to: saidIn(after),
    pieces,
    quantities: quantityChanges(pieces),
  })
  return [change, ...tellLook(ledger, 'table', points, pieces)]
}

/** Tells that columns are aligned otherwise. */
export function tellAlignment(ledger: Ledger, old: Unit, now: Unit): readonly Change[] {
  const [from, to] = [alignmentOf(old), alignmentOf(now)]
  if (from === to || old.table?.header.length !== now.table?.header.length) return []
  const points = { old: pointOf(old), new: pointOf(now) }
  return [ledger.tell({ kind: 'formatting', quiet: true, ...points, part: 'table', from, to })]
}

function alignmentOf({ table }: Unit): string {
  return (table?.align ?? []).map((side) => side ?? 'none').join(' ')
}
