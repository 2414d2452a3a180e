import { join } from 'node:path'
import type { Io } from '../io/io.ts'
import { comparePaths } from '../io/walk.ts'
import type { Document } from '../model/document.ts'
import { joined } from './diff-files.ts'
import { refuseMissing } from './diff-missing.ts'
import { idOf, type Pair, paired, type SideDocument, withLikeness } from './diff-pairs.ts'
import { createReader, type FileFault, type Reader, type SideDocuments } from './diff-reading.ts'
import { type ScopeOptions, scopeOf } from './diff-scope.ts'
import { type Request, type Site, shownPath } from './diff-site.ts'
import { worth } from './diff-words.ts'
import { UsageError } from './usage-error.ts'

/** What was read of the sites of a request, with what is one document on both sides. */
export interface ReadCouples {
  /** In order of path. */
  readonly pairs: readonly DocumentPair[]
  readonly faults: readonly FileFault[]
  /** The files read on disk, absolute. */
  readonly files: readonly string[]
  /** Those of the workspaces that the documents lie in. */
  readonly readers: readonly Reader[]
}

export interface DocumentPair {
  readonly old?: Document
  readonly new?: Document
}

/**
 * Reads both sides of all couples, and finds what is one document on both.
 *
 * @throws UsageError, ToolError when a side is not there, or one is a file and the other a folder
 */
export async function readCouples(io: Io, request: Request, options: ScopeOptions): Promise<ReadCouples> {
  const read: Omit<ReadCouples, 'readers'>[] = []
  const readers: Reader[] = []
  for (const couple of request.couples) {
    const reader = await createReader(io, scopeOf(io, [couple.new, couple.old], options))
    readers.push(reader)
    read.push(await readCouple({ io, reader, couple, request, options }))
  }
  return {
    pairs: read.flatMap(({ pairs }) => pairs).sort((first, second) => comparePaths(pathOf(first), pathOf(second))),
    faults: read.flatMap(({ faults }) => faults),
    files: read.flatMap(({ files }) => files),
    readers,
  }
}

function pathOf({ old, new: now }: DocumentPair): string {
  return now?.path ?? old?.path ?? ''
}

type Couple = Request['couples'][number]

interface Reading {
  readonly io: Io
  readonly reader: Reader
  readonly couple: Couple
  readonly request: Request
  readonly options: ScopeOptions
}

async function readCouple(reading: Reading): Promise<Omit<ReadCouples, 'readers'>> {
  const { io, reader, couple, request } = reading
  const called = (site: Site, other: Site) => (path: string) =>
    request.samePlace ? joined(placeOf(io, site), path) : path || fileName(io, site, other)
  const [old, now] = await Promise.all([
    reader.read(couple.old, called(couple.old, couple.new)),
    reader.read(couple.new, called(couple.new, couple.old)),
  ])
  await refuseMissing(io, couple, { old, new: now, enough: request.samePlace ? 1 : 2 })
  refuseUnlike(couple, old, now)
  const pairs =
    (await pairElsewhere(reading, old, now)) ??
    (await withLikeness(await withoutIgnored(io, couple, pairsOf(old, now))))
  return {
    pairs: pairs.map((pair) => ({
      ...(pair.old && { old: pair.old.document }),
      ...(pair.new && { new: pair.new.document }),
    })),
    faults: [...old.faults, ...now.faults],
    files: [...old.files, ...now.files],
  }
}

/** Two files are one document; those of folders are matched. What could not be read on one side is told of, and left out on the other. */
function pairsOf(old: SideDocuments, now: SideDocuments): readonly Pair[] {
  const unread = new Set([...old.faults, ...now.faults].flatMap((fault) => (fault.unread ? fault.path : [])))
  const areFiles = old.kind === 'file' && now.kind === 'file'
  const pairs = areFiles ? [pairOf(old.documents[0], now.documents[0])] : paired(old.documents, now.documents)
  return pairs.filter((pair) => (pair.old && pair.new) || !unread.has((pair.old ?? pair.new)?.path ?? ''))
}

/** What git is told to ignore is not new because a commit lacks it. A file that was named is meant all the same. */
async function withoutIgnored(io: Io, { old, new: now }: Couple, pairs: readonly Pair[]): Promise<readonly Pair[]> {
  if (old.kind !== 'commit' || now.kind !== 'disk') return pairs
  const isNew = (pair: Pair) => pair.old === undefined && pair.new?.path !== ''
  if (!pairs.some(isNew)) return pairs
  const wanted = worth(await io.gitOf(now.path).notIgnored())
  return pairs.filter((pair) => !isNew(pair) || wanted.has(pair.new?.path ?? ''))
}

function pairOf(old: SideDocument | undefined, now: SideDocument | undefined): Pair {
  return { ...(old && { old }), ...(now && { new: now }) }
}

/** Of a file that one version lacks: the document with its id that the version has under another path. */
async function pairElsewhere(
  { io, reader, couple, request, options }: Reading,
  old: SideDocuments,
  now: SideDocuments,
): Promise<readonly Pair[] | undefined> {
  const isOld = old.kind === 'file'
  const [document] = isOld ? old.documents : now.documents
  const [here, there] = isOld ? [couple.old, couple.new] : [couple.new, couple.old]
  if (!request.samePlace || old.kind === now.kind || document === undefined) return undefined
  const id = idOf(document)
  if (id === undefined || !('path' in here && 'path' in there)) return undefined
  const { root } = reader.scope.loaded
  const whole = await createReader(io, scopeOf(io, [{ ...there, path: root }], options))
  const find = async (site: Site & { readonly path: string }) => {
    const { documents } = await whole.read(site, (path) => joined(shownPath(io, root), path))
    return documents.filter((each) => idOf(each) === id)
  }
  const [found, ...more] = await find({ ...there, path: root })
  if (found === undefined || more.length > 0) return undefined
  // Where that path still has the document, the file asked about is another with the same id.
  const copies = await find({ ...here, path: join(root, found.path) })
  if (copies.length > 0) return undefined
  return [isOld ? { old: document, new: found } : { old: found, new: document }]
}

function placeOf(io: Io, site: Site): string {
  return 'path' in site ? shownPath(io, site.path) : site.name
}

/** What a file compared with another is called; one that is read from a stream, or is not there, as the other. */
function fileName(io: Io, site: Site, other: Site): string {
  const [named] = [site, other].filter((each) => 'path' in each || each.as !== undefined)
  if (named === undefined || !('path' in named)) return named?.as ?? site.name
  if (named.as !== undefined) return named.as
  return named.kind === 'commit' ? shownPath(io, named.path) : named.name
}

function refuseUnlike(couple: Couple, old: SideDocuments, now: SideDocuments): void {
  const sides = [
    { kind: old.kind, name: couple.old.name },
    { kind: now.kind, name: couple.new.name },
  ]
  const file = sides.find(({ kind }) => kind === 'file')
  const folder = sides.find(({ kind }) => kind === 'folder')
  if (file && folder) throw new UsageError((usage) => usage.fileAndFolder(file.name, folder.name))
}
