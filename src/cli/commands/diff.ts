import type { Io } from '../../io/io.ts'
import { messages } from '../../messages/messages.ts'
import type { ComparedDocument, Comparison, ComparisonSet } from '../../model/comparison.ts'
import type { Language } from '../../model/language.ts'
import type { Verdict } from '../../model/verdict.ts'
import { visible } from '../../model/visible.ts'
import { comparisonFormats } from '../../render/index.ts'
import { type DocumentPair, type ReadCouples, readCouples } from '../diff-comparison.ts'
import { comparisonContext } from '../diff-context.ts'
import type { ToldFault } from '../diff-faults.ts'
import { gitCall } from '../diff-git.ts'
import type { DiffOptions } from '../diff-options.ts'
import { writeComparison } from '../diff-output.ts'
import { requestFrom } from '../diff-request.ts'
import { pairOfRound, type Round, readRound, roundRequest } from '../diff-round.ts'
import type { Request } from '../diff-site.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { readerLanguage } from '../reader-language.ts'
import type { Run } from '../run.ts'
import { UsageError } from '../usage-error.ts'

/** `rus diff`: tells what changed between two versions, as a person would. */
export async function diff(run: Run, words: readonly string[], options: DiffOptions): Promise<void> {
  refuseContradictions(run, options)
  run.finish(options.git ? await forGit(run, words, options) : await asked(run, words, options))
}

function refuseContradictions({ io }: Run, { format, output, git, round, name, exitCode }: DiffOptions): void {
  const isUnreadable = format === 'docx' && output === undefined && io.stdout.terminal.isTerminal
  if (isUnreadable) throw new UsageError((usage) => usage.needs('--format docx', '--output'))
  if (git && output !== undefined) throw new UsageError((usage) => usage.together('--git', '--output'))
  if (git && round !== undefined) throw new UsageError((usage) => usage.together('--git', '--round'))
  if (git && name !== undefined) throw new UsageError((usage) => usage.together('--git', '--name'))
  if (git && exitCode) throw new UsageError((usage) => usage.together('--git', '--exit-code'))
}

/** One file of git's. git stops at the first that its driver fails with, so this never does. */
async function forGit(run: Run, words: readonly string[], options: DiffOptions): Promise<ExitCode> {
  const call = gitCall(run.io, words)
  if (call.kind === 'unmerged') await run.io.stdout.write(`${visible(messages(run.language).unmerged(call.path))}\n`)
  else await compare(run, { request: call.request }, options)
  return EXIT.clean
}

async function asked(run: Run, words: readonly string[], options: DiffOptions): Promise<ExitCode> {
  const { io } = run
  const round = options.round === undefined ? undefined : await readRound(io, options.round, options)
  const request =
    round && words.length === 0 ? await roundRequest(io, round, options) : await requestFrom(io, words, options.name)
  return compare(run, { request, ...(round && { round }) }, options)
}

interface Wanted {
  readonly request: Request
  readonly round?: Round
}

async function compare(run: Run, { request, round }: Wanted, options: DiffOptions): Promise<ExitCode> {
  const { io } = run
  const read = await readCouples(io, request, options)
  const language = readerLanguage(options.lang, read.readers[0]?.scope.loaded.config?.header, io.environment)
  await tellFaults(io, [...(round?.faults ?? []), ...read.faults], language)
  const isIncomplete = read.faults.some(({ unread }) => unread)
  if (isIncomplete && (round !== undefined || read.pairs.length === 0)) return EXIT.failure
  const pairs = round === undefined ? read.pairs : [await judgedPair(io, round, read.pairs, { ...options, language })]
  const documents = await comparedDocuments(io, pairs, language)
  const { workingCopy } = messages(language)
  const set: ComparisonSet = { old: request.old ?? workingCopy, new: request.new ?? workingCopy, documents }
  const verdict = round && (await verdictOn(round, documents))
  const context = await comparisonContext(io, { options, request, read, language, verdict })
  const { render } = await formatOf(options.format).load()
  const content = await render(set, context)
  if (options.output === undefined) await io.stdout.write(content)
  else writeComparison(io, options.output, content, inputsOf(read, round))
  if (isIncomplete) return EXIT.failure
  return isRed(verdict) || (options.exitCode && documents.some(differs)) ? EXIT.findings : EXIT.clean
}

/** The pair that a round is about; what its scope names and the pair has not is told of. */
async function judgedPair(
  io: Io,
  round: Round,
  pairs: readonly DocumentPair[],
  { language, ...options }: DiffOptions & { readonly language: Language },
): Promise<DocumentPair> {
  const pair = pairOfRound(io, round, pairs)
  const { scopeFaults } = await import('../diff-round-scope.ts')
  await tellFaults(io, await scopeFaults(io, round, pair, options), language)
  return pair
}

function formatOf(name: string) {
  const format = comparisonFormats.get(name)
  if (format) return format
  throw new UsageError((usage) => usage.notAChoice(name, '--format', [...comparisonFormats.keys()]))
}

/** Says what is wrong with the files, where anything is. */
async function tellFaults(io: Io, faults: readonly ToldFault[], language: Language): Promise<void> {
  if (faults.length === 0) return
  const { renderFaults } = await import('../diff-faults.ts')
  await io.stderr.write(renderFaults(faults, language))
}

async function comparedDocuments(
  io: Io,
  pairs: readonly DocumentPair[],
  language: Language,
): Promise<readonly ComparedDocument[]> {
  const { compare: compareDocuments } = await import('../../diff/compare.ts')
  const progress = io.progress()
  const label = messages(language).comparing
  const documents = pairs.flatMap(({ old, new: now }, index): ComparedDocument[] => {
    progress.update({ label, done: index, total: pairs.length })
    if (old && now) return [{ state: 'both', comparison: compareDocuments(old, now) }]
    if (old) return [{ state: 'removed', document: old }]
    return now ? [{ state: 'added', document: now }] : []
  })
  progress.end()
  return documents
}

async function verdictOn({ document }: Round, documents: readonly ComparedDocument[]): Promise<Verdict | undefined> {
  const { judge } = await import('../../diff/mandate.ts')
  const comparisons = documents.flatMap((each): Comparison[] => (each.state === 'both' ? [each.comparison] : []))
  return comparisons[0] && judge(comparisons[0], document)
}

function inputsOf({ files, readers }: ReadCouples, round: Round | undefined): readonly string[] {
  const settings = readers.flatMap(({ scope: { loaded } }) => loaded.config?.file ?? [])
  return [...files, ...settings, ...(round === undefined ? [] : [round.file])]
}

/** Whether something changed that the round may not change, its structure included. */
function isRed(verdict: Verdict | undefined): boolean {
  if (verdict === undefined) return false
  return verdict.outside > 0 || (verdict.structure.keep === true && verdict.structure.breaks.length > 0)
}

/** As git has it: also what a reader need not be told of. */
function differs(document: ComparedDocument): boolean {
  return document.state !== 'both' || document.comparison.changes.length > 0
}
