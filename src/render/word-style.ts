import { escaped } from './word-xml.ts'

/** The font of code and keys, which Word has had since 2007. */
export const MONOSPACED = 'Consolas'
/** Grey with 7:1 against white, for what is beside the text. */
export const QUIET = '4F5963'

/** What a style of paragraphs says. */
interface Style {
  readonly id: string
  /** Word's own name of it, or our own. */
  readonly name: string
  readonly basedOn?: string
  readonly next?: string
  /** Inside of `w:pPr` and `w:rPr`. */
  readonly paragraph?: string
  readonly run?: string
}

/** A style of paragraphs. */
export function paragraphStyle({ id, name, basedOn = 'Normal', next, paragraph = '', run = '' }: Style): string {
  const isNormal = id === 'Normal'
  return (
    `<w:style w:type="paragraph"${isNormal ? ' w:default="1"' : ''} w:styleId="${id}"><w:name w:val="${name}"/>` +
    (isNormal ? '' : `<w:basedOn w:val="${basedOn}"/>`) +
    (next === undefined ? '' : `<w:next w:val="${next}"/>`) +
    `<w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`
  )
}

/** A style of runs within a paragraph; `run` is the inside of its `w:rPr`. */
export function runStyle(id: string, name: string, run: string): string {
  return `<w:style w:type="character" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="DefaultParagraphFont"/><w:rPr>${run}</w:rPr></w:style>`
}

/** The font of a text, whatever letters it has. */
export function fonts(name: string): string {
  const font = escaped(name)
  return `<w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:eastAsia="${font}" w:cs="${font}"/>`
}

/** A colour `#rrggbb` as Word has it. */
export function hex(colour: string): string {
  return escaped(colour.slice(1).toUpperCase())
}

/** The size of a text, in half points. */
export function size(half: number): string {
  return `<w:sz w:val="${half}"/><w:szCs w:val="${half}"/>`
}

/** Room before and after a paragraph, in twentieths of a point, and the height of a line, where 240 is one line. */
export function spacing(before: number, after: number, line?: number): string {
  return `<w:spacing w:before="${before}" w:after="${after}"${line === undefined ? '' : ` w:line="${line}" w:lineRule="auto"`}/>`
}

export const BOLD = '<w:b/><w:bCs/>'
