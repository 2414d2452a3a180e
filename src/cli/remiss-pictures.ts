import { join } from 'node:path'
import { sha256 } from '../io/sha256.ts'
import { resolvePath } from '../model/path.ts'
import type { Picture } from '../model/publication.ts'
import { PICTURE_LIMIT, pictureFrom } from '../parse/picture.ts'
import { bytesIn } from './remiss-committed.ts'
import type { ReadDocument, SentReading } from './remiss-sent.ts'

/** The pictures of what is sent. */
export interface SentPictures {
  /** Names by path from the workspace. */
  readonly names: ReadonlyMap<string, string>
  readonly pictures: ReadonlyMap<string, Picture>
  /** Paths of images that cannot be shown: their alternative text stands instead. */
  readonly unread: readonly string[]
}

/** Bytes of all pictures together: each file that shows one holds it. */
const MOST_BYTES = 100 * 1024 * 1024

/** Reads the images that documents show, each where its document is: on disk or in a revision. None outside the workspace. */
export async function readPictures(reading: SentReading, documents: readonly ReadDocument[]): Promise<SentPictures> {
  const names = new Map<string, string>()
  const pictures = new Map<string, Picture>()
  const unread = new Set<string>()
  let room = MOST_BYTES
  for (const document of documents) {
    for (const path of imagesOf(document)) {
      if (names.has(path) || unread.has(path)) continue
      const bytes = await bytesOf(reading, document, path)
      const read = bytes === undefined || bytes.length > room ? undefined : pictureFrom(bytes)
      if (read === undefined || bytes === undefined || !('picture' in read)) unread.add(path)
      else {
        // Named by what it is: a new picture elsewhere changes nothing for the files that show this one.
        const name = `picture-${sha256(bytes).slice(0, 16)}`
        names.set(path, name)
        pictures.set(name, read.picture)
        room -= bytes.length
      }
    }
  }
  return { names, pictures, unread: [...unread] }
}

function imagesOf({ document }: ReadDocument): readonly string[] {
  const images = document.links.filter(({ kind }) => kind === 'image')
  return images.flatMap(({ target }) => resolvePath(document.path, target) ?? [])
}

async function bytesOf(
  { io, found }: SentReading,
  { commit }: ReadDocument,
  path: string,
): Promise<Uint8Array | undefined> {
  const { root } = found.target.loaded
  if (commit !== undefined) return bytesIn(io, { root, commit, path, limit: PICTURE_LIMIT })
  const read = io.readBytes({ file: join(root, path), root, limit: PICTURE_LIMIT })
  return 'bytes' in read ? read.bytes : undefined
}
