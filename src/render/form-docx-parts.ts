import type { AnswerForm } from '../model/answer-form.ts'
import type { Face } from '../model/face.ts'
import { FORM_VERSION } from '../model/form-field.ts'
import { PLACEHOLDER } from './form-docx-control.ts'
import type { Parts } from './publication-docx-parts.ts'
import { escaped } from './word-xml.ts'

/** Grey with 7:1 against white, for what is beside the text, and with 3:1 for the edges of what is filled in (WCAG 2.2, 1.4.11). */
const QUIET = '4F5963'
const EDGE = '7A858E'

/** Adds to the parts of a Word file what only the form has: its styles, and the properties that say which form it is. */
export function withFormParts(parts: Parts, form: AnswerForm, face: Face): Parts {
  const all: Parts = new Map(parts)
  insert(all, 'word/styles.xml', '</w:styles>', stylesXml(face))
  insert(all, '[Content_Types].xml', '</Types>', `<Override PartName="/${PROPERTIES}" ContentType="${CONTENT}"/>`)
  insert(
    all,
    '_rels/.rels',
    '</Relationships>',
    `<Relationship Id="custom" Type="${OFFICE}/relationships/custom-properties" Target="${PROPERTIES}"/>`,
  )
  all.set(PROPERTIES, propertiesXml(form))
  return all
}

/** Puts something in at the end of a part, which must be there. */
function insert(parts: Parts, name: string, end: string, added: string): void {
  const part = parts.get(name)
  if (typeof part !== 'string' || !part.endsWith(end)) throw new Error(`unknown part of a Word file: ${name}`)
  parts.set(name, part.slice(0, -end.length) + added + end)
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006'
const PROPERTIES = 'docProps/custom.xml'
const CONTENT = 'application/vnd.openxmlformats-officedocument.custom-properties+xml'

/** Properties of the user's own (ISO/IEC 29500-1, 22.3), whose ids begin at 2. */
function propertiesXml({ consultation, documentHash }: AnswerForm): string {
  const values = [
    ['rusForm', String(FORM_VERSION)],
    ['rusConsultation', consultation],
    ['rusDocumentHash', documentHash],
  ] as const
  const properties = values.map(
    ([name, value], index) =>
      `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${index + 2}" name="${name}"><vt:lpwstr>${escaped(value)}</vt:lpwstr></property>`,
  )
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Properties xmlns="${OFFICE}/custom-properties" xmlns:vt="${OFFICE}/docPropsVTypes">${properties.join('')}</Properties>`
}

function stylesXml({ fonts }: Face): string {
  const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  const borders = sides.map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="${EDGE}"/>`)
  const heading = escaped(fonts.headings)
  const font = `<w:rFonts w:ascii="${heading}" w:hAnsi="${heading}" w:eastAsia="${heading}" w:cs="${heading}"/>`
  const bold = `${font}<w:b/><w:bCs/>`
  return [
    `<w:style w:type="table" w:customStyle="1" w:styleId="FormTable"><w:name w:val="Form Table"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>${borders.join('')}</w:tblBorders><w:tblCellMar><w:top w:w="40" w:type="dxa"/><w:left w:w="113" w:type="dxa"/><w:bottom w:w="40" w:type="dxa"/><w:right w:w="113" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>`,
    paragraphStyle('FormColumn', 'Form Column', ROOM, bold),
    paragraphStyle('FormRow', 'Form Row', `${TOGETHER}<w:suppressAutoHyphens/>${ROOM}`, bold),
    paragraphStyle('FormText', 'Form Text', TOGETHER + ROOM, ''),
    paragraphStyle('FormHint', 'Form Hint', TOGETHER + ROOM, `<w:color w:val="${QUIET}"/>${size(18)}`),
    paragraphStyle(
      'FormAnswer',
      'Form Answer',
      '<w:spacing w:before="50" w:after="80" w:line="264" w:lineRule="auto"/>',
      size(22),
    ),
    `<w:style w:type="character" w:styleId="PlaceholderText"><w:name w:val="Placeholder Text"/><w:basedOn w:val="DefaultParagraphFont"/><w:uiPriority w:val="99"/><w:rPr><w:color w:val="${PLACEHOLDER}"/></w:rPr></w:style>`,
  ].join('')
}

/** What is asked in a row stays on one page, and so does a table that has room on one; a long answer goes on over pages. */
const TOGETHER = '<w:keepNext/><w:keepLines/>'
const ROOM = '<w:spacing w:before="40" w:after="40" w:line="252" w:lineRule="auto"/>'

/** In half points. */
function size(half: number): string {
  return `<w:sz w:val="${half}"/><w:szCs w:val="${half}"/>`
}

/** Styles of the left column are those of text in tables, but for this. */
function paragraphStyle(id: string, name: string, paragraph: string, run: string): string {
  return `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="TableText"/><w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`
}
