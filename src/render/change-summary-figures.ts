import { CHANGES } from '../messages/changes.ts'
import { COMPARISONS, type ValueNow } from '../messages/comparisons.ts'
import type { CellChanged, Reworded } from '../model/comparison.ts'
import { grouped } from '../model/grouped.ts'
import type { Language } from '../model/language.ts'
import { andMore, firstOf, placed, type Sorted, type SummaryPoint, type SummaryTexts } from './change-summary-point.ts'

/** So many are told: sentences of their own when they are as few as the first, else rows of a list. */
const MOST = { targets: 3, targetRows: 8, cells: 6, cellRows: 6, values: 12, quantities: 8 } as const

/** Targets first, then other values of tables, last the figures in texts. */
export function figurePoints(
  { targets, cells, quantities }: Pick<Sorted, 'targets' | 'cells' | 'quantities'>,
  texts: SummaryTexts,
): readonly SummaryPoint[] {
  return [
    ...targetPoints(targets, texts),
    ...cellPoints(cells, targets.length > 0, texts),
    ...quantityPoints(quantities, texts),
  ]
}

/** What became of the targets: a sentence each, or a line for each indicator when they are many. */
function targetPoints(changes: readonly CellChanged[], texts: SummaryTexts): readonly SummaryPoint[] {
  const { language, targets: countTargets, places } = texts
  const words = COMPARISONS[language]
  const value = (change: CellChanged) =>
    valueNow(change, countTargets(change) > 1 ? change.column : undefined, language)
  const rows = byRow(changes)
  if (changes.length <= MOST.targets && rows.length === changes.length) {
    return changes.map((change) => ({
      sentence: placed(places.nameOf(change), words.target(change.row ?? '', value(change))),
    }))
  }
  const { common, nameOf } = rowNames(rows, texts)
  const { shown } = firstOf(rows, MOST.targetRows)
  const below = shown.map((row) => words.targetNow(nameOf(row), row.map(value)))
  const left = changes.length - shown.flat().length
  return [
    {
      sentence: placed(common, words.targets(changes.length)),
      below: left > 0 ? [...below, words.andMore(left)] : below,
    },
  ]
}

/** Values of tables one by one when they are few, else by row; of many rows those that sum up and those that changed most. */
function cellPoints(cells: readonly CellChanged[], others: boolean, texts: SummaryTexts): readonly SummaryPoint[] {
  const { language, header, places } = texts
  if (cells.length <= MOST.cells) {
    return cells.map((cell) => ({ sentence: placed(places.nameOf(cell), CHANGES[language].sentence(cell, header)) }))
  }
  const words = COMPARISONS[language]
  const rows = byRow(cells)
  const shown = cells.length > MOST.values ? foremost(rows) : rows
  const left = cells.length - shown.flat().length
  const { common, nameOf } = rowNames(rows, texts)
  const below = shown.map((row) => {
    const values = row.map((change) => valueNow(change, change.column || undefined, language))
    return words.rowNow(nameOf(row), values)
  })
  const tables = [...new Set(cells.map(({ table }) => table))]
  const sentence = placed(common, words.cells(cells.length, tables, others))
  return [{ sentence, below: left > 0 ? [...below, words.andMore(left)] : below }]
}

/** Texts where a figure changed, amounts and shares before other numbers. */
function quantityPoints(changes: readonly Reworded[], texts: SummaryTexts): readonly SummaryPoint[] {
  const { language, header, places } = texts
  const isAmount = ({ quantities }: Reworded) => quantities.some(({ unit }) => unit !== undefined)
  const sorted = [...changes.filter(isAmount), ...changes.filter((change) => !isAmount(change))]
  const { shown, left } = firstOf(sorted, MOST.quantities)
  const told = shown.map((change) => ({
    sentence: placed(places.nameOf(change), CHANGES[language].sentence(change, header)),
  }))
  return [...told, ...andMore(left, language)]
}

/** Few rows of many, and few when each has many values. */
function foremost(rows: readonly RowOfCells[]): readonly RowOfCells[] {
  const widest = Math.max(...rows.map((row) => row.length))
  const most = Math.max(2, Math.min(MOST.cellRows, Math.floor(MOST.values / widest)))
  return [...rows].sort(byImportance).slice(0, most)
}

type RowOfCells = readonly [CellChanged, ...CellChanged[]]

function byRow(cells: readonly CellChanged[]): readonly RowOfCells[] {
  const rows = grouped(cells, ({ table, row, new: now, old }) => JSON.stringify([(now ?? old)?.section, table, row]))
  return [...rows.values()].flatMap(([first, ...more]) => (first === undefined ? [] : [[first, ...more] as const]))
}

/** Rows by name: when they stand in several sections, each with its own, else that of all is told once. */
function rowNames(rows: readonly RowOfCells[], { places, language }: SummaryTexts) {
  const sections = new Set(rows.map(([first]) => places.nameOf(first)))
  const tables = new Set(rows.map(([{ table }]) => table))
  const [only = ''] = sections
  const nameOf = ([first]: RowOfCells) => {
    const { row = COMPARISONS[language].headerRow, table } = first
    if (sections.size > 1) return `${places.nameOf(first)} – ${row}`
    return tables.size > 1 ? `${row} (${table})` : row
  }
  return { common: sections.size === 1 ? only : '', nameOf }
}

/** Rows that sum up the others first, then those that changed most for what they were. */
function byImportance(one: RowOfCells, other: RowOfCells): number {
  return Number(isSum(other)) - Number(isSum(one)) || shareOf(other) - shareOf(one)
}

function isSum([{ row }]: RowOfCells): boolean {
  return /^(?:summa|total|samtliga|länet|hela länet)/i.test(row ?? '')
}

function shareOf(row: RowOfCells): number {
  const shares = row.flatMap(({ quantities }) => quantities.map(({ percent = 0 }) => Math.abs(percent)))
  return Math.max(0, ...shares)
}

function valueNow(change: CellChanged, column: string | undefined, language: Language): ValueNow {
  const { from, to } = change
  return { column, from, to, difference: CHANGES[language].differenceOfCell(change) }
}
