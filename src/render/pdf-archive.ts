import { srgbProfile } from './colour-profile.ts'

/** What a PDF file says of itself, which must be what its engine was told to write. */
export interface PdfProperties {
  readonly title: string
  readonly author: string
  /** `sv-SE`. */
  readonly language: string
  /** `YYYY-MM-DD`; absent when the file is to have none. It never has the moment it was made. */
  readonly date?: string
}

/**
 * The same file as both PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2), which Typst writes one at a time: says in its
 * metadata that it is, shows its title in the window, and names the meaning of its colours. All is added after the end,
 * as PDF lets a file be changed (ISO 32000-1, 7.5.6). What both ask beside that, tags, languages, descriptions of links,
 * embedded fonts, Typst has done.
 *
 * @throws when the file is not built as Typst 0.14 builds it, or says another title, author, language or date
 */
export function archived(pdf: Uint8Array, properties: PdfProperties): Uint8Array {
  const frame = frameOf(pdf)
  const catalog = objectAt(pdf, frame.offsetOf(frame.root))
  const metadata = Number(found(catalog, /\/Metadata (\d+) 0 R/, 'metadata')[1])
  found(catalog, new RegExp(`/Lang \\(${properties.language}\\)`), 'language')
  found(catalog, /\/StructTreeRoot \d+ 0 R/, 'tags')
  found(catalog, /\/MarkInfo <<\s+\/Marked true/, 'mark of tags')
  const profile = frame.size
  const update = new Update(pdf)
  update.stream(metadata, '/Type /Metadata /Subtype /XML', declared(xmpOf(pdf, frame.offsetOf(metadata)), properties))
  update.object(frame.root, completed(catalog, profile))
  update.stream(profile, '/N 3 /Alternate /DeviceRGB', srgbProfile())
  return update.end(frame)
}

/** How the objects of a file are found. */
interface Frame {
  /** Where its table of objects begins. */
  readonly start: number
  /** One more than the highest number of an object. */
  readonly size: number
  /** Number of the catalog. */
  readonly root: number
  /** The rest of the trailer's entries, as written. */
  readonly rest: string
  readonly offsetOf: (object: number) => number
}

/** An entry of the table of objects: `0000000016 00000 n` and the end of its line. */
const ENTRY = 20

function frameOf(pdf: Uint8Array): Frame {
  const start = Number(found(text(pdf, pdf.length - 64), /startxref\s+(\d+)\s+%%EOF\s*$/, 'end')[1])
  const [head, count] = found(text(pdf, start, start + 32), /^xref\s+0 (\d+)\s*\n/, 'table of objects')
  const size = Number(count)
  const trailer = text(pdf, start + head.length + size * ENTRY)
  const [, rest = ''] = found(
    trailer,
    new RegExp(`^trailer\\s+<<\\s+/Size ${size}\\s+((?:/Root \\d+ 0 R|/Info \\d+ 0 R|/ID \\[[^\\]]*\\]|\\s)+)>>`),
    'trailer',
  )
  const root = Number(found(rest, /\/Root (\d+) 0 R/, 'trailer')[1])
  const offsetOf = (object: number) => {
    const at = start + head.length + object * ENTRY
    return Number(found(text(pdf, at, at + ENTRY), /^(\d{10}) 00000 n/, `entry of object ${object}`)[1])
  }
  return { start, size, root, rest: rest.trim(), offsetOf }
}

/** What an object is, its number not counted; no stream. */
function objectAt(pdf: Uint8Array, offset: number): string {
  return found(text(pdf, offset, endOf(pdf, offset)), /^\d+ 0 obj\s+(<<.*?>>)\s+endobj/s, 'catalog')[1] ?? ''
}

/** The end of an object. A catalog names every heading that can be linked to, and so is as long as they are many. */
function endOf(pdf: Uint8Array, offset: number): number {
  for (let length = 4096; offset + length < pdf.length; length *= 4) {
    const end = text(pdf, offset, offset + length).indexOf('\nendobj')
    if (end !== -1) return offset + end + '\nendobj'.length
  }
  return pdf.length
}

/** The catalog with the title shown in the window, and what colours mean. */
function completed(catalog: string, profile: number): string {
  const viewer = /\/ViewerPreferences <<\s+\/Direction \/L2R\s+>>/
  found(catalog, viewer, 'viewer preferences')
  const intent = `/OutputIntents [<< /Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB) /Info (sRGB) /DestOutputProfile ${profile} 0 R >>]`
  return catalog.replace(viewer, `/ViewerPreferences << /Direction /L2R /DisplayDocTitle true >>\n  ${intent}`)
}

