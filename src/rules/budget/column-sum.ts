import type { Values } from '../../model/finding.ts'
import type { Language } from '../../model/language.ts'
import type { DocumentRule, Problem } from '../rule.ts'
import {
  type BudgetRow,
  type BudgetTable,
  budgetTablesIn,
  figureAt,
  headerName,
  sumOfColumn,
  sumOfRow,
} from './budget-table.ts'
import { added, type Difference, difference, explains, sumSentences, WRONG_SUM } from './difference.ts'
import { ONE_KRONA_APART, SUMS_RIGHT, withTables } from './example-tables.ts'
import { amountIn, type Figure } from './figure.ts'

/** Each total and subtotal is the sum of its rows, in every column. */
export const columnSum: DocumentRule = {
  scope: 'document',
  id: 'budget/column-sum',
  severity: 'error',
  title: { sv: 'Kolumnen går inte ihop', en: 'The column does not add up' },
  reason: WRONG_SUM,
  remedy: {
    sv: 'Räkna om kolumnen. Rätta summan, eller det belopp som är fel.',
    en: 'Add the column up again. Correct the sum, or the amount that is wrong.',
  },
  sentences: sumSentences(said),
  examples: {
    good: [{ text: SUMS_RIGHT }],
    bad: [
      { text: ONE_KRONA_APART, lines: [11] },
      {
        text: withTables(`| Kostnader | 2025 (tkr) | 2026 (tkr) |
| --- | ---: | ---: |
| Egen personal | 1 383 | 1 400 |
| Externa tjänster | 718 | 700 |
| Summa personal och tjänster | 2 101 | 2 000 |
| Resor och logi | 23 | 25 |
| Summa kostnader | 2 124 | 2 125 |
`),
        lines: [9],
      },
    ],
  },
  check(document, { type }) {
    return budgetTablesIn(document, type).flatMap((budget) => [...problemsIn(budget)])
  },
}

function* problemsIn(budget: BudgetTable): Generator<Problem> {
  const places = budget.totalColumn === undefined ? budget.columns : [...budget.columns, budget.totalColumn]
  for (const row of budget.rows) {
    if (row.parts.length === 0) continue
    for (const place of places) {
      const problem = problemAt(budget, row, place)
      if (problem) yield problem
    }
  }
}

function problemAt(budget: BudgetTable, row: BudgetRow, place: number): Problem | undefined {
  const printed = figureAt(budget, row, place)
  const sum = sumOfColumn(budget, row, place)
  if (printed === undefined || sum === undefined || printed.unit === '%') return undefined
  const found = difference(printed, sum, budget.typed.rule)
  if (found === undefined || explainedByRows(budget, row, place, printed, found)) return undefined
  return {
    sentence: found.severity === 'note' ? 'rounded' : 'wrong',
    severity: found.severity,
    values: { ...found.values, column: headerName(budget.typed, place), row: row.label },
    span: printed.cell.span,
  }
}

/** In the column of totals: whether the figure is right once the rows' own totals, reported elsewhere, are. */
function explainedByRows(
  budget: BudgetTable,
  row: BudgetRow,
  place: number,
  printed: Figure,
  found: Difference,
): boolean {
  if (place !== budget.totalColumn) return false
  const sum = added(row.parts.map((part) => sumOfRow(budget, part)))
  return explains(sum, printed, found, { rule: budget.typed.rule, count: row.parts.length })
}

function said(values: Values, language: Language): string {
  const computed = amountIn(values, 'computed', language)
  const printed = amountIn(values, 'printed', language)
  const apart = amountIn(values, 'difference', language)
  return language === 'sv'
    ? `Kolumnen ”${values.column}” blir ${computed}, men på raden ”${values.row}” står ${printed}. Skillnaden är ${apart}.`
    : `The column “${values.column}” adds up to ${computed}, but the row “${values.row}” says ${printed}. The difference is ${apart}.`
}
