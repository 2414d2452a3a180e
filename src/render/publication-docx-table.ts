import { textOf } from '../model/document.ts'
import type { PublishedCell, PublishedTable } from '../model/publication.ts'
import { visibleLines } from '../model/visible.ts'
import { columnWidths } from './publication-docx-columns.ts'
import { LINE, type WordFile } from './publication-docx-file.ts'
import { paragraphXml } from './publication-docx-paragraph.ts'
import { runsXml } from './publication-docx-runs.ts'
import { escaped } from './word-xml.ts'

/**
 * A table with its caption above, its header row marked as such and repeated on every page, `left` in from the margin.
 * Ends with a narrow empty paragraph: Word joins tables with none between, and has no room after one.
 */
export function tableXml(table: PublishedTable, file: WordFile, left: number): string {
  const widths = columnWidths(columnsOf(table), LINE - left)
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')
  const rows = [
    rowXml(table, table.header, -1, widths, file),
    ...table.rows.map((cells, index) => rowXml(table, cells, index, widths, file)),
  ]
  return (
    captionXml(table, file, left) +
    `<w:tbl>${propertiesXml(table, LINE - left, left)}<w:tblGrid>${grid}</w:tblGrid>${rows.join('')}</w:tbl>` +
    TABLE_END
  )
}

/** What stands after a table. */
export const TABLE_END = '<w:p><w:pPr><w:pStyle w:val="TableSpace"/></w:pPr></w:p>'

function columnsOf({ columns, header, rows }: PublishedTable) {
  return columns.map(({ width }, index) => ({
    asked: width,
    texts: [header, ...rows].map((row) => textOf(row[index] ?? [])),
  }))
}

function captionXml({ caption, id }: PublishedTable, file: WordFile, left: number): string {
  if (caption === undefined) return ''
  return paragraphXml({ style: 'Caption', keepNext: true, ...(left > 0 && { left }) }, runsXml(caption, file), file, id)
}

/** Title and description are for those who do not see the table: what it is, and what its columns hold. */
function propertiesXml({ caption, header, rowHeadings }: PublishedTable, width: number, left: number): string {
  const title = caption === undefined ? '' : described('tblCaption', textOf(caption))
  const description = described('tblDescription', header.map(textOf).join(', '))
  const indent = left === 0 ? '' : `<w:tblInd w:w="${left}" w:type="dxa"/>`
  const look = `<w:tblLook w:val="${rowHeadings ? '06A0' : '0620'}" w:firstRow="1" w:lastRow="0" w:firstColumn="${rowHeadings ? 1 : 0}" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>`
  return `<w:tblPr><w:tblStyle w:val="PublishedTable"/><w:tblW w:w="${width}" w:type="dxa"/>${indent}<w:tblLayout w:type="fixed"/>${look}${title}${description}</w:tblPr>`
}

function described(element: string, text: string): string {
  return `<w:${element} w:val="${escaped(visibleLines(text).replace(/\s+/g, ' '))}"/>`
}

/** A table with so few rows is kept on one page. */
const FEW_ROWS = 8

/** `index` is -1 for the header row. */
function rowXml(
  table: PublishedTable,
  cells: readonly PublishedCell[],
  index: number,
  widths: readonly number[],
  file: WordFile,
): string {
  const isHeader = index === -1
  const isFollowed = isHeader || (table.rows.length <= FEW_ROWS && index < table.rows.length - 1)
  const isTotal = table.totals?.includes(index) ?? false
  const style = isHeader ? 'TableHeading' : isTotal ? 'TableTotal' : 'TableText'
  const ground = isHeader
    ? `<w:shd w:val="clear" w:color="auto" w:fill="${file.face.colours.tint.slice(1)}"/><w:vAlign w:val="bottom"/>`
    : isTotal
      ? `<w:tcBorders><w:top w:val="single" w:sz="8" w:space="0" w:color="${file.face.colours.primary.slice(1)}"/></w:tcBorders>`
      : ''
  const inner = widths.map((width, column) => {
    const align = table.columns[column]?.align
    const form = { style, keepNext: isFollowed, ...(align !== undefined && align !== 'left' && { align }) }
    const paragraph = paragraphXml(form, runsXml(cells[column] ?? [], file), file)
    return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${ground}</w:tcPr>${paragraph}</w:tc>`
  })
  return `<w:tr><w:trPr><w:cantSplit/>${isHeader ? '<w:tblHeader/>' : ''}</w:trPr>${inner.join('')}</w:tr>`
}
