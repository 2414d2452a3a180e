import { PACK_REPORT } from '../../messages/pack-report.ts'
import { ToolError } from '../../model/tool-error.ts'
import { visible } from '../../model/visible.ts'
import { excessOf } from '../../remiss/document-size.ts'
import { planPack } from '../../remiss/pack.ts'
import { planJson } from '../../render/pack-plan-json.ts'
import { planText } from '../../render/pack-plan-text.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { readerLanguage } from '../reader-language.ts'
import { unprintableIn } from '../remiss-characters.ts'
import { findConsultation } from '../remiss-consultation.ts'
import { keepCorrected } from '../remiss-corrected.ts'
import { countOf, errorsText, sentFindings } from '../remiss-findings.ts'
import type { RemissBuildOptions } from '../remiss-options.ts'
import { notesOn, type Planned, planOf, reportText } from '../remiss-report.ts'
import { type ReadRequest, readRequest } from '../remiss-request.ts'
import type { ReadDocument } from '../remiss-sent.ts'
import { writePack } from '../remiss-write.ts'
import type { Run } from '../run.ts'
import { terminalContext } from '../terminal-context.ts'
import { UsageError } from '../usage-error.ts'
import { VERSION } from '../version.ts'

/** `rus remiss build`: everything that a consultation sends out, in one folder. */
export async function remissBuild(run: Run, name: string, options: RemissBuildOptions): Promise<void> {
  if (options.output === undefined && !options.plan) throw new UsageError((usage) => usage.outputOrPlan())
  if (options.output !== undefined && options.plan)
    throw new UsageError((usage) => usage.together('--output', '--plan'))
  if (options.format !== 'text' && !options.plan) throw new UsageError((usage) => usage.needs('--format', '--plan'))
  if (options.replace && options.output === undefined)
    throw new UsageError((usage) => usage.needs('--replace', '--output'))
  keepCorrected(run.io, options)
  run.finish(await build(run, name, options))
}

async function build(run: Run, name: string, options: RemissBuildOptions): Promise<ExitCode> {
  const { io } = run
  const found = await findConsultation(name, { run, options, language: run.language })
  const language = readerLanguage(options.lang, found.target.loaded.config?.header, io.environment)
  const read = await readRequest(io, found, options)
  refuseExcess(read.sent)
  const sources = [...read.sent.map(({ parsed }) => parsed), ...read.others]
  const unprintable = await unprintableIn(sources, read.request.face, read.fonts)
  const sent = sentFindings(io, found, read.sent, read.others, [...read.moreFindings, ...unprintable])
  const errors = countOf(sent, 'error')
  const unread = unreadIn(read)
  const stops = unread.length > 0 || (errors > 0 && !options.allowFindings)
  if (stops && !options.plan) {
    await io.stdout.write(await errorsText(io, sent, language))
    const { stopped, stoppedUnread } = PACK_REPORT[language].notes
    await io.stderr.write(`${visible(unread.length > 0 ? stoppedUnread(unread) : stopped)}\n`)
    return EXIT.findings
  }
  const request = { ...read.request, ...(errors > 0 && { allowedFindings: errors }) }
  const planned: Planned = { pack: await planPack(request), read: { ...read, request }, sent, language }
  for (const note of notesOn(planned)) await io.stderr.write(`${visible(note)}\n`)
  if (options.output === undefined) await io.stdout.write(planIn(run, planned, options.format))
  else await write(run, planned, { ...options, output: options.output })
  return stops ? EXIT.findings : EXIT.clean
}

/** @throws ToolError `pack/long-document`, also of a plan: no setting lets such a document through */
function refuseExcess(sent: readonly ReadDocument[]): void {
  for (const { document } of sent) {
    const excess = excessOf(document)
    if (excess !== undefined) throw new ToolError({ sentence: 'pack/long-document', values: excess })
  }
}

/** Paths of documents that a limit kept from being read: what is made of them would seem whole and say nothing. */
function unreadIn({ sent, request: { base, round } }: ReadRequest): readonly string[] {
  const read = [...sent, ...(base ? [base] : []), ...(round ? [round] : [])]
  return [...new Set(read.flatMap(({ document, source }) => (document.unread === true ? source.path : [])))]
}

function planIn({ io }: Run, planned: Planned, format: string): string {
  const plan = planOf(planned)
  return format === 'json' ? planJson(plan, VERSION) : planText(plan, terminalContext(io, planned.language))
}

async function write(
  { io }: Run,
  planned: Planned,
  { output, cache, replace }: RemissBuildOptions & { readonly output: string },
): Promise<void> {
  const { pack, read, language } = planned
  const { request } = read
  const written = await writePack({
    io,
    pack,
    request,
    read,
    output,
    useCache: cache,
    replaces: replace === true,
    language,
  })
  await io.stdout.write(reportText(planned, written, output))
}
