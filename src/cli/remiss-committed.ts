import { join, relative, sep } from 'node:path'
import type { Io } from '../io/io.ts'

/** A file of a workspace as it was in a commit. */
export interface CommittedFile {
  /** The workspace's folder. */
  readonly root: string
  readonly commit: string
  /** From there. */
  readonly path: string
  /** Most bytes to read. */
  readonly limit: number
}

/** The bytes of a file in a commit; undefined when it is not there, is no file, or is too large. */
export async function bytesIn(io: Io, { root, commit, path, limit }: CommittedFile): Promise<Uint8Array | undefined> {
  const git = io.gitOf(root)
  const top = await git.repository()
  if ('fault' in top) return undefined
  const entry = await git.entryAt(commit, relative(top.value, join(root, path)).split(sep).join('/'))
  if (!('value' in entry) || entry.value?.kind !== 'file') return undefined
  const bytes = await git.bytesOf(entry.value, limit)
  return 'value' in bytes ? bytes.value : undefined
}

/** A file as it stands on disk, by its path from the workspace. */
interface StandingFile {
  readonly root: string
  readonly head: string | undefined
  readonly path: string
  readonly bytes: Uint8Array
}

/** HEAD's commit, when it has the same bytes at the path. */
export async function revisionOf(
  io: Io,
  { root, head, path, bytes }: StandingFile,
): Promise<{ readonly revision?: string }> {
  const old = head === undefined ? undefined : await bytesIn(io, { root, commit: head, path, limit: bytes.length })
  return head !== undefined && old !== undefined && Buffer.compare(old, bytes) === 0 ? { revision: head } : {}
}
