import { join } from 'node:path'
import type { Io } from '../io/io.ts'
import type { PackFault } from '../model/pack-proof.ts'
import { type FilesProof, proveFiles, proveZip, zipName } from '../remiss/proof.ts'
import { type FoundPack, zipContents } from './remiss-contents.ts'

/** What looking at the files of a pack gives, and at the zip beside them. */
export interface PackSoundness extends FilesProof {
  /** Name of the zip that lies in the folder and has the same files; absent where there is none, or another. */
  readonly zip?: string
}

/** Holds the files of a pack against its manifest and its checksums, and the zip in its folder against the folder. */
export function proveFound(io: Io, found: FoundPack): PackSoundness {
  const proof = proveFiles(found.contents, found.kind)
  if (found.kind === 'zip' || proof.manifest === undefined) return proof
  const name = zipName(proof.manifest)
  // That it is missing is told among the faults of the files.
  if (!found.contents.files.has(name)) return proof
  const faults = zipFaults(io, found, name)
  return { ...proof, faults: [...proof.faults, ...faults], ...(faults.length === 0 && { zip: name }) }
}

function zipFaults(io: Io, { place, contents }: FoundPack, name: string): readonly PackFault[] {
  const zip = zipContents(io, join(place, name))
  return zip === undefined ? [{ kind: 'zip', name }] : proveZip(name, zip, contents)
}
