import {
  closeSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  rmSync,
  unlinkSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { hostname } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { ToolError } from '../model/tool-error.ts'
import { inside } from './inside.ts'
import { isMakerAlive } from './process-alive.ts'
import { errorCode, readSource } from './read.ts'

/** The folder in a workspace that `rus` keeps for itself; it tells git to ignore it. */
const FOLDER = '.rus'

interface Holder {
  readonly process: number
  readonly host: string
  /** When it took the lock, ISO 8601. */
  readonly since: string
}

/** Milliseconds after which a lock without content was left by a process killed while it wrote its name. */
const LONGEST_TAKING = 10_000

/**
 * Takes the workspace for a run that changes its files; the returned function gives it back. The lock of a process on
 * this machine that no longer runs is broken; one from another machine never is, since nobody here can know.
 *
 * @throws ToolError `lock/held` says who holds it; `path/outside` when `.rus` is a link out of the workspace; `write/failed` when the workspace cannot be written
 */
export function lockWorkspace(root: string): () => void {
  const folder = join(root, FOLDER)
  const lock = join(folder, 'lock')
  if (!inside(root, folder)) throw new ToolError({ sentence: 'path/outside', values: { path: folder, root } })
  try {
    mkdirSync(folder, { recursive: true })
    ignore(folder)
  } catch (error) {
    throw unwritable(lock, error)
  }
  return lockFile(lock)
}

/**
 * Takes a lock, a file in a folder that stands; the returned function gives it back. Broken as that of a workspace is.
 *
 * @throws ToolError `lock/held`, `write/failed`
 */
export function lockFile(lock: string): () => void {
  try {
    if (!take(lock)) {
      breakIfDead(lock)
      if (!take(lock)) throw heldBy(lock)
    }
    sweep(lock)
  } catch (error) {
    throw error instanceof ToolError ? error : unwritable(lock, error)
  }
  return releaser(lock)
}

function unwritable(lock: string, error: unknown): ToolError {
  return new ToolError({ sentence: 'write/failed', values: { path: lock, code: errorCode(error) } }, { cause: error })
}

function ignore(folder: string): void {
  try {
    writeFileSync(join(folder, '.gitignore'), '*\n', { flag: 'wx' })
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error
  }
}

/**
 * Takes a lock that nobody holds. It appears with the holder's name in it, so that one killed here leaves no nameless lock;
 * where files cannot be linked, the name is written after.
 */
function take(lock: string): boolean {
  const holder: Holder = { process: process.pid, host: hostname(), since: new Date().toISOString() }
  const content = `${JSON.stringify(holder)}\n`
  const named = `${lock}.${process.pid}`
  try {
    writeFileSync(named, content)
    return linked(named, lock) ?? takeNameless(lock, content)
  } finally {
    rmSync(named, { force: true })
  }
}

/** Whether a file got the lock's name; undefined where files cannot be linked. */
function linked(named: string, lock: string): boolean | undefined {
  try {
    linkSync(named, lock)
    return true
  } catch (error) {
    return errorCode(error) === 'EEXIST' ? false : undefined
  }
}

function takeNameless(lock: string, content: string): boolean {
  let handle: number
  try {
    handle = openSync(lock, 'wx')
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false
    throw error
  }
  try {
    writeSync(handle, content)
    return true
  } catch (error) {
    // A full disk: a lock without a name would hold up the next run.
    rmSync(lock, { force: true })
    throw error
  } finally {
    closeSync(handle)
  }
}

/** Removes the names of those who were killed while they took the lock. */
function sweep(lock: string): void {
  for (const name of readdirSync(dirname(lock))) {
    if (!name.startsWith(`${basename(lock)}.`)) continue
    const [path, maker] = [join(dirname(lock), name), Number(name.slice(basename(lock).length + 1))]
    const stat = lstatSync(path, { throwIfNoEntry: false })
    const isLeft = Number.isSafeInteger(maker) && stat?.isFile() && !isMakerAlive(maker, stat.mtimeMs)
    if (isLeft) rmSync(path, { force: true })
  }
}

/** Removes a dead holder's lock. A second lock keeps two runs from doing so at once, when one would break the other's new lock. */
function breakIfDead(lock: string): void {
  if (!isDead(lock)) return
  const breaking = `${lock}.breaking`
  if (!take(breaking)) {
    if (isDead(breaking)) unlinkSync(breaking)
    return
  }
  try {
    if (isDead(lock)) unlinkSync(lock)
  } finally {
    unlinkSync(breaking)
  }
}

function isDead(lock: string): boolean {
  const stat = lstatSync(lock, { throwIfNoEntry: false })
  if (!stat) return false
  const holder = readHolder(lock)
  if (!holder) return stat.mtimeMs < Date.now() - LONGEST_TAKING
  return holder.host === hostname() && !isMakerAlive(holder.process, stat.mtimeMs)
}

function readHolder(lock: string): Holder | undefined {
  const read = readSource({ file: lock, path: lock, limit: 4096 })
  if ('fault' in read) return undefined
  try {
    const value: unknown = JSON.parse(read.source.text)
    return isHolder(value) ? value : undefined
  } catch {
    return undefined
  }
}

function isHolder(value: unknown): value is Holder {
  if (typeof value !== 'object' || value === null) return false
  const holder = value as Partial<Record<keyof Holder, unknown>>
  return Number.isSafeInteger(holder.process) && typeof holder.host === 'string' && typeof holder.since === 'string'
}

function heldBy(lock: string): ToolError {
  const holder = readHolder(lock) ?? { process: 0, host: '', since: '' }
  return new ToolError({ sentence: 'lock/held', values: { path: lock, ...holder } })
}

/** Gives the lock back once, at the latest when the process exits. */
function releaser(lock: string): () => void {
  const release = () => {
    process.off('exit', release)
    try {
      unlinkSync(lock)
    } catch {
      // Removed by hand: there is nothing left to give back.
    }
  }
  process.once('exit', release)
  return release
}
