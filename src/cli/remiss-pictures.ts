import { join } from 'node:path'
import { sha256 } from '../io/sha256.ts'
import type { Link } from '../model/document.ts'
import { excerpt } from '../model/excerpt.ts'
import type { Finding } from '../model/finding.ts'
import type { PackSource } from '../model/pack.ts'
import { resolvePath } from '../model/path.ts'
import type { UnsentPicture } from '../model/picture-fault.ts'
import type { Picture } from '../model/publication.ts'
import { PICTURE_LIMIT, pictureFrom } from '../parse/picture.ts'
import { pictureKey } from '../remiss/shown-picture.ts'
import { unusablePicture } from '../rules/source/unusable-picture.ts'
import { bytesIn, revisionOf } from './remiss-committed.ts'
import type { ReadDocument, SentReading } from './remiss-sent.ts'

/** The pictures of what is sent. */
export interface SentPictures {
  /** Names by {@link pictureKey}. */
  readonly names: ReadonlyMap<string, string>
  readonly pictures: ReadonlyMap<string, Picture>
  /** Their files. */
  readonly sources: readonly PackSource[]
  /** Paths of images that cannot be shown: their alternative text stands instead. */
  readonly unread: readonly string[]
  /** Why, at their places; not for those that are not there, which the rules tell of. */
  readonly findings: readonly Finding[]
}

/** Bytes of all pictures together: each file that shows one holds it. */
const MOST_BYTES = 100 * 1024 * 1024
/** Pixels of all pictures that are no drawings: programs unpack them, four bytes for each pixel and more. */
const MOST_PIXELS = 100_000_000

/** Reads the images that documents show, each where its document is: on disk or in a revision. None outside the workspace. */
export async function readPictures(reading: SentReading, documents: readonly ReadDocument[]): Promise<SentPictures> {
  const read = new Reading()
  for (const document of documents) {
    for (const { path, link } of imagesOf(document)) {
      const key = pictureKey(path, document.commit)
      if (read.names.has(key) || read.unread.has(key)) continue
      const file = await bytesOf(reading, document, path)
      if ('bytes' in file) read.take({ document, path, link }, file)
      else read.leave({ document, path, link }, file.fault)
    }
  }
  return { ...read, unread: [...new Set(read.unread.values())] }
}

/** An image in a document, and the path of its file from the workspace. */
interface Image {
  readonly document: ReadDocument
  readonly path: string
  readonly link: Link
}

/** A picture as it was read; `revision` when it is committed so. */
interface PictureFile {
  readonly bytes: Uint8Array
  readonly revision?: string
}

/** What has been read of pictures. */
class Reading {
  readonly names = new Map<string, string>()
  readonly pictures = new Map<string, Picture>()
  readonly sources: PackSource[] = []
  /** Paths, by {@link pictureKey}. */
  readonly unread = new Map<string, string>()
  readonly findings: Finding[] = []
  #room = MOST_BYTES
  #pixels = MOST_PIXELS

  take(image: Image, { bytes, revision }: PictureFile): void {
    const read = pictureFrom(bytes)
    if ('fault' in read) this.leave(image, read.fault)
    else if (bytes.length > this.#room || pixelsOf(read.picture) > this.#pixels) this.leave(image, 'together')
    else this.#keep(image, read.picture, revision)
  }

  #keep({ document, path }: Image, picture: Picture, revision: string | undefined): void {
    const { bytes } = picture
    const digest = sha256(bytes)
    // Named by what it is: a new picture elsewhere changes nothing for the files that show this one.
    const name = `picture-${digest.slice(0, 16)}`
    this.names.set(pictureKey(path, document.commit), name)
    this.pictures.set(name, picture)
    this.sources.push({ path, ...(revision !== undefined && { revision }), sha256: digest })
    this.#room -= bytes.length
    this.#pixels -= pixelsOf(picture)
  }

  /** @param sentence why, as the rule says it; undefined for one that is not there */
  leave({ document, path, link }: Image, sentence: UnsentPicture | undefined): void {
    this.unread.set(pictureKey(path, document.commit), path)
    if (sentence === undefined) return
    const { id: rule, severity } = unusablePicture
    const place = { path: document.source.path, span: link.span }
    const section = link.section === undefined ? {} : { section: link.section }
    this.findings.push({ rule, severity, sentence, values: { file: excerpt(link.target) }, place, ...section })
  }
}

function pixelsOf({ type, width, height }: Picture): number {
  return type === 'svg' ? 0 : width * height
}

function imagesOf({ document }: ReadDocument): readonly Omit<Image, 'document'>[] {
  return document.links.flatMap((link) => {
    const path = link.kind === 'image' ? resolvePath(document.path, link.target) : undefined
    return path === undefined ? [] : [{ path, link }]
  })
}

async function bytesOf(
  { io, found, head }: SentReading,
  { commit }: ReadDocument,
  path: string,
): Promise<PictureFile | { readonly fault: UnsentPicture | undefined }> {
  const { root } = found.target.loaded
  if (commit !== undefined) {
    const bytes = await bytesIn(io, { root, commit, path, limit: PICTURE_LIMIT })
    if (bytes !== undefined) return { bytes, revision: commit }
    return { fault: io.whatStandsAt(join(root, path)) === 'file' ? 'notInRevision' : undefined }
  }
  const read = io.readBytes({ file: join(root, path), root, limit: PICTURE_LIMIT })
  if ('bytes' in read) return { bytes: read.bytes, ...(await revisionOf(io, { root, head, path, bytes: read.bytes })) }
  const { rule, sentence } = read.fault
  if (rule === 'source/too-large') return { fault: 'tooLarge' }
  return { fault: rule === 'source/unreadable' && sentence !== 'missing' ? 'unreadable' : undefined }
}
