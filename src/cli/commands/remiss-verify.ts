import type { Io } from '../../io/io.ts'
import { isPrivate } from '../../model/pack.ts'
import type { PackProof } from '../../model/pack-proof.ts'
import { proofText } from '../../render/pack-proof-text.ts'
import { EXIT } from '../exit-code.ts'
import { type FoundPack, findPack } from '../remiss-contents.ts'
import type { RemissVerifyOptions } from '../remiss-options.ts'
import { proveFound } from '../remiss-soundness.ts'
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
  const { manifest, holding, faults, zip } = proveFound(io, found)
  if (manifest === undefined) return { files: 0, holding: 0, faults }
  const sources = await proveSources(io, manifest, config)
  const expected = manifest.files.filter(
    (file) => found.kind === 'folder' || !isPrivate(file) || found.contents.files.has(file.name),
  )
  return {
    manifest,
    files: expected.length,
    holding: holding.length,
    ...(zip !== undefined && { zip }),
    faults,
    ...(sources && { sources }),
  }
}
