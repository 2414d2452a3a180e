import {
  closeSync,
  existsSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join, resolve, sep } from 'node:path'
import { ToolError } from '../model/tool-error.ts'
import { isGitsOwn, isInBareRepository, realPath } from './inside.ts'
import { lockFile } from './lock.ts'
import { errorCode } from './read.ts'
import { syncFolder } from './sync-folder.ts'

export interface FolderRequest {
  /** Where the folder is to stand, absolute. What is missing above it is made. */
  readonly folder: string
  /** Throws when a folder holds anything but what an earlier run wrote: only such a folder is replaced. */
  readonly refuseToReplace: (folder: string) => void
}

/** A folder that is being written; nobody sees it before {@link NewFolder.commit}. */
export interface NewFolder {
  /** Writes a file, by its path from the folder, to the disk. */
  readonly write: (name: string, content: string | Uint8Array) => void
  /** Puts the folder in its place by one rename, and gives the place free for other runs. */
  readonly commit: () => void
  /** Takes away all that was written, and gives the place free for other runs. */
  readonly discard: () => void
}

/** `.<name>.<process>-<number>.rus-tmp` is being written or thrown away, `….rus-old` was set aside for a new one. */
const LEFTOVER = /^\.(.+)\.\d+-\d+\.rus-(tmp|old)$/s

/** Names of files: no `..`, nothing hidden, nothing a system understands in its own way. */
const NAME = /^[A-Za-z0-9_][A-Za-z0-9._-]*(?:\/[A-Za-z0-9_][A-Za-z0-9._-]*)*$/

/** Signals by which somebody ends a run: Ctrl-C, and what stops a service. */
const ENDING = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

let made = 0

/**
 * Begins a folder that will be the old or the new one whenever somebody looks, also when the process is killed or the
 * disk is full: it is written beside its place, then renamed. What killed runs left there is put right first. One run
 * at a time works on a place.
 *
 * @throws ToolError `lock/held`, `write/in-git`, `write/not-a-folder`, `write/failed`; whatever the request refuses with
 */
export function openFolder({ folder, refuseToReplace }: FolderRequest): NewFolder {
  const target = realPath(resolve(folder))
  if (isGitsOwn(target) || isInBareRepository(target))
    throw new ToolError({ sentence: 'write/in-git', values: { path: folder } })
  const parents = attempt(folder, () => mkdirSync(dirname(target), { recursive: true }))
  const unlock = locked(target, parents)
  const finish = () => {
    unlock()
    removeEmpty(dirname(target), parents)
  }
  try {
    attempt(folder, () => recover(target, refuseToReplace))
    if (stands(target)) refuseOccupied(folder, target, refuseToReplace)
    const temporary = besides(target, 'tmp')
    attempt(folder, () => mkdirSync(temporary))
    return writing({ folder, target, temporary, refuseToReplace, finish })
  } catch (error) {
    finish()
    throw error
  }
}

interface Writing extends FolderRequest {
  readonly target: string
  readonly temporary: string
  readonly finish: () => void
}

function writing(given: Writing): NewFolder {
  const { folder, temporary } = given
  let ended = false
  /** Once: another run may have taken the place since. */
  const finish = () => {
    if (!ended) given.finish()
    ended = true
    for (const signal of ENDING) process.off(signal, endBy)
  }
  const discard = () => {
    if (!ended) remove(temporary)
    finish()
  }
  /** Ends as the signal wants, after putting all in order. */
  const endBy = (signal: NodeJS.Signals) => {
    discard()
    process.kill(process.pid, signal)
  }
  for (const signal of ENDING) process.once(signal, endBy)
  /** What fails leaves nothing behind. */
  const orDiscard = (act: () => void) => {
    try {
      attempt(folder, act)
    } catch (error) {
      discard()
      throw error
    }
  }
  return {
    write: (name, content) => orDiscard(() => writeInto(temporary, name, content)),
    commit: () => {
      orDiscard(() => put(given))
      finish()
    },
    discard,
  }
}

