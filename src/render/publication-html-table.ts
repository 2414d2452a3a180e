import type { PublishedCell, PublishedTable } from '../model/publication.ts'
import { type Content, type Html, html } from './html.ts'
import type { PublicationPage } from './publication-html-page.ts'
import { runsHtml } from './publication-html-runs.ts'
import { shareClass } from './publication-html-share.ts'

/** With more columns than this, a table may be wider than the text. */
const MOST_IN_TEXT = 4

/** A wide table is scrolled in its frame, also by keyboard, so that the page is not. */
export function tableHtml(table: PublishedTable, page: PublicationPage): Html {
  const { caption, columns, header, rows, id } = table
  const name = caption?.map(({ text }) => text).join('') || page.texts.table
  const widths = columns.map(({ width }) => html`<col${width !== undefined && html` class="${shareClass(width)}"`}>`)
  const shared = columns.some(({ width }) => width !== undefined) && html`<colgroup>${widths}</colgroup>\n`
  const frame = columns.length > MOST_IN_TEXT ? 'frame wide' : 'frame'
  return html`<div class="${frame}" role="group" aria-label="${name}" tabindex="0"${id !== undefined && html` id="${id}"`}>
<table>
${caption && html`<caption>${runsHtml(caption, page)}</caption>\n`}${shared}<thead>
<tr>${header.map((cell, column) => headerHtml(cell, table, column, page))}</tr>
</thead>
<tbody>
${rows.map((cells, row) => rowHtml(cells, table, row, page))}</tbody>
</table>
</div>
`
}

function headerHtml(cell: PublishedCell, table: PublishedTable, column: number, page: PublicationPage): Html {
  const look = alignment(table, column)
  // A heading without words is none.
  if (cell.length === 0) return html`<td${look}></td>`
  return html`<th scope="col"${look}>${runsHtml(cell, page)}</th>`
}

function rowHtml(cells: readonly PublishedCell[], table: PublishedTable, row: number, page: PublicationPage): Html {
  const total = table.totals?.includes(row) && html` class="total"`
  const written = cells.map((cell, column) => {
    const look = alignment(table, column)
    const content = runsHtml(cell, page)
    const isHeading = column === 0 && table.rowHeadings && cell.length > 0
    return isHeading ? html`<th scope="row"${look}>${content}</th>` : html`<td${look}>${content}</td>`
  })
  return html`<tr${total}>${written}</tr>\n`
}

function alignment({ columns }: PublishedTable, column: number): Content {
  const align = columns[column]?.align ?? 'left'
  return align !== 'left' && html` class="${align}"`
}
