import { join, relative, sep } from 'node:path'
import { isBelow } from '../io/inside.ts'
import type { Io } from '../io/io.ts'
import { START } from '../model/place.ts'
import type { Source } from '../model/source.ts'
import type { Skipped, SourceFault } from '../model/source-fault.ts'
import { ToolError } from '../model/tool-error.ts'
import type { Scope } from './diff-scope.ts'
import type { Site } from './diff-site.ts'
import { worth } from './diff-words.ts'

/** A file of one side, read. */
export interface SideFile {
  /** From the folder that is compared; `''` for a file that is compared itself. */
  readonly path: string
  /** Where it is, for what is said of it: a path, or `revision:path`. */
  readonly name: string
  readonly read: Read
  /** Where it is on disk, absolute. */
  readonly file?: string
}

type Read = { readonly source: Source } | { readonly fault: SourceFault }

/** What a site turned out to be, and its documents in order of path. */
export interface SideFiles {
  readonly kind: 'file' | 'folder' | 'nothing'
  readonly files: readonly SideFile[]
}

/** Largest document: 1 MiB, and 5 MiB of data (THREATS). */
const DOCUMENT_LIMIT = 1024 * 1024
const DATA_LIMIT = 5 * 1024 * 1024

function limitOf(path: string): number {
  return path.endsWith('.csv') ? DATA_LIMIT : DOCUMENT_LIMIT
}

/** Reads what stands at a site: a file whatever its name, of a folder the documents. */
export async function readSite(io: Io, site: Site, scope: Scope): Promise<SideFiles> {
  switch (site.kind) {
    case 'disk':
      return readDisk(io, site, scope)
    case 'commit':
      return readCommit(io, site, scope)
    case 'input': {
      const read = await io.readInput({ path: site.name, limit: DOCUMENT_LIMIT })
      return { kind: 'file', files: [{ path: '', name: site.name, read }] }
    }
    default:
      return { kind: 'nothing', files: [] }
  }
}

function readDisk(io: Io, { path: place, name }: Site & { readonly kind: 'disk' }, scope: Scope): SideFiles {
  const kind = io.whatStandsAt(place)
  const { root } = scope.loaded
  const readFile = (file: string, path: string): SideFile => {
    const read = io.readSource({ file, path: path || name, limit: limitOf(file), root })
    return { path, name: joined(name, path), file, read: 'fault' in read ? read : { source: read.source } }
  }
  if (kind === undefined) return { kind: 'nothing', files: [] }
  if (kind !== 'folder') return { kind: 'file', files: [readFile(place, '')] }
  const { files, skipped } = io.findFiles(place, { include: ['**'] })
  const wanted = files.filter(({ path }) => scope.includes(path))
  const passedOver = skipped.filter(({ path, reason }) => reason === 'unreadable' || scope.includes(path))
  return {
    kind: 'folder',
    files: [
      ...wanted.map(({ path, file }) => readFile(file, path)),
      ...passedOver.map((each) => unread(each, name) ?? readFile(join(place, each.path), each.path)),
    ],
  }
}

/** What only the search for files can tell of; of the rest, reading tells. */
function unread({ path, reason }: Skipped, name: string): SideFile | undefined {
  const file = { path, name: joined(name, path) }
  if (reason === 'unreadable')
    return { ...file, read: { fault: { rule: 'source/unreadable', sentence: 'denied', values: {}, span: START } } }
  if (reason !== 'sameName' && reason !== 'linkTooDeep') return undefined
  return { ...file, read: { fault: { rule: 'source/not-a-file', sentence: reason, values: {}, span: START } } }
}

async function readCommit(io: Io, site: Site & { readonly kind: 'commit' }, scope: Scope): Promise<SideFiles> {
  const { name, commit, repository } = site
  const place = io.realPath(site.path)
  if (!isBelow(repository, place))
    throw new ToolError({ sentence: 'git/outside', values: { path: site.path, repository } })
  const git = io.gitOf(repository)
  const inside = relative(repository, place).split(sep).join('/')
  const entry = worth(await git.entryAt(commit, inside))
  if (entry === undefined) return { kind: 'nothing', files: [] }
  const all = entry.kind === 'file' ? [{ ...entry, path: '' }] : worth(await git.filesBelow(entry))
  const wanted = entry.kind === 'file' ? all : all.filter(({ path }) => !isHidden(path) && scope.includes(path))
  const read = worth(await git.readBlobs(wanted, limitOf(inside)))
  return {
    kind: entry.kind,
    files: read.map(({ path, ...content }) => ({
      path,
      name: joined(name, path),
      read: 'source' in content ? content : { fault: content.sourceFault },
    })),
  }
}

/** What a search on disk passes over. */
function isHidden(path: string): boolean {
  return path.split('/').some((name) => name.startsWith('.') || name === 'node_modules')
}

/** A file in a folder: `.` and `HEAD:` are folders too. */
export function joined(folder: string, path: string): string {
  if (path === '') return folder
  const start = folder.replace(/(^|:)\.$/, '$1').replace(/(?<=[^/])\/$/, '')
  return start === '' || /[:/]$/.test(start) ? start + path : `${start}/${path}`
}
