import { expect, test } from 'vitest'
import { columnSum } from '../../../src/rules/budget/column-sum.ts'
import { withTables } from '../../../src/rules/budget/example-tables.ts'
import { rowSum } from '../../../src/rules/budget/row-sum.ts'
import { findingsIn } from '../workspace-of.ts'

/** What is found in a table of costs: rule, severity and the row's name. */
function found(table: string) {
  return findingsIn({ text: withTables(table) }, [columnSum, rowSum]).map(
    ({ rule, severity, values }) => `${rule} ${severity} ${values.row}`,
  )
}

test.each([
  ['equal', '300,75', []],
  ['one öre apart', '300,76', ['budget/column-sum note Summa kostnader']],
  ['a whole krona apart', '301,75', ['budget/column-sum note Summa kostnader']],
  ['a krona and an öre apart', '301,76', ['budget/column-sum error Summa kostnader']],
  ['a krona and an öre under', '299,74', ['budget/column-sum error Summa kostnader']],
])('öre that are printed leave the tolerance of a krona: %s', (_, sum, expected) => {
  expect(
    found(`| Kostnader | 2025 (kr) |
| --- | ---: |
| Egen personal | 100,25 |
| Resor och logi | 200,50 |
| Summa kostnader | ${sum} |
`),
  ).toEqual(expected)
})

/** Three rows of which the last has a wrong total, and what the table says it all comes to. */
function threeRows(total: string): string {
  return `| Kostnader | 2025 (kr) | 2026 (kr) | Totalt (kr) |
| --- | ---: | ---: | ---: |
| Egen personal | 100 | 100 | 200 |
| Externa tjänster | 100 | 100 | 200 |
| Resor och logi | 100 | 100 | 900 |
| Summa kostnader | 300 | 300 | ${total} |
`
}

test.each([
  ['exactly', '600', []],
  ['but for a krona', '601', ['budget/row-sum note Summa kostnader']],
  ['but for a krona for each of its three rows', '603', ['budget/row-sum error Summa kostnader']],
])('a total that is right %s, once the wrong row is, is no fault of its column', (_, total, expected) => {
  expect(found(threeRows(total))).toEqual(['budget/row-sum error Resor och logi', ...expected])
})

test('a total further off than rounding of its rows explains is a fault of its column too', () => {
  expect(found(threeRows('604')).filter((each) => each.startsWith('budget/column-sum'))).toEqual([
    'budget/column-sum error Summa kostnader',
  ])
})
