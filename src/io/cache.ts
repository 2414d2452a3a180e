import { lstatSync, mkdirSync, readdirSync, unlinkSync } from 'node:fs'
import { homedir } from 'node:os'
import { isAbsolute, join } from 'node:path'
import { crc32 } from 'node:zlib'
import { readBytes, readSource } from './read.ts'
import type { Environment } from './run-git.ts'
import { writeFile } from './write.ts'

/** Results kept between runs. Losing any of them costs time only, so nothing here ever fails. */
export interface Cache {
  /** The value put under a key (a hash, in hexadecimal); undefined when there is none, or what is there is not ours. */
  readonly get: (key: string) => unknown
  /** Keeps a JSON value under a key. */
  readonly put: (key: string, value: unknown) => void
  /** The bytes put under a key, which a value of the same key is not. */
  readonly bytes: (key: string) => Uint8Array | undefined
  readonly putBytes: (key: string, bytes: Uint8Array) => void
}

/** Says that a file is a result of ours, and in which form. */
const FORM = 'rus-cache-2'
const LARGEST = 256 * 1024 * 1024
/** Milliseconds after which a result that nobody renewed is removed: 30 days. */
const LONGEST_KEPT = 30 * 86_400_000

/** The cache in a folder, which is made when first needed. */
export function cacheIn(folder: string): Cache {
  let pruned = false
  const keep = (name: string, content: () => string | Uint8Array) => {
    try {
      mkdirSync(folder, { recursive: true, mode: 0o700 })
      writeFile({ file: join(folder, name), content: content(), root: folder })
      if (!pruned) prune(folder)
      pruned = true
    } catch {
      // A cache that cannot be written is a slower next run, and nothing the user must hear of.
    }
  }
  return {
    get: (key) => {
      if (!isKey(key)) return undefined
      const file = join(folder, `${key}.json`)
      const read = readSource({ file, path: file, limit: LARGEST })
      return 'fault' in read ? undefined : unwrap(read.source.text, key)
    },
    put: (key, value) => {
      if (!isKey(key)) return
      keep(`${key}.json`, () => {
        const kept = JSON.stringify(value)
        return `${headOf(key, kept)}\n${kept}`
      })
    },
    bytes: (key) => {
      if (!isKey(key)) return undefined
      const read = readBytes({ file: join(folder, `${key}.bin`), limit: LARGEST })
      return 'fault' in read ? undefined : unwrapBytes(read.bytes, key)
    },
    putBytes: (key, bytes) => {
      if (isKey(key)) keep(`${key}.bin`, () => Buffer.concat([Buffer.from(`${headOf(key, bytes)}\n`), bytes]))
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
function headOf(key: string, kept: string | Uint8Array): string {
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

function unwrapBytes(file: Uint8Array, key: string): Uint8Array | undefined {
  const end = file.indexOf(LINE_END)
  const kept = file.subarray(end + 1)
  return Buffer.from(file.subarray(0, Math.max(0, end))).toString('latin1') === headOf(key, kept) ? kept : undefined
}

const LINE_END = 0x0a

function prune(folder: string): void {
  for (const name of readdirSync(folder).filter((name) => /\.(?:json|bin)$/.test(name))) {
    const stat = lstatSync(join(folder, name))
    if (stat.isFile() && stat.mtimeMs < Date.now() - LONGEST_KEPT) unlinkSync(join(folder, name))
  }
}
