import { type FormField, fieldTag, fieldTitle } from '../model/form-field.ts'
import { visible } from '../model/visible.ts'
import type { WordFile } from './publication-docx-file.ts'
import { textRun } from './publication-docx-runs.ts'
import { escaped } from './word-xml.ts'

/**
 * Grey that tells what is not filled in from what is: lighter than text, and still 4.5:1 also on the ground of the left
 * column. Said in the text too, since LibreOffice drops styles in controls.
 */
export const PLACEHOLDER = '5F6973'

/** A value to choose, and what readers call it. */
export interface Choice {
  readonly value: string
  readonly label: string
}

/** A field to fill in. */
export interface Control {
  readonly field: FormField
  /** `Synpunkter`: begins its title. */
  readonly label: string
  /** What stands in it before it is filled in. */
  readonly placeholder: string
  /** One of these, or with `open` any text beside; absent for text. */
  readonly choices?: { readonly from: readonly Choice[]; readonly open?: true }
}

/**
 * A field as a content control within a paragraph (ISO/IEC 29500-1, 17.5.2). Those around whole paragraphs LibreOffice
 * makes into fields of one line, which lose their looks and line breaks; these it keeps as controls, lists included.
 * Locked so that only what is in it can be taken away, not the control.
 */
export function controlXml({ field, label, placeholder, choices }: Control, file: WordFile): string {
  const properties = [
    `<w:alias w:val="${escaped(fieldTitle(field, label))}"/>`,
    `<w:tag w:val="${escaped(fieldTag(field))}"/>`,
    `<w:id w:val="${file.nextId()}"/>`,
    '<w:lock w:val="sdtLocked"/><w:showingPlcHdr/>',
    choices === undefined ? '' : listXml(choices, placeholder),
  ]
  const content = textRun(placeholder, `<w:rStyle w:val="PlaceholderText"/><w:color w:val="${PLACEHOLDER}"/>`)
  return `<w:sdt><w:sdtPr>${properties.join('')}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`
}

/** The first entry of a closed list takes a choice back: it has no label of its own, as Word writes it. */
function listXml({ from, open }: NonNullable<Control['choices']>, placeholder: string): string {
  const entries = distinct(from).map(
    ({ value, label }) => `<w:listItem w:displayText="${attribute(label)}" w:value="${attribute(value)}"/>`,
  )
  if (open) return `<w:comboBox>${entries.join('')}</w:comboBox>`
  return `<w:dropDownList><w:listItem w:value="${attribute(placeholder)}"/>${entries.join('')}</w:dropDownList>`
}

/** Word opens no file where two entries of a list have the same label or value, or none. */
function distinct(choices: readonly Choice[]): readonly Choice[] {
  const [labels, values] = [new Set<string>(), new Set<string>()]
  return choices.filter(({ label, value }) => {
    if (label.trim() === '' || labels.has(label) || values.has(value)) return false
    labels.add(label)
    values.add(value)
    return true
  })
}

/** Word shows no more of an entry. */
const LONGEST_ENTRY = 255

function attribute(text: string): string {
  return escaped(visible(text).slice(0, LONGEST_ENTRY))
}
