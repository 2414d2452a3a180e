import { dirname, join, relative, resolve, sep } from 'node:path'
import type { Io } from '../io/io.ts'
import { messages } from '../messages/messages.ts'
import type { Finding } from '../model/finding.ts'
import type { Language } from '../model/language.ts'
import { ToolError } from '../model/tool-error.ts'
import { type Baseline, baselineOf, readBaseline, sift } from '../validate/baseline.ts'
import type { Run } from './run.ts'

interface Sifted {
  readonly findings: readonly Finding[]
  readonly suppressed: number
}

const LIMIT = 64 * 1024 * 1024

/**
 * Takes away the findings that the file accepts. Without a file nothing is accepted, which is said.
 *
 * @throws ToolError `baseline/unreadable`
 */
export async function siftByFile(
  { io }: Run,
  given: string,
  findings: readonly Finding[],
  language: Language,
): Promise<Sifted> {
  const file = resolve(io.folder, given)
  if (io.whatStandsAt(file) === undefined) {
    await io.stderr.write(`${messages(language).baselineMissing(given)}\n`)
    return { findings, suppressed: 0 }
  }
  const baseline = baselineIn(io, file)
  if (baseline === undefined) throw new ToolError({ sentence: 'baseline/unreadable', values: { path: given } })
  const named = moved(findings, io.folder, dirname(file))
  const { fresh, accepted } = sift(named, baseline)
  const shown = new Set(fresh)
  return { findings: findings.filter((_, index) => shown.has(named[index] as Finding)), suppressed: accepted }
}

function baselineIn(io: Io, file: string): Baseline | undefined {
  const read = io.readSource({ file, path: file, limit: LIMIT, root: dirname(file) })
  return 'source' in read ? readBaseline(read.source.text) : undefined
}

/**
 * Writes the file anew so that it accepts all these findings.
 *
 * @throws ToolError `baseline/over-other` when something else stands there
 */
export async function updateFile(
  { io }: Run,
  given: string,
  findings: readonly Finding[],
  language: Language,
): Promise<Sifted> {
  const file = resolve(io.folder, given)
  const root = dirname(file)
  if (io.whatStandsAt(file) !== undefined && baselineIn(io, file) === undefined)
    throw new ToolError({ sentence: 'baseline/over-other', values: { path: given } })
  const baseline = baselineOf(moved(findings, io.folder, root))
  const release = io.lockWorkspace(root)
  try {
    io.writeFile({ file, content: printed(baseline), root })
  } finally {
    release()
  }
  await io.stderr.write(`${messages(language).baselineWritten(given, findings.length)}\n`)
  return { findings: [], suppressed: findings.length }
}

/** The findings with paths from another folder: those in a baseline are from where it lies, wherever it is used. */
function moved(findings: readonly Finding[], from: string, to: string): readonly Finding[] {
  const path = (given: string) => relative(to, join(from, given)).split(sep).join('/')
  return findings.map((finding) => ({ ...finding, place: { ...finding.place, path: path(finding.place.path) } }))
}

/** One accepted finding a line, so that git shows what was accepted and what was mended. */
function printed({ format, accepted }: Baseline): string {
  const lines = accepted.map((each) => `    ${JSON.stringify(each)}`)
  return `{\n  "format": ${JSON.stringify(format)},\n  "accepted": [\n${lines.join(',\n')}\n  ]\n}\n`
}
