import type { Change, Row, Sides, TableWeave, Unit, WovenTableRow } from '../model/comparison.ts'
import { type Cell, rowsOf, runsOf, type Table } from '../model/document.ts'
import { tableName } from '../model/table-name.ts'
import { cellPlace, cellSides, type TableChanges } from './comparison-html-cells.ts'
import { differencesHtml, numberHtml, placeAttributes } from './comparison-html-note.ts'
import type { DocumentPage } from './comparison-html-page.ts'
import { piecesHtml, runsHtml } from './comparison-html-text.ts'
import { type Content, type Html, html } from './html.ts'

/** Two tables as one: cell by cell what was and what is, rows and columns of one side marked as such. */
export function weaveHtml(row: Row, weave: TableWeave, changes: TableChanges, page: DocumentPage): Html {
  const rows = weave.rows.map((wovenRow, rowIndex) => {
    const cells = weave.columns.map((column, columnIndex) => {
      const state = rowState(wovenRow, changes.inCells.get(cellPlace(rowIndex, 0)) ?? []) ?? sideClass(column)
      const sides = cellSides(row, wovenRow, column)
      const content = piecesHtml(wovenRow.cells[columnIndex] ?? [], page.texts, page.targets)
      const told = changes.inCells.get(cellPlace(rowIndex, columnIndex)) ?? []
      return cellHtml({ content, told, state, cell: sides.new ?? sides.old, rowIndex, columnIndex }, page)
    })
    return html`<tr>${cells}</tr>\n`
  })
  const caption =
    row.pieces === undefined ? captionHtml(row.new, page) : piecesHtml(row.pieces, page.texts, page.targets)
  return framed(caption, row.new ?? row.old, rows, page)
}

/** One side's table, as it is. */
export function tableHtml(unit: Unit, table: Table, page: DocumentPage): Html {
  const rows = rowsOf(table).map((cells, rowIndex) => {
    const shown = cells.map((cell, columnIndex) => {
      const content = runsHtml(runsOf(cell), page.texts, page.targets)
      return cellHtml({ content, told: [], state: undefined, cell, rowIndex, columnIndex }, page)
    })
    return html`<tr>${shown}</tr>\n`
  })
  return framed(captionHtml(unit, page), unit, rows, page)
}

interface ShownCell {
  readonly content: Html
  readonly told: readonly Change[]
  readonly state: string | undefined
  readonly cell: Cell | undefined
  readonly rowIndex: number
  readonly columnIndex: number
}

function cellHtml({ content, told, state, cell, rowIndex, columnIndex }: ShownCell, page: DocumentPage): Html {
  const [first] = told
  const names = [state, cell?.quantity && 'amount', first && 'told'].filter(Boolean).join(' ')
  const attributes = [names && html` class="${names}"`, first && html` ${placeAttributes(first, page)}`]
  const marks = told.map((change) => html`${numberHtml(change, page)} `)
  const inside = html`${marks}${content}${told.map((change) => differencesHtml(change, page))}`
  if (content.markup === '' || (rowIndex > 0 && columnIndex > 0)) return html`<td${attributes}>${inside}</td>`
  return html`<th scope="${rowIndex === 0 ? 'col' : 'row'}"${attributes}>${inside}</th>`
}

/** A row that is on one side and is not told to be added or removed has moved within its table. */
function rowState(wovenRow: WovenTableRow, told: readonly Change[]): string | undefined {
  const state = sideClass(wovenRow)
  return state === undefined || told.some(({ kind }) => kind === 'added' || kind === 'removed') ? state : 'shifted'
}

function sideClass(side: Sides<number>): string | undefined {
  if (side.new === undefined) return 'gone'
  return side.old === undefined ? 'fresh' : undefined
}

function captionHtml(unit: Unit | undefined, page: DocumentPage): Html {
  return runsHtml(unit?.runs ?? [], page.texts, page.targets)
}

/** A wide table is scrolled in its frame, also by keyboard, so that the page is not. */
function framed(caption: Html, unit: Unit | undefined, rows: readonly Html[], { texts }: DocumentPage): Html {
  const [head, ...rest] = rows
  const title: Content = caption.markup === '' ? undefined : html`<caption>${caption}</caption>`
  return html`<div class="frame" role="group" tabindex="0" aria-label="${texts.table}: ${unit && tableName(unit)}"><table>${title}<thead>${head}</thead><tbody>${rest}</tbody></table></div>`
}
