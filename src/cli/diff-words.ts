import { dirname, isAbsolute, join, resolve } from 'node:path'
import type { Git } from '../io/git.ts'
import { isBelow } from '../io/inside.ts'
import type { Io } from '../io/io.ts'
import type { GitResult } from '../io/run-git.ts'
import { shownCommit } from '../model/commit.ts'
import { ToolError } from '../model/tool-error.ts'
import { UsageError } from './usage-error.ts'

/** A commit, and what the reader called it. */
export interface Revision {
  readonly revision: string
  readonly commit: string
  /** Absolute path of the top of the work tree. */
  readonly repository: string
}

/** What a word of the command line names. Paths are absolute. */
export type Word =
  | { readonly kind: 'path'; readonly word: string; readonly path: string }
  | ({ readonly kind: 'revision'; readonly word: string } & Revision)
  | { readonly kind: 'range'; readonly word: string; readonly old: Revision; readonly new: Revision }
  /** `revision:path`. */
  | ({ readonly kind: 'place'; readonly word: string; readonly path: string } & Revision)
  | { readonly kind: 'input' | 'nothing'; readonly word: string }

/** git where the words are to be understood. */
export interface Repository {
  readonly git: Git
  /** Absolute path of the top of the work tree, or why there is none. */
  readonly top: GitResult<string>
}

/** Asked only by words that git may know. */
export type AskRepository = () => Promise<Repository>

/** The repository of the working folder, else that of the first word that stands on disk. */
export function repositoryFor(io: Io, words: readonly string[]): AskRepository {
  let found: Promise<Repository> | undefined
  const find = async () => {
    const git = io.gitOf(io.folder)
    const top = await git.repository()
    if ('value' in top) return { git, top }
    const path = words.map((word) => resolve(io.folder, word)).find((each) => io.whatStandsAt(each) !== undefined)
    if (path === undefined) return { git, top }
    const other = io.gitOf(io.whatStandsAt(path) === 'folder' ? path : dirname(path))
    return { git: other, top: await other.repository() }
  }
  return () => {
    found ??= find()
    return found
  }
}

/** A name that documents have: what stands on disk under it is meant, and git is not asked. */
const DOCUMENT = /\.(?:md|markdown|txt|ya?ml|csv)$/i

/**
 * What a word means: a file or folder, a revision, two of them, or a path in one. As git has it: `./x` and an absolute
 * path are always files, and what could be both is an error.
 *
 * @throws UsageError
 */
export async function understood(io: Io, ask: AskRepository, word: string): Promise<Word> {
  if (word === '-') return { kind: 'input', word }
  if (word === '/dev/null') return { kind: 'nothing', word }
  const path: Word = { kind: 'path', word, path: resolve(io.folder, word) }
  const stands = io.whatStandsAt(path.path) !== undefined
  if (isPathOnly(word) || (stands && DOCUMENT.test(word))) return path
  const repository = await ask()
  const found =
    (await range(repository, word, stands)) ??
    (await place(io, repository, word, stands)) ??
    (await revision(repository, word))
  if (found === undefined) {
    if (stands) return path
    throw await unknown(io, repository, word)
  }
  if (stands && found.kind !== 'place') throw new UsageError((usage) => usage.ambiguousSource(word))
  return found
}

function isPathOnly(word: string): boolean {
  return word === '' || /^\.{1,2}(?:[/\\]|$)/.test(word) || isAbsolute(word)
}

async function revision({ git, top }: Repository, word: string): Promise<Word | undefined> {
  const result = await git.resolve(word)
  if ('fault' in result) return undefined
  return { kind: 'revision', word, revision: word, commit: result.value, repository: worth(top) }
}

/** `old..new`, and `old...new` from where they parted; an end left out is HEAD. */
async function range(repository: Repository, word: string, stands: boolean): Promise<Word | undefined> {
  const [, from = '', dots, to = ''] = /^(.*?)(\.{2,3})(.*)$/s.exec(word) ?? []
  if (dots === undefined || (from === '' && to === '')) return undefined
  const ends = [from || 'HEAD', to || 'HEAD'] as const
  const [old, now] = await Promise.all(ends.map((end) => repository.git.resolve(end)))
  if (old === undefined || now === undefined) return undefined
  if ('fault' in old || 'fault' in now) {
    const isNone = stands || ('fault' in old && 'fault' in now)
    if (isNone) return undefined
    throw await unknownRevision(repository, 'fault' in old ? ends[0] : ends[1])
  }
  const top = worth(repository.top)
  const ended = { revision: ends[1], commit: now.value, repository: top }
  if (dots === '..')
    return { kind: 'range', word, old: { revision: ends[0], commit: old.value, repository: top }, new: ended }
  const commit = worth(await repository.git.mergeBase(old.value, now.value))
  if (commit === undefined) throw new UsageError((usage) => usage.noMergeBase(ends[0], ends[1]))
  return { kind: 'range', word, old: { revision: shownCommit(commit), commit, repository: top }, new: ended }
}

/** `revision:path`, the path from the top of the repository, or from the working folder when it begins with `./` or `../`. */
async function place(io: Io, repository: Repository, word: string, stands: boolean): Promise<Word | undefined> {
  const [, revision, path = ''] = /^((?:[^:{}]|\{[^}]*\})+):(.*)$/s.exec(word) ?? []
  if (revision === undefined) return undefined
  const result = await repository.git.resolve(revision)
  if ('fault' in result) {
    if (stands) return undefined
    if (result.fault.sentence !== 'git/unknown-revision') throw new ToolError(result.fault)
    throw await unknownRevision(repository, revision)
  }
  const top = worth(repository.top)
  const absolute = /^\.{1,2}(?:\/|$)/.test(path) ? resolve(io.realPath(io.folder), path) : join(top, path)
  if (isAbsolute(path) || !isBelow(top, absolute))
    throw new ToolError({ sentence: 'git/outside', values: { path, repository: top } })
  return { kind: 'place', word, path: absolute, revision, commit: result.value, repository: top }
}

/** The value of git's answer. @throws ToolError for a fault */
export function worth<Value>(result: GitResult<Value>): Value {
  if ('fault' in result) throw new ToolError(result.fault)
  return result.value
}

/** Says that a word names nothing, and what there is that it may mean. */
async function unknown(io: Io, repository: Repository, word: string): Promise<UsageError> {
  const folder = dirname(word)
  const beside = io.namesIn(resolve(io.folder, folder)).map((name) => (folder === '.' ? name : join(folder, name)))
  const known = [...beside, ...(await names(repository))]
  return new UsageError((usage) => usage.unknownSource(word, known))
}

async function unknownRevision(repository: Repository, revision: string): Promise<UsageError> {
  const known = await names(repository)
  return new UsageError((usage) => usage.unknownRevision(revision, known))
}

async function names({ git }: Repository): Promise<readonly string[]> {
  const result = await git.names()
  return 'value' in result ? result.value : []
}
