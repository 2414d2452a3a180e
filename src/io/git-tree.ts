import { isAbsolute, posix } from 'node:path'
import { START } from '../model/place.ts'
import type { Source } from '../model/source.ts'
import type { SourceFault } from '../model/source-fault.ts'
import type { ToolFault } from '../model/tool-error.ts'
import { decode } from './decode.ts'
import { realPath } from './inside.ts'
import { tooLarge } from './read.ts'
import { type AskedGit, fields, type GitResult, runGit } from './run-git.ts'

/** What stands at a path in a commit: its hash is all that git needs to be told of it. */
export interface TreeEntry {
  readonly kind: 'file' | 'folder'
  readonly hash: string
  /** Bytes; 0 for a folder. */
  readonly size: number
}

/** A file below a folder of a commit. */
export interface TreeFile {
  /** From the folder, with `/`, in NFC. */
  readonly path: string
  readonly hash: string
  readonly size: number
}

/** A file read from a commit, or why it could not be. */
export type ReadBlob = { readonly path: string } & ({ readonly source: Source } | { readonly sourceFault: SourceFault })

/** What git's settings say of colour, the more particular first; `pager` is false when a pager is to get none. */
export interface ColourSettings {
  readonly wanted: 'always' | 'auto' | 'never'
  readonly pager: boolean
}

/** Bytes of blobs asked for at a time: git's answer is held in memory. */
const MOST_AT_ONCE = 64 * 1024 * 1024

/** Real, absolute path of the top of the work tree that the folder lies in. */
export async function repositoryOf({ folder, environment }: AskedGit): Promise<GitResult<string>> {
  const top = await runGit(folder, environment, ['rev-parse', '--show-toplevel'])
  if ('fault' in top) return top
  const path = top.value.toString('utf8').replace(/\n$/, '')
  // In the folder .git there is no work tree, and git says nothing.
  return isAbsolute(path)
    ? { value: realPath(path) }
    : { fault: { sentence: 'git/not-a-repository', values: { path: folder } } }
}

/** The best common ancestor of two commits given in hexadecimal; undefined when they share none. */
export async function mergeBase(
  { folder, environment }: AskedGit,
  first: string,
  second: string,
): Promise<GitResult<string | undefined>> {
  const result = await runGit(folder, environment, ['merge-base', first, second])
  // git ends with 1, and says nothing, when there is none.
  if ('fault' in result) return isSilent(result.fault) ? { value: undefined } : result
  return { value: result.value.toString('latin1').trim() }
}

function isSilent(fault: ToolFault): boolean {
  return fault.sentence === 'git/failed' && fault.values.message === '1'
}

/** `100644 blob <hash>    <size>\t<path>`; 100644 and 100755 are files, 120000 symbolic links, 160000 submodules. */
const ENTRY = /^(\d{6}) (\w+) ([0-9a-f]{40,64}) +(\d+|-)\t(.+)$/s

/** What stands at a path from the top of the repository; `''` is the top. Links and submodules count as nothing. */
export async function entryAt(
  { folder, environment }: AskedGit,
  commit: string,
  path: string,
): Promise<GitResult<TreeEntry | undefined>> {
  if (path === '') return { value: { kind: 'folder', hash: commit, size: 0 } }
  if (path.includes('\0') || posix.normalize(path) !== path || /^(?:\/|\.\.?(?:\/|$))/.test(path))
    return { value: undefined }
  const args = ['ls-tree', '-z', '--long', '--full-tree', commit, '--', path]
  const listed = await runGit(folder, environment, args)
  if ('fault' in listed) return listed
  const [, mode = '', kind, hash = '', size, name] = ENTRY.exec(fields(listed.value)[0] ?? '') ?? []
  if (name !== path.normalize('NFC')) return { value: undefined }
  if (kind === 'tree') return { value: { kind: 'folder', hash, size: 0 } }
  if (!mode.startsWith('100')) return { value: undefined }
  return { value: { kind: 'file', hash, size: Number(size) } }
}

/** The regular files below a folder. */
export async function filesBelow(
  { folder, environment }: AskedGit,
  { hash }: TreeEntry,
): Promise<GitResult<readonly TreeFile[]>> {
  const listed = await runGit(folder, environment, ['ls-tree', '-r', '-z', '--long', '--full-tree', hash])
  if ('fault' in listed) return listed
  const files = fields(listed.value).flatMap((line): TreeFile[] => {
    const [, mode = '', , blob = '', size, path = ''] = ENTRY.exec(line) ?? []
    return mode.startsWith('100') ? [{ path, hash: blob, size: Number(size) }] : []
  })
  return { value: files }
}

