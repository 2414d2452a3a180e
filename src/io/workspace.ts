import { lstatSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ToolError } from '../model/tool-error.ts'
import { realPath } from './inside.ts'

/** The name of the file that makes a folder a workspace. */
export const CONFIG_NAME = 'rus.config.yaml'

export interface Workspace {
  /** Real, absolute path of the folder. */
  readonly root: string
  /** Its configuration; absent when none was found, and the root is the folder where the search began. */
  readonly config?: string
}

/**
 * The workspace that a file or folder belongs to: the nearest folder upwards that holds `rus.config.yaml`. The search
 * ends at the top of a git work tree, and at the top of the file system. The configuration may itself be no regular
 * file; reading it will tell.
 *
 * @throws ToolError `path/missing` when nothing stands at `from`
 */
export function findWorkspace(from: string): Workspace {
  const start = folderOf(from)
  for (let folder = start; ; folder = dirname(folder)) {
    if (exists(join(folder, CONFIG_NAME))) return { root: folder, config: join(folder, CONFIG_NAME) }
    if (exists(join(folder, '.git')) || dirname(folder) === folder) return { root: start }
  }
}

/** What stands at a path, links followed; undefined for nothing. */
export function whatStandsAt(path: string): 'file' | 'folder' | 'other' | undefined {
  try {
    const stat = statSync(path)
    return stat.isFile() ? 'file' : stat.isDirectory() ? 'folder' : 'other'
  } catch {
    return undefined
  }
}

function folderOf(from: string): string {
  const kind = whatStandsAt(from)
  if (kind === undefined) throw new ToolError({ sentence: 'path/missing', values: { path: from } })
  return kind === 'folder' ? realPath(from) : realPath(dirname(from))
}

function exists(path: string): boolean {
  try {
    lstatSync(path)
    return true
  } catch {
    return false
  }
}
