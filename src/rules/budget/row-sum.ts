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

/** What a row says in the column of totals is the sum of its other columns. */
export const rowSum: DocumentRule = {
  scope: 'document',
  id: 'budget/row-sum',
  severity: 'error',
  title: { sv: 'Raden går inte ihop', en: 'The row does not add up' },
  reason: WRONG_SUM,
  remedy: {
    sv: 'Räkna om raden. Rätta summan, eller det belopp som är fel.',
    en: 'Add the row up again. Correct the sum, or the amount that is wrong.',
  },
  sentences: sumSentences(said),
  examples: {
    good: [{ text: SUMS_RIGHT }],
    bad: [
      { text: ONE_KRONA_APART, lines: [8] },
      {
        text: withTables(`| Kostnader | 2025 | 2026 | Totalt |
| --- | ---: | ---: | ---: |
| Egen personal | 500 000 | 400 000 | 950 000 |
| Resor och logi | 20 000 | – | 20 000 |
| Summa kostnader | 520 000 | 400 000 | 970 000 |
`),
        lines: [7, 9],
      },
    ],
  },
  check(document, { type }) {
    return budgetTablesIn(document, type).flatMap((budget) => [...problemsIn(budget)])
  },
}

function* problemsIn(budget: BudgetTable): Generator<Problem> {
  const place = budget.totalColumn
  if (place === undefined) return
  for (const row of budget.rows) {
    const printed = row.kind === 'group' || row.kind === 'aside' ? undefined : figureAt(budget, row, place)
    const sum = sumOfRow(budget, row)
    const found = printed && sum && printed.unit !== '%' ? difference(printed, sum, budget.typed.rule) : undefined
    if (printed === undefined || found === undefined || explainedByColumns(budget, row, printed, found)) continue
    yield {
      sentence: found.severity === 'note' ? 'rounded' : 'wrong',
      severity: found.severity,
      values: { ...found.values, row: row.label, column: headerName(budget.typed, place) },
      span: printed.cell.span,
    }
  }
}

/** In a row of totals: whether the figure is right once the columns' own totals, reported elsewhere, are. */
function explainedByColumns(budget: BudgetTable, row: BudgetRow, printed: Figure, found: Difference): boolean {
  if (row.parts.length === 0) return false
  const sum = added(budget.columns.map((place) => sumOfColumn(budget, row, place)))
  return explains(sum, printed, found, { rule: budget.typed.rule, count: budget.columns.length })
}

function said(values: Values, language: Language): string {
  const computed = amountIn(values, 'computed', language)
  const printed = amountIn(values, 'printed', language)
  const apart = amountIn(values, 'difference', language)
  return language === 'sv'
    ? `Raden ”${values.row}” blir ${computed}, men under ”${values.column}” står ${printed}. Skillnaden är ${apart}.`
    : `The row “${values.row}” adds up to ${computed}, but under “${values.column}” it says ${printed}. The difference is ${apart}.`
}
