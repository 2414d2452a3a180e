import { serialize } from 'node:v8'
import { readAsset } from '../io/assets.ts'
import type { Io } from '../io/io.ts'
import { sha256 } from '../io/sha256.ts'
import { dayOf, type Pack, type PackFile } from '../model/pack.ts'
import type { Picture } from '../model/publication.ts'
import { ToolError } from '../model/tool-error.ts'
import { pictureFrom } from '../parse/picture.ts'
import type { PackRequest } from '../remiss/request.ts'
import { type PackContext, renderFile } from '../render/pack-file.ts'
import { timelineSvg } from '../render/timeline-svg.ts'
import type { DocumentType } from '../schema/document-type.ts'
import { BUILD, VERSION } from './version.ts'

/** What was read for the files of a pack, beside what they say. */
export interface Renderable {
  readonly pictures: ReadonlyMap<string, Picture>
  /** The region's own fonts. */
  readonly fonts: readonly Uint8Array[]
  /** Files handed on as they are, by path from the workspace. */
  readonly copies: ReadonlyMap<string, Uint8Array>
}

/** What a worker is started with; the assets it reads itself. */
export type WorkerContext = Omit<PackContext, 'assets' | 'copies'>

/** What a worker answers: a file's bytes, or why it could not be made. */
export type Rendered =
  | { readonly name: string; readonly bytes: Uint8Array }
  | { readonly name: string; readonly failure: string }

export interface RenderRequest {
  readonly io: Io
  readonly files: readonly PackFile[]
  readonly context: WorkerContext
  readonly copies: Renderable['copies']
  readonly useCache: boolean
  /** Called once for each file, in any order. */
  readonly onFile: (file: PackFile, bytes: Uint8Array) => void
}

/** Fonts that ship with `rus`, which every document may be set in. */
export const FONTS = ['source-sans-3', 'source-serif-4'].flatMap((family) =>
  ['regular', 'italic', 'bold', 'bold-italic'].map((style) => `${family}-${style}.ttf`),
)

/** What all files of a pack are made with. */
export async function workerContext(pack: Pack, request: PackRequest, read: Renderable): Promise<WorkerContext> {
  const shipped = await Promise.all(FONTS.map(readAsset))
  const day = dayOf(pack)
  return {
    face: request.face,
    pictures: new Map([...read.pictures, ...drawn(pack, request)]),
    fonts: [...shipped, ...read.fonts],
    types: typesCompared(pack, request),
    ...(day !== '' && { date: day }),
    version: VERSION,
  }
}

/** The calendar of the round, as the picture its documents show. */
function drawn({ timeline, language }: Pack, { face }: PackRequest): readonly (readonly [string, Picture])[] {
  if (timeline === undefined) return []
  const drawing = pictureFrom(new TextEncoder().encode(timelineSvg(timeline, face, language)))
  return 'picture' in drawing ? [['timeline', drawing.picture]] : []
}

function typesCompared({ files }: Pack, { typeOf }: PackRequest): ReadonlyMap<string, DocumentType> {
  const documents = files.flatMap(({ content }) => (content.kind === 'comparison' ? content.set.documents : []))
  const names = documents.flatMap((each) =>
    each.state === 'both' ? [each.comparison.old.type, each.comparison.new.type] : [each.document.type],
  )
  const types = names.flatMap((name) => (name === undefined ? [] : (typeOf(name) ?? [])))
  return new Map(types.map((type) => [type.name, type]))
}

/** Workers that set PDF files: each holds an engine of its own, of a hundred megabytes and more. */
const MOST_SETTERS = 2
/** Milliseconds one file may take: a hundred times what a long strategy does. */
const PATIENCE = 300_000
/** Files sent to a worker at a time: a second one would wait for the longest. */
const BATCH = 1
/** Files after which a worker gives way to a new one: the engine of PDF files keeps what it has set, a mebibyte a page. */
const LIFETIME = 20

