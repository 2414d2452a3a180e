import { formatAmount, formatNumber } from '../../model/amount.ts'
import type { Document } from '../../model/document.ts'
import type { HeaderValue } from '../../model/header.ts'
import { valueAt } from '../../model/header.ts'
import type { Span } from '../../model/place.ts'
import type { DocumentType } from '../../schema/document-type.ts'
import type { DocumentRule, Problem } from '../rule.ts'
import { type BudgetRow, type BudgetTable, figureAt, sumOfRow } from './budget-table.ts'
import { SUMS_RIGHT, withTables } from './example-tables.ts'
import { budgetTablesOfRole, grandTotal, type Total } from './totals.ts'

/** Rows of the state appropriation among the funders: `1:1-medel`, `Regionala utvecklingsåtgärder`, `Sökt bidrag`. */
const GRANT_ROW = /1[:.]1|regionala (?:tillväxt|utvecklings)åtgärder|sökt (?:bidrag|stöd|belopp)/i

/** The grant is at most the rate of the costs, and at most the cap. */
export const grant: DocumentRule = {
  scope: 'document',
  id: 'budget/grant',
  severity: 'error',
  title: {
    sv: 'Bidraget är för stort, eller anges med olika belopp',
    en: 'The grant is too large, or given as two amounts',
  },
  reason: {
    sv: 'Bidraget får vara högst den andel av kostnaderna och högst det belopp som beslutet anger.',
    en: 'The grant may not be more than the share of the costs, or more than the amount, that the decision gives.',
  },
  remedy: {
    sv: 'Sänk det sökta beloppet, eller rätta andelen, taket eller kostnaderna.',
    en: 'Lower the amount applied for, or correct the rate, the cap or the costs.',
  },
  law: 'förordning (2003:596)',
  sentences: {
    overRate: {
      sv: (v) =>
        `Bidraget är ${kr(v.amount, 'sv')}, men får vara högst ${kr(v.limit, 'sv')}: ${percent(v.rate, 'sv')} av kostnaderna, ${kr(v.costs, 'sv')}.`,
      en: (v) =>
        `The grant is ${kr(v.amount, 'en')}, but may be at most ${kr(v.limit, 'en')}: ${percent(v.rate, 'en')} of the costs, ${kr(v.costs, 'en')}.`,
    },
    overCap: {
      sv: (v) => `Bidraget är ${kr(v.amount, 'sv')}, men taket är ${kr(v.limit, 'sv')}.`,
      en: (v) => `The grant is ${kr(v.amount, 'en')}, but the cap is ${kr(v.limit, 'en')}.`,
    },
    differs: {
      sv: (v) => `Raden ”${v.row}” är ${kr(v.amount, 'sv')}, men enligt dokumenthuvudet söks ${kr(v.applied, 'sv')}.`,
      en: (v) =>
        `The row “${v.row}” is ${kr(v.amount, 'en')}, but by the front matter ${kr(v.applied, 'en')} is applied for.`,
    },
    unit: {
      sv: (v) =>
        `Tabellen summerar till ${kr(v.costs, 'sv')}, men bidraget är ${kr(v.amount, 'sv')}. Är beloppen i ${v.unit}? Skriv (${v.unit}) i tabellens rubrik.`,
      en: (v) =>
        `The table adds up to ${kr(v.costs, 'en')}, but the grant is ${kr(v.amount, 'en')}. Are the amounts in ${v.unit}? Write (${v.unit}) in the header of the table.`,
    },
    costs: {
      sv: (v) => `Kostnaderna är ${kr(v.costs, 'sv')}.`,
      en: (v) => `The costs are ${kr(v.costs, 'en')}.`,
    },
    cap: {
      sv: () => 'Här står taket.',
      en: () => 'The cap is here.',
    },
    applied: {
      sv: (v) => `Här söks ${kr(v.applied, 'sv')}.`,
      en: (v) => `Here ${kr(v.applied, 'en')} is applied for.`,
    },
  },
  examples: {
    good: [
      { text: SUMS_RIGHT },
      ...[
        '## Budget (tkr)\n\n',
        '## Budget, tusental kronor\n\n### Kostnader\n\n',
        'Alla belopp anges i tusental kronor (tkr).\n\n',
        ': Budget (tkr)\n\n',
      ].map((unit) => ({
        text: withTables(
          `${unit}| Kostnader | 2025 |\n| --- | ---: |\n| Egen personal | 6 186 |\n`,
          'grant:\n  rate: 50\n  applied: 3093000\n',
        ),
      })),
      {
        text: SUMS_RIGHT.replace(
          'type: project-plan\n',
          'type: project-plan\ngrant:\n  rate: 50\n  cap: 1245000\n  applied: 1245000\n',
        ),
      },
    ],
    bad: [
      {
        text: withTables(
          '| Kostnader | 2025 |\n| --- | ---: |\n| Egen personal | 6 186 |\n| Summa | 6 186 |\n',
          'grant:\n  rate: 50\n  applied: 3093000\n',
        ),
        lines: [8],
      },
      {
        text: withTables(
          '| Kostnader | 2025 |\n| --- | ---: |\n| Egen personal | 900 000 |\n| Summa | 900 000 |\n',
          'grant:\n  rate: 50\n  cap: 600000\n  applied: 500000\n',
        ),
        lines: [6],
      },
      {
        text: withTables(
          `| Kostnader | 2025 |
| --- | ---: |
| Egen personal | 900 000 |

| Finansiär | 2025 |
| --- | ---: |
| Regionens 1:1-medel | 450 000 |
| Egna medel | 450 000 |
`,
          'grant:\n  rate: 50\n  cap: 400000\n  applied: 400000\n',
        ),
        lines: [15],
      },
      {
        text: withTables(
          '| Kostnader | 2025 |\n| --- | ---: |\n| Egen personal | 900 000 |\n| Summa | 900 000 |\n',
          'grant:\n  rate: 50\n  cap: 400000\n  applied: 500000\n',
        ),
        lines: [6],
      },
      {
        text: withTables(
          `| Kostnader | 2025 |
| --- | ---: |
| Egen personal | 900 000 |

| Finansiär | 2025 |
| --- | ---: |
| Regionens 1:1-medel | 450 000 |
| Egna medel | 450 000 |
`,
          'grant:\n  rate: 50\n  cap: 400000\n',
        ),
        lines: [14],
      },
    ],
  },
  check(document, { type, source }) {
    const rate = numberAt(document, 'rate')
    return rate === undefined
      ? []
      : against(document, type, { rate, cap: numberAt(document, 'cap'), path: source.path })
  },
}

