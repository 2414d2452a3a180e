import { join } from 'node:path'
import { createTwoFilesPatch } from 'diff'
import { messages } from '../messages/messages.ts'
import type { Language } from '../model/language.ts'
import { visible, visibleLines } from '../model/visible.ts'
import { asWritten, mended } from '../validate/mended.ts'
import { type CheckedWorkspace, checkWorkspace } from './check-workspace.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import { fixedLine } from './fixed-line.ts'
import type { Run } from './run.ts'
import type { Target } from './targets.ts'
import type { ValidateOptions } from './validate-options.ts'

export interface FixRequest {
  readonly run: Run
  readonly targets: readonly Target[]
  readonly options: ValidateOptions
  readonly language: Language
}

/** What was mended, and for `--dry-run` what the run ends with. */
export interface FixOutcome {
  readonly count: number
  readonly exitCode: ExitCode
}

/** Rounds of mending: one fix may make room for another, but never for ever. */
const ROUNDS = 10

/**
 * Mends what can be mended in the documents asked about, until nothing more can be. With `--dry-run` nothing is
 * written: the first round's changes are shown as a patch.
 */
export async function fix(request: FixRequest): Promise<FixOutcome> {
  let count = 0
  for (const target of request.targets) {
    const release = request.options.dryRun ? () => undefined : request.run.io.lockWorkspace(target.loaded.root)
    try {
      count += await fixTarget(request, target)
    } finally {
      release()
    }
  }
  return { count, exitCode: count > 0 ? EXIT.findings : EXIT.clean }
}

async function fixTarget(request: FixRequest, target: Target): Promise<number> {
  const { run, options, language } = request
  const rounds = options.dryRun ? 1 : ROUNDS
  const refused = new Set<string>()
  const lines: string[] = []
  let total = 0
  for (let round = 0; round < rounds; round += 1) {
    const checked = await checkWorkspace({ run, target, options, language })
    const count = await fixDocuments(request, target, checked, refused, lines)
    total += count
    if (count === 0) break
  }
  if (!options.dryRun) await tellFixed(request, lines)
  return total
}

/** Most changes told one by one. */
const MOST_TOLD = 20

async function tellFixed({ run: { io }, language }: FixRequest, lines: readonly string[]): Promise<void> {
  const more = lines.length - MOST_TOLD
  const told = [...lines.slice(0, MOST_TOLD), ...(more > 0 ? [messages(language).moreFixed(more)] : [])]
  for (const line of told) await io.stderr.write(`${line}\n`)
}

async function fixDocuments(
  { run: { io }, options, language }: FixRequest,
  target: Target,
  checked: CheckedWorkspace,
  refused: Set<string>,
  lines: string[],
): Promise<number> {
  let count = 0
  const paths = [...new Set(checked.findings.filter((finding) => finding.fix).map((finding) => finding.place.path))]
  for (const path of paths) {
    const source = checked.source(path)
    if (source === undefined || refused.has(path)) continue
    if (source.lineEnd === 'mixed') {
      refused.add(path)
      await io.stderr.write(`${visible(messages(language).mixedLineEnds(path))}\n`)
      continue
    }
    const result = mended(
      source,
      checked.findings.filter((finding) => finding.place.path === path),
    )
    count += result.applied.length
    lines.push(...result.applied.map((finding) => fixedLine(source, finding)))
    if (options.dryRun) await io.stdout.write(visibleLines(patchOf(path, source.text, result.text)))
    else
      io.writeFile({
        file: checked.fileOf(path) ?? join(io.folder, path),
        content: asWritten(result.text, source),
        root: target.loaded.root,
      })
  }
  return count
}

/** Most lines put in or taken out that are looked for one by one: the time it takes grows by the square. */
const MOST_CHANGED = 2000

/** The changes as a patch, to be read; when they are very many, all lines as they are and as they would be. */
function patchOf(path: string, before: string, after: string): string {
  const patch = createTwoFilesPatch(path, path, before, after, undefined, undefined, { maxEditLength: MOST_CHANGED })
  if (patch !== undefined) return patch
  const lines = (text: string, sign: string) => text.replace(/^/gm, sign)
  return `--- ${path}\n+++ ${path}\n${lines(before.trimEnd(), '-')}\n${lines(after.trimEnd(), '+')}\n`
}
