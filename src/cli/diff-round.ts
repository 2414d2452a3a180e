import { join, relative, resolve, sep } from 'node:path'
import type { Io } from '../io/io.ts'
import type { Document } from '../model/document.ts'
import { pathFrom } from '../model/path.ts'
import { type RoundVersions, versionsOf } from '../model/round.ts'
import { ToolError } from '../model/tool-error.ts'
import type { DocumentPair } from './diff-comparison.ts'
import { createReader, type FileFault, type Reader } from './diff-reading.ts'
import { type ScopeOptions, scopeOf } from './diff-scope.ts'
import { type Request, type Site, shownPath } from './diff-site.ts'
import { repositoryFor, worth } from './diff-words.ts'
import { UsageError } from './usage-error.ts'

/** An update round, and where it lies. */
export interface Round {
  readonly document: Document
  /** As it was given. */
  readonly name: string
  readonly file: string
  /** Its workspace, absolute. */
  readonly root: string
  readonly faults: readonly FileFault[]
}

/** Reads the document of `--round`. @throws UsageError when it is no round, ToolError when it is not there */
export async function readRound(io: Io, name: string, options: ScopeOptions): Promise<Round> {
  const site: Site = { kind: 'disk', name, path: resolve(io.folder, name) }
  const reader = await createReader(io, scopeOf(io, [site], options))
  const { kind, documents, faults } = await reader.read(site, () => shownPath(io, site.path))
  if (kind === 'nothing') throw new ToolError({ sentence: 'path/missing', values: { path: name } })
  const [document] = documents
  if (kind === 'folder' || document?.document.type !== 'update-round')
    throw new UsageError((usage) => usage.notARound(name))
  return { document: document.document, name, file: site.path, root: reader.scope.loaded.root, faults }
}

/** The comparison that a round asks for itself: of its base version with its proposal. */
export async function roundRequest(io: Io, round: Round, options: ScopeOptions): Promise<Request> {
  const versions = versionsIn(round)
  const { root } = round
  const whole: Site & { readonly kind: 'disk' } = { kind: 'disk', name: '', path: root }
  const reader = await createReader(io, scopeOf(io, [whole], options))
  const old = await baseSite(io, reader, round, versions.base)
  const path = await pathNamed(reader, whole, versions.proposal)
  if (path === undefined) throw missing(round, 'proposal', versions.proposal)
  const now: Site = { ...whole, name: shownPath(io, join(root, path)), path: join(root, path) }
  return { old: old.name, new: now.name, couples: [{ old, new: now }], samePlace: false }
}

function versionsIn({ document, name }: Round): RoundVersions {
  const versions = versionsOf(document.header)
  if (versions === undefined) throw new UsageError((usage) => usage.roundWithoutVersions(name))
  return versions
}

async function baseSite(
  io: Io,
  reader: Reader,
  round: Round,
  { document, path, revision }: RoundVersions['base'],
): Promise<Site> {
  const { root } = reader.scope.loaded
  const whole =
    revision === undefined ? ({ kind: 'disk', name: '', path: root } as const) : await siteIn(io, root, revision)
  const own = relative(root, io.realPath(round.file)).split(sep).join('/')
  const given = path === undefined ? undefined : pathFrom(own, path)
  if (path !== undefined && (given === undefined || !io.inside(root, join(root, given))))
    throw new ToolError({ sentence: 'path/outside', values: { path, root } })
  const found = given ?? (await pathNamed(reader, whole, document))
  if (found === undefined) throw missing(round, 'base', document)
  const place = shownPath(io, join(root, found))
  return { ...whole, path: join(root, found), name: revision === undefined ? place : `${revision}:${place}` }
}

/** The workspace as it was in a revision. */
export async function siteIn(io: Io, root: string, revision: string): Promise<Site & { readonly kind: 'commit' }> {
  const { git, top } = await repositoryFor(io, [root])()
  const repository = worth(top)
  return { kind: 'commit', name: '', path: root, revision, commit: worth(await git.resolve(revision)), repository }
}

/** Path, from the workspace, of the document that a header names by id or path. */
export async function pathNamed(reader: Reader, whole: Site, name: string): Promise<string | undefined> {
  const { documents } = await reader.read(whole, (path) => path)
  return documents.find((each) => isNamed(each.document, each.path, name))?.path
}

/** Whether the workspace of a round has a document of that id or path. */
export async function isInWorkspace(io: Io, { root }: Round, name: string, options: ScopeOptions): Promise<boolean> {
  const whole: Site = { kind: 'disk', name: '', path: root }
  return (await pathNamed(await createReader(io, scopeOf(io, [whole], options)), whole, name)) !== undefined
}

function isNamed({ id }: Document, path: string, name: string): boolean {
  const text = name.normalize('NFC')
  return id === text || path === text.replace(/^\.\//, '')
}

function missing({ name }: Round, key: 'base' | 'proposal', document: string): UsageError {
  return new UsageError((usage) => usage.roundMissing(name, key, document))
}

/**
 * The pair that a round is about: the one with its proposal, or the only one.
 *
 * @throws UsageError when there is none
 */
export function pairOfRound(io: Io, round: Round, pairs: readonly DocumentPair[]): Required<DocumentPair> {
  const { proposal } = versionsOf(round.document.header) ?? {}
  const whole = pairs.flatMap(({ old, new: now }) => (old && now ? [{ old, new: now }] : []))
  const inWorkspace = (path: string) => relative(round.root, resolve(io.folder, path)).split(sep).join('/')
  const own = whole.find(({ new: now }) => proposal !== undefined && isNamed(now, inWorkspace(now.path), proposal))
  const found = own ?? (pairs.length === 1 ? whole[0] : undefined)
  if (found === undefined) throw new UsageError((usage) => usage.roundElsewhere(round.name))
  return found
}
