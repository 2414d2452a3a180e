import { join, resolve } from 'node:path'
import type { NewFolder } from '../io/folder.ts'
import type { Io } from '../io/io.ts'
import { sha256 } from '../io/sha256.ts'
import { PACK_REPORT } from '../messages/pack-report.ts'
import type { Language } from '../model/language.ts'
import {
  CHECKSUMS,
  dayOf,
  FRONT_PAGE,
  isPrivate,
  MANIFEST,
  type Manifest,
  type ManifestFile,
  type Pack,
  type PackFile,
} from '../model/pack.ts'
import { ToolError } from '../model/tool-error.ts'
import { frontPage } from '../remiss/front-page.ts'
import { packLosses, type Replacement } from '../remiss/pack-losses.ts'
import { plannedSizes, refuseExcess } from '../remiss/pack-size.ts'
import { proveFiles, proveZip, zipName } from '../remiss/proof.ts'
import type { PackRequest } from '../remiss/request.ts'
import { checksums } from '../render/checksums.ts'
import { manifestJson, manifestOf } from '../render/manifest-json.ts'
import { render as renderPage } from '../render/publication-html.ts'
import { zipOf } from '../render/zip.ts'
import { manifestFrom } from '../schema/manifest.ts'
import { folderContents, zipContents } from './remiss-contents.ts'
import { type Renderable, renderFiles, type WorkerContext, workerContext } from './remiss-render.ts'
import { VERSION } from './version.ts'

/** A pack to write, and where. */
export interface WriteRequest {
  readonly io: Io
  readonly pack: Pack
  readonly request: PackRequest
  readonly read: Renderable
  /** As it was given. */
  readonly output: string
  readonly useCache: boolean
  /** Whether an earlier pack may be lost, whatever it tells. */
  readonly replaces: boolean
  /** Of the one who builds it. */
  readonly language: Language
}

/** What was written. */
export interface Written {
  readonly files: number
  readonly bytes: number
  readonly zip: string
}

/**
 * Makes all files of a pack and puts them in its folder by one rename. An earlier pack of the same consultation is
 * replaced, when nobody has changed it, and nothing of it is lost: what is known to be is told before files are made.
 *
 * @throws ToolError; nothing is then written
 */
export async function writePack(given: WriteRequest): Promise<Written> {
  const { io, pack, output } = given
  const refuseToReplace = (folder: string) => refuseUnlike(io, folder, pack.consultation, output)
  const folder = io.openFolder({ folder: resolve(io.folder, output), refuseToReplace })
  try {
    const earlier = earlierPack(given)
    refuseToLose(earlier, { pack, files: pack.files }, output)
    refuseExcess(plannedSizes(pack))
    const context = await workerContext(pack, given.request, given.read)
    const written = new Writing(folder)
    await makeFiles(given, context, written)
    await addFrontPage(given, context, written)
    refuseToLose(earlier, { pack, files: written.files }, output)
    const zip = addContents(pack, written)
    folder.commit()
    return { files: written.files.length + 3, bytes: written.bytes, zip }
  } catch (error) {
    folder.discard()
    throw error
  }
}

/** What has been written of a pack. */
class Writing {
  readonly files: ManifestFile[] = []
  /** SHA-256 by name. */
  readonly sums = new Map<string, string>()
  /** The files that go to everyone. */
  readonly shared = new Map<string, Uint8Array>()
  bytes = 0
  #sharedBytes = 0
  readonly #folder: NewFolder

  constructor(folder: NewFolder) {
    this.#folder = folder
  }

  write(name: string, bytes: Uint8Array): void {
    refuseExcess({ file: bytes.length })
    this.#folder.write(name, bytes)
    this.sums.set(name, sha256(bytes))
    this.bytes += bytes.length
  }