function xmpOf(pdf: Uint8Array, offset: number): string {
  const [head, length] = found(
    text(pdf, offset, offset + 256),
    /^\d+ 0 obj\s+<<\s+\/Length (\d+)\s+\/Type \/Metadata\s+\/Subtype \/XML\s+>>\s+stream\n/,
    'metadata',
  )
  const start = offset + head.length
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(pdf.subarray(start, start + Number(length)))
}

/** Typst's metadata and, before their end, what the file keeps to. */
function declared(xmp: string, { title, author, language, date }: PdfProperties): Uint8Array {
  const end = '</rdf:RDF></x:xmpmeta><?xpacket end="r"?>'
  if (!xmp.endsWith(end) || /pdfaid|pdfuaid/.test(xmp)) throw unknown('metadata')
  const said: readonly (readonly [string, RegExp, string])[] = [
    ['title', /<dc:title><rdf:Alt><rdf:li xml:lang="x-default">([^<]*)<\/rdf:li><\/rdf:Alt><\/dc:title>/, title],
    ['author', /<dc:creator><rdf:Seq><rdf:li>([^<]*)<\/rdf:li><\/rdf:Seq><\/dc:creator>/, author],
    ['language', /<dc:language><rdf:Bag><rdf:li>([^<]*)<\/rdf:li><\/rdf:Bag><\/dc:language>/, language],
  ]
  for (const [what, element, value] of said)
    if (unescaped(element.exec(xmp)?.[1] ?? '') !== value) throw unknown(`${what} in the metadata`)
  const dates = [...xmp.matchAll(/<xmp:\w+Date>([^<]*)</g)].map((match) => match[1])
  const wanted = date === undefined ? [] : [`${date}T00:00:00Z`, `${date}T00:00:00Z`]
  if (dates.join() !== wanted.join()) throw unknown('date')
  return new TextEncoder().encode(`${xmp.slice(0, -end.length)}${DECLARATION}${end}`)
}

/** PDF/A knows the names of XMP alone: those of PDF/UA are declared to it (ISO 19005-2, 6.6.2.3.3). */
const DECLARATION = [
  '<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"',
  ' xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"',
  ' xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">',
  '<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>',
  '<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">',
  '<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>',
  '<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>',
  '<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>',
  '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">',
  '<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>',
  '<pdfaProperty:category>internal</pdfaProperty:category>',
  '<pdfaProperty:description>Part of ISO 14289 that the file keeps to</pdfaProperty:description>',
  '</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>',
].join('')

/** What is added after the end of a file. */
class Update {
  readonly #parts: Uint8Array[]
  readonly #offsets = new Map<number, number>()
  #length: number

  constructor(pdf: Uint8Array) {
    this.#parts = [pdf]
    this.#length = pdf.length
    this.#write('\n')
  }

  object(number: number, content: string): void {
    this.#begin(number)
    this.#write(`${content}\nendobj\n`)
  }

  stream(number: number, entries: string, bytes: Uint8Array): void {
    this.#begin(number)
    this.#write(`<< ${entries} /Length ${bytes.length} >>\nstream\n`)
    this.#write(bytes)
    this.#write('\nendstream\nendobj\n')
  }

  /** The whole file: the old one, what was added, and a table of that. */
  end({ start, size, rest }: Frame): Uint8Array {
    const table = this.#length
    const numbers = [...this.#offsets.keys()].sort((a, b) => a - b)
    const entries = numbers.map((number) => `${number} 1\n${tenDigits(this.#offsets.get(number) ?? 0)} 00000 n \n`)
    const trailer = `<<\n  /Size ${Math.max(size, ...numbers.map((number) => number + 1))}\n  ${rest}\n  /Prev ${start}\n>>`
    this.#write(`xref\n${entries.join('')}trailer\n${trailer}\nstartxref\n${table}\n%%EOF\n`)
    const whole = new Uint8Array(this.#length)
    let at = 0
    for (const part of this.#parts) {
      whole.set(part, at)
      at += part.length
    }
    return whole
  }

  #begin(number: number): void {
    this.#offsets.set(number, this.#length)
    this.#write(`${number} 0 obj\n`)
  }

  #write(content: string | Uint8Array): void {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
    this.#parts.push(bytes)
    this.#length += bytes.length
  }
}

function tenDigits(offset: number): string {
  return String(offset).padStart(10, '0')
}

/** Bytes as text, one character each, since much of a PDF file is ASCII. */
function text(bytes: Uint8Array, start: number, end = bytes.length): string {
  return Array.from(bytes.subarray(Math.max(start, 0), end), (byte) => String.fromCharCode(byte)).join('')
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** What a text in XMP says. */
function unescaped(value: string): string {
  return value.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ENTITIES[name] ?? '')
}

function found(where: string, shape: RegExp, what: string): RegExpExecArray {
  const match = shape.exec(where)
  if (match === null) throw unknown(what)
  return match
}

function unknown(what: string): Error {
  return new Error(`unknown build of a PDF file: ${what}`)
}
