import type { Face } from '../model/face.ts'
import type { Publication } from '../model/publication.ts'
import { LINE } from './publication-docx-file.ts'
import { FACT_VALUE, LETTER_FACTS } from './publication-docx-front.ts'
import { asideStyles, runStyles, textStyles } from './publication-docx-text-styles.ts'
import { LIST_STEP } from './word-look.ts'
import { BOLD, fonts, hex, MONOSPACED, paragraphStyle, QUIET, runStyle, size, spacing } from './word-style.ts'
import { BULLETS, escaped } from './word-xml.ts'

/** What the styles of a Word file follow from. */
export interface Look {
  readonly face: Face
  /** `sv-SE`, `en-GB`. */
  readonly speech: string
  readonly layout: Publication['layout']
}

const MAIN = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

/** The styles part (ISO/IEC 29500-1, 17.7): Word's own names where it has one, so that its panes and other programs know them. */
export function stylesXml(look: Look): string {
  const styles = [
    defaults(look),
    ...textStyles(look.face),
    ...asideStyles(look.face),
    ...runStyles(look.face),
    ...frontStyles(look),
    ...headingStyles(look),
    ...contentsStyles(look),
    ...listStyles(),
    ...tableStyles(look),
    ...formStyles(look),
    ...letterStyles(look),
  ]
  return `${HEAD}<w:styles ${MAIN}>${styles.join('')}</w:styles>`
}

/** Size of the text in half points, the room after a paragraph, and the height of a line: a letter should be two pages at most. */
const TEXT = {
  report: { half: 22, after: 140, line: 288 },
  sheet: { half: 22, after: 140, line: 288 },
  letter: { half: 21, after: 120, line: 269 },
} as const

function defaults({ face, speech, layout }: Look): string {
  const { half, after, line } = TEXT[layout]
  const run = `${fonts(face.fonts.text)}<w:color w:val="${hex(face.colours.text)}"/>${size(half)}<w:lang w:val="${speech}" w:eastAsia="${speech}" w:bidi="ar-SA"/>`
  return `<w:docDefaults><w:rPrDefault><w:rPr>${run}</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>${spacing(0, after, line)}</w:pPr></w:pPrDefault></w:docDefaults>`
}

function frontStyles({ face, layout }: Look): readonly string[] {
  const primary = hex(face.colours.primary)
  const isReport = layout === 'report'
  const colour = isReport ? 'FFFFFF' : primary
  const ground = isReport ? `<w:shd w:val="clear" w:color="auto" w:fill="${primary}"/>` : ''
  const [title, subtitle] = { report: [60, 30], letter: [32, 24], sheet: [44, 26] }[layout]
  const heading = fonts(face.fonts.headings)
  return [
    paragraphStyle({
      id: 'Sender',
      name: 'Sender',
      paragraph: `<w:suppressAutoHyphens/>${spacing(0, isReport ? 2700 : 480, 240)}`,
      run: `${heading}${BOLD}<w:color w:val="${primary}"/>${size(32)}`,
    }),
    runStyle('SenderName', 'Sender Name', `${heading}${BOLD}<w:color w:val="${primary}"/>${size(26)}`),
    paragraphStyle({
      id: 'Title',
      name: 'Title',
      next: 'Normal',
      paragraph: `<w:keepNext/><w:keepLines/>${ground}<w:suppressAutoHyphens/>${spacing(0, isReport ? 0 : 160, 252)}`,
      run: `${heading}${BOLD}<w:color w:val="${colour}"/>${size(title ?? 44)}`,
    }),
    paragraphStyle({
      id: 'Subtitle',
      name: 'Subtitle',
      next: 'Normal',
      paragraph: `<w:keepNext/><w:keepLines/>${ground}<w:suppressAutoHyphens/>${spacing(0, isReport ? 0 : 240, 276)}`,
      run: `${heading}<w:color w:val="${isReport ? 'FFFFFF' : QUIET}"/>${size(subtitle ?? 26)}`,
    }),
    paragraphStyle({
      id: 'Fact',
      name: 'Fact',
      paragraph: `<w:suppressAutoHyphens/>${spacing(0, 60, 264)}<w:ind w:left="2552" w:hanging="2552"/>`,
    }),
  ]
}