function writeInto(temporary: string, name: string, content: string | Uint8Array): void {
  if (!NAME.test(name)) throw new Error(`unfit name of a file: ${JSON.stringify(name)}`)
  const file = join(temporary, name)
  mkdirSync(dirname(file), { recursive: true })
  const handle = openSync(file, 'wx', 0o666)
  try {
    writeFileSync(handle, content)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** Puts what was written in its place. Between two renames the old folder stands beside, and the next run finds it. */
function put({ folder, target, temporary, refuseToReplace }: Writing): void {
  syncFolders(temporary)
  if (stands(target)) refuseOccupied(folder, target, refuseToReplace)
  const old = setAside(target)
  try {
    renameSync(temporary, target)
  } catch (error) {
    if (old !== undefined) renameSync(old, target)
    throw error
  }
  syncFolder(dirname(target))
  if (old === undefined) return
  try {
    throwAway(old, target, refuseToReplace)
  } catch {
    // The new folder stands, and the run has done what it was asked: the next one throws the old away.
  }
}

/** Where the old folder is put; undefined when there was none, or an empty one. */
function setAside(target: string): string | undefined {
  if (!stands(target)) return undefined
  if (isEmpty(target)) {
    rmdirSync(target)
    return undefined
  }
  const old = besides(target, 'old')
  renameSync(target, old)
  return old
}

function refuseOccupied(folder: string, target: string, refuseToReplace: (folder: string) => void): void {
  if (!lstatSync(target).isDirectory())
    throw new ToolError({ sentence: 'write/not-a-folder', values: { path: folder } })
  if (!isEmpty(target)) refuseToReplace(target)
}

/** Puts right what killed runs left: an old folder whose place is empty goes back to it, all else of ours goes away. */
function recover(target: string, refuseToReplace: (folder: string) => void): void {
  for (const { path, kind } of leftoversOf(target)) {
    if (kind === 'tmp') remove(path)
    else if (!stands(target) || isEmptyFolder(target)) renameSync(path, target)
    else throwAway(path, target, refuseToReplace)
  }
}

function leftoversOf(target: string): readonly { readonly path: string; readonly kind: string | undefined }[] {
  return readdirSync(dirname(target)).flatMap((each) => {
    const [, name, kind] = LEFTOVER.exec(each) ?? []
    const path = join(dirname(target), each)
    return name === basename(target) && lstatSync(path).isDirectory() ? [{ path, kind }] : []
  })
}

/** Throws a folder away that was set aside, unless somebody has put something of their own into it: then it stays. */
function throwAway(old: string, target: string, refuseToReplace: (folder: string) => void): void {
  try {
    refuseToReplace(old)
  } catch {
    return
  }
  const doomed = besides(target, 'tmp')
  renameSync(old, doomed)
  remove(doomed)
}

/** A name of ours beside the target that nothing bears. */
function besides(target: string, kind: 'tmp' | 'old'): string {
  // Names hold at most 255 bytes, and ours is longer than the target's.
  for (;;) {
    made += 1
    const path = join(dirname(target), `.${basename(target)}.${process.pid}-${made}.rus-${kind}`)
    if (!stands(path)) return path
  }
}

function locked(target: string, parents: string | undefined): () => void {
  try {
    return lockFile(join(dirname(target), `.${basename(target)}.rus-lock`))
  } catch (error) {
    removeEmpty(dirname(target), parents)
    throw error
  }
}

function attempt<Result>(path: string, act: () => Result): Result {
  try {
    return act()
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error
    throw new ToolError({ sentence: 'write/failed', values: { path, code: errorCode(error) } }, { cause: error })
  }
}

function stands(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined
}

function isEmpty(folder: string): boolean {
  return readdirSync(folder).length === 0
}

function isEmptyFolder(path: string): boolean {
  return lstatSync(path).isDirectory() && isEmpty(path)
}

function remove(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true })
  } catch {
    // Not ours to remove: the next run tries again.
  }
}

/** Removes folders that were made for nothing, from one upwards to the first that was made. */
function removeEmpty(folder: string, first: string | undefined): void {
  if (first === undefined) return
  for (let each = folder; existsSync(each); each = dirname(each)) {
    try {
      rmdirSync(each)
    } catch {
      // Something stands in it now.
      return
    }
    if (each === first) return
  }
}

/** Makes what folders hold last through a power cut, the deepest first. */
function syncFolders(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) syncFolders(`${folder}${sep}${entry.name}`)
  }
  syncFolder(folder)
}
