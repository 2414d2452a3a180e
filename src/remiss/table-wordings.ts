import { CHANGE_REPORTS } from '../messages/change-reports.ts'
import { COMPARISONS } from '../messages/comparisons.ts'
import type { AddedOrRemoved, CellChanged, Row, Unit } from '../model/comparison.ts'
import { type Cell, rowsOf, runsOf, textOf } from '../model/document.ts'
import { grouped } from '../model/grouped.ts'
import type { Language } from '../model/language.ts'
import type { PublishedRun } from '../model/publication.ts'
import { tableName } from '../model/table-name.ts'
import { joinedRuns } from './published-runs.ts'
import { oneSided, plainRuns, sideRuns, type Wording } from './wording.ts'

/** A table as text, row by row, each value after the name of its column: what changed in it, or all of one that came or went. */
export function tableWordings(row: Row, language: Language): readonly Wording[] {
  if (row.state === 'added' && row.new) return wholeTable(row.new, 'now', language)
  if (row.state === 'removed' && row.old) return wholeTable(row.old, 'old', language)
  const changes = row.changes.filter(({ quiet }) => !quiet)
  const cells = changes.filter((change): change is CellChanged => change.kind === 'cell')
  const came = changes.filter(isRowOrColumn)
  return [
    ...captionWording(row, language),
    ...[...grouped(cells, ({ row: name }) => name).values()].map((each) => rowWording(each, row, language)),
    ...came.flatMap((change) => ofRowOrColumn(change, row, language)),
  ]
}

function isRowOrColumn(change: Row['changes'][number]): change is AddedOrRemoved {
  return (change.kind === 'added' || change.kind === 'removed') && (change.part === 'row' || change.part === 'column')
}

function captionWording({ pieces, changes }: Row, language: Language): readonly Wording[] {
  if (pieces === undefined || !changes.some(({ kind }) => kind === 'renamed' || kind === 'reworded')) return []
  return [{ old: sideRuns(pieces, 'old', language), now: sideRuns(pieces, 'new', language) }]
}

/** The cells of one row that changed, each on a line of its own. */
function rowWording(changes: readonly CellChanged[], row: Row, language: Language): Wording {
  const name = changes[0]?.row ?? COMPARISONS[language].headerRow
  const side = (of: 'old' | 'new') => [
    ...beginning(of === 'old' ? row.old : row.new, name, language),
    ...changes.flatMap(({ column, pieces }) => [{ text: `\n${column}: ` }, ...sideRuns(pieces, of, language)]),
  ]
  return { old: joinedRuns(side('old')), now: joinedRuns(side('new')) }
}

/** The caption of the table, which one that has none need not be told from others by, and the name of the row. */
function beginning(unit: Unit | undefined, name: string, language: Language): readonly PublishedRun[] {
  const table = unit === undefined ? '' : textOf(unit.runs)
  const lead: PublishedRun = { text: `${CHANGE_REPORTS[language].table(table)}\n`, emphasis: true }
  return [...(table === '' ? [] : [lead]), { text: name, strong: true }]
}

function ofRowOrColumn(change: AddedOrRemoved, row: Row, language: Language): readonly Wording[] {
  const only = change.kind === 'added' ? 'now' : 'old'
  const unit = only === 'now' ? row.new : row.old
  const start = (change.new ?? change.old)?.span.start
  if (unit?.table === undefined) return []
  const rows = rowsOf(unit.table)
  if (change.part === 'column') {
    const column = rows[0]?.findIndex(({ span }) => span.start === start) ?? -1
    const values = rows.slice(1).map((cells) => ({ name: saidIn(cells[0]), cell: cells[column] }))
    return [
      oneSided(
        only,
        valuesOf(unit, CHANGE_REPORTS[language].column(change.text), values, language),
        'column',
        language,
      ),
    ]
  }
  const cells = rows.find(([first]) => first?.span.start === start) ?? []
  return [oneSided(only, valuesOf(unit, change.text, namedCells(cells, rows[0]), language), 'row', language)]
}

interface NamedCell {
  readonly name: string
  readonly cell: Cell | undefined
}

/** The cells of a row after the first, by their columns. */
function namedCells(cells: readonly Cell[], header: readonly Cell[] | undefined): readonly NamedCell[] {
  return cells.slice(1).map((cell, index) => ({ name: saidIn(header?.[index + 1]), cell }))
}

function valuesOf(
  unit: Unit | undefined,
  name: string,
  values: readonly NamedCell[],
  language: Language,
): readonly PublishedRun[] {
  const lines = values.flatMap(({ name: column, cell }): readonly PublishedRun[] =>
    cell === undefined || cell.text === '' ? [] : [{ text: `\n${column}: ` }, ...plainRuns(runsOf(cell), language)],
  )
  return joinedRuns([...beginning(unit, name, language), ...lines])
}

/** Its caption, then a wording for each row. */
function wholeTable(unit: Unit, only: 'old' | 'now', language: Language): readonly Wording[] {
  const [header, ...rows] = unit.table === undefined ? [] : rowsOf(unit.table)
  const name = tableName(unit)
  const title: PublishedRun = { text: CHANGE_REPORTS[language].table(name), emphasis: true }
  const lines = rows.map((cells) => {
    const said = valuesOf(undefined, saidIn(cells[0]), namedCells(cells, header), language)
    return oneSided(only, said, 'row', language)
  })
  return [oneSided(only, name === '' ? [] : [title], 'table', language), ...lines]
}

function saidIn(cell: Cell | undefined): string {
  return cell === undefined ? '' : textOf(runsOf(cell))
}
