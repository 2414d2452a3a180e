import type { Document } from '../model/document.ts'
import { type HeaderMap, textAt } from '../model/header.ts'
import { slug } from '../model/slug.ts'
import type { Source } from '../model/source.ts'
import { withTextAsWritten } from '../schema/as-text.ts'
import type { DocumentType } from '../schema/document-type.ts'
import type { DocumentTypes } from '../schema/types.ts'
import { type CsvFault, parseCsv } from './csv.ts'
import { frontMatter } from './front-matter.ts'
import { readHeader } from './header.ts'
import { readJson } from './json.ts'
import type { ParseMarkdown } from './markdown.ts'
import { limitFault, type MarkdownFault } from './markdown-limits.ts'
import { type Outlined, outlined } from './sections.ts'
import type { HeaderSyntaxFault } from './source-faults.ts'

/** What can be wrong before there is a document to check: the rule that says it, and where. */
export type ReadingFault = HeaderSyntaxFault | MarkdownFault | CsvFault

/** What reading a source needs beyond the source. */
export interface ParseContext {
  readonly types: DocumentTypes
  readonly parseMarkdown: ParseMarkdown
  /** The type documents of this folder have when their header names none. */
  readonly defaultType?: string | undefined
}

export interface Parsed {
  readonly document: Document
  /** The document's type, when it names a known one. */
  readonly type?: DocumentType | undefined
  readonly faults: readonly ReadingFault[]
}

/**
 * Reads a source as a document. Never fails: what cannot be read is a fault, and the rest is there. A `.yaml`, `.yml`
 * or `.json` source is all header, a `.csv` one all table; any other is Markdown with front matter.
 */
export function parseDocument(source: Source, context: ParseContext): Parsed {
  if (/\.csv$/i.test(source.path)) return parseCsv(source)
  return /\.(?:ya?ml|json)$/i.test(source.path) ? parseData(source, context) : parseText(source, context)
}

function parseData(source: Source, context: ParseContext): Parsed {
  const { text } = source
  const { header: written, faults } = /\.json$/i.test(source.path) ? readJson(text) : readHeader(text, 0, text.length)
  const { header, type } = typed(written, context)
  const id = textAt(header, 'id') ?? nameOf(source.path)
  const document: Document = {
    path: source.path,
    id,
    type: typeName(header, context),
    title: textAt(header, 'title') ?? id,
    titleHeading: undefined,
    header,
    lead: [],
    sections: [],
    links: [],
    body: bodyPlace(text, text.length),
    unread: undefined,
  }
  return { document, type, faults }
}

function parseText(source: Source, context: ParseContext): Parsed {
  const { text } = source
  const limit = limitFault(text)
  const found = frontMatter(text)
  const read = found.kind === 'block' ? readHeader(text, found.start, found.end) : { faults: [] }
  const fenceFaults = found.kind === 'misplaced' || found.kind === 'unclosed' ? [found.fault] : []
  const { header, type } = typed(read.header, context)
  const bodyStart = found.kind === 'block' ? found.bodyStart : 0
  const place = bodyPlace(text, bodyStart)
  const body = limit === undefined ? outlined(context.parseMarkdown(text, place), text, type) : NOTHING
  const id = textAt(header, 'id') ?? nameOf(source.path)
  const document: Document = {
    path: source.path,
    id,
    type: typeName(header, context),
    title: body.title?.text ?? textAt(header, 'title') ?? id,
    titleHeading: body.title,
    header,
    lead: body.lead,
    sections: body.sections,
    links: body.links,
    body: place,
    unread: limit && true,
  }
  return { document, type, faults: [...(limit ? [limit] : []), ...fenceFaults, ...read.faults] }
}

const NOTHING: Outlined = { title: undefined, lead: [], sections: [], links: [] }

/** The header read as its type says, and the type. */
function typed(written: HeaderMap | undefined, context: ParseContext): Pick<Parsed, 'type'> & Pick<Document, 'header'> {
  const type = context.types.get(typeName(written, context) ?? '')
  return { header: written && type ? withTextAsWritten(written, type.schema) : written, type }
}

function typeName(header: HeaderMap | undefined, context: ParseContext): string | undefined {
  return textAt(header, 'type') ?? context.defaultType
}

/** `strategi/rus-2022.md` is `rus-2022`. */
function nameOf(path: string): string {
  const file = path.slice(path.lastIndexOf('/') + 1)
  return slug(file.replace(/\.[^.]+$/, '')) || 'dokument'
}

/** Where a body that begins at an offset stands. */
function bodyPlace(text: string, start: number): Document['body'] {
  const before = text.slice(0, start)
  return { line: before.split('\n').length, column: start - before.lastIndexOf('\n'), start, end: text.length }
}
