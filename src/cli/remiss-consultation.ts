import { dirname, relative, resolve, sep } from 'node:path'
import type { Io } from '../io/io.ts'
import type { Entry } from '../model/corpus.ts'
import type { Language } from '../model/language.ts'
import { type ExaminedCorpus, examineCorpus } from './check-workspace.ts'
import type { RemissBuildOptions } from './remiss-options.ts'
import type { Run } from './run.ts'
import { findTargets, type Target } from './targets.ts'
import { UsageError } from './usage-error.ts'

/** A consultation, and the workspace it stands in with all that was found there. */
export interface FoundConsultation extends ExaminedCorpus {
  readonly target: Target
  readonly entry: Entry
  /** As it was given. */
  readonly name: string
}

interface Asked {
  readonly run: Run
  readonly options: RemissBuildOptions
  readonly language: Language
}

/** Finds a consultation by its file, or else by its id in the workspace of the working folder. @throws UsageError */
export async function findConsultation(name: string, asked: Asked): Promise<FoundConsultation> {
  const { io } = asked.run
  const kind = io.whatStandsAt(resolve(io.folder, name))
  if (kind === undefined) return consultationWithId(name, asked)
  if (kind !== 'file') throw new UsageError((usage) => usage.notAConsultation(name))
  const target = targetOf(io, name, asked.options.config)
  if (target === undefined) throw new UsageError((usage) => usage.notAConsultation(name))
  const examined = await examine(target, asked)
  const { byPath } = examined.corpus
  const path = resolve(io.folder, name)
  const entry = byPath.get(pathIn(target, path)) ?? byPath.get(pathIn(target, io.realPath(path)))
  if (entry?.type !== 'consultation')
    throw none(name, examined, [pathIn(target, path), pathIn(target, io.realPath(path))])
  return { ...examined, target, entry, name }
}

/** Why a file is no consultation: perhaps its header, which says so, was not read. */
function none(name: string, { findings }: ExaminedCorpus, paths: readonly string[]): UsageError {
  const faults = findings.filter(({ rule, place }) => rule.startsWith('front-matter/') && paths.includes(place.path))
  if (!faults.some(({ severity }) => severity === 'error'))
    return new UsageError((usage) => usage.notAConsultation(name))
  const why = faults.some(({ rule }) => TOO_LARGE.has(rule)) ? 'large' : 'faulty'
  return new UsageError((usage) => usage.unreadConsultation(name, why))
}

const TOO_LARGE: ReadonlySet<string> = new Set(['front-matter/too-large', 'front-matter/too-many-keys'])

async function consultationWithId(name: string, asked: Asked): Promise<FoundConsultation> {
  const known: string[] = []
  for (const target of findTargets(asked.run.io, [], asked.options.config)) {
    const examined = await examine(target, asked)
    const entries = examined.corpus.entries.filter(({ type }) => type === 'consultation')
    const entry = entries.find(({ id }) => id === name.normalize('NFC'))
    if (entry !== undefined) return { ...examined, target, entry, name }
    known.push(...entries.map(({ id }) => id))
  }
  throw new UsageError((usage) => usage.unknownConsultation(name, known))
}

function examine(target: Target, { run, options, language }: Asked): Promise<ExaminedCorpus> {
  const { cache, date } = options
  const given = { cache, format: 'text', ...(date !== undefined && { date }) }
  return examineCorpus({ run, target, options: given, language })
}

/** The workspace a file lies in; without configuration its folder is one. */
function targetOf(io: Io, name: string, config: string | undefined): Target | undefined {
  const [target] = findTargets(io, [name], config)
  return target?.complete === false ? findTargets(io, [dirname(name)], config)[0] : target
}

/** The path from the workspace of a file. */
function pathIn({ loaded }: Target, file: string): string {
  return relative(loaded.root, file).split(sep).join('/').normalize('NFC')
}