/** Sizes of headings 1–5 in half points. */
const HEADINGS = {
  report: [34, 28, 24, 22, 22],
  sheet: [30, 26, 24, 22, 22],
  letter: [26, 24, 22, 22, 22],
} as const

/** Room before and after a heading. */
const HEADING_ROOM = { large: spacing(480, 140, 264), small: spacing(300, 80, 264) } as const

function headingStyles({ face, layout }: Look): readonly string[] {
  return HEADINGS[layout].map((half, index) =>
    paragraphStyle({
      id: `Heading${index + 1}`,
      name: `heading ${index + 1}`,
      next: 'Normal',
      paragraph: `<w:keepNext/><w:keepLines/><w:suppressAutoHyphens/>${HEADING_ROOM[layout === 'letter' || index > 0 ? 'small' : 'large']}<w:outlineLvl w:val="${index}"/>`,
      run: `${fonts(face.fonts.headings)}${BOLD}<w:color w:val="${hex(face.colours.primary)}"/>${size(half)}`,
    }),
  )
}

function contentsStyles({ face }: Look): readonly string[] {
  const tab = `<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="${LINE}"/></w:tabs>`
  const entries = Array.from({ length: 5 }, (_, index) =>
    paragraphStyle({
      id: `TOC${index + 1}`,
      name: `toc ${index + 1}`,
      next: 'Normal',
      paragraph: `${tab}<w:suppressAutoHyphens/>${spacing(index === 0 ? 80 : 0, 20, 257)}<w:ind w:left="${index * 340}" w:right="567"/>`,
      run: index === 0 ? `${BOLD}${size(21)}` : size(20),
    }),
  )
  const title = paragraphStyle({
    id: 'TOCHeading',
    name: 'TOC Heading',
    next: 'Normal',
    paragraph: `<w:keepNext/><w:keepLines/>${spacing(0, 200, 264)}`,
    run: `${fonts(face.fonts.headings)}${BOLD}<w:color w:val="${hex(face.colours.primary)}"/>${size(34)}`,
  })
  return [title, ...entries]
}

function listStyles(): readonly string[] {
  const item = `<w:numPr><w:numId w:val="${BULLETS}"/></w:numPr>`
  const room = spacing(0, 80)
  const place = `<w:ind w:left="${LIST_STEP}" w:hanging="${LIST_STEP}"/>`
  return [
    paragraphStyle({ id: 'ListBullet', name: 'List Bullet', paragraph: `${item}${room}${place}` }),
    paragraphStyle({ id: 'ListNumber', name: 'List Number', paragraph: `${room}${place}` }),
    paragraphStyle({
      id: 'ListContinue',
      name: 'List Continue',
      paragraph: `${room}<w:ind w:left="${LIST_STEP}"/>`,
    }),
  ]
}

function tableStyles({ face }: Look): readonly string[] {
  const line = (side: string, weight: number, colour: string) =>
    `<w:${side} w:val="single" w:sz="${weight}" w:space="0" w:color="${colour}"/>`
  const primary = hex(face.colours.primary)
  const borders = line('top', 8, primary) + line('bottom', 8, primary) + line('insideH', 4, 'B8C1C8')
  const margins = '<w:tblCellMar><w:left w:w="85" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar>'
  const text = spacing(50, 50, 252)
  return [
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
    `<w:style w:type="table" w:customStyle="1" w:styleId="PublishedTable"><w:name w:val="Published Table"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>${borders}</w:tblBorders>${margins}</w:tblPr></w:style>`,
    paragraphStyle({ id: 'TableText', name: 'Table Text', paragraph: text, run: size(20) }),
    paragraphStyle({
      id: 'TableHeading',
      name: 'Table Heading',
      basedOn: 'TableText',
      paragraph: '<w:keepNext/>',
      run: BOLD,
    }),
    paragraphStyle({ id: 'TableTotal', name: 'Table Total', basedOn: 'TableText', run: BOLD }),
    paragraphStyle({
      id: 'TableSpace',
      name: 'Table Space',
      paragraph: '<w:spacing w:before="0" w:after="0" w:line="200" w:lineRule="exact"/>',
      run: size(8),
    }),
  ]
}

