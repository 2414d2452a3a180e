/** The two tables of a bench document: a budget whose sums add up, and indicators. */
import { between } from './prose.mjs'

const YEARS = ['2026', '2027', '2028', '2029']

const COSTS = ['Personal', 'Lokaler', 'Resor', 'Externa tjänster', 'Information och spridning', 'Uppföljning']

/** @type {[Indicator, ...Indicator[]]} */
const INDICATORS = [
  { name: 'Förvärvsarbetande, 20–64 år', unit: 'procent' },
  { name: 'Elever med gymnasieexamen inom fyra år', unit: 'procent' },
  { name: 'Hushåll med snabbt bredband', unit: 'procent' },
  { name: 'Resor med kollektivtrafik', unit: 'procent' },
  { name: 'Invånare med tillit till andra', unit: 'procent' },
  { name: 'Nya företag per 1 000 invånare', unit: 'antal' },
]

/** @typedef {{ name: string, unit: string }} Indicator */

/**
 * Whole kronor as Swedes print them: `1 436 591`, with no-break spaces.
 * @param {number} kronor
 */
export function amount(kronor) {
  return String(kronor).replace(/\B(?=(\d{3})+$)/g, '\u00a0')
}

/** @param {readonly number[]} values */
function sum(values) {
  return values.reduce((total, value) => total + value, 0)
}

/** @param {readonly (readonly string[])[]} rows header first; all columns but the first are to the right */
function markdown(rows) {
  const [header = [], ...body] = rows
  const rule = header.map((_, column) => (column === 0 ? '---' : '---:'))
  return [header, rule, ...body].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

/**
 * Costs by kind and year in kronor, with a sum for each row and column.
 * @param {() => number} random
 */
export function budgetTable(random) {
  const costs = COSTS.map(() => YEARS.map(() => between(random, 40_000, 2_500_000)))
  const rows = COSTS.map((kind, row) => withSum(kind, costs[row] ?? []))
  const total = withSum(
    'Summa',
    YEARS.map((_, column) => sum(costs.map((years) => years[column] ?? 0))),
  )
  return markdown([['Kostnader', ...YEARS, 'Totalt'], ...rows, total])
}

/**
 * @param {string} name
 * @param {readonly number[]} years
 */
function withSum(name, years) {
  return [name, ...years.map(amount), amount(sum(years))]
}

/**
 * Indicators with women's and men's baseline and a target.
 * @param {() => number} random
 */
export function indicatorTable(random) {
  const rows = INDICATORS.map(({ name, unit }) => {
    const baseline = between(random, 40, 80)
    return [name, unit, String(baseline), String(baseline + between(random, 1, 9)), String(between(random, 90, 98))]
  })
  return markdown([['Indikator', 'Enhet', 'Kvinnor', 'Män', 'Mål 2030'], ...rows])
}
