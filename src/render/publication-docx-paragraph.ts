import type { Face } from '../model/face.ts'
import type { WordFile } from './publication-docx-file.ts'

/** How a paragraph stands. Lengths are in twentieths of a point. */
export interface Form {
  /** Id of its style: see `publication-docx-styles.ts`. */
  readonly style: string
  /** The list it is an item of; `id` is from {@link WordFile.list}. */
  readonly list?: { readonly id: number; readonly level: number }
  /** Where it begins from the left margin, when the style or the list does not say it. */
  readonly left?: number
  /** Its first line begins this much further out. */
  readonly hanging?: number
  readonly align?: 'right' | 'center'
  readonly before?: number
  readonly after?: number
  readonly keepNext?: boolean
  /** Whether it stands in a notice, whose box goes on as long as paragraphs of one do. */
  readonly isNotice?: boolean
}

/** A paragraph of runs, with the bookmark that links to it lead to. */
export function paragraphXml(form: Form, runs: string, file: WordFile, id?: string): string {
  return `<w:p><w:pPr>${formXml(form, file.face)}</w:pPr>${bookmarked(runs, file, id)}</w:p>`
}

function bookmarked(runs: string, file: WordFile, id: string | undefined): string {
  const name = id === undefined ? undefined : file.bookmark(id)
  if (name === undefined) return runs
  const number = file.nextId()
  return `<w:bookmarkStart w:id="${number}" w:name="${name}"/>${runs}<w:bookmarkEnd w:id="${number}"/>`
}

/** The properties of a paragraph, in the order the standard gives them. */
function formXml(form: Form, face: Face): string {
  const { style, list, align } = form
  return [
    style === 'Normal' ? '' : `<w:pStyle w:val="${style}"/>`,
    form.keepNext ? '<w:keepNext/>' : '',
    list === undefined ? '' : `<w:numPr><w:ilvl w:val="${list.level}"/><w:numId w:val="${list.id}"/></w:numPr>`,
    form.isNotice ? boxXml(face) : '',
    spacingXml(form),
    indentationXml(form),
    align === undefined ? '' : `<w:jc w:val="${align}"/>`,
  ].join('')
}

function boxXml({ colours }: Face): string {
  const [line, ground] = [colours.primary.slice(1), colours.tint.slice(1)]
  const side = (name: string, size: number, colour: string, space: number) =>
    `<w:${name} w:val="single" w:sz="${size}" w:space="${space}" w:color="${colour}"/>`
  const sides = [
    side('top', 4, ground, 6),
    side('left', 36, line, 8),
    side('bottom', 4, ground, 6),
    side('right', 4, ground, 8),
  ]
  return `<w:pBdr>${sides.join('')}</w:pBdr><w:shd w:val="clear" w:color="auto" w:fill="${ground}"/>`
}

function spacingXml({ before, after }: Form): string {
  if (before === undefined && after === undefined) return ''
  return `<w:spacing${before === undefined ? '' : ` w:before="${before}"`}${after === undefined ? '' : ` w:after="${after}"`}/>`
}

/** Room for the box of a notice to its left and right. */
export const NOTICE_INSET = 227

function indentationXml({ left, hanging, isNotice }: Form): string {
  if (left === undefined && hanging === undefined) return ''
  const right = isNotice ? ` w:right="${NOTICE_INSET}"` : ''
  const out = hanging === undefined ? '' : ` w:hanging="${hanging}"`
  return `<w:ind w:left="${left ?? 0}"${right}${out}/>`
}