/** Styles of forms, printed and in Word. */
function formStyles({ face }: Look): readonly string[] {
  return [
    paragraphStyle({
      id: 'AnswerKey',
      name: 'Answer Key',
      paragraph: `<w:suppressAutoHyphens/>${spacing(0, 60)}`,
      run: `${fonts(MONOSPACED)}<w:noProof/><w:color w:val="${QUIET}"/>${size(18)}`,
    }),
    paragraphStyle({
      id: 'AnswerLabel',
      name: 'Answer Label',
      paragraph: `<w:keepNext/>${spacing(120, 60)}`,
      run: `${fonts(face.fonts.headings)}${BOLD}`,
    }),
    paragraphStyle({
      id: 'AnswerChoice',
      name: 'Answer Choice',
      paragraph: `${spacing(0, 40)}<w:ind w:left="397" w:hanging="397"/>`,
    }),
    paragraphStyle({
      id: 'AnswerLines',
      name: 'Answer Lines',
      paragraph: `<w:keepLines/><w:tabs><w:tab w:val="right" w:leader="underscore" w:pos="${LINE}"/></w:tabs>${spacing(0, 240, 420)}`,
      run: '<w:color w:val="7A858E"/>',
    }),
  ]
}

function letterStyles({ face }: Look): readonly string[] {
  const small = `<w:color w:val="${QUIET}"/>${size(17)}`
  const primary = hex(face.colours.primary)
  return [
    paragraphStyle({
      id: 'LetterFact',
      name: 'Letter Fact',
      paragraph: `<w:tabs><w:tab w:val="left" w:pos="${LETTER_FACTS}"/></w:tabs><w:suppressAutoHyphens/>${spacing(0, 20, 252)}<w:ind w:left="${LETTER_FACTS + FACT_VALUE}" w:hanging="${FACT_VALUE}"/>`,
      run: size(20),
    }),
    paragraphStyle({
      id: 'Address',
      name: 'Address',
      paragraph: `<w:keepLines/><w:suppressAutoHyphens/>${spacing(0, 560, 264)}`,
    }),
    paragraphStyle({ id: 'Closing', name: 'Closing', paragraph: `<w:keepLines/>${spacing(320, 140)}` }),
    paragraphStyle({
      id: 'Header',
      name: 'header',
      paragraph: `<w:pBdr><w:bottom w:val="single" w:sz="4" w:space="4" w:color="B8C1C8"/></w:pBdr><w:suppressAutoHyphens/>${spacing(0, 0, 252)}`,
      run: small,
    }),
    paragraphStyle({
      id: 'Footer',
      name: 'footer',
      paragraph: `<w:tabs><w:tab w:val="right" w:pos="${LINE}"/></w:tabs><w:suppressAutoHyphens/>${spacing(0, 0, 252)}`,
      run: small,
    }),
    paragraphStyle({
      id: 'Letterhead',
      name: 'Letterhead',
      basedOn: 'Footer',
      paragraph: `<w:pBdr><w:top w:val="single" w:sz="8" w:space="6" w:color="${primary}"/></w:pBdr>`,
    }),
  ]
}

/** The table of fonts, with what to use where a font of the face is not installed: none is in the file. */
export function fontsXml({ fonts: own }: Face): string {
  const names = [...new Set([own.headings, own.text, MONOSPACED])]
  return `${HEAD}<w:fonts ${MAIN}>${names.map(fontXml).join('')}</w:fonts>`
}

function fontXml(name: string): string {
  const kind =
    name === MONOSPACED
      ? { other: 'Courier New', family: 'modern', pitch: 'fixed' }
      : /serif|times|georgia|garamond|cambria|book/i.test(name) && !/sans/i.test(name)
        ? { other: 'Georgia', family: 'roman', pitch: 'variable' }
        : { other: 'Calibri', family: 'swiss', pitch: 'variable' }
  return `<w:font w:name="${escaped(name)}"><w:altName w:val="${kind.other}"/><w:family w:val="${kind.family}"/><w:pitch w:val="${kind.pitch}"/></w:font>`
}
