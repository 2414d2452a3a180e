import { PAGE_NUMBER } from '../messages/page-number.ts'
import { languageTag } from '../model/language.ts'
import type { Note, Publication } from '../model/publication.ts'
import { blocksXml, IN_NOTE } from './publication-docx-blocks.ts'
import { PAGE, type WordFile } from './publication-docx-file.ts'
import { BAND, dotOf } from './publication-docx-picture.ts'
import { fieldXml, textRun } from './publication-docx-runs.ts'
import { fontsXml, stylesXml } from './publication-docx-styles.ts'
import { numberingXml } from './word-numbering.ts'
import { escaped } from './word-xml.ts'

/** The parts of a Word file, text or bytes, by name. */
export type Parts = Map<string, string | Uint8Array>

/** What a Word file is put together of. */
export interface Written {
  readonly file: WordFile
  /** The inside of `w:body`, without its last section. */
  readonly body: string
  readonly publication: Pick<Publication, 'title' | 'subtitle' | 'date' | 'layout' | 'running'>
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006'
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  `xmlns:r="${OFFICE}/relationships"`,
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
].join(' ')

/** All parts of a Word file, none of which tells of the moment or the machine it was made on. */
export function partsOf(written: Written): Parts {
  const { file, publication } = written
  const speech = languageTag(file.language)
  const notes = notesXml(file)
  const relations = relationsXml(written)
  return new Map<string, string | Uint8Array>([
    ['[Content_Types].xml', contentTypes()],
    ['_rels/.rels', rootRelations()],
    ['docProps/core.xml', coreXml(written, speech)],
    ['docProps/app.xml', applicationXml(file)],
    ['word/document.xml', documentXml(written)],
    ['word/_rels/document.xml.rels', relations],
    // What notes lead to and show has the same ids as in the text.
    ['word/footnotes.xml', notes],
    ['word/_rels/footnotes.xml.rels', relationsXml(written, 'notes')],
    ['word/styles.xml', stylesXml({ face: file.face, speech, layout: publication.layout })],
    ['word/numbering.xml', numberingXml(file.lists)],
    ['word/settings.xml', settingsXml(speech)],
    ['word/fontTable.xml', fontsXml(file.face)],
    ['word/header.xml', headerXml(publication)],
    ['word/footer.xml', footerXml(file)],
    ['word/footer-first.xml', firstFooterXml(publication, file)],
    ...mediaParts(written),
  ])
}

function mediaParts({ file }: Written): readonly (readonly [string, Uint8Array])[] {
  const shown = [...file.pictures.values()].map(
    ({ id, media }) => [`word/media/${id}.${media.type}`, media.bytes] as const,
  )
  return [...shown, [`word/media/${BAND}.gif`, dotOf(file.face.colours.primary)]]
}

function documentXml({ body }: Written): string {
  const { width, height, margin } = PAGE
  const edges = `w:top="${margin + 200}" w:right="${margin}" w:bottom="${margin}" w:left="${margin}" w:header="709" w:footer="624" w:gutter="0"`
  const section =
    '<w:sectPr><w:headerReference w:type="default" r:id="header"/><w:footerReference w:type="default" r:id="footer"/><w:footerReference w:type="first" r:id="footerFirst"/>' +
    `<w:pgSz w:w="${width}" w:h="${height}"/><w:pgMar ${edges}/><w:titlePg/></w:sectPr>`
  return `${XML}<w:document ${NAMESPACES}><w:body>${body}${section}</w:body></w:document>`
}

function notesXml(file: WordFile): string {
  const separator = (id: number, type: string, element: string) =>
    `<w:footnote w:type="${type}" w:id="${id}"><w:p><w:pPr><w:spacing w:before="0" w:after="0"/></w:pPr><w:r><w:${element}/></w:r></w:p></w:footnote>`
  const notes = file.mentioned.map(
    ({ note, place }) => `<w:footnote w:id="${place}">${noteXml(note, place, file)}</w:footnote>`,
  )
  return `${XML}<w:footnotes ${NAMESPACES}>${separator(-1, 'separator', 'separator')}${separator(0, 'continuationSeparator', 'continuationSeparator')}${notes.join('')}</w:footnotes>`
}

