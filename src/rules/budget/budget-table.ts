import type { Cell, Document } from '../../model/document.ts'
import { rememberingLatest } from '../../model/latest.ts'
import { matchesAny } from '../../model/pattern.ts'
import type { DocumentType } from '../../schema/document-type.ts'
import { holdsFigures, isBlank, type TypedTable, typedTablesIn, withoutUnit } from '../../schema/typed-table.ts'
import { type Figure, figureIn } from './figure.ts'

/** A table of amounts with what each row and column is in it. */
export interface BudgetTable {
  readonly typed: TypedTable
  /** Places of the columns that are summed. */
  readonly columns: readonly number[]
  /** Place of the column that sums the others. */
  readonly totalColumn?: number
  readonly rows: readonly BudgetRow[]
  /** The row that sums all the others: the last that is named as one. */
  readonly total?: BudgetRow
}

export interface BudgetRow {
  readonly label: string
  readonly cells: readonly Cell[]
  /** `group` is a heading among the rows; `aside` repeats or explains figures (`varav…`, shares, what follows the total). */
  readonly kind: 'item' | 'group' | 'subtotal' | 'total' | 'aside'
  /** The rows that a total or subtotal sums. */
  readonly parts: readonly BudgetRow[]
}

/** The tables of a document whose type names totals, as budgets; read once for all rules that ask. */
export const budgetTablesIn = rememberingLatest(
  (document: Document, type: DocumentType | undefined): readonly BudgetTable[] =>
    typedTablesIn(document, type).flatMap((typed) => budgetTable(typed) ?? []),
)

/** Reads a table as a budget; undefined when its type names no totals. */
function budgetTable(typed: TypedTable): BudgetTable | undefined {
  const { table, rule, columns } = typed
  if (rule.total === undefined) return undefined
  const figures = table.header.map((_, place) => place).filter((place) => place > 0 && holdsFigures(columns[place]))
  const totalColumn = figures.find((place) => matchesAny(rule.total?.column, headerName(typed, place)))
  const rows = rowsOf(typed, figures)
  const total = rows.find(({ kind }) => kind === 'total')
  const summed = figures.filter((place) => !matchesAny(rule.total?.column, headerName(typed, place)))
  return { typed, columns: summed, ...(totalColumn !== undefined && { totalColumn }), rows, ...(total && { total }) }
}

/** A column's header without its unit. */
export function headerName({ table }: TypedTable, place: number): string {
  return withoutUnit(table.header[place]?.text ?? '')
}

function rowsOf(typed: TypedTable, figures: readonly number[]): BudgetRow[] {
  const { table, rule } = typed
  const isTotal = (row: readonly Cell[]) => matchesAny(rule.total?.row, row[0]?.text ?? '')
  const last = table.rows.findLastIndex(isTotal)
  const rows: BudgetRow[] = []
  let items: BudgetRow[] = []
  let sinceBreak: BudgetRow[] = []
  for (const [place, cells] of table.rows.entries()) {
    const kind = place === last ? 'total' : kindOf(cells, figures, isTotal(cells), last !== -1 && place > last)
    const parts = kind === 'total' ? items : kind === 'subtotal' ? sinceBreak : []
    const row = { label: cells[0]?.text ?? '', cells, kind, parts }
    rows.push(row)
    if (kind === 'item') {
      items.push(row)
      sinceBreak.push(row)
    } else if (kind !== 'aside') sinceBreak = []
    if (kind === 'total') items = []
  }
  return rows
}

function kindOf(
  cells: readonly Cell[],
  figures: readonly number[],
  named: boolean,
  afterTotal: boolean,
): BudgetRow['kind'] {
  const written = figures.flatMap((place) => cells[place] ?? []).filter((cell) => !isBlank(cell))
  if (named) return 'subtotal'
  if (afterTotal || /^\s*varav(?:\s|$)/i.test(cells[0]?.text ?? '')) return 'aside'
  if (written.length === 0) return 'group'
  return written.every((cell) => cell.quantity?.unit === '%') ? 'aside' : 'item'
}

/** The amount of a row in a column; undefined when nothing, or no number, is written there. */
export function figureAt(budget: BudgetTable, row: BudgetRow, place: number): Figure | undefined {
  const cell = row.cells[place]
  return cell && figureIn(cell, unitAt(budget, place))
}

function unitAt({ typed }: BudgetTable, place: number) {
  return typed.units[place] ?? (typed.columns[place]?.kind === 'amount' ? 'kr' : undefined)
}

/** What some cells sum to, and the coarsest step among them; undefined when one of them cannot be read. */
function sumOf(
  budget: BudgetTable,
  cells: readonly { readonly row: BudgetRow; readonly place: number }[],
): Pick<Figure, 'ore' | 'step'> | undefined {
  let [ore, step] = [0, 0]
  for (const { row, place } of cells) {
    const figure = figureAt(budget, row, place)
    if (figure === undefined && !isBlank(row.cells[place])) return undefined
    if (figure?.unit === '%') return undefined
    ore += figure?.ore ?? 0
    step = Math.max(step, figure?.step ?? 0)
  }
  return { ore, step }
}

/** The rows of a total or subtotal, summed in one column. */
export function sumOfColumn(budget: BudgetTable, row: BudgetRow, place: number) {
  return sumOf(
    budget,
    row.parts.map((part) => ({ row: part, place })),
  )
}

/** A row's columns, summed. */
export function sumOfRow(budget: BudgetTable, row: BudgetRow) {
  return sumOf(
    budget,
    budget.columns.map((place) => ({ row, place })),
  )
}
