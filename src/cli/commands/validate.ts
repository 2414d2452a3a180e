import { dirname, join, resolve } from 'node:path'
import { messages } from '../../messages/messages.ts'
import type { Finding } from '../../model/finding.ts'
import type { Language } from '../../model/language.ts'
import { rememberingLatest } from '../../model/latest.ts'
import type { Report } from '../../model/report.ts'
import type { Source } from '../../model/source.ts'
import { ToolError } from '../../model/tool-error.ts'
import type { FindingsContext } from '../../render/findings-context.ts'
import { findingsFormats } from '../../render/index.ts'
import { RULES } from '../../rules/index.ts'
import { sorted } from '../../validate/check.ts'
import type { Sifted, Sifting } from '../baseline-file.ts'
import { type CheckedWorkspace, checkWorkspace } from '../check-workspace.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { readerLanguage } from '../reader-language.ts'
import type { Run } from '../run.ts'
import { findTargets, type Target } from '../targets.ts'
import { UsageError } from '../usage-error.ts'
import type { ValidateOptions } from '../validate-options.ts'
import { VERSION } from '../version.ts'
import type { LoadedWorkspace } from '../workspace-load.ts'

/** `rus validate`: checks documents and reports what it finds. */
export async function validate(run: Run, paths: readonly string[], options: ValidateOptions): Promise<void> {
  refuseContradictions(options)
  if (options.watch) return watch(run, paths, options)
  run.finish(await once(run, paths, options))
}

function refuseContradictions({ dryRun, fix, watch, output, updateBaseline }: ValidateOptions): void {
  if (dryRun && !fix) throw new UsageError((usage) => usage.needs('--dry-run', '--fix'))
  if (watch && fix) throw new UsageError((usage) => usage.together('--watch', '--fix'))
  if (watch && output !== undefined) throw new UsageError((usage) => usage.together('--watch', '--output'))
  if (updateBaseline && fix) throw new UsageError((usage) => usage.together('--update-baseline', '--fix'))
}

async function once(run: Run, paths: readonly string[], options: ValidateOptions): Promise<ExitCode> {
  const targets = findTargets(run.io, paths, options.config)
  if (options.baseline === undefined) for (const { loaded } of targets) refuseBaselineOutside(run, loaded)
  const language = readerLanguage(options.lang, targets[0]?.loaded.config?.header, run.io.environment)
  if (options.fix) {
    const { fix } = await import('../fix.ts')
    const outcome = await fix({ run, targets, options, language })
    if (options.dryRun) return outcome.exitCode
    return report(run, await checkAll(run, targets, options, language), options, language, outcome.count)
  }
  return report(run, await checkAll(run, targets, options, language), options, language, 0)
}

/** A configuration may come from a stranger: what it names is read and written in its own workspace only. */
function refuseBaselineOutside({ io }: Run, { root, workspace: { baseline } }: LoadedWorkspace): void {
  if (baseline === undefined || io.inside(root, join(root, baseline))) return
  throw new ToolError({ sentence: 'path/outside', values: { path: baseline, root } })
}

async function checkAll(
  run: Run,
  targets: readonly Target[],
  options: ValidateOptions,
  language: Language,
): Promise<readonly CheckedWorkspace[]> {
  const checked: CheckedWorkspace[] = []
  for (const target of targets) checked.push(await checkWorkspace({ run, target, options, language }))
  return checked
}

async function report(
  run: Run,
  checked: readonly CheckedWorkspace[],
  options: ValidateOptions,
  language: Language,
  fixed: number,
): Promise<ExitCode> {
  const { io } = run
  const { findings, suppressed } = await withoutAccepted(run, checked, options, language)
  const shown = options.quiet ? findings.filter((finding) => finding.severity === 'error') : findings
  const documents = checked.flatMap((each) => each.documents).sort()
  const value: Report = { findings: shown, documents, suppressed, fixed }
  const format = findingsFormats.get(options.format)
  if (format === undefined)
    throw new UsageError((usage) => usage.notAChoice(options.format, '--format', [...findingsFormats.keys()]))
  const { render } = await format.load()
  const text = render(value, contextOf(run, checked, options, language))
  if (options.output === undefined) await io.stdout.write(text)
  else writeOutput(run, options.output, text, checked)
  await noteUndated(run, checked, language)
  return exitCodeOf(findings, options)
}

