import type { WordFile } from './publication-docx-file.ts'
import { LINE } from './publication-docx-file.ts'
import { paragraphXml } from './publication-docx-paragraph.ts'
import { textRun } from './publication-docx-runs.ts'
import { TABLE_END } from './publication-docx-table.ts'
import { escaped } from './word-xml.ts'

/** One row of the form: paragraphs that say what is asked, and paragraphs to answer in. */
export interface FormLine {
  readonly asked: string
  readonly answer: string
}

/** Widths of the two columns, in twentieths of a point. */
const ASKED = 3500
const WIDTHS = [ASKED, LINE - ASKED] as const

/**
 * Rows of the form as a table: the left column says what is asked and holds the key, the right is answered in. A cell
 * is what every program keeps together, so the text of the right cell is the answer, however many paragraphs it grows
 * to. The header row is marked as one and repeated on every page, the left column is its rows' heading, and a row goes
 * on over the end of a page.
 */
export function formTableXml(
  title: string,
  columns: readonly [asked: string, answer: string],
  lines: readonly FormLine[],
  file: WordFile,
): string {
  const look =
    '<w:tblLook w:val="06A0" w:firstRow="1" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>'
  const described = `<w:tblCaption w:val="${escaped(title)}"/><w:tblDescription w:val="${escaped(columns.join(', '))}"/>`
  const properties = `<w:tblPr><w:tblStyle w:val="FormTable"/><w:tblW w:w="${LINE}" w:type="dxa"/><w:tblLayout w:type="fixed"/>${look}${described}</w:tblPr>`
  const grid = WIDTHS.map((width) => `<w:gridCol w:w="${width}"/>`).join('')
  // LibreOffice keeps a table with what follows it when its first row is to be kept with the next.
  const header = columns.map((column) => paragraphXml({ style: 'FormColumn' }, textRun(column), file))
  const rows = [
    rowXml(header[0] ?? '', header[1] ?? '', file, true),
    ...lines.map(({ asked, answer }) => rowXml(asked, answer, file)),
  ]
  return `<w:tbl>${properties}<w:tblGrid>${grid}</w:tblGrid>${rows.join('')}</w:tbl>${TABLE_END}`
}

function rowXml(asked: string, answer: string, { face }: WordFile, isHeader = false): string {
  const tint = `<w:shd w:val="clear" w:color="auto" w:fill="${face.colours.tint.slice(1)}"/>`
  const cell = (width: number, ground: string, inner: string) =>
    `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${ground}</w:tcPr>${inner}</w:tc>`
  const properties = isHeader ? '<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>' : ''
  return `<w:tr>${properties}${cell(WIDTHS[0], tint, asked)}${cell(WIDTHS[1], isHeader ? tint : '', answer)}</w:tr>`
}