/** A note that is its place's number has a number of Word's, which counts on when notes are added. */
function noteXml(note: Note, place: number, file: WordFile): string {
  const own = '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>'
  let xml = noteBlocks(note, note.number === String(place) ? own : undefined, file)
  for (let nested = file.nextNested(); nested !== undefined; nested = file.nextNested())
    xml += noteBlocks(nested, undefined, file)
  return xml
}

function noteBlocks({ number, blocks }: Note, mark: string | undefined, file: WordFile): string {
  const lead = mark ?? textRun(number, '<w:rStyle w:val="FootnoteReference"/>')
  return blocksXml(blocks, file, IN_NOTE, lead + textRun(' '))
}

/** What stands at the top of every page but the first. */
function headerXml({ running }: Written['publication']): string {
  const runs = textRun(running.join(' · '))
  return `${XML}<w:hdr ${NAMESPACES}><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr>${runs}</w:p></w:hdr>`
}

function footerXml(file: WordFile): string {
  return `${XML}<w:ftr ${NAMESPACES}>${pageNumberXml(file)}</w:ftr>`
}

/** The sender's addresses stand at the foot of the first page, as on the web page and in print; a title page has no number. */
function firstFooterXml({ layout }: Written['publication'], file: WordFile): string {
  const lines = file.face.letterhead
  const letterhead =
    lines.length === 0 ? '' : `<w:p><w:pPr><w:pStyle w:val="Letterhead"/></w:pPr>${textRun(lines.join(' · '))}</w:p>`
  const number = layout === 'report' ? '<w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr></w:p>' : pageNumberXml(file)
  return `${XML}<w:ftr ${NAMESPACES}>${letterhead}${number}</w:ftr>`
}

/** Word fills in the numbers itself, there without asking. */
function pageNumberXml({ language }: WordFile): string {
  const { before, between } = PAGE_NUMBER[language]
  const runs = `${textRun(before)}${fieldXml('PAGE', textRun('1'))}${textRun(between)}${fieldXml('NUMPAGES', textRun('1'))}`
  return `<w:p><w:pPr><w:pStyle w:val="Footer"/><w:jc w:val="right"/></w:pPr>${runs}</w:p>`
}

function settingsXml(speech: string): string {
  const compatible = (name: string, value: string) =>
    `<w:compatSetting w:name="${name}" w:uri="http://schemas.microsoft.com/office/word" w:val="${value}"/>`
  return (
    `${XML}<w:settings ${NAMESPACES}><w:zoom w:percent="100"/><w:defaultTabStop w:val="567"/><w:autoHyphenation/><w:consecutiveHyphenLimit w:val="2"/><w:hyphenationZone w:val="283"/><w:doNotHyphenateCaps/>` +
    '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>' +
    `<w:compat>${compatible('compatibilityMode', '15')}${compatible('overrideTableStyleFontSizeAndJustification', '1')}${compatible('differentiateMultirowTableHeaders', '1')}</w:compat>` +
    `<w:themeFontLang w:val="${speech}"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>`
  )
}

/** What the file says of itself; its dates are the document's, not the moment's. */
function coreXml({ file, publication }: Written, speech: string): string {
  const { title, subtitle, date } = publication
  const sender = escaped(file.face.sender)
  const moment = (name: string) =>
    date === undefined ? '' : `<dcterms:${name} xsi:type="dcterms:W3CDTF">${escaped(date)}T00:00:00Z</dcterms:${name}>`
  const subject = subtitle === undefined ? '' : `<dc:subject>${escaped(subtitle)}</dc:subject>`
  return (
    `${XML}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">` +
    `<dc:title>${escaped(title)}</dc:title>${subject}<dc:creator>${sender}</dc:creator><cp:lastModifiedBy>${sender}</cp:lastModifiedBy>${moment('created')}${moment('modified')}<dc:language>${speech}</dc:language></cp:coreProperties>`
  )
}