/** What is left when what baselines accept is taken away: the one asked for, or else each workspace's own. */
async function withoutAccepted(
  run: Run,
  checked: readonly CheckedWorkspace[],
  options: ValidateOptions,
  language: Language,
): Promise<Sifted> {
  const all = {
    documents: checked.flatMap((each) => each.documents),
    findings: checked.flatMap((each) => each.findings),
  }
  const parts = options.baseline === undefined ? checked : [{ ...all, baseline: options.baseline }]
  if (options.updateBaseline && parts.every((part) => part.baseline === undefined)) {
    throw new UsageError((usage) => usage.needs('--update-baseline', '--baseline'))
  }
  const sifted: Sifted[] = []
  for (const part of parts) sifted.push(await sift(run, part, options, language))
  return {
    findings: sorted(sifted.flatMap(({ findings }) => findings)),
    suppressed: sifted.reduce((sum, { suppressed }) => sum + suppressed, 0),
  }
}

async function sift(run: Run, part: Sifting, options: ValidateOptions, language: Language): Promise<Sifted> {
  const { baseline, findings } = part
  if (baseline === undefined) return { findings, suppressed: 0 }
  const { siftByFile, updateFile } = await import('../baseline-file.ts')
  const work = { ...part, findings: sorted(findings), baseline }
  return options.updateBaseline ? updateFile(run, work, language) : siftByFile(run, work, language)
}

function contextOf(
  { io }: Run,
  checked: readonly CheckedWorkspace[],
  options: ValidateOptions,
  language: Language,
): FindingsContext {
  // Findings are told document by document: the texts of a thousand need not be held.
  const sources = rememberingLatest((path: string): Source | undefined => {
    for (const each of checked) {
      const source = each.source(path)
      if (source !== undefined) return source
    }
    return undefined
  })
  const { terminal } = io.stdout
  return {
    language,
    rules: new Map(RULES.map((rule) => [rule.id, rule])),
    sources,
    colour: options.output === undefined && terminal.colour,
    ...(terminal.isTerminal && { columns: terminal.columns }),
    version: VERSION,
  }
}

/** Names of documents, data, configurations and schemas; no format of results needs them. */
const MAY_BE_WRITTEN_BY_HAND = /\.(?:md|markdown|ya?ml|csv|schema\.json)$/i

function writeOutput({ io }: Run, output: string, text: string, checked: readonly CheckedWorkspace[]): void {
  const file = resolve(io.folder, output)
  // Also what this run did not read: a file of values, a schema, a document left out or of the same name in another form.
  if (MAY_BE_WRITTEN_BY_HAND.test(io.realPath(file)) && io.whatStandsAt(file) === 'file')
    throw new ToolError({ sentence: 'write/over-input', values: { path: output } })
  const inputs = checked.flatMap(({ files, baseline }) => (baseline === undefined ? files : [...files, baseline]))
  io.writeFile({ file, content: text, root: dirname(file), inputs })
}

/** Says that rules about time were left out, where no day is known. */
async function noteUndated({ io }: Run, checked: readonly CheckedWorkspace[], language: Language): Promise<void> {
  if (checked.some((each) => each.undated)) await io.stderr.write(`${messages(language).undated}\n`)
}

function exitCodeOf(findings: readonly Finding[], { maxWarnings }: ValidateOptions): ExitCode {
  const count = (severity: Finding['severity']) => findings.filter((finding) => finding.severity === severity).length
  const tooMany = maxWarnings !== undefined && count('warning') > maxWarnings
  return count('error') > 0 || tooMany ? EXIT.findings : EXIT.clean
}

/** Checks at once and after every change, until the process is ended. */
async function watch(run: Run, paths: readonly string[], options: ValidateOptions): Promise<void> {
  const { io } = run
  const targets = findTargets(io, paths, options.config)
  const language = readerLanguage(options.lang, targets[0]?.loaded.config?.header, io.environment)
  const check = async () => {
    run.finish(await once(run, paths, options))
    await io.stderr.write(`${messages(language).watching}\n`)
  }
  await check()
  const roots = targets.map((target) => target.loaded.root)
  const { signal } = new AbortController()
  await Promise.all(roots.map((root) => io.watchFiles({ root, signal, onChange: check })))
}
