import { type FSWatcher, readdirSync, statSync, watch as watchFolder } from 'node:fs'
import { join } from 'node:path'
import { ToolError } from '../model/tool-error.ts'
import { errorCode } from './read.ts'

export interface WatchRequest {
  readonly root: string
  /** Called, never twice at once, when files have changed and then been left alone for `quiet` milliseconds (default 100). */
  readonly onChange: () => void | Promise<void>
  /** Ends the watching. */
  readonly signal: AbortSignal
  readonly quiet?: number
}

/**
 * Watches all files below a folder until the signal says stop. `node_modules` and names that begin with a dot are left
 * alone, as are linked folders. Watches folder by folder, because watching a whole tree takes a watcher for
 * each file on Linux.
 *
 * @throws ToolError `path/missing` when the root is not there, or no longer; `watch/failed`, such as when the system has
 * no more watchers; and whatever `onChange` throws
 */
export async function watchFiles({ root, onChange, signal, quiet = 100 }: WatchRequest): Promise<void> {
  const watchers = new Map<string, FSWatcher>()
  let timer: NodeJS.Timeout | undefined
  let changed = false
  let busy = false
  try {
    await new Promise<void>((resolve, reject) => {
      const settle = async () => {
        if (busy || !changed) return
        busy = true
        changed = false
        try {
          follow()
          await onChange()
        } catch (error) {
          reject(error)
        }
        busy = false
        if (changed) notice()
      }
      const notice = () => {
        changed = true
        clearTimeout(timer)
        timer = setTimeout(settle, quiet)
      }
      const follow = () => {
        const folders = foldersBelow(root)
        for (const [key, watcher] of watchers) {
          if (folders.has(key)) continue
          watcher.close()
          watchers.delete(key)
        }
        for (const [key, folder] of folders) if (!watchers.has(key)) watchers.set(key, watchOne(folder, notice))
      }
      follow()
      if (signal.aborted) resolve()
      else signal.addEventListener('abort', () => resolve(), { once: true })
    })
  } finally {
    clearTimeout(timer)
    for (const watcher of watchers.values()) watcher.close()
  }
}

function watchOne(folder: string, notice: () => void): FSWatcher {
  try {
    const watcher = watchFolder(folder, (_, name) => {
      if (name === null || !isLeftAlone(name)) notice()
    })
    // A folder that disappears is an error on some systems; looking again will tell.
    watcher.on('error', notice)
    return watcher
  } catch (error) {
    throw new ToolError(
      { sentence: 'watch/failed', values: { path: folder, code: errorCode(error) } },
      { cause: error },
    )
  }
}

/** All folders, by what tells one from another that later gets the same name. */
function foldersBelow(root: string): ReadonlyMap<string, string> {
  const folders = new Map<string, string>()
  const waiting = [root]
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    const stat = statSync(folder, { throwIfNoEntry: false })
    if (!stat && folder === root) throw new ToolError({ sentence: 'path/missing', values: { path: root } })
    if (!stat) continue
    folders.set(`${stat.ino} ${folder}`, folder)
    for (const name of subfoldersOf(folder)) waiting.push(join(folder, name))
  }
  return folders
}

function subfoldersOf(folder: string): readonly string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true })
    return entries.filter((entry) => entry.isDirectory() && !isLeftAlone(entry.name)).map((entry) => entry.name)
  } catch {
    // Gone, or not ours to read: nothing to watch.
    return []
  }
}

function isLeftAlone(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules'
}