function applicationXml({ face }: WordFile): string {
  return `${XML}<Properties xmlns="${OFFICE}/extended-properties"><Application>rus</Application><Company>${escaped(face.sender)}</Company></Properties>`
}

function relationXml(id: string, type: string, target: string, isOutside = false): string {
  const mode = isOutside ? ' TargetMode="External"' : ''
  return `<Relationship Id="${id}" Type="${type}" Target="${escaped(target)}"${mode}/>`
}

const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships'

function relationsXml({ file }: Written, of: 'text' | 'notes' = 'text'): string {
  const own = [
    ['styles', 'styles', 'styles.xml'],
    ['numbering', 'numbering', 'numbering.xml'],
    ['settings', 'settings', 'settings.xml'],
    ['fontTable', 'fontTable', 'fontTable.xml'],
    ['footnotes', 'footnotes', 'footnotes.xml'],
    ['header', 'header', 'header.xml'],
    ['footer', 'footer', 'footer.xml'],
    ['footerFirst', 'footer', 'footer-first.xml'],
    [BAND, 'image', `media/${BAND}.gif`],
  ] as const
  const relations = [
    ...(of === 'notes'
      ? []
      : own.map(([id, type, target]) => relationXml(id, `${OFFICE}/relationships/${type}`, target))),
    ...[...file.pictures.values()].map(({ id, media }) =>
      relationXml(id, `${OFFICE}/relationships/image`, `media/${id}.${media.type}`),
    ),
    ...[...file.links].map(([address, id]) =>
      relationXml(id, `${OFFICE}/relationships/hyperlink`, addressOf(address), true),
    ),
  ]
  return `${XML}<Relationships xmlns="${RELATIONS}">${relations.join('')}</Relationships>`
}

/** An address as Word takes it: one that is not well-formed keeps Word from opening the file. */
function addressOf(address: string): string {
  return URL.canParse(address) ? new URL(address).href : address
}

function contentTypes(): string {
  const kinds = [
    ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
    ['xml', 'application/xml'],
    ['png', 'image/png'],
    ['jpeg', 'image/jpeg'],
    ['gif', 'image/gif'],
  ] as const
  const parts = [
    ['word/document.xml', `${TYPE}.document.main+xml`],
    ['word/styles.xml', `${TYPE}.styles+xml`],
    ['word/numbering.xml', `${TYPE}.numbering+xml`],
    ['word/settings.xml', `${TYPE}.settings+xml`],
    ['word/fontTable.xml', `${TYPE}.fontTable+xml`],
    ['word/footnotes.xml', `${TYPE}.footnotes+xml`],
    ['word/header.xml', `${TYPE}.header+xml`],
    ['word/footer.xml', `${TYPE}.footer+xml`],
    ['word/footer-first.xml', `${TYPE}.footer+xml`],
    ['docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ['docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
  ] as const
  const defaults = kinds.map(([ending, type]) => `<Default Extension="${ending}" ContentType="${type}"/>`)
  const overrides = parts.map(([name, type]) => `<Override PartName="/${name}" ContentType="${type}"/>`)
  return `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${defaults.join('')}${overrides.join('')}</Types>`
}

function rootRelations(): string {
  const relations = [
    relationXml('document', `${OFFICE}/relationships/officeDocument`, 'word/document.xml'),
    relationXml('core', `${RELATIONS}/metadata/core-properties`, 'docProps/core.xml'),
    relationXml('application', `${OFFICE}/relationships/extended-properties`, 'docProps/app.xml'),
  ]
  return `${XML}<Relationships xmlns="${RELATIONS}">${relations.join('')}</Relationships>`
}
