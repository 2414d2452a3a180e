import { describe, expect, test } from 'vitest'
import { BUDGET } from '../../../src/rules/budget/index.ts'
import { TABLE } from '../../../src/rules/table/index.ts'
import { findingsIn } from '../workspace-of.ts'

/** The figures of a real project's budget, with the two kronor that rounding took. */
const COSTS = `| Bokförda kostnader | 2024 | 2025 | Totalt |
| --- | ---: | ---: | ---: |
| Egen personal | 1 606 293 | 1 382 725 | 2 989 018 |
| Externa tjänster | 718 296 | 718 296 | 1 436 591 |
| Resor och logi | 23 249 | 23 249 | 46 498 |
| Indirekta kostnader | 343 586 | 295 765 | 639 351 |
| Summa bokförda kostnader | 2 691 424 | 2 420 034 | 5 111 458 |
`

const FINANCING = `| Finansiär | 2024 | 2025 | Totalt |
| --- | ---: | ---: | ---: |
| Offentlig finansiär | | | |
| Region Örebro län 1:1-medel | 1 417 724 | 1 127 260 | 2 544 984 |
| Region Örebro län rambudgetmedel | 953 700 | 972 774 | 1 926 474 |
| Deltagaravgifter Lokadagarna | 320 000 | 320 000 | 640 000 |
| Summa finansiering | 2 691 424 | 2 420 034 | 5 111 458 |
`

const HEADER = `---
type: project-plan
period:
  from: 2024-01-01
  to: 2025-12-31
grant:
  rate: 50
  cap: 2544984
  applied: 2544984
indirectRate:
  percent: 21.39
  of: Egen personal
---

## Kostnads- och finansieringsbudget

`

function found(text: string) {
  return findingsIn({ text }, [...BUDGET, ...TABLE]).map(({ rule, severity, values, place }) => ({
    rule,
    severity,
    line: place.span.line,
    values,
  }))
}

const ROUNDED = [
  {
    rule: 'budget/row-sum',
    severity: 'note',
    line: 20,
    values: {
      computed: 1_436_592,
      printed: 1_436_591,
      difference: 1,
      unit: 'kr',
      row: 'Externa tjänster',
      column: 'Totalt',
    },
  },
  {
    rule: 'budget/column-sum',
    severity: 'note',
    line: 23,
    values: {
      computed: 2_420_035,
      printed: 2_420_034,
      difference: 1,
      unit: 'kr',
      row: 'Summa bokförda kostnader',
      column: '2025',
    },
  },
]

test('the budget as printed gives exactly two notes', () => {
  expect(found(`${HEADER}${COSTS}\n${FINANCING}`)).toEqual(ROUNDED)
})

test('so it does with no-break and thin spaces between the digits', () => {
  for (const space of ['\u00a0', '\u2009', '\u202f']) {
    const spaced = `${COSTS}\n${FINANCING}`.replace(/(?<=\d) (?=\d{3})/g, space)
    expect(found(HEADER + spaced)).toEqual(ROUNDED)
  }
})

describe('one figure changed is found once, where it stands', () => {
  test.each([
    [
      'a year of the total row',
      COSTS.replace('2 691 424', '2 691 824'),
      FINANCING,
      ['budget/column-sum 23', 'budget/financing 31'],
    ],
    ['a row total', COSTS.replace('46 498', '47 498'), FINANCING, ['budget/row-sum 21']],
    [
      'a funder, so that its year is not met',
      COSTS,
      FINANCING.replace('320 000 |', '420 000 |'),
      ['budget/row-sum 30', 'budget/column-sum 31'],
    ],
    [
      'indirect costs',
      COSTS.replace('295 765', '395 765'),
      FINANCING,
      ['budget/indirect-rate 22', 'budget/row-sum 22', 'budget/column-sum 23'],
    ],
  ])('%s', (_, costs, financing, expected) => {
    const errors = found(`${HEADER}${costs}\n${financing}`).filter(({ severity }) => severity === 'error')
    expect(errors.map(({ rule, line }) => `${rule} ${line}`)).toEqual(expected)
  })
})

test('amounts in thousands are summed as such, and differ in thousands', () => {
  const text = `${HEADER.replace(/grant:[\s\S]*personal\n/, '')}| Kostnader (tkr) | 2024 | 2025 | Totalt |
| --- | ---: | ---: | ---: |
| Egen personal | 1 606 | 1 383 | 2 989 |
| Externa tjänster | 718 | 718 | 1 437 |
| Summa kostnader | 2 324 | 2 110 | 4 426 |
`
  expect(found(text).map(({ rule, severity, values }) => [rule, severity, values.difference, values.unit])).toEqual([
    ['budget/row-sum', 'note', 1, 'tkr'],
    ['budget/column-sum', 'error', 9, 'tkr'],
  ])
})
