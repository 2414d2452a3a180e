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
