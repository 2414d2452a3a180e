import { closeSync, constants, fstatSync, lstatSync, openSync, readSync, realpathSync, type Stats } from 'node:fs'
import { START } from '../model/place.ts'
import type { SourceFault } from '../model/source-fault.ts'
import { type Decoded, decode } from './decode.ts'
import { inside, isBelow, realPath } from './inside.ts'

export interface ReadRequest {
  /** Where the file is. */
  readonly file: string
  /** The name its source gets. */
  readonly path: string
  /** Most bytes to read. */
  readonly limit: number
  /** A symbolic link is followed only to what lies in this folder; without it, never. */
  readonly root?: string
}

export type ReadBytes = { readonly bytes: Uint8Array } | { readonly fault: SourceFault }

/**
 * Reads one file as a source. Only regular files are opened, only as many bytes as allowed are read, and whatever is
 * wrong with the file comes back as a fault: it never throws.
 */
export function readSource(request: ReadRequest): Decoded {
  try {
    const target = targetOf(request)
    if (typeof target !== 'string') return { fault: target }
    return readRegular(target, request.limit, keptRoom, (bytes) => decode(bytes, request.path))
  } catch (error) {
    return { fault: unreadable(errorCode(error)) }
  }
}

/** Reads one file as bytes; of what is wrong with it as {@link readSource}. Nothing outside `root` is read, whatever links lead there. */
export function readBytes({ file, root, limit }: Omit<ReadRequest, 'path'>): ReadBytes {
  try {
    if (root !== undefined && !inside(root, file)) return { fault: notAFile('linkOutside') }
    const target = targetOf({ file, ...(root !== undefined && { root }) })
    if (typeof target !== 'string') return { fault: target }
    return readRegular(target, limit, Buffer.allocUnsafe, (bytes) => ({ bytes }))
  } catch (error) {
    return { fault: unreadable(errorCode(error)) }
  }
}

/** The system's code of an error, such as `ENOENT`; `UNKNOWN` when it has none. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'UNKNOWN'
}

/** What is to be opened: the file itself, or where its link leads. Looks before opening, since opening a device acts on it. */
function targetOf({ file, root }: Pick<ReadRequest, 'file' | 'root'>): string | SourceFault {
  const stat = lstatSync(file)
  if (!stat.isSymbolicLink()) return stat.isFile() ? file : notAFile(kindOf(stat))
  let target: string
  try {
    target = realpathSync.native(file)
  } catch {
    return notAFile('linkBroken')
  }
  if (root === undefined || !isBelow(realPath(root), target)) return notAFile('linkOutside')
  const found = lstatSync(target)
  return found.isFile() ? target : notAFile(kindOf(found))
}

/**
 * Opens without waiting and without following a link, and looks again: the file may have been exchanged meanwhile.
 *
 * @param use what is made of the bytes, which may be others as soon as it is done
 */
function readRegular<Made>(
  file: string,
  limit: number,
  roomFor: RoomFor,
  use: (bytes: Buffer) => Made,
): Made | { readonly fault: SourceFault } {
  const handle = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0))
  try {
    const stat = fstatSync(handle)
    if (!stat.isFile()) return { fault: notAFile('device') }
    const { size } = stat
    if (size > limit) return { fault: tooLarge(size, limit) }
    // A file that fills one byte more than its size has grown, or tells no size (as in /proc): read all that is allowed.
    const expected = fill(handle, roomFor(size + 1))
    const bytes = expected.length <= size ? expected : fill(handle, roomFor(limit + 1))
    return bytes.length > limit ? { fault: tooLarge(bytes.length, limit) } : use(bytes)
  } finally {
    closeSync(handle)
  }
}

/** Gives room for so many bytes. */
type RoomFor = (size: number) => Buffer

/** As much as nearly all documents take; a larger file gets room of its own. */
const KEPT = 1024 * 1024
let kept: Buffer | undefined

/**
 * Room that is kept, and given again for the next file: for bytes that are only used to decode them, which copies them. New memory for every file costs more than all else of reading it, in each of its pages.
 */
function keptRoom(size: number): Buffer {
  if (size > KEPT) return Buffer.allocUnsafe(size)
  kept ??= Buffer.allocUnsafeSlow(KEPT)
  return kept.subarray(0, size)
}

/** The file from its beginning, as far as `room` goes. */
function fill(handle: number, room: Buffer): Buffer {
  let length = 0
  while (length < room.length) {
    const count = readSync(handle, room, length, room.length - length, length)
    if (count === 0) break
    length += count
  }
  return room.subarray(0, length)
}

/** The kind of what is no regular file. */
export function kindOf(
  stat: Pick<Stats, 'isDirectory' | 'isFIFO' | 'isSocket'>,
): 'folder' | 'pipe' | 'socket' | 'device' {
  if (stat.isDirectory()) return 'folder'
  if (stat.isFIFO()) return 'pipe'
  return stat.isSocket() ? 'socket' : 'device'
}

function notAFile(sentence: (SourceFault & { rule: 'source/not-a-file' })['sentence']): SourceFault {
  return { rule: 'source/not-a-file', sentence, values: {}, span: START }
}

/** A text of so many bytes when only `limit` are allowed. */
export function tooLarge(size: number, limit: number): SourceFault {
  return { rule: 'source/too-large', sentence: 'tooLarge', values: { size, limit }, span: START }
}

/** What the system's error code says of a file. */
export function unreadable(code: string): SourceFault {
  const rule = 'source/unreadable'
  if (code === 'ENOENT' || code === 'ENOTDIR') return { rule, sentence: 'missing', values: {}, span: START }
  if (code === 'EACCES' || code === 'EPERM') return { rule, sentence: 'denied', values: {}, span: START }
  return { rule, sentence: 'failed', values: { code }, span: START }
}
