import { dirname, join, relative, resolve, sep } from 'node:path'
import type { Io } from '../io/io.ts'
import { messages } from '../messages/messages.ts'
import type { Finding } from '../model/finding.ts'
import type { Language } from '../model/language.ts'
import { ToolError } from '../model/tool-error.ts'
import { type Baseline, baselineOf, readBaseline, sift } from '../validate/baseline.ts'
import type { Run } from './run.ts'

/** Findings to hold against a file of accepted ones. */
export interface Sifting {
  /** The file, from the working folder; absent when there is none. */
  readonly baseline?: string
  /** Paths of the documents that were checked. */
  readonly documents: readonly string[]
  readonly findings: readonly Finding[]
}

/** What the file does not accept, and how many it does. */
export interface Sifted {
  readonly findings: readonly Finding[]
  readonly suppressed: number
}

type SiftingByFile = Sifting & { readonly baseline: string }

const LIMIT = 64 * 1024 * 1024

/**
 * Takes away the findings that the file accepts. Without a file nothing is accepted, which is said.
 *
 * @throws ToolError `baseline/unreadable`
 */
export async function siftByFile(
  { io }: Run,
  { baseline: given, findings }: SiftingByFile,
  language: Language,
): Promise<Sifted> {
  const file = resolve(io.folder, given)
  if (io.whatStandsAt(file) === undefined) {
    await io.stderr.write(`${messages(language).baselineMissing(relative(io.folder, file))}\n`)
    return { findings, suppressed: 0 }
  }
  const baseline = baselineIn(io, file)
  if (baseline === undefined)
    throw new ToolError({ sentence: 'baseline/unreadable', values: { path: fromHere(io, file) } })
  const named = moved(findings, pathsFrom(io.folder, dirname(file)))
  const { fresh, accepted } = sift(named, baseline)
  const shown = new Set(fresh)
  return { findings: findings.filter((_, index) => shown.has(named[index] as Finding)), suppressed: accepted }
}

function baselineIn(io: Io, file: string): Baseline | undefined {
  const read = io.readSource({ file, path: file, limit: LIMIT, root: dirname(file) })
  return 'source' in read ? readBaseline(read.source.text) : undefined
}

/**
 * Writes the file anew so that it accepts all these findings; what it accepts of documents that were not checked stays.
 *
 * @throws ToolError `baseline/over-other` when something else stands there
 */
export async function updateFile(
  { io }: Run,
  { baseline: given, documents, findings }: SiftingByFile,
  language: Language,
): Promise<Sifted> {
  const file = resolve(io.folder, given)
  const root = dirname(file)
  const before = baselineIn(io, file)
  if (io.whatStandsAt(file) !== undefined && before === undefined)
    throw new ToolError({ sentence: 'baseline/over-other', values: { path: fromHere(io, file) } })
  const path = pathsFrom(io.folder, root)
  const checked = new Set([...documents, ...findings.map((finding) => finding.place.path)].map(path))
  const others = before?.accepted.filter(({ document }) => !checked.has(document)) ?? []
  const today = baselineOf(moved(findings, path))
  const baseline = { ...today, accepted: [...others, ...today.accepted] }
  const release = io.lockWorkspace(root)
  try {
    io.writeFile({ file, content: printed(baseline), root })
  } finally {
    release()
  }
  await io.stderr.write(`${messages(language).baselineWritten(fromHere(io, file), findings.length)}\n`)
  return { findings: [], suppressed: findings.length }
}

/** A file as it is named to the reader: from the working folder. */
function fromHere(io: Io, file: string): string {
  return relative(io.folder, file).split(sep).join('/')
}

/** Paths in a baseline are from where it lies, wherever it is used: turns a path from one folder into one from another. */
function pathsFrom(folder: string, other: string): (path: string) => string {
  return (path) => relative(other, join(folder, path)).split(sep).join('/')
}

function moved(findings: readonly Finding[], path: (given: string) => string): readonly Finding[] {
  return findings.map((finding) => ({ ...finding, place: { ...finding.place, path: path(finding.place.path) } }))
}

/** One accepted finding a line, so that git shows what was accepted and what was mended. */
function printed({ format, accepted }: Baseline): string {
  const lines = accepted.map((each) => `    ${JSON.stringify(each)}`)
  return `{\n  "format": ${JSON.stringify(format)},\n  "accepted": [\n${lines.join(',\n')}\n  ]\n}\n`
}
