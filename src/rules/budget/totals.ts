import type { Document } from '../../model/document.ts'
import type { Span } from '../../model/place.ts'
import type { DocumentType } from '../../schema/document-type.ts'
import { type BudgetTable, budgetTablesIn, figureAt, headerName, sumOfColumn, sumOfRow } from './budget-table.ts'
import { added } from './difference.ts'
import type { Figure } from './figure.ts'

/** What a table comes to in one column, and where it says so. */
export interface Total extends Pick<Figure, 'ore' | 'step' | 'unit'> {
  /** The column's header: `2025`, `Totalt`. */
  readonly column: string
  readonly span: Span
}

/** The costs of a project and how they are financed. */
export interface Budget {
  readonly costs: BudgetTable
  readonly financing: BudgetTable
}

/** The document's tables of costs, each with the table of financing that comes in the same order. */
export function budgetsIn(document: Document, type: DocumentType | undefined): readonly Budget[] {
  const financings = budgetTablesOfRole(document, type, 'financing')
  return budgetTablesOfRole(document, type, 'costs').flatMap((costs, place) => {
    const financing = financings[place]
    return financing ? [{ costs, financing }] : []
  })
}

/** The document's tables of one role, as budgets. */
export function budgetTablesOfRole(
  document: Document,
  type: DocumentType | undefined,
  role: string,
): readonly BudgetTable[] {
  return budgetTablesIn(document, type).filter(({ typed }) => typed.rule.role === role)
}

/** What a column comes to: what the total row says, else the sum of its rows; undefined when neither can be read. */
export function totalIn(budget: BudgetTable, place: number): Total | undefined {
  const column = headerName(budget.typed, place)
  const printed = budget.total && figureAt(budget, budget.total, place)
  if (printed) return { ...printed, column, span: printed.cell.span }
  const items = budget.rows.filter(({ kind }) => kind === 'item')
  const sum = sumOfColumn(budget, { label: '', cells: [], kind: 'total', parts: items }, place)
  const header = budget.typed.table.header[place]
  return sum && header && { ...sum, unit: budget.typed.units[place] ?? 'kr', column, span: header.span }
}

/** What the whole table comes to: the total of totals, else the sum of the columns' totals. */
export function grandTotal(budget: BudgetTable): Total | undefined {
  if (budget.totalColumn !== undefined) return totalIn(budget, budget.totalColumn)
  const totals = budget.columns.map((place) => totalIn(budget, place))
  const [first] = totals
  const sum = added(totals)
  const inRow = budget.total && sumOfRow(budget, budget.total)
  return first && (inRow ?? sum) && { ...first, ...(inRow ?? sum) }
}

/** The years of a table's columns, with their places. */
export function yearsOf({ typed, columns }: BudgetTable): ReadonlyMap<string, number> {
  return new Map(
    columns.flatMap((place) => {
      const name = headerName(typed, place)
      return /^\d{4}$/.test(name) ? [[name, place] as const] : []
    }),
  )
}
