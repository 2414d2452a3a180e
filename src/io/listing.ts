import { createHash } from 'node:crypto'
import { closeSync, constants, fstatSync, lstatSync, openSync, readdirSync, readSync } from 'node:fs'
import { join } from 'node:path'

/** Something that stands in a folder, by its path from there, with `/`. */
export interface Listed {
  readonly path: string
  /** Links are not followed. */
  readonly kind: 'file' | 'folder' | 'link' | 'other'
  /** Bytes of a file. */
  readonly size: number
}

/**
 * All that stands below a folder, hidden or not, in the order of the disk; the folders among it too.
 *
 * @returns undefined when there is more than `limit`, or a folder that cannot be read
 */
export function listFolder(folder: string, limit: number): readonly Listed[] | undefined {
  const found: Listed[] = []
  const waiting = ['']
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const names = namesIn(join(folder, at))
    if (names === undefined || found.length + names.length > limit) return undefined
    const inside = names.flatMap((name) => listed(folder, at === '' ? name : `${at}/${name}`))
    found.push(...inside)
    waiting.push(...inside.flatMap(({ path, kind }) => (kind === 'folder' ? path : [])))
  }
  return found
}

/** None when it has gone meanwhile. */
function listed(folder: string, path: string): readonly Listed[] {
  const stat = lstatSync(join(folder, path), { throwIfNoEntry: false })
  if (stat === undefined) return []
  if (stat.isFile()) return [{ path, kind: 'file', size: stat.size }]
  return [{ path, kind: stat.isDirectory() ? 'folder' : stat.isSymbolicLink() ? 'link' : 'other', size: 0 }]
}

function namesIn(folder: string): readonly string[] | undefined {
  try {
    return readdirSync(folder)
  } catch {
    return undefined
  }
}

/** Bytes read at a time. */
const STRIDE = 1024 * 1024

/** SHA-256 of a regular file, read in pieces; undefined when it cannot be read, or has another size than it had. */
export function fileDigest(file: string, size: number): string | undefined {
  let handle: number
  try {
    handle = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0))
  } catch {
    return undefined
  }
  try {
    const stat = fstatSync(handle)
    if (!stat.isFile() || stat.size !== size) return undefined
    const hash = createHash('sha256')
    const room = Buffer.allocUnsafe(Math.min(STRIDE, size + 1))
    for (let read = readSync(handle, room); read > 0; read = readSync(handle, room)) hash.update(room.subarray(0, read))
    return hash.digest('hex')
  } catch {
    return undefined
  } finally {
    closeSync(handle)
  }
}
