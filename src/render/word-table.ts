import type { Piece, TableWeave, WovenTableRow } from '../model/comparison.ts'
import { rowAt, rowsOf, runsOf, type Table } from '../model/document.ts'
import { cellLook } from './word-lines.ts'
import { lookKeyOf } from './word-look.ts'
import { type Leads, printsOf } from './word-print.ts'
import { spansOf } from './word-spans.ts'
import { type Form, type Span, spansIn, type TrackedCell, type TrackedRow, type TrackedTable } from './word-tracked.ts'

/** Width of the text between the margins, in twentieths of a point. */
const TEXT_WIDTH = 9070

/** A table of one side. */
export function wholeTable(table: Table, state: TrackedRow['state'], left: number, leads: Leads): TrackedTable {
  const grid = gridOf([table], left)
  return { kind: 'table', grid: widthsOf(grid), left, rows: wholeRows(table, state, grid, leads) }
}

/**
 * A table on both sides: rows that came and went, and in the others the words of their cells. When its columns are
 * other ones the old rows are deleted and the new ones inserted, in one table, since LibreOffice knows no changed
 * columns. Without a weave the tables say the same.
 */
export function wovenTable(weave: TableWeave | undefined, weaving: Weaving): TrackedTable {
  const { old, now, left, leads } = weaving
  const grid = gridOf([old, now], left)
  const columns = weave?.columns ?? now.header.map((_, index) => ({ old: index, new: index }))
  const sameColumns = columns.every((column, index) => column.old === index && column.new === index)
  const rows = sameColumns
    ? (weave?.rows ?? keptRows(now)).map((row) => wovenRow(row, weaving))
    : [...wholeRows(old, 'deleted', grid, leads), ...wholeRows(now, 'inserted', grid, leads)]
  return { kind: 'table', grid: widthsOf(grid), left, rows }
}

/** The rows of a table as woven with themselves. */
function keptRows(table: Table): readonly WovenTableRow[] {
  return rowsOf(table).map((cells, index) => ({
    old: index,
    new: index,
    cells: cells.map((cell) => [{ kind: 'kept', old: runsOf(cell), new: runsOf(cell) }]),
  }))
}

/** Two tables to weave, `left` in from the margin. */
interface Weaving {
  readonly old: Table
  readonly now: Table
  readonly left: number
  readonly leads: Leads
}

function wovenRow(row: WovenTableRow, { old, now, leads }: Weaving): TrackedRow {
  const isHeader = row.old === 0 || row.new === 0
  if (row.old === undefined || row.new === undefined) {
    const [table, state, index] =
      row.new === undefined ? ([old, 'deleted', row.old ?? 0] as const) : ([now, 'inserted', row.new] as const)
    return wholeRow(
      table,
      index,
      state,
      table.header.map(() => 1),
      leads,
    )
  }
  const [before, after] = [row.old, row.new]
  const cells = row.cells.map((pieces: readonly Piece[] = [], column): TrackedCell => {
    const form: Form = { look: cellLook(now, after, column) }
    const was: Form = { look: cellLook(old, before, column) }
    const changed = lookKeyOf(form.look) !== lookKeyOf(was.look)
    return cellOf(spansOf(pieces, leads), 'kept', form, 1, changed ? was : undefined)
  })
  return { state: 'kept', isHeader, cells }
}

function wholeRows(table: Table, state: TrackedRow['state'], grid: Grid, leads: Leads): readonly TrackedRow[] {
  const spans = spansWithin(grid, sharesOf(table))
  return rowsOf(table).map((_, index) => wholeRow(table, index, state, spans, leads))
}

function wholeRow(
  table: Table,
  index: number,
  state: TrackedRow['state'],
  spans: readonly number[],
  leads: Leads,
): TrackedRow {
  return {
    state,
    isHeader: index === 0,
    cells: rowAt(table, index).map((cell, column) =>
      cellOf(
        spansIn(state, printsOf(runsOf(cell), leads)),
        state,
        { look: cellLook(table, index, column) },
        spans[column] ?? 1,
      ),
    ),
  }
}

function cellOf(spans: readonly Span[], mark: TrackedRow['state'], form: Form, span: number, was?: Form): TrackedCell {
  return {
    paragraph: { kind: 'paragraph', form, ...(was && { was }), mark, spans, notes: [], bookmarks: [] },
    span,
  }
}

/** Offsets of the lines between columns, from 0 to the table's width. */
type Grid = readonly number[]

/** The lines of every table in one grid. */
function gridOf(tables: readonly Table[], left: number): Grid {
  const [first] = tables
  const isAlike = tables.every(({ header }) => header.length === first?.header.length)
  const shares = isAlike ? [shared(tables)] : tables.map(sharesOf)
  const lines = shares.flatMap((widths) => linesBetween(widths))
  return [...new Set([0, ...lines])]
    .sort((one, other) => one - other)
    .map((line) => Math.round((line * (TEXT_WIDTH - left)) / UNITS))
}

/** Parts that a table's width is divided into, so that lines of two tables meet exactly or not at all. */
const UNITS = 1000

function linesBetween(widths: readonly number[]): readonly number[] {
  let sum = 0
  return widths.map((width) => {
    sum += width
    return sum
  })
}

function widthsOf(grid: Grid): readonly number[] {
  return grid.slice(1).map((line, index) => line - (grid[index] ?? 0))
}

/** How many columns of the grid each column of a table takes. */
function spansWithin(grid: Grid, shares: readonly number[]): readonly number[] {
  if (grid.length === shares.length + 1) return shares.map(() => 1)
  const total = grid.at(-1) ?? 0
  const lines = [0, ...linesBetween(shares)].map((line) => grid.indexOf(Math.round((line * total) / UNITS)))
  return shares.map((_, index) => Math.max(1, (lines[index + 1] ?? 0) - (lines[index] ?? 0)))
}

/** Shares of the width by what the cells hold: the longest text, neither very narrow nor very wide. */
function sharesOf(table: Table): readonly number[] {
  return shared([table])
}

function shared(tables: readonly Table[]): readonly number[] {
  const count = tables[0]?.header.length ?? 0
  const wanted = Array.from({ length: count }, (_, column) => {
    const lengths = tables.flatMap((table) => rowsOf(table).map((cells) => cells[column]?.text.length ?? 0))
    return Math.min(40, Math.max(8, ...lengths))
  })
  const total = wanted.reduce((sum, width) => sum + width, 0)
  const least = Math.max(1, Math.floor(UNITS / Math.max(1, count) / 3))
  const shares = wanted.map((width) => Math.max(least, Math.floor((width * UNITS) / total)))
  const surplus = UNITS - shares.reduce((sum, width) => sum + width, 0)
  return spread(shares, surplus)
}

/** The shares with what is left over, or too much, taken by the widest. */
function spread(shares: readonly number[], surplus: number): readonly number[] {
  const widest = shares.indexOf(Math.max(...shares))
  return shares.map((share, index) => (index === widest ? share + surplus : share))
}
