import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx'
import { unzipSync } from 'fflate'

/** What a Word file says of itself. */
export interface WordProperties {
  readonly title: string
  readonly author: string
  /** `sv-SE`: the language its text is checked in. */
  readonly language: string
  /** At the top of every page, a line each, and at its foot before the number: what the text itself must not have. */
  readonly header?: readonly string[] | undefined
  readonly footer?: string | undefined
}

const FONT = 'Calibri'
const MONOSPACED = 'Consolas'
const INK = '1F3A4D'
const QUIET = '5B6770'
/** Sizes of headings 1–6 in half points. */
const HEADING_SIZES = [34, 28, 25, 23, 22, 22]
/** Width and height of A4 and its margins, in twentieths of a point. */
const PAGE = { size: { width: 11906, height: 16838 }, margin: { top: 1418, bottom: 1418, left: 1418, right: 1418 } }

/**
 * The parts of a Word file without text, by name: styles, page, footer with page numbers, and a part for comments. What
 * tells of the moment it was made is in `docProps/core.xml` and `word/comments.xml` alone.
 */
export async function wordFrame(properties: WordProperties): Promise<Readonly<Record<string, Uint8Array>>> {
  const document = new Document({
    title: properties.title,
    creator: properties.author,
    lastModifiedBy: properties.author,
    styles: stylesOf(properties.language),
    comments: { children: [{ id: 0, children: [] }] },
    sections: [
      {
        properties: { page: PAGE },
        ...(properties.header && { headers: { default: header(properties.header) } }),
        footers: { default: footer(properties.footer) },
        children: [],
      },
    ],
  })
  return unzipSync(await Packer.pack(document, 'uint8array'))
}

/** The first line, which says whose it is, stands out. */
function header(lines: readonly string[]): Header {
  const paragraphs = lines.map((line, index) => {
    const run = new TextRun({ text: line, size: 18, bold: index === 0, color: index === 0 ? INK : QUIET })
    return new Paragraph({ spacing: { after: 0, line: 240 }, children: [run] })
  })
  return new Header({ children: [...paragraphs, new Paragraph({ spacing: { after: 0 }, children: [] })] })
}

function footer(text: string | undefined): Footer {
  const number = new TextRun({
    children: [PageNumber.CURRENT, ' (', PageNumber.TOTAL_PAGES, ')'],
    size: 18,
    color: QUIET,
  })
  const said = text === undefined ? [] : [new Paragraph({ children: [new TextRun({ text, size: 18, color: QUIET })] })]
  return new Footer({ children: [...said, new Paragraph({ alignment: AlignmentType.CENTER, children: [number] })] })
}

function stylesOf(language: string): IStylesOptions {
  const heading = (level: number) => ({
    run: { font: FONT, size: HEADING_SIZES[level] ?? 22, bold: true, italics: false, color: INK },
    paragraph: {
      keepNext: true,
      keepLines: true,
      outlineLevel: level,
      spacing: { before: level === 0 ? 400 : 280, after: 100 },
    },
  })
  return {
    default: {
      document: {
        run: { font: FONT, size: 22, language: { value: language } },
        paragraph: { spacing: { after: 140, line: 276, lineRule: LineRuleType.AUTO } },
      },
      title: { run: { size: 48, bold: true, color: INK }, paragraph: { keepNext: true, spacing: { after: 280 } } },
      heading1: heading(0),
      heading2: heading(1),
      heading3: heading(2),
      heading4: heading(3),
      heading5: heading(4),
      heading6: heading(5),
      listParagraph: { paragraph: { spacing: { after: 80 } } },
      caption: {
        run: { bold: true, size: 20, color: INK },
        paragraph: { keepNext: true, spacing: { before: 200, after: 80 } },
      },
      footnoteText: { run: { size: 18 }, paragraph: { spacing: { after: 60 } } },
      hyperlink: { run: { color: '1B5E8C', underline: {} } },
    },
    paragraphStyles: PARAGRAPH_STYLES,
    characterStyles: [
      { id: 'CodeText', name: 'Code Text', run: { font: MONOSPACED, size: 20 } },
      { id: 'CommentReference', name: 'annotation reference', run: { size: 16 } },
    ],
  }
}

const PARAGRAPH_STYLES: readonly IParagraphStyleOptions[] = [
  {
    id: 'Quote',
    name: 'Quote',
    basedOn: 'Normal',
    run: { italics: true, color: '44515A' },
  },
  {
    id: 'Code',
    name: 'Code',
    basedOn: 'Normal',
    run: { font: MONOSPACED, size: 18 },
    paragraph: { alignment: AlignmentType.LEFT, spacing: { line: 240, lineRule: LineRuleType.AUTO } },
  },
  {
    id: 'Divider',
    name: 'Divider',
    basedOn: 'Normal',
    paragraph: { border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '9AA5AD' } } },
  },
  {
    id: 'TableText',
    name: 'Table Text',
    basedOn: 'Normal',
    run: { size: 20 },
    paragraph: { spacing: { before: 40, after: 40, line: 252, lineRule: LineRuleType.AUTO } },
  },
  {
    id: 'TableHeading',
    name: 'Table Heading',
    basedOn: 'TableText',
    run: { bold: true },
    paragraph: { keepNext: true },
  },
  {
    id: 'TableSpace',
    name: 'Table Space',
    basedOn: 'Normal',
    run: { size: 8 },
    paragraph: { keepNext: true, spacing: { before: 0, after: 0, line: 120, lineRule: LineRuleType.EXACT } },
  },
  { id: 'CommentText', name: 'annotation text', basedOn: 'Normal', run: { size: 20 } },
]
