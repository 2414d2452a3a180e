import { posix } from 'node:path'
import { addDays } from '../model/calendar.ts'
import type { Source } from '../model/source.ts'
import type { SourceFault } from '../model/source-fault.ts'
import type { ToolFault } from '../model/tool-error.ts'
import { decode } from './decode.ts'
import {
  blobBytes,
  type ColourSettings,
  colourSettings,
  entryAt,
  filesBelow,
  mergeBase,
  namesOf,
  readBlobs,
  repositoryOf,
  type TreeEntry,
  type TreeFile,
  tellOfBlobs,
} from './git-tree.ts'
import { tooLarge } from './read.ts'
import { type AskedGit, type Environment, fields, type GitResult, runGit } from './run-git.ts'
import { comparePaths } from './walk.ts'

/** A file that differs between a revision and the work tree. Paths are relative to the folder asked about, with `/`, in NFC. */
export interface ChangedFile {
  readonly path: string
  readonly status: 'added' | 'modified' | 'deleted' | 'renamed'
  /** The old path of a renamed file. */
  readonly from?: string
}

/** What `rus` asks of git about one folder. Every answer is a value, also that there is no git or no repository. */
export interface Git {
  /** The commit a revision means, as hexadecimal digits. */
  readonly resolve: (revision: string) => Promise<GitResult<string>>
  /** What differs, below the folder, between a revision and the work tree, with files git does not know but does not ignore. */
  readonly changedFiles: (revision: string) => Promise<GitResult<readonly ChangedFile[]>>
  /** A file as it was in a revision; its source is named `revision:path`. */
  readonly show: (revision: string, path: string, limit: number) => Promise<GitResult<ShownFile>>
  /** The day a revision (HEAD without one) was committed, `YYYY-MM-DD`, where its committer was. */
  readonly commitDate: (revision?: string) => Promise<GitResult<string>>
  /** Real, absolute path of the top of the work tree. */
  readonly repository: () => Promise<GitResult<string>>
  /** The commit that two commits have in common, where their ways parted; undefined when they share none. */
  readonly mergeBase: (first: string, second: string) => Promise<GitResult<string | undefined>>
  /** What stands at a path, from the top of the repository, in a commit; undefined for nothing that can be read. */
  readonly entryAt: (commit: string, path: string) => Promise<GitResult<TreeEntry | undefined>>
  /** The files below a folder of a commit, in git's order. */
  readonly filesBelow: (folder: TreeEntry) => Promise<GitResult<readonly TreeFile[]>>
  /** Files of a commit as sources, in the order given; those with more bytes than the limit are a fault. */
  readonly readBlobs: (
    files: readonly TreeFile[],
    limit: number,
  ) => Promise<GitResult<readonly (ShownFile & { readonly path: string })[]>>
  /** What is said of files of a commit from their bytes, by hash; nothing of those with more than the limit. */
  readonly tellOfBlobs: <Told>(
    files: readonly TreeFile[],
    limit: number,
    tell: (bytes: Uint8Array, file: TreeFile) => Told,
  ) => Promise<GitResult<ReadonlyMap<string, Told>>>
  /** A file of a commit as bytes; undefined when it has more than the limit. */
  readonly bytesOf: (file: TreeEntry, limit: number) => Promise<GitResult<Uint8Array | undefined>>
  /** The files below the folder that git tracks, or would if asked: those it is not told to ignore. */
  readonly notIgnored: () => Promise<GitResult<ReadonlySet<string>>>
  /** The names of branches and tags. */
  readonly names: () => Promise<GitResult<readonly string[]>>
  /** Whether git's settings want colour in a difference. */
  readonly colourSettings: () => Promise<ColourSettings>
}

export type ShownFile = { readonly source: Source } | { readonly sourceFault: SourceFault }

/** git asked about a folder: a workspace's root, which may lie anywhere in the work tree. */
export function gitOf(folder: string, environment: Environment): Git {
  const git = { folder, environment }
  return {
    resolve: (revision) => resolveRevision(git, revision),
    changedFiles: (revision) => changedFiles(git, revision),
    show: (revision, path, limit) => show(git, revision, path, limit),
    commitDate: (revision = 'HEAD') => commitDate(git, revision),
    repository: () => repositoryOf(git),
    mergeBase: (first, second) => mergeBase(git, first, second),
    entryAt: (commit, path) => entryAt(git, commit, path),
    filesBelow: (folder) => filesBelow(git, folder),
    readBlobs: (files, limit) => readBlobs(git, files, limit),
    tellOfBlobs: (files, limit, tell) => tellOfBlobs(git, files, limit, tell),
    bytesOf: (file, limit) => blobBytes(git, file, limit),
    notIgnored: () => notIgnored(git),
    names: () => namesOf(git),
    colourSettings: () => colourSettings(git),
  }
}

async function resolveRevision({ folder, environment }: AskedGit, revision: string): Promise<GitResult<string>> {
  const unknown: ToolFault = { sentence: 'git/unknown-revision', values: { revision } }
  // No revision begins with `-` or holds a control character; git need not see it.
  if (revision === '' || revision.length > 1000 || /^-|[\u0000-\u001f\u007f]/.test(revision)) return { fault: unknown }
  const args = ['rev-parse', '--verify', '--end-of-options', `${revision}^{commit}`]
  const result = await runGit(folder, environment, args)
  if ('fault' in result) {
    const found = await runGit(folder, environment, ['rev-parse', '--git-dir'])
    return { fault: 'fault' in found ? found.fault : unknown }
  }
  const commit = result.value.toString('latin1').trim()
  return /^[0-9a-f]{40,64}$/.test(commit) ? { value: commit } : { fault: unknown }
}

