import { type Dirent, lstatSync, readdirSync, realpathSync, type Stats, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import { compileGlob, type Glob } from '../model/glob.ts'
import type { Skipped } from '../model/source-fault.ts'
import { ToolError } from '../model/tool-error.ts'
import { isBelow } from './inside.ts'
import { kindOf } from './read.ts'

export interface Wanted {
  /** Patterns of paths from the root; see {@link compileGlob}. */
  readonly include: readonly string[]
  readonly exclude?: readonly string[]
  /** Most files and folders to look at; default a million. */
  readonly limit?: number
}

export interface FoundFile {
  /** Path relative to the root, with `/`, in NFC. */
  readonly path: string
  /** Where it really is: absolute, without symbolic links. */
  readonly file: string
}

export interface Found {
  /** In order of path, by code points; each real file once. */
  readonly files: readonly FoundFile[]
  /** What would have been wanted but cannot be read as a file; in order of path. */
  readonly skipped: readonly Skipped[]
}

/** A folder to look in. */
interface Folder {
  readonly path: string
  readonly file: string
  /** True below a symbolic link: there, links to folders lead no further. */
  readonly linked: boolean
}

/**
 * The files below a folder that patterns ask for. `node_modules` and names that begin with a dot are left out. Symbolic
 * links are followed to what lies below the root, folders once deep and never back to a folder on the way. Opens one
 * folder at a time.
 *
 * @throws ToolError `path/missing` when the root cannot be opened, `path/too-many` beyond the limit
 */
export function findFiles(root: string, wanted: Wanted): Found {
  const walk = new Walk(realRoot(root), wanted)
  walk.run()
  return { files: distinct(walk), skipped: walk.skipped.sort((first, second) => comparePaths(first.path, second.path)) }
}

class Walk {
  readonly files: (FoundFile & { readonly linked: boolean })[] = []
  readonly skipped: Skipped[] = []
  readonly #root: string
  readonly #include: readonly Glob[]
  readonly #exclude: readonly Glob[]
  readonly #limit: number
  readonly #waiting: Folder[]
  #seen = 0

  constructor(root: string, wanted: Wanted) {
    this.#root = root
    this.#include = wanted.include.map(compileGlob)
    this.#exclude = (wanted.exclude ?? []).map(compileGlob)
    this.#limit = wanted.limit ?? 1_000_000
    this.#waiting = [{ path: '', file: root, linked: false }]
  }

  run(): void {
    for (let folder = this.#waiting.pop(); folder; folder = this.#waiting.pop()) this.#lookIn(folder)
  }

  #lookIn(folder: Folder): void {
    let entries: Dirent[]
    try {
      entries = readdirSync(folder.file, { withFileTypes: true })
    } catch {
      this.skipped.push({ path: folder.path, reason: 'unreadable' })
      return
    }
    this.#seen += entries.length
    if (this.#seen > this.#limit) {
      throw new ToolError({ sentence: 'path/too-many', values: { path: this.#root, limit: this.#limit } })
    }
    // Put together once for all that a folder holds, and not by `join`, which looks through every path it makes.
    const above = { path: folder.path === '' ? '' : `${folder.path}/`, file: join(folder.file, sep) }
    for (const entry of entries) this.#meet(entry, above, folder)
  }

  #meet(entry: Dirent, above: Pick<Folder, 'path' | 'file'>, folder: Folder): void {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') return
    const path = above.path + entry.name.normalize('NFC')
    const file = above.file + entry.name
    if (this.#exclude.some((glob) => glob.matches(path))) return
    if (entry.isSymbolicLink()) this.#meetLink(path, file, folder)
    else this.#take(entry, { path, file, linked: folder.linked })
  }

  #take(entry: Dirent | Stats, found: Folder): void {
    if (entry.isDirectory()) {
      if (this.#include.some((glob) => glob.mayMatchBelow(found.path))) this.#waiting.push(found)
    } else if (this.#include.some((glob) => glob.matches(found.path))) {
      const kind = entry.isFile() ? 'file' : kindOf(entry)
      if (kind === 'file') this.files.push(found)
      else if (kind !== 'folder') this.skipped.push({ path: found.path, reason: kind })
    }
  }

  #meetLink(path: string, file: string, folder: Folder): void {
    const isWanted = this.#include.some((glob) => glob.matches(path))
    let real: string
    let stat: Stats
    try {
      real = realpathSync.native(file)
      stat = statSync(real)
    } catch (error) {
      const loop = error instanceof Error && 'code' in error && error.code === 'ELOOP'
      if (isWanted) this.skipped.push({ path, reason: loop ? 'linkLoop' : 'linkBroken' })
      return
    }
    const leadsDown = stat.isDirectory() && this.#include.some((glob) => glob.mayMatchBelow(path))
    if (!isWanted && !leadsDown) return
    if (!isBelow(this.#root, real)) this.skipped.push({ path, reason: 'linkOutside' })
    else if (stat.isDirectory() && isBelow(real, folder.file)) this.skipped.push({ path, reason: 'linkLoop' })
    else if (stat.isDirectory() && folder.linked) this.skipped.push({ path, reason: 'linkTooDeep' })
    else this.#take(stat, { path, file: real, linked: true })
  }
}

/** Each real file once, under its own path rather than a link's; of two with one name in NFC, the first. */
function distinct(walk: Walk): FoundFile[] {
  const byOwnPathFirst = (first: { path: string; linked: boolean }, second: { path: string; linked: boolean }) =>
    Number(first.linked) - Number(second.linked)
  const ordered = walk.files.sort(
    (first, second) => comparePaths(first.path, second.path) || comparePaths(first.file, second.file),
  )
  const files: FoundFile[] = []
  const [paths, reals] = [new Set<string>(), new Set<string>()]
  for (const { path, file } of ordered.toSorted(byOwnPathFirst)) {
    if (reals.has(file)) continue
    reals.add(file)
    if (paths.has(path)) walk.skipped.push({ path, reason: 'sameName' })
    else files.push({ path, file })
    paths.add(path)
  }
  return files.sort((first, second) => comparePaths(first.path, second.path))
}

function realRoot(root: string): string {
  try {
    const real = realpathSync.native(root)
    if (lstatSync(real).isDirectory()) return real
  } catch {
    // Said below, as for a root that is no folder.
  }
  throw new ToolError({ sentence: 'path/missing', values: { path: root } })
}

/** Order of paths by code points: the same everywhere, whatever the language, and the same as that of their UTF-8 bytes. */
export function comparePaths(first: string, second: string): number {
  // Without surrogates that is the order of code units, which V8 knows by itself.
  if (!SURROGATE.test(first) && !SURROGATE.test(second)) return first < second ? -1 : Number(first > second)
  const length = Math.min(first.length, second.length)
  for (let index = 0; index < length; index += 1) {
    const [one, other] = [first.charCodeAt(index), second.charCodeAt(index)]
    if (one !== other) return rank(one) - rank(other)
  }
  return first.length - second.length
}

const SURROGATE = /[\ud800-\udfff]/

/** Surrogates, which stand for the highest code points, after all other code units. */
function rank(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit
}
