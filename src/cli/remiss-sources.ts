import { join, relative, resolve, sep } from 'node:path'
import { decode } from '../io/decode.ts'
import type { Io } from '../io/io.ts'
import { sha256 } from '../io/sha256.ts'
import type { Manifest, PackSource } from '../model/pack.ts'
import type { SourceProof } from '../model/pack-proof.ts'
import { pathFrom } from '../model/path.ts'

/** Largest source: that of an annex. */
const LARGEST = 50 * 1024 * 1024
/** Most commits that sources are looked up in: a pack is made of one or two, but its manifest may come from anyone. */
const MOST_COMMITS = 20

/** Of a text as it is read, and of a file as it is: which of them an annex is, its manifest does not say. */
type Digests = readonly string[]

/**
 * Holds the sources of a pack against a workspace: in the commit that its manifest names, else on disk. Undefined when none
 * of them is there: then it is not the workspace that the pack was made in.
 */
export async function proveSources(
  io: Io,
  { sources }: Manifest,
  config: string | undefined,
): Promise<readonly SourceProof[] | undefined> {
  const { root } = io.findWorkspace(config === undefined ? io.folder : resolve(io.folder, config))
  const digests = await digestsByPlace(io, root, sources)
  const proofs = sources.map((source) => ({ source, state: stateOf(source, digests.get(placeOf(source)) ?? []) }))
  return proofs.every(({ state }) => state === 'missing') ? undefined : proofs
}

function stateOf(source: PackSource, digests: Digests): SourceProof['state'] {
  if (digests.length === 0) return 'missing'
  return digests.includes(source.sha256) ? 'holds' : 'differs'
}

/** One of a file in a commit, or on disk. */
function placeOf({ revision = '', path }: PackSource): string {
  return `${revision}:${path}`
}

/** Looks at every file once, and at the files of a commit together. */
async function digestsByPlace(
  io: Io,
  root: string,
  sources: readonly PackSource[],
): Promise<ReadonlyMap<string, Digests>> {
  const digests = new Map<string, Digests>()
  const commits = new Map<string, PackSource[]>()
  for (const source of sources) {
    const { path, revision } = source
    // A manifest comes from anyone: no path of it may lead out of the workspace.
    if (pathFrom('', path) !== path) continue
    if (revision !== undefined) commits.set(revision, [...(commits.get(revision) ?? []), source])
    else if (!digests.has(placeOf(source))) digests.set(placeOf(source), onDisk(io, root, path))
  }
  for (const [commit, named] of [...commits].slice(0, MOST_COMMITS)) {
    const byPath = await inCommit(io, root, commit, named)
    for (const source of named) digests.set(placeOf(source), byPath.get(source.path) ?? [])
  }
  return digests
}

function onDisk(io: Io, root: string, path: string): Digests {
  const file = join(root, path)
  if (!io.inside(root, file)) return []
  const read = io.readBytes({ file, root, limit: LARGEST })
  return 'bytes' in read ? digestsOf(read.bytes, path) : []
}

/** Those of the files of a commit that are named, by path; nothing of what is not there. */
async function inCommit(
  io: Io,
  root: string,
  revision: string,
  named: readonly PackSource[],
): Promise<ReadonlyMap<string, Digests>> {
  const git = io.gitOf(root)
  const [top, commit] = [await git.repository(), await git.resolve(revision)]
  if ('fault' in top || 'fault' in commit) return NONE
  const folder = await git.entryAt(commit.value, relative(top.value, io.realPath(root)).split(sep).join('/'))
  if ('fault' in folder || folder.value?.kind !== 'folder') return NONE
  const listed = await git.filesBelow(folder.value)
  if ('fault' in listed) return NONE
  const paths = new Set(named.map(({ path }) => path))
  const files = listed.value.filter(({ path }) => paths.has(path))
  const told = await git.tellOfBlobs(files, LARGEST, (bytes, { path }) => digestsOf(bytes, path))
  return new Map('fault' in told ? [] : files.map(({ path, hash }) => [path, told.value.get(hash) ?? []]))
}

const NONE: ReadonlyMap<string, Digests> = new Map()

function digestsOf(bytes: Uint8Array, path: string): Digests {
  const text = decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), path)
  return [...('source' in text ? [sha256(text.source.text)] : []), sha256(bytes)]
}