async function changedFiles(git: AskedGit, revision: string): Promise<GitResult<readonly ChangedFile[]>> {
  const commit = await resolveRevision(git, revision)
  if ('fault' in commit) return commit
  const { folder, environment } = git
  const filters = { settings: await filterSettings(git) }
  const options =
    '--name-status -z -M --relative --no-ext-diff --no-textconv --no-color --ignore-submodules=all -O/dev/null'
  const changed = await runGit(folder, environment, ['diff', ...options.split(' '), commit.value, '--', '.'], filters)
  if ('fault' in changed) return changed
  const unknown = await runGit(
    folder,
    environment,
    ['ls-files', '--others', '--exclude-standard', '-z', '--', '.'],
    filters,
  )
  if ('fault' in unknown) return unknown
  const files = [
    ...readNameStatus(fields(changed.value)),
    ...fields(unknown.value).map((path) => ({ path, status: 'added' }) as const),
  ]
  return { value: distinct(files) }
}

async function notIgnored(git: AskedGit): Promise<GitResult<ReadonlySet<string>>> {
  const filters = { settings: await filterSettings(git) }
  const args = ['ls-files', '--cached', '--others', '--exclude-standard', '-z', '--', '.']
  const listed = await runGit(git.folder, git.environment, args, filters)
  return 'fault' in listed ? listed : { value: new Set(fields(listed.value)) }
}

/**
 * The repository may name programs that git runs over files it compares (`filter.<name>.clean`, from the same hands as
 * its attributes). Set to nothing, they are not run.
 */
async function filterSettings({ folder, environment }: AskedGit): Promise<readonly (readonly [string, string])[]> {
  const pattern = '^filter\\..*\\.(clean|smudge|process|required)$'
  const listed = await runGit(folder, environment, ['config', '-z', '--name-only', '--get-regexp', pattern])
  // git config fails when no key matches.
  if ('fault' in listed) return []
  return fields(listed.value).map((key) => [key, key.endsWith('.required') ? 'false' : ''] as const)
}

/** `M path`, `R087 old new`, each part a field. */
function* readNameStatus(parts: readonly string[]): Generator<ChangedFile> {
  for (let at = 0; at + 1 < parts.length; at += 2) {
    const [status, path] = [parts[at] ?? '', parts[at + 1] ?? '']
    if (status.startsWith('R')) {
      at += 1
      yield { path: parts[at + 1] ?? '', status: 'renamed', from: path }
    } else yield { path, status: status === 'A' ? 'added' : status === 'D' ? 'deleted' : 'modified' }
  }
}

/** A file taken out of the index is both deleted and unknown: then it stands in the work tree, and is modified. */
function distinct(files: readonly ChangedFile[]): readonly ChangedFile[] {
  const byPath = new Map<string, ChangedFile>()
  for (const file of files) {
    const known = byPath.get(file.path)
    byPath.set(file.path, known?.status === 'deleted' ? { path: file.path, status: 'modified' } : file)
  }
  return Array.from(byPath.values()).sort((first, second) => comparePaths(first.path, second.path))
}

async function show(git: AskedGit, revision: string, path: string, limit: number): Promise<GitResult<ShownFile>> {
  const commit = await resolveRevision(git, revision)
  if ('fault' in commit) return commit
  const missing: ToolFault = { sentence: 'git/missing-path', values: { revision, path } }
  const inside = posix.normalize(path)
  if (path.includes('\0') || inside === '.' || inside.startsWith('..') || inside.startsWith('/'))
    return { fault: missing }
  const listed = await runGit(git.folder, git.environment, ['ls-tree', '-z', '--long', commit.value, '--', inside])
  if ('fault' in listed) return listed
  const entry = /^(\d{6}) (\w+) ([0-9a-f]{40,64}) +(\d+|-)\t/.exec(listed.value.toString('utf8'))
  if (!entry) return { fault: missing }
  const [, mode = '', kind, blob = '', size] = entry
  // 100644 and 100755 are files; 120000 is a symbolic link, whose blob is a path.
  if (kind !== 'blob' || !mode.startsWith('100')) return { fault: missing }
  if (Number(size) > limit) return { value: { sourceFault: tooLarge(Number(size), limit) } }
  const content = await runGit(git.folder, git.environment, ['cat-file', 'blob', blob])
  if ('fault' in content) return content
  const decoded = decode(content.value, `${revision}:${path}`)
  return { value: 'fault' in decoded ? { sourceFault: decoded.fault } : decoded }
}

/** Read from the commit itself: `git log` would run the program that `log.showSignature` names. */
async function commitDate(git: AskedGit, revision: string): Promise<GitResult<string>> {
  const commit = await resolveRevision(git, revision)
  if ('fault' in commit) return commit
  const content = await runGit(git.folder, git.environment, ['cat-file', 'commit', commit.value])
  if ('fault' in content) return content
  const match = /^committer .* (\d{1,15}) ([+-])(\d\d)(\d\d)$/m.exec(content.value.toString('utf8'))
  const offset = match && (match[2] === '-' ? -1 : 1) * (Number(match[3]) * 60 + Number(match[4])) * 60
  const day = match && addDays('1970-01-01', Math.floor((Number(match[1]) + (offset ?? 0)) / 86_400))
  return day ? { value: day } : { fault: { sentence: 'git/unknown-revision', values: { revision } } }
}
