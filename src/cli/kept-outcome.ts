import { join } from 'node:path'
import type { Io } from '../io/io.ts'
import type { Stamp } from '../io/stamp.ts'
import type { Finding } from '../model/finding.ts'
import { digest } from '../model/fingerprint.ts'
import type { Target } from './targets.ts'
import { BUILD } from './version.ts'

/** What checking all of a workspace came to, whatever part of it was asked about. */
export interface Outcome {
  readonly findings: readonly Finding[]
  /** Whether any document is one that rules about time speak of. */
  readonly dated: boolean
}

/** What checks see beside the documents, and remember having seen. */
export interface World {
  /** Whether a path from the workspace is a file that really lies in it. */
  readonly hasFile: (path: string) => boolean
  /** Whether a path from the workspace is a file of data to read. To be asked before it is read. */
  readonly isData: (path: string) => boolean
  /** The commit a git revision means; undefined when there is none. */
  readonly commitOf: (revision: string) => Promise<string | undefined>
  readonly files: ReadonlyMap<string, boolean>
  readonly data: ReadonlyMap<string, Stamp | undefined>
  readonly commits: ReadonlyMap<string, string | undefined>
}

/** All that an outcome hangs on. Stamps are those of the target's tasks, taken before the files were read. */
export interface Circumstances {
  readonly target: Target
  readonly stamps: readonly (Stamp | undefined)[]
  readonly day: string | undefined
  readonly world: World
}

/** An outcome as it is kept, with the answers it rests on. */
interface Kept {
  readonly given: string
  readonly files: readonly (readonly [path: string, exists: boolean])[]
  readonly data: readonly (readonly [path: string, stamp: string | null])[]
  readonly commits: readonly (readonly [revision: string, commit: string | null])[]
  readonly outcome: Outcome
}

/** The world around a workspace as it is now; each question is put to the disk once. */
export function lookedAt(io: Io, { loaded: { root } }: Target): World {
  const files = new Map<string, boolean>()
  const data = new Map<string, Stamp | undefined>()
  const commits = new Map<string, string | undefined>()
  return {
    files,
    data,
    commits,
    hasFile: (path) => {
      const known = files.get(path) ?? hasFile(io, root, path)
      files.set(path, known)
      return known
    },
    isData: (path) => {
      data.set(path, io.stampOf(join(root, path)))
      return io.whatStandsAt(join(root, path)) === 'file'
    },
    commitOf: async (revision) => {
      const commit = commits.get(revision) ?? (await commitOf(io, root, revision))
      commits.set(revision, commit)
      return commit
    },
  }
}

async function commitOf(io: Io, root: string, revision: string): Promise<string | undefined> {
  const result = await io.gitOf(root).resolve(revision)
  return 'value' in result ? result.value : undefined
}

function hasFile(io: Io, root: string, path: string): boolean {
  const file = join(root, path)
  return io.whatStandsAt(file) === 'file' && io.inside(root, file)
}

/**
 * The outcome of the last run, when everything it hangs on is as it was: program, settings, schemas, day, every
 * document and data file by its stamp, whether each file that a check asked for exists, and the commit of each revision.
 */
export async function keptOutcome(io: Io, circumstances: Circumstances): Promise<Outcome | undefined> {
  const { root } = circumstances.target.loaded
  const kept = io.cache.get(keyOf(root))
  if (!isKept(kept) || kept.given !== givenIn(circumstances)) return undefined
  const sameFiles = kept.files.every(([path, exists]) => hasFile(io, root, path) === exists)
  const sameData = kept.data.every(([path, stamp]) => (io.stampOf(join(root, path))?.text ?? null) === stamp)
  if (!sameFiles || !sameData) return undefined
  for (const [revision, commit] of kept.commits) {
    if (((await commitOf(io, root, revision)) ?? null) !== commit) return undefined
  }
  return kept.outcome
}

/** Keeps an outcome for the next run, unless it may be another although nothing shows a change. */
export function keepOutcome(io: Io, circumstances: Circumstances, outcome: Outcome): void {
  const { target, stamps, world } = circumstances
  const data = [...world.data]
  const settled = stamps.every((stamp) => stamp?.settled) && data.every(([, stamp]) => stamp?.settled !== false)
  if (!settled || !outcome.findings.every(isLasting)) return
  // That a document exists is told by its stamp.
  const documents = new Set(
    target.tasks.flatMap(({ path, file }) => (file === join(target.loaded.root, path) ? path : [])),
  )
  const kept: Kept = {
    given: givenIn(circumstances),
    files: [...world.files].filter(([path, exists]) => !(exists && documents.has(path))),
    data: data.map(([path, stamp]) => [path, stamp?.text ?? null]),
    commits: [...world.commits].map(([revision, commit]) => [revision, commit ?? null]),
    outcome,
  }
  io.cache.put(keyOf(target.loaded.root), kept)
}

/** Whether a finding tells of the file: a disk or a machine that was busy may do better next time. */
export function isLasting({ rule }: Finding): boolean {
  return rule !== 'source/too-slow' && rule !== 'source/unreadable'
}

function keyOf(root: string): string {
  return digest(`outcome ${root}`)
}

/** Everything known before a document is opened, as one text. */
function givenIn({ target, stamps, day }: Circumstances): string {
  const { root, workspace, own, schemaPaths, unreadable, face } = target.loaded
  const documents = target.tasks.map(({ path, file }, index) => [path, file, stamps[index]?.text])
  return JSON.stringify([BUILD, root, workspace, own, schemaPaths, unreadable, face, target.complete, day, documents])
}

/** Whether what was kept has the form we keep: the cache lies where others can write. */
function isKept(value: unknown): value is Kept {
  const kept = value as Partial<Kept> | undefined
  const lists = [kept?.files, kept?.data, kept?.commits, kept?.outcome?.findings]
  return lists.every(Array.isArray)
}