/** Reads files, many with one process. Each source is named by the path of its file. */
export async function readBlobs(
  git: AskedGit,
  files: readonly TreeFile[],
  limit: number,
): Promise<GitResult<readonly ReadBlob[]>> {
  const read: ReadBlob[] = []
  for (const batch of batches(files, limit)) {
    const wanted = batch.filter(({ size }) => size <= limit)
    const input = wanted.map(({ hash }) => `${hash}\n`).join('')
    const answer =
      wanted.length === 0
        ? { value: Buffer.alloc(0) }
        : await runGit(git.folder, git.environment, ['cat-file', '--batch'], { input })
    if ('fault' in answer) return answer
    const contents = readBatch(answer.value)
    for (const file of batch) read.push(readBlob(file, contents, limit))
  }
  return { value: read }
}

/**
 * What is said of files of a commit from their bytes, many read with one process; by hash. Nothing of those that are not
 * there or have more bytes than the limit.
 */
export async function tellOfBlobs<Told>(
  git: AskedGit,
  files: readonly TreeFile[],
  limit: number,
  tell: (bytes: Uint8Array, file: TreeFile) => Told,
): Promise<GitResult<ReadonlyMap<string, Told>>> {
  const told = new Map<string, Told>()
  const wanted = new Map(files.filter(({ size }) => size <= limit).map((file) => [file.hash, file]))
  for (const batch of batches([...wanted.values()], limit)) {
    const input = batch.map(({ hash }) => `${hash}\n`).join('')
    const answer = await runGit(git.folder, git.environment, ['cat-file', '--batch'], { input })
    if ('fault' in answer) return answer
    const contents = readBatch(answer.value)
    for (const file of batch) {
      const bytes = contents.get(file.hash)
      if (bytes !== undefined) told.set(file.hash, tell(bytes, file))
    }
  }
  return { value: told }
}

/** A file of a commit as bytes; undefined when it has more than the limit. */
export async function blobBytes(
  { folder, environment }: AskedGit,
  { hash, size }: TreeEntry,
  limit: number,
): Promise<GitResult<Uint8Array | undefined>> {
  if (size > limit) return { value: undefined }
  return runGit(folder, environment, ['cat-file', 'blob', hash])
}

function* batches(files: readonly TreeFile[], limit: number): Generator<readonly TreeFile[]> {
  let [batch, bytes]: [TreeFile[], number] = [[], 0]
  for (const file of files) {
    if (bytes > MOST_AT_ONCE) {
      yield batch
      batch = []
      bytes = 0
    }
    batch.push(file)
    bytes += Math.min(file.size, limit)
  }
  if (batch.length > 0) yield batch
}

/** Contents by hash. Each is `<hash> blob <size>\n<content>\n`; of what is not there, `<hash> missing\n`. */
function readBatch(answer: Buffer): ReadonlyMap<string, Buffer> {
  const contents = new Map<string, Buffer>()
  for (let at = 0; at < answer.length; ) {
    const end = answer.indexOf(0x0a, at)
    if (end < 0) break
    const [hash = '', kind, size] = answer.toString('latin1', at, end).split(' ')
    at = end + 1
    if (kind !== 'blob') continue
    contents.set(hash, answer.subarray(at, at + Number(size)))
    at += Number(size) + 1
  }
  return contents
}

function readBlob({ path, hash, size }: TreeFile, contents: ReadonlyMap<string, Buffer>, limit: number): ReadBlob {
  if (size > limit) return { path, sourceFault: tooLarge(size, limit) }
  const bytes = contents.get(hash)
  if (bytes === undefined) return { path, sourceFault: MISSING }
  const decoded = decode(bytes, path)
  return 'fault' in decoded ? { path, sourceFault: decoded.fault } : { path, source: decoded.source }
}

/** A partial clone may lack a file; it is not fetched. */
const MISSING: SourceFault = {
  rule: 'source/unreadable',
  sentence: 'missing',
  values: {},
  span: START,
}

/** Short names of branches, also those of other repositories, and tags. */
export async function namesOf({ folder, environment }: AskedGit): Promise<GitResult<readonly string[]>> {
  const kinds = ['refs/heads', 'refs/tags', 'refs/remotes']
  const listed = await runGit(folder, environment, ['for-each-ref', '--format=%(refname:short)', ...kinds])
  return 'fault' in listed ? listed : { value: listed.value.toString('utf8').split('\n').filter(Boolean) }
}

/** What `color.diff`, `color.ui` and `color.pager` say; where nothing is said, `auto` and true. */
export async function colourSettings({ folder, environment }: AskedGit): Promise<ColourSettings> {
  const listed = await runGit(folder, environment, ['config', '-z', '--get-regexp', '^color\\.(diff|ui|pager)$'])
  // git config fails when no key matches.
  const lines = 'fault' in listed ? [] : fields(listed.value)
  const said = new Map(lines.map((line) => [line.split('\n')[0], line.split('\n')[1]?.toLowerCase() ?? 'true']))
  const wanted = said.get('color.diff') ?? said.get('color.ui') ?? 'auto'
  const isNo = (value: string) => /^(?:never|false|no|off|0)$/.test(value)
  return {
    wanted: wanted === 'always' ? 'always' : isNo(wanted) ? 'never' : 'auto',
    pager: !isNo(said.get('color.pager') ?? 'true'),
  }
}
