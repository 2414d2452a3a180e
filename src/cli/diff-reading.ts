import type { Io } from '../io/io.ts'
import type { Document } from '../model/document.ts'
import type { Source } from '../model/source.ts'
import type { SourceFault } from '../model/source-fault.ts'
import { type ParseContext, parseDocument, type ReadingFault } from '../parse/document.ts'
import { loadEngine } from '../parse/markdown.ts'
import { COMMON, CONFIG, CONFIG_TYPE, SHIPPED } from '../schema/shipped.ts'
import { type DocumentTypes, documentTypes } from '../schema/types.ts'
import { soundSchemas } from '../schema/validators.ts'
import { readSite, type SideFile, type SideFiles } from './diff-files.ts'
import type { SideDocument } from './diff-pairs.ts'
import type { Scope } from './diff-scope.ts'
import type { Site } from './diff-site.ts'

/** Something wrong with a file, and what the file is called. */
export interface FileFault {
  /** From the folder that is compared. */
  readonly path: string
  readonly name: string
  readonly fault: SourceFault | ReadingFault
  /** True when nothing of the file could be compared. */
  readonly unread: boolean
}

/** What is read of one side. */
export interface SideDocuments {
  readonly kind: SideFiles['kind']
  readonly documents: readonly SideDocument[]
  readonly faults: readonly FileFault[]
  /** The files read on disk, absolute. */
  readonly files: readonly string[]
}

/** What reads documents of one workspace. */
export interface Reader {
  readonly scope: Scope
  readonly types: DocumentTypes
  /** Reads the documents at a site; `pathOf` says what each is called, by its path from there. */
  readonly read: (site: Site, pathOf: (path: string) => string) => Promise<SideDocuments>
}

/** Makes what reads the documents of a scope, with the types of its workspace. */
export async function createReader(io: Io, scope: Scope): Promise<Reader> {
  const [{ sound }, parseMarkdown] = await Promise.all([soundSchemas(scope.loaded.own), loadEngine()])
  const types = documentTypes(sound, SHIPPED, COMMON, { [CONFIG_TYPE]: CONFIG })
  /** By path: a document that is the same on both sides is parsed once. */
  const known = new Map<string, { readonly text: string; readonly document: Document }>()
  const parse = (source: Source, path: string) => {
    const defaultType = scope.defaultType(path)
    const context: ParseContext = { types, parseMarkdown, ...(defaultType !== undefined && { defaultType }) }
    return parseDocument(source, context)
  }
  const taken = ({ path, name, read }: SideFile, shown: string): Taken => {
    if ('fault' in read) return { faults: [{ path, name, fault: read.fault, unread: true }] }
    const { text } = read.source
    const same = known.get(shown)
    if (same?.text === text) return { document: { path, text, document: same.document }, faults: [] }
    const { document, faults } = parse({ ...read.source, path: shown }, path)
    known.set(shown, { text, document })
    const unread = document.unread === true
    const told = faults.map((fault) => ({ path, name, fault, unread }))
    return unread ? { faults: told } : { document: { path, text, document }, faults: told }
  }
  return {
    scope,
    types,
    read: async (site, pathOf) => {
      const { kind, files } = await readSite(io, site, scope)
      const all = files.map((file) => taken(file, pathOf(file.path)))
      return {
        kind,
        documents: all.flatMap(({ document }) => document ?? []),
        faults: all.flatMap(({ faults }) => faults),
        files: files.flatMap(({ file }) => file ?? []),
      }
    },
  }
}

interface Taken {
  readonly document?: SideDocument
  readonly faults: readonly FileFault[]
}
