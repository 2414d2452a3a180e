import type { Cell } from '../../model/document.ts'
import { type TypedTable, typedTablesIn } from '../../schema/typed-table.ts'
import type { DocumentRule, Problem } from '../rule.ts'

/** Amounts of one table are in one unit. */
export const mixedUnits: DocumentRule = {
  scope: 'document',
  id: 'table/mixed-units',
  severity: 'warning',
  title: { sv: 'Tabellen blandar enheter', en: 'The table mixes units' },
  reason: {
    sv: 'Den som jämför två belopp i samma tabell utgår från att de har samma enhet, och läser annars fel tusen gånger om.',
    en: 'Readers who compare two amounts of a table take them to be in one unit, and are otherwise wrong a thousandfold.',
  },
  remedy: {
    sv: 'Skriv alla belopp i samma enhet, och ange enheten i rubriken.',
    en: 'Write all amounts in the same unit, and say which in the header.',
  },
  sentences: {
    mixed: {
      sv: ({ unit, common }) => `Här är enheten ${unit}, men de flesta belopp i tabellen är i ${common}.`,
      en: ({ unit, common }) => `Here the unit is ${unit}, but most amounts of the table are in ${common}.`,
    },
  },
  examples: {
    good: [
      {
        text: `---
type: project-plan
---

| Kostnader | 2025 (tkr) | 2026 (tkr) |
| --- | ---: | ---: |
| Egen personal | 700 | 710 |
| Resor och logi | 25 tkr | 30 |
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
| Resor och logi | 25 tkr | 30 tkr |
| Externa tjänster | 120 000 | 100 000 |
`,
        lines: [8],
      },
      {
        text: `---
type: project-plan
---

| Kostnader | 2025 (tkr) | 2026 (mnkr) |
| --- | ---: | ---: |
| Egen personal | 700 | 0,7 |
| Externa tjänster | 120 | – |
`,
        lines: [7],
      },
    ],
  },
  *check(document, { type }) {
    for (const typed of typedTablesIn(document, type)) {
      const problem = problemIn(typed)
      if (problem) yield problem
    }
  },
}

/** The first amount that is not in the unit most amounts are in. */
function problemIn(typed: TypedTable): Problem | undefined {
  const amounts = amountsIn(typed)
  const counts = new Map<string, number>()
  for (const { unit } of amounts) counts.set(unit, (counts.get(unit) ?? 0) + 1)
  if (counts.size < 2) return undefined
  const common = [...counts].reduce((most, each) => (each[1] > most[1] ? each : most))[0]
  const other = amounts.find(({ unit }) => unit !== common)
  return other && { sentence: 'mixed', values: { unit: other.unit, common }, span: other.cell.span }
}

interface Amount {
  readonly unit: string
  readonly cell: Cell
}

function amountsIn(typed: TypedTable): readonly Amount[] {
  const amounts: Amount[] = []
  const places = typed.columns.flatMap((column, place) => (column?.kind === 'amount' ? [place] : []))
  if (places.length === 0) return amounts
  for (const row of typed.table.rows) {
    for (const place of places) {
      const cell = row[place]
      if (cell?.quantity === undefined) continue
      const unit = cell.quantity.unit ?? typed.units[place] ?? 'kr'
      if (unit !== '%') amounts.push({ unit, cell })
    }
  }
  return amounts
}
