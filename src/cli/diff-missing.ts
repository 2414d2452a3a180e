import { relative, sep } from 'node:path'
import type { Io } from '../io/io.ts'
import { nearest } from '../model/nearest.ts'
import { ToolError } from '../model/tool-error.ts'
import { joined, type SideFiles } from './diff-files.ts'
import { type Request, type Site, shownPath } from './diff-site.ts'
import { worth } from './diff-words.ts'
import { UsageError } from './usage-error.ts'

interface Kinds {
  readonly old: Pick<SideFiles, 'kind'>
  readonly new: Pick<SideFiles, 'kind'>
  /** How many of the two sides must be there. */
  readonly enough: 1 | 2
}

/** Says what is not there, when too little is. @throws UsageError, ToolError */
export async function refuseMissing(io: Io, couple: Request['couples'][number], kinds: Kinds): Promise<void> {
  const sides = [
    { site: couple.old, kind: kinds.old.kind },
    { site: couple.new, kind: kinds.new.kind },
  ]
  const missing = sides
    .filter(({ site, kind }) => kind === 'nothing' && site.kind !== 'nothing')
    .map(({ site }) => site)
  if (sides.length - missing.length >= kinds.enough) return
  const asked = missing.find(({ kind }) => kind === 'commit') ?? missing[0]
  if (asked?.kind !== 'commit') throw new ToolError({ sentence: 'path/missing', values: { path: asked?.name ?? '' } })
  const near = await nearTo(io, asked)
  throw new UsageError((usage) => usage.missingInRevision(treePath(asked), asked.revision, near))
}

/** From the top of the repository, as git names it. */
function treePath({ path, repository }: Site & { readonly kind: 'commit' }): string {
  return relative(repository, path).split(sep).join('/')
}

/** What a path that a commit lacks most likely means, as the reader would write it. */
async function nearTo(io: Io, site: Site & { readonly kind: 'commit' }): Promise<string | undefined> {
  const { repository, commit, revision, name } = site
  const git = io.gitOf(repository)
  const files = worth(await git.filesBelow({ kind: 'folder', hash: commit, size: 0 })).map(({ path }) => path)
  const wanted = treePath(site)
  const here = relative(repository, io.realPath(io.folder)).split(sep).join('/')
  const isFromTop = name === `${revision}:${wanted}`
  const fromHere = joined(here, wanted)
  if (isFromTop && here !== '' && files.some((file) => file === fromHere || file.startsWith(`${fromHere}/`)))
    return `${revision}:./${wanted}`
  const near = nearest(wanted, files)
  if (near === undefined) return undefined
  return isFromTop ? `${revision}:${near}` : shownPath(io, `${repository}/${near}`)
}
