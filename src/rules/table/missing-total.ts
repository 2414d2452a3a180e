import { matchesAny } from '../../model/pattern.ts'
import { holdsFigures, isBlank, type TypedTable, typedTablesIn, withoutUnit } from '../../schema/typed-table.ts'
import type { DocumentRule, Problem } from '../rule.ts'

/** A table of amounts says what they come to. */
export const missingTotal: DocumentRule = {
  scope: 'document',
  id: 'table/missing-total',
  severity: 'warning',
  title: { sv: 'En summa saknas', en: 'A total is missing' },
  reason: {
    sv: 'Läsaren behöver se summan utan att räkna själv, och en summa avslöjar fel i de andra talen.',
    en: 'Readers need the sum without adding themselves, and a sum shows faults in the other figures.',
  },
  remedy: {
    sv: 'Lägg till raden eller kolumnen med summor, eller fyll i den summa som saknas.',
    en: 'Add the row or column of totals, or fill in the total that is missing.',
  },
  sentences: {
    row: {
      sv: ({ label }) => `Tabellen saknar en rad med summor (till exempel ”${label}”).`,
      en: ({ label }) => `The table lacks a row of totals (such as “${label}”).`,
    },
    column: {
      sv: ({ label }) => `Tabellen saknar en kolumn med summor (till exempel ”${label}”).`,
      en: ({ label }) => `The table lacks a column of totals (such as “${label}”).`,
    },
    cell: {
      sv: ({ row, column }) => `Raden ”${row}” saknar summa för ”${column}”.`,
      en: ({ row, column }) => `The row “${row}” lacks a total for “${column}”.`,
    },
  },
  examples: {
    good: [
      {
        text: `---
type: project-plan
---

| Kostnader | 2025 |
| --- | ---: |
| Egen personal | 700 000 |
| Resor | 20 000 |
| Summa kostnader | 720 000 |
`,
      },
    ],
    bad: [
      {
        text: `---
type: project-plan
---

| Kostnader | 2025 | 2026 |
| --- | ---: | ---: |
| Egen personal | 700 000 | 710 000 |
| Resor | 20 000 | 25 000 |
`,
        lines: [5, 5],
      },
      {
        text: `---
type: project-plan
---

| Kostnader | 2025 | 2026 | Totalt |
| --- | ---: | ---: | ---: |
| Egen personal | 700 000 | 710 000 | 1 410 000 |
| Resor | 20 000 | 25 000 | 45 000 |
| Summa | 720 000 | | 1 455 000 |
`,
        lines: [9],
      },
    ],
  },
  *check(document, { type }) {
    for (const typed of typedTablesIn(document, type)) yield* problemsIn(typed)
  },
}

function* problemsIn({ table, rule, columns }: TypedTable): Generator<Problem> {
  const { row: rowNames, column: columnNames } = rule.total ?? {}
  const [first] = table.header
  const figures = table.header.map((_, place) => place).filter((place) => place > 0 && holdsFigures(columns[place]))
  if (first === undefined || figures.length === 0) return
  const hasColumn = figures.some((place) => matchesAny(columnNames, withoutUnit(table.header[place]?.text ?? '')))
  if (columnNames?.[0] !== undefined && figures.length > 1 && !hasColumn) {
    yield { sentence: 'column', values: { label: columnNames[0] }, span: first.span }
  }
  const total = table.rows.findLast((row) => matchesAny(rowNames, row[0]?.text ?? ''))
  if (rowNames?.[0] !== undefined && total === undefined && table.rows.length > 1) {
    yield { sentence: 'row', values: { label: rowNames[0] }, span: first.span }
  }
  for (const place of figures) {
    const cell = total?.[place]
    if (cell === undefined || !isBlank(cell)) continue
    if (!table.rows.some((row) => row !== total && row[place]?.quantity !== undefined)) continue
    const values = { row: total?.[0]?.text ?? '', column: table.header[place]?.text ?? '' }
    yield { sentence: 'cell', values, span: cell.span }
  }
}
