import { joinList } from '../../model/list.ts'
import { nearest } from '../../model/nearest.ts'
import type { ColumnRule } from '../../schema/document-type.ts'
import { type TypedTable, typedTablesIn } from '../../schema/typed-table.ts'
import type { DocumentRule, Problem } from '../rule.ts'

/** A table has the columns its type requires. */
export const missingColumn: DocumentRule = {
  scope: 'document',
  id: 'table/missing-column',
  severity: 'error',
  title: { sv: 'En kolumn saknas', en: 'A column is missing' },
  reason: {
    sv: 'Läsaren jämför tabeller mellan dokument. Utan kolumnen går det inte att läsa ut eller räkna på uppgifterna.',
    en: 'Readers compare tables between documents. Without the column the figures cannot be found or added.',
  },
  remedy: {
    sv: 'Lägg till kolumnen, eller rätta rubriken i den kolumn som avses.',
    en: 'Add the column, or correct the header of the column that is meant.',
  },
  sentences: {
    missing: {
      sv: ({ table, column, written }) => `Tabellen ”${table}” saknar kolumnen ”${column}” (${either(written, 'sv')}).`,
      en: ({ tableEnglish, columnEnglish, written }) =>
        `The table “${tableEnglish}” lacks the column “${columnEnglish}” (${either(written, 'en')}).`,
    },
    misspelt: {
      sv: ({ text, table, near }) => `Tabellen ”${table}” har ingen kolumn ”${text}”. Menade du ”${near}”?`,
      en: ({ text, tableEnglish, near }) =>
        `The table “${tableEnglish}” has no column “${text}”. Did you mean “${near}”?`,
    },
  },
  examples: {
    good: [
      {
        text: `---
type: project-plan
---

| Kostnader | 2025 (kr) | 2026 (kr) |
| --- | ---: | ---: |
| Egen personal | 700 000 | 710 000 |
`,
      },
      {
        text: `---
type: strategy
---

| Målsatt indikator | Målvärde 2030 |
| --- | --- |
| Förvärvsarbetande | 85 % |
`,
      },
    ],
    bad: [
      {
        text: `---
type: project-plan
---

| Kostnader | Belopp |
| --- | ---: |
| Egen personal | 700 000 |
`,
        lines: [5],
      },
    ],
  },
  *check(document, { type }) {
    for (const typed of typedTablesIn(document, type)) {
      for (const column of typed.rule.columns) {
        if (column.required === false || typed.columns.includes(column)) continue
        const problem = problemFor(typed, column)
        if (problem) yield problem
      }
    }
  },
}

function problemFor({ table, rule, columns }: TypedTable, column: ColumnRule): Problem | undefined {
  const values = { table: rule.title.sv, tableEnglish: rule.title.en }
  for (const [place, cell] of table.header.entries()) {
    const near = columns[place] === undefined ? nearest(cell.text, column.headings) : undefined
    if (near !== undefined)
      return { sentence: 'misspelt', values: { ...values, text: cell.text, near }, span: cell.span }
  }
  const written = column.headings.map(inWords).slice(0, 3)
  const named = { ...values, column: column.title.sv, columnEnglish: column.title.en, written }
  return table.header[0] && { sentence: 'missing', values: named, span: table.header[0].span }
}

/** A heading pattern as a writer would write the heading. */
function inWords(pattern: string): string {
  return pattern.replace('####', '2025').replace('*', '…')
}

function either(written: unknown, language: 'sv' | 'en'): string {
  const names = Array.isArray(written) ? written.map((name) => (language === 'sv' ? `”${name}”` : `“${name}”`)) : []
  return language === 'sv' ? `till exempel ${joinList(names, 'sv', 'or')}` : `such as ${joinList(names, 'en', 'or')}`
}
