import { isAbsolute } from 'node:path'
import type { Io } from '../io/io.ts'
import { type Request, type Site, shownPath } from './diff-site.ts'
import { type AskRepository, type Revision, repositoryFor, understood, type Word, worth } from './diff-words.ts'
import { UsageError } from './usage-error.ts'

/**
 * What the words of the command line ask to be compared:
 *
 * - nothing, paths: the last commit with the files on disk
 * - one revision and paths, two of them or `old..new`: those versions, of the paths or of the whole workspace
 * - two files, folders, `revision:path` or standard input: these two
 *
 * @param name what two files are to be called; an empty one, as git gives for folders, says nothing
 * @throws UsageError, ToolError
 */
export async function requestFrom(io: Io, words: readonly string[], name?: string): Promise<Request> {
  const request = await requestOf(io, words)
  if (!name) return request
  if (request.samePlace) throw new UsageError((usage) => usage.nameNotNeeded())
  const couples = request.couples.map((couple) => ({
    old: { ...couple.old, name, as: name },
    new: { ...couple.new, name, as: name },
  }))
  return { ...request, old: name, new: name, couples }
}

async function requestOf(io: Io, words: readonly string[]): Promise<Request> {
  const ask = repositoryFor(io, words)
  const meant = await inOrder(words.map((word) => understood(io, ask, word)))
  const [first, second] = meant
  if (first?.kind === 'range') return versions(io, first.old, first.new, meant.slice(1))
  if (first?.kind === 'revision') {
    return second?.kind === 'revision'
      ? versions(io, first, second, meant.slice(2))
      : versions(io, first, undefined, meant.slice(1))
  }
  if (first === undefined || (second === undefined && first.kind === 'path'))
    return versions(io, await head(ask), undefined, meant)
  if (first.kind === 'place' && second === undefined)
    return versions(io, first, undefined, [{ kind: 'path', word: shownPath(io, first.path), path: first.path }])
  return pair(io, meant)
}

/** What all are; of several that fail the first is told of, whichever failed first. */
async function inOrder<Value>(asked: readonly Promise<Value>[]): Promise<readonly Value[]> {
  await Promise.allSettled(asked)
  return Promise.all(asked)
}

async function head(ask: AskRepository): Promise<Revision> {
  const { git, top } = await ask()
  return { revision: 'HEAD', repository: worth(top), commit: worth(await git.resolve('HEAD')) }
}

/** Two versions of paths, or of the workspace; without `now` the files on disk. */
function versions(io: Io, old: Revision, now: Revision | undefined, words: readonly Word[]): Request {
  const paths = words.map(pathOf)
  const [only] = paths.length === 1 ? paths : []
  const wanted = paths.length > 0 ? paths.map(({ path }) => path) : [io.findWorkspace(io.folder).root]
  const couples = wanted.map((path) => ({ old: siteOf(io, path, old), new: siteOf(io, path, now) }))
  const names =
    only === undefined
      ? { old: old.revision, ...(now && { new: now.revision }) }
      : { old: siteOf(io, only.path, old).name, new: siteOf(io, only.path, now).name }
  return { ...names, couples, samePlace: true }
}

function pathOf(word: Word): { readonly path: string } {
  if (word.kind === 'path') return word
  if (word.kind === 'revision' || word.kind === 'range') throw new UsageError((usage) => usage.revisionFirst(word.word))
  throw new UsageError((usage) => usage.tooManySources())
}

function siteOf(io: Io, path: string, given: Revision | undefined): Site {
  const name = shownPath(io, path)
  if (given === undefined) return { kind: 'disk', name, path }
  const { revision, commit, repository } = given
  return { kind: 'commit', name: `${revision}:${name}`, path, revision, commit, repository }
}

/** Two things of whatever names. */
function pair(io: Io, words: readonly Word[]): Request {
  const [old, now, ...more] = words
  const late = words.find(({ kind }) => kind === 'revision' || kind === 'range')
  if (late !== undefined) throw new UsageError((usage) => usage.revisionFirst(late.word))
  if (old === undefined || more.length > 0) throw new UsageError((usage) => usage.tooManySources())
  if (now === undefined) throw new UsageError((usage) => usage.inputAlone())
  if (old.kind === 'input' && now.kind === 'input') throw new UsageError((usage) => usage.inputTwice())
  const couple = { old: siteFor(io, old, now), new: siteFor(io, now, old) }
  return { old: couple.old.name, new: couple.new.name, couples: [couple], samePlace: false }
}

function siteFor(io: Io, word: Word, other: Word): Site {
  switch (word.kind) {
    case 'path':
      return { kind: 'disk', name: givenName(io, word), path: word.path }
    case 'place':
      return { ...word, kind: 'commit', name: word.word }
    case 'nothing':
      return { kind: 'nothing', name: other.word }
    default:
      return { kind: 'input', name: word.word }
  }
}

/** A path as the reader gave it, when that says more than the way from the working folder. */
function givenName(io: Io, { word, path }: { readonly word: string; readonly path: string }): string {
  return isAbsolute(word) ? word.normalize('NFC') : shownPath(io, path)
}
