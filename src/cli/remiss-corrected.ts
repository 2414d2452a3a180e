import { resolve } from 'node:path'
import type { Io } from '../io/io.ts'
import { sha256 } from '../io/sha256.ts'
import { isDate } from '../model/calendar.ts'
import { textAt } from '../model/header.ts'
import { dayOf, MANIFEST, type Manifest } from '../model/pack.ts'
import { ToolError } from '../model/tool-error.ts'
import type { PackRequest } from '../remiss/request.ts'
import { knownDay } from './known-day.ts'
import { findPack } from './remiss-contents.ts'
import type { RemissBuildOptions } from './remiss-options.ts'
import { documentIn, documentOf, type ReadDocument, type SentReading } from './remiss-sent.ts'
import { proveFound } from './remiss-soundness.ts'
import { UsageError } from './usage-error.ts'

/**
 * The earlier pack that a new one corrects, with the proposal it was made of where that can be had: in the revision that
 * its manifest names, or on disk when nothing has changed there since.
 *
 * @throws ToolError `pack/none`; `pack/unsound` when it is not as it was sent; `pack/other`; `path/missing`
 */
export async function correctedPack(reading: SentReading, name: string): Promise<NonNullable<PackRequest['corrects']>> {
  const found = findPack(reading.io, name)
  const { manifest, faults } = proveFound(reading.io, found)
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

/** A pack that is corrected stays as it was sent. @throws UsageError when the new one would take its place */
export function keepCorrected(io: Io, { corrects, output }: RemissBuildOptions): void {
  if (corrects === undefined || output === undefined) return
  if (io.inside(resolve(io.folder, output), resolve(io.folder, corrects)))
    throw new UsageError((usage) => usage.correctsItself(corrects))
}

/**
 * The day a correction is sent: the one asked for, else the consultation's own date when that is after the pack it
 * corrects, else the day the run is about, which is never before that pack. Undefined when nothing tells.
 */
export async function correctionDay(
  { io, found }: SentReading,
  earlier: Manifest,
  date: string | undefined,
): Promise<string | undefined> {
  const before = dayOf(earlier)
  const written = textAt(found.entry.header, 'date') ?? ''
  if (date === undefined && isDate(written) && written > before) return written
  const day = await knownDay(io, found.target.loaded.root, date)
  if (date !== undefined || (day !== undefined && day > before)) return day
  return before === '' ? undefined : before
}
