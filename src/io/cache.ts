import { lstatSync, mkdirSync, readdirSync, unlinkSync } from 'node:fs'
import { homedir } from 'node:os'
import { isAbsolute, join } from 'node:path'
import { crc32 } from 'node:zlib'
import { readSource } from './read.ts'
import type { Environment } from './run-git.ts'
import { writeFile } from './write.ts'

/** Results kept between runs. Losing any of them costs time only, so nothing here ever fails. */
export interface Cache {
  /** The value put under a key (a hash, in hexadecimal); undefined when there is none, or what is there is not ours. */
  readonly get: (key: string) => unknown
  /** Keeps a JSON value under a key. */
  readonly put: (key: string, value: unknown) => void
}

/** Says that a file is a result of ours, and in which form. */
const FORM = 'rus-cache-2'
const LARGEST = 256 * 1024 * 1024
/** Milliseconds after which a result that nobody renewed is removed: 30 days. */
const LONGEST_KEPT = 30 * 86_400_000

/** The cache in a folder, which is made when first needed. */
export function cacheIn(folder: string): Cache {
  let pruned = false
  return {
    get: (key) => {
      if (!isKey(key)) return undefined
      const file = join(folder, `${key}.json`)
      const read = readSource({ file, path: file, limit: LARGEST })
      return 'fault' in read ? undefined : unwrap(read.source.text, key)
    },
    put: (key, value) => {
      if (!isKey(key)) return
      try {
        mkdirSync(folder, { recursive: true, mode: 0o700 })
        const kept = JSON.stringify(value)
        const content = `${headOf(key, kept)}\n${kept}`
        writeFile({ file: join(folder, `${key}.json`), content, root: folder })
        if (!pruned) prune(folder)
        pruned = true
      } catch {
        // A cache that cannot be written is a slower next run, and nothing the user must hear of.
      }
    },
  }
}

/**
 * The user's folder for caches of `rus`: below `XDG_CACHE_HOME` when it is absolute (XDG Base Directory), else where
 * the system keeps them.
 */
export function cacheFolder(environment: Environment, platform: string, home: string = homedir()): string {
  const named = environment.XDG_CACHE_HOME
  if (named && isAbsolute(named)) return join(named, 'rus')
  if (platform === 'win32') return join(environment.LOCALAPPDATA || join(home, 'AppData', 'Local'), 'rus', 'Cache')
  return platform === 'darwin' ? join(home, 'Library', 'Caches', 'rus') : join(home, '.cache', 'rus')
}

function isKey(key: string): boolean {
  return /^[0-9a-f]{8,128}$/.test(key)
}

/** The first line of a file: form, key, and a checksum of the rest, since a disk may give back other bytes than it got. */
function headOf(key: string, kept: string): string {
  return `${FORM} ${key} ${crc32(kept).toString(16)}`
}

function unwrap(text: string, key: string): unknown {
  const end = text.indexOf('\n')
  const kept = text.slice(end + 1)
  if (end === -1 || text.slice(0, end) !== headOf(key, kept)) return undefined
  try {
    return JSON.parse(kept)
  } catch {
    return undefined
  }
}

function prune(folder: string): void {
  for (const name of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
    const stat = lstatSync(join(folder, name))
    if (stat.isFile() && stat.mtimeMs < Date.now() - LONGEST_KEPT) unlinkSync(join(folder, name))
  }
}
