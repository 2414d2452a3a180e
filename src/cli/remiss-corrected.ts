import { sha256 } from '../io/sha256.ts'
import { MANIFEST, type Manifest } from '../model/pack.ts'
import { ToolError } from '../model/tool-error.ts'
import { proveFiles } from '../remiss/proof.ts'
import type { PackRequest } from '../remiss/request.ts'
import { findPack } from './remiss-contents.ts'
import { documentIn, documentOf, type ReadDocument, type SentReading } from './remiss-sent.ts'

/**
 * The earlier pack that a new one corrects, with the proposal it was made of where that can be had: in the revision that
 * its manifest names, or on disk when nothing has changed there since.
 *
 * @throws ToolError `pack/none`; `pack/unsound` when it is not as it was sent; `pack/other`; `path/missing`
 */
export async function correctedPack(reading: SentReading, name: string): Promise<NonNullable<PackRequest['corrects']>> {
  const found = findPack(reading.io, name)
  const { manifest, faults } = proveFiles(found.contents, found.kind)
  if (manifest === undefined) throw new ToolError({ sentence: 'pack/none', values: { path: name } })
  if (faults.length > 0) throw new ToolError({ sentence: 'pack/unsound', values: { path: name } })
  const { consultation } = manifest
  if (consultation !== reading.found.entry.id)
    throw new ToolError({ sentence: 'pack/another', values: { path: name, consultation } })
  const proposal = await proposalOf(reading, manifest)
  const digest = sha256(found.contents.textOf(MANIFEST) ?? '')
  return { manifest, sha256: digest, ...(proposal && { proposal }) }
}

async function proposalOf(reading: SentReading, manifest: Manifest): Promise<ReadDocument | undefined> {
  const source = manifest.sources.find(({ sha256: digest }) => digest === manifest.documentHash)
  if (source === undefined) return undefined
  const { path, revision } = source
  const read = revision === undefined ? await documentOf(reading, path) : await documentIn(reading, path, revision)
  return read?.source.sha256 === source.sha256 ? read : undefined
}
