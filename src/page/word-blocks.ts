import type { AnswerFormTexts } from '../messages/answer-form.ts'
import { type FormField, fieldTag, fieldTitle } from '../model/form-field.ts'
import { escaped, LINE } from './word-parts.ts'

/** A field with what was answered in it. */
export interface Answered {
  readonly field: FormField
  readonly label: string
  readonly value: string
  /** What can be chosen, and what it is called; absent for text. */
  readonly choices?: Readonly<Record<string, string>>
}

/**
 * Writes fields as content controls within a paragraph (ISO/IEC 29500-1, 17.5.2), as the Word form has them: LibreOffice
 * keeps those as they are, with their line breaks. Each has an id of its own in the file; a field without an answer has none.
 */
export function controlsOf({ choose }: Pick<AnswerFormTexts, 'choose'>): (answered: Answered) => string {
  let id = 0
  return ({ field, label, value, choices }) => {
    if (value === '') return ''
    id += 1
    const items = Object.entries(choices ?? {}).map(
      ([each, text]) => `<w:listItem w:displayText="${escaped(text)}" w:value="${escaped(each)}"/>`,
    )
    const list = `<w:dropDownList><w:listItem w:value="${escaped(choose)}"/>${items.join('')}</w:dropDownList>`
    const properties = [
      `<w:alias w:val="${escaped(fieldTitle(field, label))}"/><w:tag w:val="${escaped(fieldTag(field))}"/>`,
      `<w:id w:val="${id}"/><w:lock w:val="sdtLocked"/>`,
      choices === undefined ? '' : list,
    ]
    const content = run(choices?.[value] ?? value)
    return `<w:sdt><w:sdtPr>${properties.join('')}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`
  }
}

/** The heading of a part. */
export function heading(text: string): string {
  return paragraph('Heading1', text)
}

/** The key of a row, in a paragraph of its own. */
export function key(text: string): string {
  return paragraph('AnswerKey', text)
}

/** Text, and what stands after it. */
export function paragraph(style: string, text: string, after = ''): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${text === '' ? '' : run(text)}${after}</w:p>`
}

/** Text with its tabs and line ends. */
function run(text: string): string {
  const pieces = text.split(/([\n\t])/).map((piece) => {
    if (piece === '') return ''
    if (piece === '\n') return '<w:br/>'
    return piece === '\t' ? '<w:tab/>' : `<w:t xml:space="preserve">${escaped(piece)}</w:t>`
  })
  return `<w:r>${pieces.join('')}</w:r>`
}

/** Widths of the two columns, in twentieths of a point. */
const ASKED = 3500
const WIDTHS = [ASKED, LINE - ASKED] as const

/**
 * What is asked beside what is answered: a cell is what every program keeps together. The header row is marked as one,
 * and repeated on every page.
 */
export function table(columns: readonly string[], lines: readonly (readonly string[])[]): string {
  const look =
    '<w:tblLook w:val="06A0" w:firstRow="1" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>'
  const properties = `<w:tblPr><w:tblStyle w:val="FormTable"/><w:tblW w:w="${LINE}" w:type="dxa"/><w:tblLayout w:type="fixed"/>${look}</w:tblPr>`
  const grid = WIDTHS.map((width) => `<w:gridCol w:w="${width}"/>`).join('')
  const header = row(
    columns.map((column) => paragraph('FormRow', column)),
    '<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>',
  )
  const rows = lines.map((cells) => row(cells))
  return `<w:tbl>${properties}<w:tblGrid>${grid}</w:tblGrid>${header}${rows.join('')}</w:tbl>`
}

function row(cells: readonly string[], properties = ''): string {
  const tint = '<w:shd w:val="clear" w:color="auto" w:fill="EEF2F5"/>'
  const written = cells.map((cell, index) => {
    const ground = index === 0 || properties !== '' ? tint : ''
    return `<w:tc><w:tcPr><w:tcW w:w="${WIDTHS[index] ?? ASKED}" w:type="dxa"/>${ground}</w:tcPr>${cell}</w:tc>`
  })
  return `<w:tr>${properties}${written.join('')}</w:tr>`
}
