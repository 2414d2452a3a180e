import type { Manifest, ManifestFile, Pack } from '../model/pack.ts'
import { toJson } from './json.ts'

/** Says of a pack what `schemas/manifest.schema.json` describes; files in order of name. */
export function manifestOf(pack: Pack, files: readonly ManifestFile[], version: string): Manifest {
  const { files: _planned, timeline: _timeline, ...said } = pack
  const inOrder = files.toSorted((one, other) => (one.name < other.name ? -1 : 1))
  return { $schema: 'manifest.schema.json', generator: { name: 'rus', version }, ...said, files: inOrder }
}

/** Keys in the order the schema has them, whatever order they were put together in. */
const ORDER: readonly (keyof Manifest)[] = [
  '$schema',
  'generator',
  'consultation',
  'title',
  'dnr',
  'version',
  'language',
  'opens',
  'closes',
  'sent',
  'name',
  'documentHash',
  'corrects',
  'allowedFindings',
  'sources',
  'sections',
  'files',
]

/** The text of `manifest.json`: the same for the same manifest. */
export function manifestJson(manifest: Manifest): string {
  return toJson(Object.fromEntries(ORDER.map((key) => [key, manifest[key]])))
}
