import { strFromU8 } from 'fflate'
import { type WordProperties, wordFrame } from './word-frame.ts'
import type { NumberedList } from './word-lists.ts'
import { numberingXml } from './word-numbering.ts'
import { escaped, type WordXml } from './word-xml.ts'

/** The parts of a Word file as text, by name. */
export type WordParts = Map<string, string>

/** Puts a text into the frame. `date` is the file's own, `YYYY-MM-DD`. */
export async function wordParts(
  xml: WordXml,
  lists: readonly NumberedList[],
  properties: WordProperties & { readonly date?: string | undefined },
): Promise<WordParts> {
  const frame = await wordFrame(properties)
  const parts: WordParts = new Map(Object.entries(frame).map(([name, bytes]) => [name, strFromU8(bytes)]))
  rewrite(parts, 'word/document.xml', /<w:body>/, () => `<w:body>${xml.body}`)
  rewrite(parts, 'word/comments.xml', /<w:comment .*<\/w:comment>|<w:comment [^>]*\/>/s, () => xml.comments)
  rewrite(parts, 'word/_rels/document.xml.rels', /<\/Relationships>/, () => `${linksXml(xml.links)}</Relationships>`)
  rewrite(parts, 'docProps/core.xml', /<dcterms:created.*<\/dcterms:modified>/s, () => datesXml(properties.date))
  parts.set('word/numbering.xml', numberingXml(lists))
  return parts
}

/** Changes one place of a part, which must be there: another version of the library may write another frame. */
function rewrite(parts: WordParts, name: string, place: RegExp, by: () => string): void {
  const text = parts.get(name)
  if (text === undefined || !place.test(text)) throw new Error(`unknown frame of a Word file: ${name}`)
  parts.set(name, text.replace(place, by))
}

const HYPERLINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink'

function linksXml(links: ReadonlyMap<string, string>): string {
  return [...links]
    .map(
      ([address, id]) =>
        `<Relationship Id="${id}" Type="${HYPERLINK}" Target="${escaped(address)}" TargetMode="External"/>`,
    )
    .join('')
}

function datesXml(date: string | undefined): string {
  if (date === undefined) return ''
  const moment = ` xsi:type="dcterms:W3CDTF">${date}T00:00:00Z<`
  return `<dcterms:created${moment}/dcterms:created><dcterms:modified${moment}/dcterms:modified>`
}
