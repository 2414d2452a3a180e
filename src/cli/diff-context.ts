import type { Io } from '../io/io.ts'
import type { Language } from '../model/language.ts'
import { today } from '../model/today.ts'
import { ToolError } from '../model/tool-error.ts'
import type { Verdict } from '../model/verdict.ts'
import type { ComparisonContext } from '../render/comparison-context.ts'
import type { ReadCouples } from './diff-comparison.ts'
import { gitTerminal } from './diff-git.ts'
import type { DiffOptions } from './diff-options.ts'
import type { Request } from './diff-site.ts'
import { terminalContext } from './terminal-context.ts'
import { VERSION } from './version.ts'

interface Circumstances {
  readonly options: DiffOptions
  readonly request: Request
  readonly read: ReadCouples
  readonly language: Language
  readonly verdict: Verdict | undefined
}

/** All that a renderer of comparisons is told beside them. @throws ToolError for a date that is none */
export async function comparisonContext(
  io: Io,
  { options, request, read, language, verdict }: Circumstances,
): Promise<ComparisonContext> {
  const stdout = options.git ? { ...io.stdout, terminal: await gitTerminal(io) } : io.stdout
  const { colour, columns } = terminalContext({ ...io, stdout }, language)
  const date = await dayOf(io, options, request, read)
  return {
    language,
    colour: options.output === undefined && colour,
    columns,
    full: options.full === true,
    author: options.author,
    ...(date !== undefined && { date }),
    typeOf: (name) => read.readers.map(({ types }) => types.get(name)).find((type) => type !== undefined),
    ...(verdict && { verdict }),
    version: VERSION,
  }
}

/** The day of the new version: as asked for, else when its commit was made, or the last one of the files on disk. */
async function dayOf(
  io: Io,
  { date, format }: DiffOptions,
  { couples }: Request,
  { readers }: ReadCouples,
): Promise<string | undefined> {
  const { SOURCE_DATE_EPOCH: sourceDateEpoch } = io.environment
  // A terminal shows no day; asking git for it takes as long as comparing two short texts.
  const isKnown = date !== undefined || Boolean(sourceDateEpoch) || format === 'text'
  const site = couples[0]?.new
  const [folder, revision] =
    site?.kind === 'commit' ? [site.repository, site.commit] : [readers[0]?.scope.loaded.root ?? io.folder, 'HEAD']
  const commit = isKnown ? undefined : await io.gitOf(folder).commitDate(revision)
  const commitDate = commit && 'value' in commit ? commit.value : undefined
  const result = today({ date, sourceDateEpoch, commitDate })
  if ('fault' in result) throw new ToolError(result.fault)
  return result.day
}
