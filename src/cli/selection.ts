import type { ChangedFile } from '../io/git.ts'
import type { Io } from '../io/io.ts'
import { CONFIG_NAME } from '../io/workspace.ts'
import type { Corpus } from '../model/corpus.ts'
import type { Finding } from '../model/finding.ts'
import type { HeaderMap } from '../model/header.ts'
import { ToolError } from '../model/tool-error.ts'
import { frontMatter } from '../parse/front-matter.ts'
import { readHeader } from '../parse/header.ts'
import { concerned, type FormerDocument } from '../validate/concerned.ts'
import type { Target } from './targets.ts'

/** What is reported on. */
export interface Selection {
  /** Whether a document is. */
  readonly holds: (path: string) => boolean
  /** Whether a finding is: also one elsewhere that a change has brought about. */
  readonly tells: (finding: Finding) => boolean
}

const LIMIT = 1024 * 1024

/**
 * What was asked about; and with a revision only what has changed since and what hangs together with it. A changed setting
 * concerns everything.
 *
 * @throws ToolError when git cannot tell
 */
export async function selection(
  io: Io,
  { loaded, isSelected }: Target,
  corpus: Corpus,
  revision: string | undefined,
): Promise<Selection> {
  if (revision === undefined) return all(isSelected)
  const result = await io.gitOf(loaded.root).changedFiles(revision)
  if ('fault' in result) throw new ToolError(result.fault)
  const changed = new Set(result.value.flatMap(({ path, from }) => (from === undefined ? [path] : [path, from])))
  if ([...changed].some(isSetting)) return all(isSelected)
  const paths = concerned(corpus, changed, await formerDocuments(io, loaded.root, revision, result.value))
  const holds = (path: string) => paths.has(path) && isSelected(path)
  const touches = (finding: Finding) => finding.related?.some((each) => changed.has(each.place.path)) ?? false
  return {
    holds,
    tells: (finding) => holds(finding.place.path) || (touches(finding) && isSelected(finding.place.path)),
  }
}

/** Everything asked about, what documents say of the data asked about, and whatever is wrong with the settings. */
export function all(isSelected: (path: string) => boolean): Selection {
  const isOfData = ({ related = [] }: Finding) =>
    related.some(({ place: { path } }) => path.endsWith('.csv') && isSelected(path))
  return {
    holds: isSelected,
    tells: (finding) => isSelected(finding.place.path) || isSetting(finding.place.path) || isOfData(finding),
  }
}

/** Whether a file decides how others are checked: what is wrong with it is always told. */
export function isSetting(path: string): boolean {
  return path === CONFIG_NAME || path.endsWith('.schema.json')
}

/** Changed documents as they were in the revision. */
async function formerDocuments(
  io: Io,
  root: string,
  revision: string,
  changed: readonly ChangedFile[],
): Promise<readonly FormerDocument[]> {
  const old = changed.filter(({ path, status }) => status !== 'added' && /\.(?:md|ya?ml)$/.test(path))
  const former: FormerDocument[] = []
  for (const { path: today, from } of old) {
    const path = from ?? today
    const shown = await io.gitOf(root).show(revision, path, LIMIT)
    if (!('value' in shown) || !('source' in shown.value)) continue
    const header = headerIn(shown.value.source.text, path)
    former.push({ path, ...(header && { header }) })
  }
  return former
}

function headerIn(text: string, path: string): HeaderMap | undefined {
  const found = path.endsWith('.md') ? frontMatter(text) : { kind: 'block' as const, start: 0, end: text.length }
  return found.kind === 'block' ? readHeader(text, found.start, found.end).header : undefined
}
