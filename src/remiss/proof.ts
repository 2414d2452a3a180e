import { checksumsFrom } from '../model/checksums.ts'
import { CHECKSUMS, isPrivate, MANIFEST, type Manifest, type ManifestFile } from '../model/pack.ts'
import type { PackContents, PackFault } from '../model/pack-proof.ts'
import { manifestFrom } from '../schema/manifest.ts'

/** What looking at the files of a pack gives; its sources are another matter. */
export interface FilesProof {
  readonly manifest?: Manifest
  /** Names of the files that hold. */
  readonly holding: readonly string[]
  readonly faults: readonly PackFault[]
}

/**
 * Holds every file of a pack against its manifest and its checksums. A pack as a zip has no zip in it, and need not have
 * the files that go to one recipient only.
 */
export function proveFiles(contents: PackContents, kind: 'folder' | 'zip'): FilesProof {
  const read = readManifest(contents)
  if ('fault' in read) return { holding: [], faults: [read.fault] }
  const { manifest } = read
  const listed = proveListed(contents, manifest, kind)
  const own = [MANIFEST, CHECKSUMS, ...(kind === 'folder' ? [zipName(manifest)] : [])]
  const known = new Set([...own, ...manifest.files.map(({ name }) => name)])
  const faults: PackFault[] = [
    ...listed.faults,
    ...own.flatMap((name): PackFault[] => (contents.files.has(name) ? [] : [{ kind: 'missing', name }])),
    ...proveChecksums(contents, listed.holding, known),
    ...[...contents.files.keys()].flatMap((name): PackFault[] => (known.has(name) ? [] : [{ kind: 'foreign', name }])),
    ...contents.others.map((name): PackFault => ({ kind: 'not-a-file', name })),
    ...proveDocumentHash(manifest),
  ]
  return { manifest, holding: listed.holding, faults }
}

/** Name of the zip that lies in the folder of a pack. */
export function zipName({ name }: Pick<Manifest, 'name'>): string {
  return `${name}.zip`
}

function readManifest(contents: PackContents): { readonly manifest: Manifest } | { readonly fault: PackFault } {
  const text = contents.textOf(MANIFEST)
  if (text === undefined) {
    const kind = contents.files.has(MANIFEST) ? 'unreadable' : 'missing'
    return { fault: { kind, name: MANIFEST } }
  }
  const read = manifestFrom(text)
  if ('manifest' in read) return read
  const { fault } = read
  return { fault: { kind: 'manifest', name: MANIFEST, ...(fault !== 'notJson' && fault) } }
}

function proveListed(contents: PackContents, { files }: Manifest, kind: 'folder' | 'zip') {
  const holding: string[] = []
  const faults: PackFault[] = []
  for (const file of files) {
    const fault = faultOf(file, contents, kind)
    if (fault === 'none') holding.push(file.name)
    else if (fault !== undefined) faults.push({ kind: fault, name: file.name })
  }
  return { holding, faults }
}

/** `undefined` for a file that is not there and need not be. */
function faultOf(
  file: ManifestFile,
  { files, digestOf }: PackContents,
  kind: 'folder' | 'zip',
): 'none' | 'missing' | 'changed' | 'unreadable' | undefined {
  const bytes = files.get(file.name)
  if (bytes === undefined) return kind === 'zip' && isPrivate(file) ? undefined : 'missing'
  // What has another size need not be read, however large it is.
  if (bytes !== file.bytes) return 'changed'
  const digest = digestOf(file.name)
  if (digest === undefined) return 'unreadable'
  return digest === file.sha256 ? 'none' : 'changed'
}

/** Of files that hold, the checksums must say the same; of the others of the pack what is wrong is told. */
function proveChecksums(
  contents: PackContents,
  holding: readonly string[],
  known: ReadonlySet<string>,
): readonly PackFault[] {
  const text = contents.textOf(CHECKSUMS)
  if (text === undefined) return contents.files.has(CHECKSUMS) ? [{ kind: 'unreadable', name: CHECKSUMS }] : []
  const sums = checksumsFrom(text)
  if (sums === undefined) return [{ kind: 'checksums', name: CHECKSUMS }]
  const others = [...contents.files.keys()].filter((name) => name === MANIFEST || name.endsWith('.zip'))
  const wrong = [...new Set([...holding, ...others])].filter((name) => sums.get(name) !== contents.digestOf(name))
  const strange = [...sums.keys()].filter((name) => !contents.files.has(name) && !known.has(name))
  return [
    ...wrong.map((name): PackFault => ({ kind: 'checksum', name })),
    ...strange.map((name): PackFault => ({ kind: 'strange-checksum', name })),
  ]
}

/** The hash that answers carry back is that of the proposal, one of the sources. */
function proveDocumentHash({ documentHash, sources, files }: Manifest): readonly PackFault[] {
  const proposed = new Set(files.flatMap(({ role, sources: paths }) => (role === 'proposal' ? paths : [])))
  const holds = sources.some(({ path, sha256 }) => proposed.has(path) && sha256 === documentHash)
  return holds ? [] : [{ kind: 'document-hash', name: MANIFEST }]
}

/**
 * Holds the zip of a pack against the folder it lies in: the same files, but for those that go to one recipient only, and
 * checksums of its own. Faults bear the names of files in the zip, after its own name.
 */
export function proveZip(name: string, zip: PackContents, folder: PackContents): readonly PackFault[] {
  const { faults } = proveFiles(zip, 'zip')
  const isSame = zip.digestOf(MANIFEST) === folder.digestOf(MANIFEST)
  const other: readonly PackFault[] = isSame ? [] : [{ kind: 'changed', name: MANIFEST }]
  return [...faults, ...other].map((fault) => ({ ...fault, name: `${name}/${fault.name}` }))
}
