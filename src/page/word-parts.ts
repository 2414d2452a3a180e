const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006'
const PACKAGES = 'http://schemas.openxmlformats.org/package/2006'
const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

const TYPES = `${HEAD}<Types xmlns="${PACKAGES}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${WORD}.styles+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/><Override PartName="/docProps/custom.xml" ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"/></Types>`

const RELATIONSHIPS = `${HEAD}<Relationships xmlns="${PACKAGES}/relationships"><Relationship Id="r1" Type="${OFFICE}/relationships/officeDocument" Target="word/document.xml"/><Relationship Id="r2" Type="${PACKAGES}/relationships/metadata/core-properties" Target="docProps/core.xml"/><Relationship Id="r3" Type="${OFFICE}/relationships/custom-properties" Target="docProps/custom.xml"/></Relationships>`

const DOCUMENT_RELATIONSHIPS = `${HEAD}<Relationships xmlns="${PACKAGES}/relationships"><Relationship Id="r1" Type="${OFFICE}/relationships/styles" Target="styles.xml"/></Relationships>`

/** The parts of every Word file that hold nothing of its own: the list of types first, as readers expect. */
export const PACKAGE: readonly (readonly [name: string, text: string])[] = [
  ['[Content_Types].xml', TYPES],
  ['_rels/.rels', RELATIONSHIPS],
  ['word/_rels/document.xml.rels', DOCUMENT_RELATIONSHIPS],
]

/** What a file says of itself. `day` is `YYYY-MM-DD`. */
export function core(said: {
  readonly title: string
  readonly creator: string
  readonly day: string
  readonly language: string
}): string {
  const moment = `xsi:type="dcterms:W3CDTF">${said.day}T00:00:00Z`
  return `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGES}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escaped(said.title)}</dc:title><dc:creator>${escaped(said.creator)}</dc:creator><dc:language>${said.language}</dc:language><dcterms:created ${moment}</dcterms:created><dcterms:modified ${moment}</dcterms:modified></cp:coreProperties>`
}

/** Properties of one's own, which programs keep that drop tags. */
export function custom(properties: readonly (readonly [name: string, value: string])[]): string {
  const written = properties.map(
    ([name, value], index) =>
      `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${index + 2}" name="${escaped(name)}"><vt:lpwstr>${escaped(value)}</vt:lpwstr></property>`,
  )
  return `${HEAD}<Properties xmlns="${OFFICE}/custom-properties" xmlns:vt="${OFFICE}/docPropsVTypes">${written.join('')}</Properties>`
}

/** Length of a line on A4 with margins of 25 mm, in twentieths of a point. */
export const LINE = 9070

/** The text of a file, from the inside of its body: A4, with margins of 25 mm. */
export function bodyOf(content: string): string {
  const page =
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1418" w:right="1418" w:bottom="1418" w:left="1418" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>'
  return `${HEAD}<w:document xmlns:w="${MAIN}"><w:body>${content}${page}</w:body></w:document>`
}

interface Style {
  readonly id: string
  readonly name: string
  readonly paragraph?: string
  readonly run?: string
}

const KEEP = '<w:keepNext/><w:keepLines/>'
const SOFT = '<w:color w:val="505B66"/>'

/** Real headings, so that the file has an outline; sizes in half points, spaces in twentieths of a point. */
const STYLES: readonly Style[] = [
  { id: 'Title', name: 'Title', paragraph: `${KEEP}<w:spacing w:after="60"/>`, run: '<w:b/><w:sz w:val="44"/>' },
  { id: 'Subtitle', name: 'Subtitle', paragraph: '<w:spacing w:after="280"/>', run: '<w:sz w:val="26"/>' },
  {
    id: 'Heading1',
    name: 'heading 1',
    paragraph: `${KEEP}<w:spacing w:before="400" w:after="100"/><w:outlineLvl w:val="0"/>`,
    run: '<w:b/><w:sz w:val="32"/>',
  },
  { id: 'FormRow', name: 'Form Row', paragraph: '<w:keepLines/><w:spacing w:after="60"/>', run: '<w:b/>' },
  { id: 'FormChoice', name: 'Form Choice', paragraph: '<w:keepLines/><w:spacing w:after="60"/>' },
  { id: 'FormAnswer', name: 'Form Answer', paragraph: '<w:spacing w:after="60"/>' },
  { id: 'AnswerKey', name: 'Answer Key', paragraph: '<w:spacing w:after="60"/>', run: `${SOFT}<w:sz w:val="18"/>` },
  { id: 'Hint', name: 'Hint', paragraph: '<w:spacing w:before="240" w:after="60"/>', run: SOFT },
]

const EDGES = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(
  (side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="6B7682"/>`,
)
const TABLES = `<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/></w:tblPr></w:style><w:style w:type="table" w:customStyle="1" w:styleId="FormTable"><w:name w:val="Form Table"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>${EDGES.join('')}</w:tblBorders><w:tblCellMar><w:top w:w="40" w:type="dxa"/><w:left w:w="113" w:type="dxa"/><w:bottom w:w="40" w:type="dxa"/><w:right w:w="113" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>`

/** The styles of an answer. `language` is the one its text is checked in. */
export function styles(language: string): string {
  const written = STYLES.map(
    ({ id, name, paragraph = '', run = '' }) =>
      `<w:style w:type="paragraph"${/^(?:Title|Subtitle|Heading)/.test(id) ? '' : ' w:customStyle="1"'} w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`,
  )
  const font = '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Calibri" w:cs="Calibri"/>'
  const defaults = `<w:docDefaults><w:rPrDefault><w:rPr>${font}<w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="${language}" w:eastAsia="${language}"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>`
  const normal =
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>'
  return `${HEAD}<w:styles xmlns:w="${MAIN}">${defaults}${normal}${TABLES}${written.join('')}</w:styles>`
}

/** What XML cannot hold: control characters, non-characters, and halves of pairs. */
const ILLEGAL =
  /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/** Text as it stands in XML, with `�` for what XML cannot hold. */
export function escaped(text: string): string {
  return text
    .replace(ILLEGAL, '\uFFFD')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
}
