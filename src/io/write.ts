import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  type Stats,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { ToolError } from '../model/tool-error.ts'
import { inside, isBelow, isGitsOwn, realPath } from './inside.ts'
import { isMakerAlive } from './process-alive.ts'
import { errorCode } from './read.ts'
import { syncFolder } from './sync-folder.ts'

export interface WriteRequest {
  readonly file: string
  readonly content: string | Uint8Array
  /** A path below this folder must not lead out of it through symbolic links. */
  readonly root: string
  /** Files that were read and must not be written over, whatever name or link leads to them. */
  readonly inputs?: readonly string[]
}

/** `.<name>.<process>-<number>.rus-tmp` */
const TEMPORARY = /^\..*\.(\d+)-\d+\.rus-tmp$/s

let written = 0
const swept = new Set<string>()

/**
 * Writes a file so that it is the old or the new one at every moment, also when the process is killed or the disk is
 * full: beside it, to the disk, then renamed. Keeps the mode of the old file, makes folders that are missing, and
 * sweeps what killed runs left in the folder. A symbolic link stays, and what it leads to is written.
 *
 * @throws ToolError `path/outside`, `write/in-git`, `write/over-input`, `write/not-a-file`, `write/failed`
 */
export function writeFile({ file, content, root, inputs = [] }: WriteRequest): void {
  const path = resolve(file)
  if (isBelow(resolve(root), path) && !inside(root, path)) {
    throw new ToolError({ sentence: 'path/outside', values: { path: file, root } })
  }
  const target = realPath(path)
  if (isGitsOwn(target)) throw new ToolError({ sentence: 'write/in-git', values: { path: file } })
  const old = statOf(target)
  if (old && !old.isFile()) throw new ToolError({ sentence: 'write/not-a-file', values: { path: file } })
  if (inputs.some((input) => isSame(target, old, input))) {
    throw new ToolError({ sentence: 'write/over-input', values: { path: file } })
  }
  try {
    replace(target, content, old)
  } catch (error) {
    throw new ToolError({ sentence: 'write/failed', values: { path: file, code: errorCode(error) } }, { cause: error })
  }
}

/** Removes the half-written files in a folder whose makers no longer run. */
function sweep(folder: string): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name)
    if (isLeftover(path, TEMPORARY.exec(name)?.[1])) remove(path)
  }
}

function replace(target: string, content: string | Uint8Array, old: Stats | undefined): void {
  const folder = dirname(target)
  mkdirSync(folder, { recursive: true })
  if (!swept.has(folder)) sweep(folder)
  swept.add(folder)
  if (old) accessSync(target, constants.W_OK)
  const { temporary, handle } = openBeside(target)
  try {
    try {
      writeFileSync(handle, content)
      if (old) fchmodSync(handle, old.mode & 0o7777)
      fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
    renameSync(temporary, target)
  } catch (error) {
    remove(temporary)
    throw error
  }
  syncFolder(folder)
}

/** A new file of ours beside the target. Names in use, and those left by an earlier process of our number, are stepped over. */
function openBeside(target: string): { temporary: string; handle: number } {
  // Names hold at most 255 bytes; a long one is cut, since the rest of the temporary name needs room.
  const name = Buffer.from(basename(target))
    .subarray(0, 200)
    .toString('utf8')
    .replace(/\ufffd+$/, '')
  for (;;) {
    written += 1
    const temporary = join(dirname(target), `.${name}.${process.pid}-${written}.rus-tmp`)
    try {
      return { temporary, handle: openSync(temporary, 'wx', 0o666) }
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') throw error
    }
  }
}

function isLeftover(path: string, maker: string | undefined): boolean {
  const stat = maker === undefined ? undefined : lstatOf(path)
  return stat?.isFile() === true && !isMakerAlive(Number(maker), stat.mtimeMs)
}

function isSame(target: string, old: Stats | undefined, input: string): boolean {
  if (realPath(input) === target) return true
  const stat = old && statOf(input)
  return stat !== undefined && stat.ino === old?.ino && stat.dev === old.dev
}

function remove(path: string): void {
  try {
    unlinkSync(path)
  } catch {
    // Not ours to remove, or gone: the next run tries again.
  }
}

/** What stands at a path, links followed; of what cannot be seen, writing will tell more. */
function statOf(path: string): Stats | undefined {
  try {
    return statSync(path)
  } catch {
    return undefined
  }
}

function lstatOf(path: string): Stats | undefined {
  return lstatSync(path, { throwIfNoEntry: false })
}
