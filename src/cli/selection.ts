import type { ChangedFile } from '../io/git.ts'
import type { Io } from '../io/io.ts'
import { CONFIG_NAME } from '../io/workspace.ts'
import type { Corpus } from '../model/corpus.ts'
import { textAt } from '../model/header.ts'
import { ToolError } from '../model/tool-error.ts'
import { frontMatter } from '../parse/front-matter.ts'
import { readHeader } from '../parse/header.ts'
import { concerned } from '../validate/concerned.ts'
import type { Target } from './targets.ts'

/** Which paths are reported on. */
export type Selected = (path: string) => boolean

const LIMIT = 1024 * 1024

/**
 * What was asked about; and with a revision only what has changed since and what refers to it, by its id of today or
 * the one it had. A changed setting concerns everything.
 *
 * @throws ToolError when git cannot tell
 */
export async function selection(
  io: Io,
  { loaded, isSelected }: Target,
  corpus: Corpus,
  revision: string | undefined,
): Promise<Selected> {
  if (revision === undefined) return isSelected
  const result = await io.gitOf(loaded.root).changedFiles(revision)
  if ('fault' in result) throw new ToolError(result.fault)
  const changed = new Set(result.value.flatMap(({ path, from }) => (from === undefined ? [path] : [path, from])))
  if ([...changed].some(isSetting)) return isSelected
  const oldIds = await idsBefore(io, loaded.root, revision, result.value)
  const paths = concerned(corpus, changed, oldIds)
  return (path) => paths.has(path) && isSelected(path)
}

/** Whether a file decides how others are checked: what is wrong with it is always told. */
export function isSetting(path: string): boolean {
  return path === CONFIG_NAME || path.endsWith('.schema.json')
}

/** The ids that changed documents had in the revision; a document that has got another is still referred to by the old. */
async function idsBefore(
  io: Io,
  root: string,
  revision: string,
  changed: readonly ChangedFile[],
): Promise<ReadonlySet<string>> {
  const old = changed.filter(({ path, status }) => status !== 'added' && /\.(?:md|ya?ml)$/.test(path))
  const ids = new Set<string>()
  for (const { path, from } of old) {
    const shown = await io.gitOf(root).show(revision, from ?? path, LIMIT)
    if (!('value' in shown) || !('source' in shown.value)) continue
    const id = idIn(shown.value.source.text, path)
    if (id !== undefined) ids.add(id)
  }
  return ids
}

function idIn(text: string, path: string): string | undefined {
  const found = path.endsWith('.md') ? frontMatter(text) : { kind: 'block' as const, start: 0, end: text.length }
  return found.kind === 'block' ? textAt(readHeader(text, found.start, found.end).header, 'id') : undefined
}
