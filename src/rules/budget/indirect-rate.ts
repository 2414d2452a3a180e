import { formatNumber } from '../../model/amount.ts'
import { entryOf, type HeaderEntry, textAt, valueAt } from '../../model/header.ts'
import { nearest } from '../../model/nearest.ts'
import type { Place, Span } from '../../model/place.ts'
import type { DocumentRule, Problem } from '../rule.ts'
import { type BudgetRow, type BudgetTable, figureAt, headerName } from './budget-table.ts'
import { withTables } from './example-tables.ts'
import { amountIn, inUnit } from './figure.ts'
import { budgetTablesOfRole } from './totals.ts'

const INDIRECT_ROW = /^(?:schablon.*)?indirekta|overhead|^OH(?:\b|-)/i

const HEADER = 'indirectRate:\n  percent: 21.39\n  of: Egen personal\n'

/** Indirect costs are the per cent of own staff that the header says. */
export const indirectRate: DocumentRule = {
  scope: 'document',
  id: 'budget/indirect-rate',
  severity: 'error',
  title: { sv: 'Indirekta kostnader följer inte schablonen', en: 'Indirect costs do not follow the flat rate' },
  reason: {
    sv: 'Indirekta kostnader ersätts med en fast procentsats. Ingen annan godkänns när bidraget betalas ut.',
    en: 'Indirect costs are paid at a fixed percentage. No other is approved when the grant is paid.',
  },
  remedy: {
    sv: 'Räkna om de indirekta kostnaderna, eller rätta procentsatsen i dokumenthuvudet.',
    en: 'Calculate the indirect costs again, or correct the percentage in the front matter.',
  },
  sentences: {
    wrong: {
      sv: (v) =>
        `${formatNumber(Number(v.percent), 'sv')} procent av ”${v.of}” ${v.column} är ${amountIn(v, 'expected', 'sv')}, men här står ${amountIn(v, 'printed', 'sv')}.`,
      en: (v) =>
        `${formatNumber(Number(v.percent), 'en')} per cent of “${v.of}” ${v.column} is ${amountIn(v, 'expected', 'en')}, but here it says ${amountIn(v, 'printed', 'en')}.`,
    },
    noBase: {
      sv: ({ of }) => `Kostnadstabellen har ingen rad ”${of}” att räkna indirekta kostnader på.`,
      en: ({ of }) => `The table of costs has no row “${of}” to calculate indirect costs from.`,
    },
    noBaseNear: {
      sv: ({ of, near }) => `Kostnadstabellen har ingen rad ”${of}”. Menade du ”${near}”?`,
      en: ({ of, near }) => `The table of costs has no row “${of}”. Did you mean “${near}”?`,
    },
    noRow: {
      sv: () =>
        'Dokumenthuvudet anger en procentsats för indirekta kostnader, men kostnadstabellen har ingen sådan rad.',
      en: () => 'The front matter gives a percentage for indirect costs, but the table of costs has no such row.',
    },
    rate: {
      sv: () => 'Procentsatsen står här.',
      en: () => 'The percentage is here.',
    },
  },
  examples: {
    good: [
      {
        text: withTables(
          `| Kostnader | 2024 | 2025 |
| --- | ---: | ---: |
| Egen personal | 1 606 293 | 1 382 725 |
| Indirekta kostnader | 343 586 | 295 765 |
`,
          HEADER,
        ),
      },
    ],
    bad: [
      {
        text: withTables(
          `| Kostnader | 2024 | 2025 |
| --- | ---: | ---: |
| Egen personal | 1 606 293 | 1 382 725 |
| Indirekta kostnader | 343 586 | 305 000 |
`,
          HEADER,
        ),
        lines: [11],
      },
      {
        text: withTables('| Kostnader | 2024 |\n| --- | ---: |\n| Egen personal | 1 606 293 |\n', HEADER),
        lines: [3],
      },
      {
        text: withTables(
          '| Kostnader | 2024 |\n| --- | ---: |\n| Egen personal | 1 606 293 |\n| Indirekta kostnader | 343 586 |\n',
          HEADER.replace('personal', 'personl'),
        ),
        lines: [5],
      },
    ],
  },
  check(document, { type, source }) {
    const [costs] = budgetTablesOfRole(document, type, 'costs')
    const rate = entryOf(document.header, 'indirectRate')
    return costs === undefined || rate === undefined ? [] : against(costs, rate, source.path)
  },
}

function* against(costs: BudgetTable, { keySpan, value: rate }: HeaderEntry, path: string): Generator<Problem> {
  const [percent, of] = [valueAt(rate, 'percent'), textAt(rate, 'of')]
  if (percent?.kind !== 'scalar' || typeof percent.value !== 'number' || of === undefined) return
  const row = costs.rows.find(({ label, kind }) => kind === 'item' && INDIRECT_ROW.test(label.slice(0, 200)))
  const base = costs.rows.find(({ label }) => folded(label) === folded(of))
  if (row === undefined) yield { sentence: 'noRow', severity: 'warning', span: keySpan }
  else if (base === undefined) yield unknownBase(costs, of, valueAt(rate, 'of')?.span ?? percent.span)
  else yield* wrongIn(costs, row, base, { percent: percent.value, of, place: { path, span: percent.span } })
}

function unknownBase({ rows }: BudgetTable, of: string, span: Span): Problem {
  const labels = rows.filter(({ kind }) => kind === 'item').map(({ label }) => label)
  const near = nearest(of, labels)
  return near === undefined
    ? { sentence: 'noBase', values: { of }, span }
    : { sentence: 'noBaseNear', values: { of, near }, span }
}

interface Rate {
  readonly percent: number
  readonly of: string
  readonly place: Place
}

function* wrongIn(
  table: BudgetTable,
  row: BudgetRow,
  base: BudgetRow,
  { percent, of, place }: Rate,
): Generator<Problem> {
  for (const column of table.columns) {
    const [printed, from] = [figureAt(table, row, column), figureAt(table, base, column)]
    if (printed === undefined || from === undefined) continue
    const expected = Math.round((from.ore * percent) / 100)
    // The per cent is printed rounded, and so is what it gives.
    const allowed = (table.typed.rule.tolerance ?? 0) * Math.max(printed.step, from.step)
    if (Math.abs(printed.ore - expected) <= Math.max(allowed, printed.step / 2)) continue
    const { unit } = printed
    const whole = Math.round(expected / printed.step) * printed.step
    const amounts = { printed: inUnit(printed.ore, unit), expected: inUnit(whole, unit), unit: unit ?? '' }
    yield {
      sentence: 'wrong',
      values: { ...amounts, percent, of, column: headerName(table.typed, column) },
      span: printed.cell.span,
      related: [{ place, sentence: 'rate' }],
    }
  }
}

function folded(label: string): string {
  return label.normalize('NFC').toLowerCase().trim()
}
