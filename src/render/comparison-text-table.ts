import { CHANGES } from '../messages/changes.ts'
import { COMPARISONS } from '../messages/comparisons.ts'
import type { CellChanged, Row, Unit } from '../model/comparison.ts'
import { rowAt, rowsOf, runsOf, textOf } from '../model/document.ts'
import { marked } from './change-marks.ts'
import type { ComparisonContext } from './comparison-context.ts'
import { edited, signOf, valueStretches, wholeStretch } from './comparison-text-lines.ts'
import { type Stretch, stretch } from './styled-text.ts'
import { SGR } from './terminal-text.ts'

/** A table as its changed cells, each with its row and column, and the rows that came or went. */
export function tableLines(row: Row, unit: Unit, context: ComparisonContext): readonly string[] {
  const caption = textOf(unit.runs)
  const sign = signOf(row.state)
  const title = caption === '' ? [] : edited([stretch(caption, SGR.bold)], sign, '', context)
  if (row.weave === undefined) return [...title, ...wholeTable(unit, row.state, context)]
  const cells = row.changes.filter((change): change is CellChanged => change.kind === 'cell' && !change.quiet)
  return [...title, ...cellLines(cells, context), ...oneSidedLines(row, context)]
}

/** Changed cells, those of one row under its name. */
function cellLines(changes: readonly CellChanged[], context: ComparisonContext): readonly string[] {
  const { difference } = CHANGES[context.language]
  let last: string | undefined
  return changes.flatMap((change, index) => {
    const row = change.row ?? COMPARISONS[context.language].headerRow
    const name = index > 0 && row === last ? [] : edited([stretch(row)], ' ', '  ', context)
    last = row
    const by = change.quantities.flatMap((each) => difference(each) ?? [])
    const after = by.length === 0 ? [] : [stretch(` (${by.join('; ')})`, SGR.dim)]
    const column = change.column === '' || change.row === undefined ? [] : [stretch(`${change.column}: `)]
    return [...name, ...edited([...column, ...cellStretches(change, context), ...after], ' ', '    ', context)]
  })
}

/** An empty cell that was filled, or a filled one that was emptied, has no sign of its own. */
function cellStretches({ from, to }: CellChanged, context: ComparisonContext): readonly Stretch[] {
  if (from === '') return marked(to, 'added', context.colour)
  return to === '' ? marked(from, 'removed', context.colour) : valueStretches(from, to, context)
}

/** The rows, then the columns, that only one side has. */
function oneSidedLines({ weave, old, new: now }: Row, context: ComparisonContext): readonly string[] {
  const rows = (weave?.rows ?? []).map((sides) => ({ sides, cells: cellsOf }))
  const columns = (weave?.columns ?? []).map((sides) => ({ sides, cells: cellsOfColumn }))
  return [...rows, ...columns].flatMap(({ sides, cells: cellsIn }) => {
    if (sides.old !== undefined && sides.new !== undefined) return []
    const isNew = sides.new !== undefined
    const cells = cellsIn(isNew ? now : old, (isNew ? sides.new : sides.old) ?? 0)
    return edited([wholeStretch(cells.join(' | '), isNew ? 'added' : 'removed')], isNew ? '+' : '-', '  ', context)
  })
}

function wholeTable(unit: Unit, state: Row['state'], context: ComparisonContext): readonly string[] {
  const count = (unit.table?.rows.length ?? 0) + 1
  const sign = signOf(state)
  return Array.from({ length: count }, (_, index) => cellsOf(unit, index).join(' | ')).flatMap((text) =>
    edited([wholeStretch(text, state)], sign, '  ', context),
  )
}

/** Texts of a row of a table; row 0 is the header. */
function cellsOf(unit: Unit | undefined, row: number): readonly string[] {
  return rowAt(unit?.table, row).map((cell) => textOf(runsOf(cell)))
}

/** Texts of a column of a table, its header first. */
function cellsOfColumn(unit: Unit | undefined, column: number): readonly string[] {
  const rows = unit?.table ? rowsOf(unit.table) : []
  return rows.map((cells) => textOf(cells[column] ? runsOf(cells[column]) : []))
}
