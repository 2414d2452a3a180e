import type { DocumentRule, Problem } from '../rule.ts'
import { difference } from './difference.ts'
import { SUMS_RIGHT, withTables } from './example-tables.ts'
import { amountIn, inUnit } from './figure.ts'
import { type Budget, budgetsIn, grandTotal, type Total, totalIn, yearsOf } from './totals.ts'

/** A project is financed exactly: each year, and in total. */
export const financing: DocumentRule = {
  scope: 'document',
  id: 'budget/financing',
  severity: 'error',
  title: { sv: 'Finansieringen är inte lika stor som kostnaderna', en: 'Financing does not equal costs' },
  reason: {
    sv: 'Ett bidrag beviljas bara till ett projekt som är fullt finansierat, varje år och totalt.',
    en: 'A grant is only given to a project that is fully financed, each year and in total.',
  },
  remedy: {
    sv: 'Gör summan av finansieringen lika stor som summan av kostnaderna, samma år och totalt.',
    en: 'Make total financing equal total costs, for the same year and in total.',
  },
  sentences: {
    wrong: {
      sv: (values) =>
        `Finansieringen ${when(String(values.column), 'sv')} är ${amountIn(values, 'printed', 'sv')}, men kostnaderna är ${amountIn(values, 'computed', 'sv')}. Skillnaden är ${amountIn(values, 'difference', 'sv')}.`,
      en: (values) =>
        `Financing ${when(String(values.column), 'en')} is ${amountIn(values, 'printed', 'en')}, but costs are ${amountIn(values, 'computed', 'en')}. The difference is ${amountIn(values, 'difference', 'en')}.`,
    },
    costs: {
      sv: (values) => `Här står kostnaderna ${when(String(values.column), 'sv')}: ${amountIn(values, 'costs', 'sv')}.`,
      en: (values) => `Here are the costs ${when(String(values.column), 'en')}: ${amountIn(values, 'costs', 'en')}.`,
    },
  },
  examples: {
    good: [{ text: SUMS_RIGHT }],
    bad: [
      {
        text: withTables(`| Kostnader | 2025 | 2026 | Totalt |
| --- | ---: | ---: | ---: |
| Egen personal | 700 000 | 800 000 | 1 500 000 |
| Summa kostnader | 700 000 | 800 000 | 1 500 000 |

| Finansiär | 2025 | 2026 | Totalt |
| --- | ---: | ---: | ---: |
| Regionens 1:1-medel | 350 000 | 400 000 | 750 000 |
| Deltagaravgifter | 350 000 | 300 000 | 650 000 |
| Summa finansiering | 700 000 | 700 000 | 1 400 000 |
`),
        lines: [14],
      },
      {
        text: withTables(`| Kostnader (tkr) | 2025 |
| --- | ---: |
| Egen personal | 700 |

| Finansiär (mnkr) | 2025 |
| --- | ---: |
| Regionens 1:1-medel | 0,5 |
| Egna medel | 0,7 |
`),
        lines: [9],
      },
    ],
  },
  check(document, { type, source }) {
    return budgetsIn(document, type).flatMap((budget) => [...problemsIn(budget, source.path)])
  },
}

function* problemsIn(budget: Budget, path: string): Generator<Problem> {
  const inCosts = yearsOf(budget.costs)
  let explained = 0
  for (const [year, place] of yearsOf(budget.financing)) {
    const costsPlace = inCosts.get(year)
    const paid = totalIn(budget.financing, place)
    const costs = costsPlace === undefined ? undefined : totalIn(budget.costs, costsPlace)
    explained += paid && costs ? paid.ore - costs.ore : 0
    yield* problemOf(budget, paid, costs, path)
  }
  if (budget.financing.totalColumn === undefined || budget.costs.totalColumn === undefined) return
  const [paid, costs] = [grandTotal(budget.financing), grandTotal(budget.costs)]
  // A year that differs makes the whole differ as much: that is one fault.
  if (paid && costs && paid.ore - costs.ore !== explained) yield* problemOf(budget, paid, costs, path)
}

function* problemOf(
  { financing: { typed } }: Budget,
  paid: Total | undefined,
  costs: Total | undefined,
  path: string,
): Generator<Problem> {
  if (paid === undefined || costs === undefined) return
  const found = difference({ ...paid, cell: { text: '', span: paid.span } }, costs, typed.rule)
  if (found === undefined) return
  const related = { column: costs.column, costs: inUnit(costs.ore, costs.unit), unit: costs.unit ?? '' }
  yield {
    sentence: 'wrong',
    severity: found.severity,
    values: { ...found.values, column: paid.column },
    span: paid.span,
    related: [{ place: { path, span: costs.span }, sentence: 'costs', values: related }],
  }
}

function when(column: string, language: 'sv' | 'en'): string {
  if (/^\d{4}$/.test(column)) return language === 'sv' ? column : `in ${column}`
  return language === 'sv' ? 'totalt' : 'in total'
}