function* against(document: Document, type: DocumentType | undefined, terms: Terms): Generator<Problem> {
  const applied = numberAt(document, 'applied')
  const [costsTable] = budgetTablesOfRole(document, type, 'costs')
  const costs = costsTable && grandTotal(costsTable)
  const unit = applied && costs && costsTable && unitMeant(applied, costs, costsTable)
  if (unit !== undefined) {
    yield unit
    return
  }
  if (applied) yield* exceeding(applied, terms, costs)
  const [financing] = budgetTablesOfRole(document, type, 'financing')
  const row = financing && grantRow(financing)
  const paid = row && amountOf(financing, row)
  if (row === undefined || paid === undefined) return
  if (applied === undefined) yield* exceeding(paid, terms, costs)
  else if (Math.abs(paid.ore - applied.ore) > 100) yield differing(paid, row, applied, terms.path)
}

/** An amount in öre and where it stands. */
interface Placed {
  readonly ore: number
  readonly span: Span
}

interface Terms {
  readonly rate: { readonly number: number }
  readonly cap: Placed | undefined
  readonly path: string
}

/** A number under `grant` in the header, also as öre. */
function numberAt(document: Document, key: string): (Placed & { readonly number: number }) | undefined {
  const value: HeaderValue | undefined = valueAt(document.header, 'grant', key)
  if (value?.kind !== 'scalar' || typeof value.value !== 'number') return undefined
  return { number: value.value, ore: value.value * 100, span: value.span }
}

/** When a grant dwarfs the costs of a table that gives no unit, the unit is what is missing. */
function unitMeant(applied: Placed, costs: Total, { typed: { table, units } }: BudgetTable): Problem | undefined {
  const [header] = table.header
  if (header === undefined || units.some((unit) => unit !== undefined) || costs.ore === 0) return undefined
  const ratio = applied.ore / costs.ore
  const unit = isShareOf(ratio, 1000) ? 'tkr' : isShareOf(ratio, 1_000_000) ? 'mnkr' : undefined
  if (unit === undefined) return undefined
  return {
    sentence: 'unit',
    values: { unit, costs: costs.ore / 100, amount: applied.ore / 100 },
    span: header.span,
  }
}

/** Whether a grant would be a plausible part of costs that are so many times what they seem. */
function isShareOf(ratio: number, times: number): boolean {
  return ratio >= 0.05 * times && ratio <= 1.1 * times
}

/** Both limits hold: the lower one is named, when the amount is above both. */
function* exceeding(amount: Placed, { rate, cap, path }: Terms, costs: Total | undefined): Generator<Problem> {
  const share = costs && Math.round((costs.ore * rate.number) / 100)
  // Half a krona up is how a share is rounded.
  const isOverRate = share !== undefined && costs && amount.ore > share + Math.max(50, costs.step / 2)
  if (cap && amount.ore > cap.ore && !(isOverRate && share < cap.ore)) {
    const values = { amount: amount.ore / 100, limit: cap.ore / 100 }
    const related = [{ place: { path, span: cap.span }, sentence: 'cap' }]
    yield { sentence: 'overCap', values, span: amount.span, related }
  } else if (isOverRate) {
    const values = { amount: amount.ore / 100, rate: rate.number, costs: costs.ore / 100, limit: share / 100 }
    const related = [{ place: { path, span: costs.span }, sentence: 'costs', values }]
    yield { sentence: 'overRate', values, span: amount.span, related }
  }
}

function differing(paid: Placed, row: BudgetRow, applied: Placed, path: string): Problem {
  const values = { row: row.label, amount: paid.ore / 100, applied: applied.ore / 100 }
  const related = [{ place: { path, span: applied.span }, sentence: 'applied', values }]
  return { sentence: 'differs', values, span: paid.span, related }
}

/** The funder's row that the grant is; undefined unless exactly one looks like it. */
function grantRow({ rows }: BudgetTable): BudgetRow | undefined {
  const named = rows.filter(({ kind, label }) => kind === 'item' && GRANT_ROW.test(label.slice(0, 200)))
  return named.length === 1 ? named[0] : undefined
}

function amountOf(table: BudgetTable, row: BudgetRow): Placed | undefined {
  const printed = table.totalColumn === undefined ? undefined : figureAt(table, row, table.totalColumn)
  if (printed) return { ore: printed.ore, span: printed.cell.span }
  const sum = sumOfRow(table, row)
  const [first] = row.cells
  return sum && first && { ore: sum.ore, span: (row.cells[table.columns[0] ?? 0] ?? first).span }
}

function kr(value: unknown, language: 'sv' | 'en'): string {
  return formatAmount(Number(value), 'kr', language)
}

function percent(value: unknown, language: 'sv' | 'en'): string {
  return language === 'sv'
    ? `${formatNumber(Number(value), 'sv')} procent`
    : `${formatNumber(Number(value), 'en')} per cent`
}
