import fc from 'fast-check'
import type { Publication } from '../../src/model/publication.ts'
import type { PublicationContext } from '../../src/render/publication-context.ts'
import { render } from '../../src/render/publication-docx.ts'
import type { Element } from '../../src/render/word-tree.ts'
import { asset, shippedFonts } from './assets.ts'
import { elementsOf, type OpenedDocx, opened } from './docx-text.ts'
import { CONTEXT, LETTER, REPORT, SHEET } from './publication-samples.ts'
import { publications } from './random-publications.ts'

const context: PublicationContext = {
  ...CONTEXT,
  fonts: shippedFonts,
  assets: new Map([['resvg.wasm', asset('resvg.wasm')]]),
}

/**
 * Word files of publications, of every layout and random ones, for a program to open and save again. The random ones have
 * one note each: LibreOffice writes the marks of notes twice that are mentioned out of their order.
 */
export async function publicationSamples(count: number, seed: number): Promise<readonly Uint8Array[]> {
  const random = fc.sample(publications, { numRuns: count, seed })
  const plain = random.map((publication) => ({ ...publication, notes: publication.notes.slice(0, 1) }))
  return Promise.all([REPORT, LETTER, SHEET, ...plain].map(wordFile))
}

async function wordFile(publication: Publication): Promise<Uint8Array> {
  const bytes = await render(publication, context)
  if (typeof bytes === 'string') throw new TypeError('a Word file is bytes')
  return bytes
}

/** What a reader meets in a Word file, in order: headings by their level, cells by their row, paragraphs, footnotes. */
export function outlineOf(bytes: Uint8Array): readonly string[] {
  const docx = opened(bytes)
  const levels = headingLevels(docx)
  const parts = ['word/document.xml', 'word/footnotes.xml'].filter((part) => docx.parts.has(part))
  return parts.flatMap((part) => outlineIn(docx, part, levels))
}

/** The names of the styles of headings by their id, and of the title. */
function headingLevels(docx: OpenedDocx): ReadonlyMap<string, string> {
  const styles = elementsOf(docx, 'word/styles.xml').filter(({ name }) => name === 'w:style')
  return new Map(
    styles.flatMap(({ attributes, children }) => {
      const name = children.find((child) => child.name === 'w:name')?.attributes['w:val']?.toLowerCase() ?? ''
      return /^(?:heading \d|title)$/.test(name) ? [[attributes['w:styleId'] ?? '', name] as const] : []
    }),
  )
}

function outlineIn(docx: OpenedDocx, part: string, levels: ReadonlyMap<string, string>): readonly string[] {
  const lines: string[] = []
  const [root] = elementsOf(docx, part)
  const visit = (element: Element, row: string) => {
    if (element.name === 'w:p') {
      lines.push(`${row}${levels.get(styleOf(element)) ?? ''}: ${textOf(element)}`)
      return
    }
    const isRow = element.name === 'w:tr'
    const inner = isRow ? (hasHeader(element) ? 'header row ' : 'row ') : row
    for (const child of element.children) visit(child, inner)
  }
  if (root !== undefined) visit(root, part === 'word/footnotes.xml' ? 'footnote ' : '')
  const said = lines.filter((line) => !line.endsWith(': '))
  // LibreOffice takes away a tab that follows the mark of a note.
  return part === 'word/footnotes.xml' ? said.map((line) => line.replaceAll(' ', '')) : said
}

function styleOf({ children }: Element): string {
  const properties = children.find(({ name }) => name === 'w:pPr')
  return properties?.children.find(({ name }) => name === 'w:pStyle')?.attributes['w:val'] ?? ''
}

function hasHeader({ children }: Element): boolean {
  return children.some(
    ({ name, children: inner }) => name === 'w:trPr' && inner.some((each) => each.name === 'w:tblHeader'),
  )
}

const SIGNS: Readonly<Record<string, string>> = {
  'w:tab': ' ',
  'w:br': ' ',
  'w:noBreakHyphen': '\u2011',
  'w:footnoteReference': '[note]',
}

/** The text of a paragraph, its spaces as one; hyphens that show only where a line breaks are no text. */
function textOf(paragraph: Element): string {
  let text = ''
  const visit = ({ name, text: own, children }: Element) => {
    text += name === 'w:t' ? own : (SIGNS[name] ?? '')
    for (const child of children) if (name !== 'w:pPr') visit(child)
  }
  visit(paragraph)
  return text
    .replace(/\u00ad/g, '')
    .replace(/[ \t\n]+/g, ' ')
    .trim()
}
