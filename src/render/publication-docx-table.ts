import { textOf } from '../model/document.ts'
import type { PublishedCell, PublishedTable } from '../model/publication.ts'
import { visibleLines } from '../model/visible.ts'
import { columnWidths } from './publication-docx-columns.ts'
import { LINE, type WordFile } from './publication-docx-file.ts'
import { paragraphXml } from './publication-docx-paragraph.ts'
import { type Place, runsXml } from './publication-docx-runs.ts'
import { escaped } from './word-xml.ts'

/** Where a table stands: how far in from the margin, and whether in a note. */
interface TablePlace {
  readonly left: number
  readonly place?: Place
  /** Whether it is kept on the page of the paragraph after it. */
  readonly keepNext?: boolean
}

/**
 * A table with its caption above, its header row marked as such and repeated on every page. Ends with a narrow empty
 * paragraph: Word joins tables with none between, and has no room after one.
 */
export function tableXml(table: PublishedTable, file: WordFile, { left, place, keepNext = false }: TablePlace): string {
  const widths = columnWidths(columnsOf(table), LINE - left)
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')
  const setting: Setting = { table, widths, file, place, keepNext, totals: new Set(table.totals) }
  const rows = [rowXml(table.header, -1, setting), ...table.rows.map((cells, index) => rowXml(cells, index, setting))]
  return (
    captionXml(setting, left) +
    `<w:tbl>${propertiesXml(table, LINE - left, left)}<w:tblGrid>${grid}</w:tblGrid>${rows.join('')}</w:tbl>` +
    (keepNext ? KEPT_END : TABLE_END)
  )
}

/** What the rows of a table are written with. */
interface Setting {
  readonly table: PublishedTable
  readonly widths: readonly number[]
  readonly file: WordFile
  readonly place: Place | undefined
  readonly keepNext: boolean
  readonly totals: ReadonlySet<number>
}

/** What stands after a table. */
export const TABLE_END = '<w:p><w:pPr><w:pStyle w:val="TableSpace"/></w:pPr></w:p>'
const KEPT_END = TABLE_END.replace('</w:pPr>', '<w:keepNext/></w:pPr>')

function columnsOf({ columns, header, rows }: PublishedTable) {
  return columns.map(({ width }, index) => ({
    asked: width,
    texts: [header, ...rows].map((row) => textOf(row[index] ?? [])),
  }))
}

function captionXml({ table: { caption, id }, file, place }: Setting, left: number): string {
  if (caption === undefined) return ''
  const form = { style: 'Caption', keepNext: true, ...(left > 0 && { left }) }
  return paragraphXml(form, runsXml(caption, file, place), file, id)
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

/** Room to the left and right of what a cell holds. */
const CELL_EDGES = 170

/** A table with so few rows is kept on one page. */
const FEW_ROWS = 8

/** `index` is -1 for the header row. */
function rowXml(
  cells: readonly PublishedCell[],
  index: number,
  { table, widths, file, place, totals, keepNext: isKept }: Setting,
): string {
  const isHeader = index === -1
  const isLast = index === table.rows.length - 1
  const keepNext = isHeader || (isLast ? isKept : table.rows.length <= FEW_ROWS)
  const style = isHeader ? 'TableHeading' : totals.has(index) ? 'TableTotal' : 'TableText'
  const inner = widths.map((width, column) => {
    const align = table.columns[column]?.align
    const form = { style, keepNext, ...(align !== undefined && align !== 'left' && { align }) }
    // A table without caption has its bookmark in its first cell.
    const id = isHeader && column === 0 && table.caption === undefined ? table.id : undefined
    const paragraph = paragraphXml(form, runsXml(cells[column] ?? [], file, place, width - CELL_EDGES), file, id)
    return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${groundXml(style, file)}</w:tcPr>${paragraph}</w:tc>`
  })
  return `<w:tr><w:trPr><w:cantSplit/>${isHeader ? '<w:tblHeader/>' : ''}</w:trPr>${inner.join('')}</w:tr>`
}

/** The ground of a header cell, and the line over a total. */
function groundXml(style: string, { face: { colours } }: WordFile): string {
  if (style === 'TableHeading')
    return `<w:shd w:val="clear" w:color="auto" w:fill="${colours.tint.slice(1)}"/><w:vAlign w:val="bottom"/>`
  if (style !== 'TableTotal') return ''
  return `<w:tcBorders><w:top w:val="single" w:sz="8" w:space="0" w:color="${colours.primary.slice(1)}"/></w:tcBorders>`
}