  add(file: Omit<ManifestFile, 'sha256' | 'bytes'>, bytes: Uint8Array): void {
    this.write(file.name, bytes)
    const { name, role, audience, language, title, format, sources, digest } = file
    const kept = { name, role, audience, language, title, format, sources, ...(digest !== undefined && { digest }) }
    this.files.push({ ...kept, sha256: this.sums.get(name) ?? '', bytes: bytes.length })
    if (isPrivate(file)) return
    this.shared.set(name, bytes)
    this.#sharedBytes += bytes.length
    refuseExcess({ inflated: this.#sharedBytes })
  }
}

async function makeFiles(given: WriteRequest, context: WorkerContext, written: Writing): Promise<void> {
  const { io, pack, read, useCache, language } = given
  const progress = io.progress()
  const label = PACK_REPORT[language].making
  const onFile = (file: PackFile, bytes: Uint8Array) => {
    written.add(file, bytes)
    progress.update({ label, done: written.files.length, total: pack.files.length })
  }
  try {
    await renderFiles({ io, files: pack.files, context, copies: read.copies, useCache, onFile })
  } finally {
    progress.end()
  }
}

async function addFrontPage({ pack, request }: WriteRequest, context: WorkerContext, written: Writing): Promise<void> {
  const sizes = new Map(written.files.map(({ name, bytes }) => [name, bytes]))
  const publication = frontPage(pack, sizes, request)
  const page = await renderPage(publication, { ...context, assets: new Map() })
  const file = {
    name: FRONT_PAGE,
    role: 'front-page',
    audience: { kind: 'all' },
    language: pack.language,
    title: publication.title,
    format: 'html',
    sources: [request.consultation.source.path],
  } as const
  written.add(file, typeof page === 'string' ? Buffer.from(page) : page)
}

/** The manifest, the zip for everyone with checksums of its own, and those of the folder. Gives the zip's name. */
function addContents(pack: Pack, written: Writing): string {
  const zip = zipName(pack)
  const manifest = Buffer.from(manifestJson(manifestOf(pack, written.files, VERSION)))
  refuseExcess({ text: manifest.length })
  written.write(MANIFEST, manifest)
  const shared = new Map([...written.shared, [MANIFEST, manifest]])
  const sums = new Map([...written.sums].filter(([name]) => shared.has(name)))
  const zipped = zipOf(new Map([...shared, [CHECKSUMS, Buffer.from(checksums(sums))]]))
  refuseExcess({ zip: zipped.length })
  written.write(zip, zipped)
  written.write(CHECKSUMS, Buffer.from(checksums(written.sums)))
  return zip
}

/** Refuses to replace what is anything but an earlier pack of the same consultation, whole and unchanged. */
function refuseUnlike(io: Io, folder: string, consultation: string, path: string): void {
  const contents = folderContents(io, folder)
  if (contents === undefined) throw new ToolError({ sentence: 'pack/occupied', values: { path, found: '…' } })
  const { manifest, faults } = proveFiles(contents, 'folder')
  if (manifest === undefined) {
    const found = [...contents.files.keys(), ...contents.others].sort()[0] ?? '…'
    throw new ToolError({ sentence: 'pack/occupied', values: { path, found } })
  }
  if (manifest.consultation !== consultation)
    throw new ToolError({ sentence: 'pack/other', values: { path, consultation: manifest.consultation } })
  const name = zipName(manifest)
  const zip = zipContents(io, join(folder, name))
  const fault = faults[0] ?? (zip && proveZip(name, zip, contents)[0])
  if (fault === undefined) return
  const sentence = fault.kind === 'foreign' || fault.kind === 'not-a-file' ? 'pack/occupied' : 'pack/changed'
  throw new ToolError({ sentence, values: { path, found: fault.name } })
}

/** Digits of a hash that tell it from others. */
const HASH_DIGITS = 10

/** The pack that is to be replaced; undefined when there is none, or it may be lost. */
function earlierPack({ io, output, replaces }: WriteRequest): Manifest | undefined {
  const text = replaces ? undefined : folderContents(io, resolve(io.folder, output))?.textOf(MANIFEST)
  const read = text === undefined ? undefined : manifestFrom(text)
  return read === undefined || 'fault' in read ? undefined : read.manifest
}

/** What was sent must be there to be shown: refuses to replace a pack that tells anybody something else. */
function refuseToLose(earlier: Manifest | undefined, replacement: Replacement, path: string): void {
  const losses = earlier === undefined ? [] : packLosses(earlier, replacement)
  if (earlier === undefined || losses.length === 0) return
  const { name, documentHash } = earlier
  const values = { path, name, day: dayOf(earlier), hash: documentHash.slice(0, HASH_DIGITS), losses }
  throw new ToolError({ sentence: 'pack/sent', values })
}
