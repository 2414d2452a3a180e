import { formatDate, isDate } from '../../model/calendar.ts'
import type { Document } from '../../model/document.ts'
import { textAt, valueAt } from '../../model/header.ts'
import { joinList } from '../../model/list.ts'
import type { DocumentRule, Problem } from '../rule.ts'
import type { BudgetTable } from './budget-table.ts'
import { withTables } from './example-tables.ts'
import { budgetsIn, budgetTablesOfRole, yearsOf } from './totals.ts'

/** Most years named in one sentence. */
const MOST = 10

const PERIOD = 'period:\n  from: 2025-03-01\n  to: 2026-12-31\n'

/** The years of the budget are the years of the period, in both tables. */
export const years: DocumentRule = {
  scope: 'document',
  id: 'budget/years',
  severity: 'error',
  title: { sv: 'Budgetens år stämmer inte med perioden', en: 'The years of the budget are not those of the period' },
  reason: {
    sv: 'Bidraget gäller kostnader under projektets period. Ett år som saknas eller ligger utanför kan inte betalas ut.',
    en: 'The grant covers costs within the period of the project. A year left out or outside it cannot be paid.',
  },
  remedy: {
    sv: 'Ge budgeten en kolumn för varje år i perioden, eller ändra perioden.',
    en: 'Give the budget one column for each year of the period, or change the period.',
  },
  sentences: {
    outside: {
      sv: ({ year, from, to }) => `${year} ligger utanför projektets period, ${day(from, 'sv')} till ${day(to, 'sv')}.`,
      en: ({ year, from, to }) =>
        `${year} lies outside the period of the project, ${day(from, 'en')} to ${day(to, 'en')}.`,
    },
    missing: {
      sv: ({ years, from, to }) =>
        `Tabellen saknar ${joinList(list(years), 'sv')}. Projektets period är ${day(from, 'sv')} till ${day(to, 'sv')}.`,
      en: ({ years, from, to }) =>
        `The table lacks ${joinList(list(years), 'en')}. The period of the project is ${day(from, 'en')} to ${day(to, 'en')}.`,
    },
    notInCosts: {
      sv: ({ year }) => `${year} finns bland finansieringens år men inte bland kostnadernas.`,
      en: ({ year }) => `${year} is among the years of financing but not among those of the costs.`,
    },
    notInFinancing: {
      sv: ({ year }) => `${year} finns bland kostnadernas år men inte bland finansieringens.`,
      en: ({ year }) => `${year} is among the years of the costs but not among those of financing.`,
    },
    period: {
      sv: () => 'Perioden står här.',
      en: () => 'The period is here.',
    },
  },
  examples: {
    good: [
      {
        text: withTables(
          '| Kostnader | 2025 | 2026 |\n| --- | ---: | ---: |\n| Egen personal | 500 000 | 600 000 |\n',
          PERIOD,
        ),
      },
    ],
    bad: [
      {
        text: withTables(
          `| Kostnader | 2024 | 2025 | 2026 |
| --- | ---: | ---: | ---: |
| Egen personal | 100 000 | 500 000 | 600 000 |

| Finansiär | 2025 |
| --- | ---: |
| Regionens 1:1-medel | 500 000 |
`,
          PERIOD,
        ),
        lines: [8, 12],
      },
      {
        text: withTables(`| Kostnader | 2025 | 2026 |
| --- | ---: | ---: |
| Egen personal | 500 000 | 600 000 |

| Finansiär | 2025 | 2027 |
| --- | ---: | ---: |
| Regionens 1:1-medel | 500 000 | 600 000 |
`),
        lines: [5, 9],
      },
    ],
  },
  check(document, { type, source }) {
    const tables = ['costs', 'financing'].flatMap((role) => budgetTablesOfRole(document, type, role))
    if (tables.length === 0) return []
    const [from, to] = [textAt(document.header, 'period', 'from') ?? '', textAt(document.header, 'period', 'to') ?? '']
    return isDate(from) && isDate(to) && from <= to
      ? tables.flatMap((table) => [...against(table, { document, path: source.path, from, to })])
      : budgetsIn(document, type).flatMap(({ costs, financing }) => [
          ...missingIn(costs, financing, 'notInFinancing'),
          ...missingIn(financing, costs, 'notInCosts'),
        ])
  },
}

interface Period {
  readonly document: Document
  readonly path: string
  readonly from: string
  readonly to: string
}

function* against(table: BudgetTable, { document, path, from, to }: Period): Generator<Problem> {
  const { header } = table.typed.table
  const found = yearsOf(table)
  // Without any year the table lacks its columns, which is another rule's to say.
  if (found.size === 0) return
  const span = valueAt(document.header, 'period')?.span
  const related = span && { related: [{ place: { path, span }, sentence: 'period' }] }
  const [first, last] = [from.slice(0, 4), to.slice(0, 4)]
  for (const [year, place] of found) {
    const cell = header[place]
    if (cell && (year < first || year > last)) {
      yield { sentence: 'outside', values: { year, from, to }, span: cell.span, ...related }
    }
  }
  const missing: string[] = []
  for (let year = Number(first); year <= Number(last) && missing.length < MOST; year += 1) {
    if (!found.has(String(year))) missing.push(String(year))
  }
  const place = header[0]
  if (place && missing.length > 0) {
    yield { sentence: 'missing', values: { years: missing, from, to }, span: place.span, ...related }
  }
}

function* missingIn(table: BudgetTable, other: BudgetTable, sentence: string): Generator<Problem> {
  const others = yearsOf(other)
  for (const [year, place] of yearsOf(table)) {
    const cell = table.typed.table.header[place]
    if (cell && others.size > 0 && !others.has(year)) yield { sentence, values: { year }, span: cell.span }
  }
}

function list(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : []
}

function day(value: unknown, language: 'sv' | 'en'): string {
  return formatDate(String(value), language)
}
