import { join } from 'node:path'
import type { Io } from '../io/io.ts'
import { sha256 } from '../io/sha256.ts'
import { textAt } from '../model/header.ts'
import { pathFrom } from '../model/path.ts'
import { documentNamed } from '../model/serving.ts'
import type { Source } from '../model/source.ts'
import type { SentDocument } from '../remiss/request.ts'
import { createReader } from './diff-reading.ts'
import { pathNamed, siteIn } from './diff-round.ts'
import { scopeOf } from './diff-scope.ts'
import type { Site } from './diff-site.ts'
import { DOCUMENT_LIMIT } from './examiner.ts'
import type { FoundConsultation } from './remiss-consultation.ts'
import { UsageError } from './usage-error.ts'

/** What a document is read with. */
export interface SentReading {
  readonly io: Io
  readonly found: FoundConsultation
  /** HEAD's commit; undefined where there is no git, or nothing is committed. */
  readonly head: string | undefined
}

/** A document to send, and the text it was parsed from. */
export interface ReadDocument extends SentDocument {
  readonly parsed: Source
}

/** Asks git what is committed, once. */
export async function sentReading(io: Io, found: FoundConsultation): Promise<SentReading> {
  const head = await io.gitOf(found.target.loaded.root).resolve('HEAD')
  return { io, found, head: 'value' in head ? head.value : undefined }
}

/** The document that a header names by id, or by its path from the workspace; undefined when it cannot be read. */
export async function documentAt(reading: SentReading, name: string | undefined): Promise<ReadDocument | undefined> {
  const entry = documentNamed(reading.found.corpus, name)
  return entry === undefined ? undefined : documentOf(reading, entry.path)
}

/** A document of the workspace as it stands on disk; its revision is HEAD's, when it is the same there. */
export async function documentOf(reading: SentReading, path: string): Promise<ReadDocument | undefined> {
  const { io, found } = reading
  const { root } = found.target.loaded
  const file = found.target.tasks.find((task) => task.path === path)?.file ?? join(root, path)
  if (!io.inside(root, file)) return undefined
  const read = io.readSource({ file, path, limit: DOCUMENT_LIMIT, root })
  if ('fault' in read) return undefined
  return sent(reading, read.source, await committed(reading, path, read.source.text))
}

/** HEAD's commit, when it has the same text at the path. */
export async function committed(reading: SentReading, path: string, text: string): Promise<string | undefined> {
  if (reading.head === undefined) return undefined
  const { root } = reading.found.target.loaded
  const shown = await reading.io.gitOf(root).show(reading.head, path, DOCUMENT_LIMIT)
  const isSame = 'value' in shown && 'source' in shown.value && shown.value.source.text === text
  return isSame ? reading.head : undefined
}

function sent({ found }: SentReading, source: Source, revision: string | undefined): ReadDocument {
  const { path, text } = source
  return {
    document: found.examiner.parse(source),
    text,
    source: { path, ...(revision !== undefined && { revision }), sha256: sha256(text) },
    parsed: source,
  }
}

/**
 * The version of a document that the consultation names under a key: by id or path, on disk or in a revision of git.
 * Undefined when it names none, or one that cannot be read.
 *
 * @throws UsageError, ToolError for a revision that git does not know
 */
export async function versionNamed(reading: SentReading, key: 'proposal' | 'base'): Promise<ReadDocument | undefined> {
  const { entry } = reading.found
  const [document, path, revision] = ['document', 'path', 'revision'].map((part) => textAt(entry.header, key, part))
  if (revision !== undefined) return inRevision(reading, { document, path, revision })
  if (path === undefined) return documentAt(reading, document)
  const given = pathFrom(entry.path, path)
  return given === undefined ? undefined : documentOf(reading, given)
}

interface Version {
  readonly document: string | undefined
  readonly path: string | undefined
  readonly revision: string
}

async function inRevision(reading: SentReading, version: Version): Promise<ReadDocument | undefined> {
  const { io, found } = reading
  const { root } = found.target.loaded
  const site = await siteIn(io, root, version.revision)
  const path = await pathInRevision(reading, version, site)
  return path === undefined ? undefined : documentIn(reading, path, site.commit)
}

/** A document as it was in a commit; undefined when it cannot be read there. */
export async function documentIn(
  reading: SentReading,
  path: string,
  commit: string,
): Promise<ReadDocument | undefined> {
  const { root } = reading.found.target.loaded
  const shown = await reading.io.gitOf(root).show(commit, path, DOCUMENT_LIMIT)
  if ('fault' in shown || 'sourceFault' in shown.value) return undefined
  return { ...sent(reading, { ...shown.value.source, path }, commit), commit }
}

/** Where the document stands in the revision: where the header says, where it is now, else where its id is found. */
async function pathInRevision(
  { io, found }: SentReading,
  { document, path }: Version,
  site: Site & { readonly kind: 'commit' },
): Promise<string | undefined> {
  const { root } = found.target.loaded
  if (path !== undefined) return pathFrom(found.entry.path, path)
  if (document === undefined) return undefined
  const now = documentNamed(found.corpus, document)
  if (now !== undefined) {
    const shown = await io.gitOf(root).show(site.commit, now.path, DOCUMENT_LIMIT)
    if ('value' in shown) return now.path
  }
  return pathNamed(await createReader(io, scopeOf(io, [site], {})), site, document)
}

/** Says that the consultation names no such document, or one that cannot be read. */
export function missing({ name, entry }: FoundConsultation, key: 'proposal' | 'base'): UsageError {
  const document = textAt(entry.header, key, 'document') ?? textAt(entry.header, key, 'path') ?? ''
  return new UsageError((usage) => usage.consultationMissing(name, key, document))
}