/**
 * Makes files: from what earlier runs kept where nothing has changed, the rest in worker threads, those that take
 * longest first.
 *
 * @throws ToolError `pack/unrendered`, `pack/given-up`
 */
export async function renderFiles(request: RenderRequest): Promise<void> {
  const { io, context, copies, useCache, onFile } = request
  const fonts = sha256(Buffer.concat(context.fonts))
  const fresh: Fresh[] = []
  for (const file of request.files) {
    if (isPlain(file)) onFile(file, await renderFile(file, { ...context, copies, assets: new Map() }))
    else {
      const { key, size } = keyOf(file, context, fonts)
      const kept = useCache ? io.cache.bytes(key) : undefined
      if (kept === undefined) fresh.push({ file, key, size })
      else onFile(file, kept)
    }
  }
  fresh.sort((one, other) => other.size - one.size)
  const setters = fresh.filter(({ file }) => file.format === 'pdf')
  const writers = fresh.filter(({ file }) => file.format !== 'pdf')
  const stop = new AbortController()
  let failure: unknown
  const fail = (error: unknown) => {
    failure ??= error
    stop.abort()
  }
  const work = { ...request, signal: stop.signal, fail }
  await Promise.all([inWorkers(setters, MOST_SETTERS, work), inWorkers(writers, 1, work)])
  if (failure !== undefined) throw failure
}

/** A file to make, the key it is kept under, and how much it says, in bytes. */
interface Fresh {
  readonly file: PackFile
  readonly key: string
  readonly size: number
}

/** Whether a file is made in no time, and where it is needed. */
function isPlain({ content }: PackFile): boolean {
  return content.kind === 'table' || content.kind === 'picture' || content.kind === 'file'
}

interface Work extends RenderRequest {
  readonly signal: AbortSignal
  readonly fail: (error: unknown) => void
}

async function inWorkers(fresh: readonly Fresh[], most: number, work: Work): Promise<void> {
  if (fresh.length === 0) return
  const { context, signal, fail } = work
  const byName = new Map(fresh.map((each) => [each.file.name, each]))
  const { runInPool } = await import('../io/worker-pool.ts')
  await runInPool<PackFile, Rendered>({
    script: new URL('./load.cjs', import.meta.url),
    args: ['remiss-worker'],
    data: context,
    tasks: fresh.map(({ file }) => file),
    batch: BATCH,
    lifetime: LIFETIME,
    most,
    patience: PATIENCE,
    signal,
    onResult: (rendered) => take(rendered, byName.get(rendered.name), work),
    onLost: ({ name }, why) => fail(new ToolError({ sentence: 'pack/given-up', values: { name, why } })),
  }).catch(fail)
}

/** Hands on what a worker made. What fails here ends the run, and must not end the process. */
function take(rendered: Rendered, made: Fresh | undefined, { io, useCache, onFile, fail }: Work): void {
  if (made === undefined) return
  try {
    if ('failure' in rendered) throw unrendered(rendered)
    if (useCache) io.cache.putBytes(made.key, rendered.bytes)
    onFile(made.file, rendered.bytes)
  } catch (error) {
    fail(error)
  }
}

function unrendered({ name, failure: message }: Extract<Rendered, { readonly failure: string }>): ToolError {
  return new ToolError({ sentence: 'pack/unrendered', values: { name, message } })
}

/** A hash of all that decides the bytes of a file: what it says, the pictures in it, the face, the program. */
function keyOf({ content, format, language, digest }: PackFile, context: WorkerContext, fonts: string) {
  const { face, pictures, types, date } = context
  // What a comparison says its digest tells: a comparison holds its documents many times over.
  const said = serialize(content.kind === 'comparison' ? [digest, content.set.old, content.set.new, types] : content)
  const shown = [...pictures].filter(([name]) => said.includes(name) || name === face.logo?.picture)
  const around = serialize([BUILD, content.kind, format, language, face, fonts, date, shown])
  return { key: sha256(Buffer.concat([around, said])), size: said.length }
}
