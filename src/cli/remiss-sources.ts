import { join, resolve } from 'node:path'
import type { Io } from '../io/io.ts'
import { sha256 } from '../io/sha256.ts'
import type { Manifest, PackSource } from '../model/pack.ts'
import type { SourceProof } from '../model/pack-proof.ts'
import { pathFrom } from '../model/path.ts'
import { bytesIn } from './remiss-committed.ts'

/** Largest source: that of an annex. */
const LARGEST = 50 * 1024 * 1024

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
  const proofs: SourceProof[] = []
  for (const source of sources) proofs.push({ source, state: await stateOf(io, root, source) })
  return proofs.every(({ state }) => state === 'missing') ? undefined : proofs
}

async function stateOf(io: Io, root: string, source: PackSource): Promise<SourceProof['state']> {
  const { path, revision } = source
  // A manifest comes from anyone: no path of it may lead out of the workspace.
  if (pathFrom('', path) !== path) return 'missing'
  const digests = revision === undefined ? onDisk(io, root, path) : await inCommit(io, root, path, revision)
  if (digests.length === 0) return 'missing'
  return digests.includes(source.sha256) ? 'holds' : 'differs'
}

/** Of a text as it is read, and of a file as it is: which of them an annex is, its manifest does not say. */
function onDisk(io: Io, root: string, path: string): readonly string[] {
  const file = join(root, path)
  if (!io.inside(root, file)) return []
  const text = io.readSource({ file, path, limit: LARGEST, root })
  const bytes = io.readBytes({ file, root, limit: LARGEST })
  return [...('source' in text ? [sha256(text.source.text)] : []), ...('bytes' in bytes ? [sha256(bytes.bytes)] : [])]
}

async function inCommit(io: Io, root: string, path: string, commit: string): Promise<readonly string[]> {
  const [shown, bytes] = await Promise.all([
    io.gitOf(root).show(commit, path, LARGEST),
    bytesIn(io, { root, commit, path, limit: LARGEST }),
  ])
  const isText = 'value' in shown && 'source' in shown.value
  return [...(isText ? [sha256(shown.value.source.text)] : []), ...(bytes ? [sha256(bytes)] : [])]
}
