import { join } from 'node:path'
import type { Io } from '../../io/io.ts'
import { isPrivate } from '../../model/pack.ts'
import type { PackFault, PackProof } from '../../model/pack-proof.ts'
import { type FilesProof, proveFiles, proveZip, zipName } from '../../remiss/proof.ts'
import { proofText } from '../../render/pack-proof-text.ts'
import { EXIT } from '../exit-code.ts'
import { type FoundPack, findPack, zipContents } from '../remiss-contents.ts'
import type { RemissVerifyOptions } from '../remiss-options.ts'
import { proveSources } from '../remiss-sources.ts'
import type { Run } from '../run.ts'
import { terminalContext } from '../terminal-context.ts'

/** `rus remiss verify`: whether a pack is as it was written, and agrees with what it was made of. */
export async function remissVerify(run: Run, name: string, options: RemissVerifyOptions): Promise<void> {
  const { io } = run
  const proof = await prove(io, findPack(io, name), options)
  await io.stdout.write(proofText(proof, terminalContext(io, run.language)))
  const holds = proof.faults.length === 0 && (proof.sources ?? []).every(({ state }) => state === 'holds')
  run.finish(holds ? EXIT.clean : EXIT.findings)
}

async function prove(io: Io, found: FoundPack, { config }: RemissVerifyOptions): Promise<PackProof> {
  const files = proveFiles(found.contents, found.kind)
  const { manifest, holding } = files
  if (manifest === undefined) return { files: 0, holding: 0, faults: files.faults }
  const zip = proveZipBeside(io, found, files)
  const sources = await proveSources(io, manifest, config)
  const expected = manifest.files.filter(
    (file) => found.kind === 'folder' || !isPrivate(file) || found.contents.files.has(file.name),
  )
  return {
    manifest,
    files: expected.length,
    holding: holding.length,
    ...(zip?.length === 0 && { zip: zipName(manifest) }),
    faults: [...files.faults, ...(zip ?? [])],
    ...(sources && { sources }),
  }
}

/** What is wrong with the zip that lies in a folder; undefined when there is none to prove. */
function proveZipBeside(
  io: Io,
  { kind, place, contents }: FoundPack,
  { manifest }: FilesProof,
): readonly PackFault[] | undefined {
  if (kind === 'zip' || manifest === undefined) return undefined
  const name = zipName(manifest)
  if (!contents.files.has(name)) return undefined
  const zip = zipContents(io, join(place, name))
  return zip === undefined ? [{ kind: 'zip', name }] : proveZip(name, zip, contents)
}
