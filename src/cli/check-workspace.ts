import { join, relative, sep } from 'node:path'
import type { Stamp } from '../io/stamp.ts'
import { messages } from '../messages/messages.ts'
import type { Corpus, Entry } from '../model/corpus.ts'
import type { Finding } from '../model/finding.ts'
import type { Language } from '../model/language.ts'
import type { Source } from '../model/source.ts'
import { CONFIG_TYPE } from '../schema/shipped.ts'
import { withoutPlainAnnexes } from '../validate/annexes.ts'
import { checkEntry } from '../validate/check.ts'
import { corpusOf } from '../validate/corpus.ts'
import { examineFiles, type KnownFile, known } from './examine-files.ts'
import { createExaminer, type Examiner, type ExaminerSettings, type ExamineTask } from './examiner.ts'
import { judgedRounds } from './judged-rounds.ts'
import { type Circumstances, keepOutcome, keptOutcome, lookedAt, type World } from './kept-outcome.ts'
import { knownDay } from './known-day.ts'
import type { Run } from './run.ts'
import { schemaFindings } from './schema-findings.ts'
import { all, isSetting, type Selection, selection } from './selection.ts'
import type { Target } from './targets.ts'
import type { ValidateOptions } from './validate-options.ts'

/** What checking one workspace gives. Paths are from the working folder, for people and machines to open. */
export interface CheckedWorkspace {
  readonly findings: readonly Finding[]
  /** The documents reported on. */
  readonly documents: readonly string[]
  /** The documents, configuration and schemas read, absolute. */
  readonly files: readonly string[]
  readonly source: (path: string) => Source | undefined
  /** Where a document really is, absolute: its name on disk may be written with other code points than its path. */
  readonly fileOf: (path: string) => string | undefined
  /** The workspace's file of accepted findings, absolute. */
  readonly baseline?: string
  /** True when rules about time could not say anything, since no day is known. */
  readonly undated: boolean
}

export interface CheckWorkspaceRequest {
  readonly run: Run
  readonly target: Target
  readonly options: Pick<ValidateOptions, 'cache' | 'changed' | 'date' | 'format'>
  readonly language: Language
}

/** A workspace with all that its documents say of one another. */
export interface ExaminedCorpus {
  readonly corpus: Corpus
  readonly examiner: Examiner
  readonly world: World
  /** All findings, as paths from the workspace. */
  readonly findings: readonly Finding[]
}

/** Checks all documents of a workspace, and keeps what was asked about. */
export async function checkWorkspace(request: CheckWorkspaceRequest): Promise<CheckedWorkspace> {
  const { run, target, options } = request
  const { root, workspace } = target.loaded
  const { io } = run
  const { findings, selection, undated } = await checkAll(request)
  const below = relative(io.folder, root)
  // Joined where that gives the same: to relate two paths takes many times as long, and is asked of each document and finding.
  const shown = (path: string) => (below.startsWith('..') ? relative(io.folder, join(root, path)) : join(below, path))
  const display = (path: string) => shown(path).split(sep).join('/')
  const files = new Map(target.tasks.map(({ path, file }) => [display(path), file]))
  const fileOf = (path: string) => files.get(path) ?? dataFileAt(join(io.folder, path), root)
  const source = (path: string) => {
    const file = fileOf(path)
    const result = file === undefined ? undefined : io.readSource({ file, path, limit: 8 * 1024 * 1024, root })
    return result && 'source' in result ? result.source : undefined
  }
  return {
    findings: findings.filter(selection.tells).map((finding) => displayed(finding, display)),
    documents: target.tasks
      .map(({ path }) => path)
      .filter((path) => selection.holds(path) && !isSetting(path))
      .map(display),
    files: [
      ...target.tasks.map(({ file }) => file),
      ...Object.values(target.loaded.schemaPaths).map((path) => join(root, path)),
    ],
    source,
    fileOf,
    ...(workspace.baseline !== undefined && { baseline: join(root, workspace.baseline) }),
    undated: undated && options.format === 'text',
  }
}

/** A file beside the documents that findings may stand in, as a CSV file or a schema; none outside the workspace. */
function dataFileAt(file: string, root: string): string | undefined {
  return relative(root, file).startsWith('..') ? undefined : file
}

interface All {
  readonly findings: readonly Finding[]
  readonly selection: Selection
  /** True when rules about time would have spoken, had the day been known. */
  readonly undated: boolean
}

/** The findings of the whole workspace: those of the last run when nothing they hang on has changed since. */
async function checkAll(request: CheckWorkspaceRequest): Promise<All> {
  const { run, target, options } = request
  const { io } = run
  const givenDay = knownDay(request.run.io, request.target.loaded.root, request.options.date)
  // Awaited below; a rejection meanwhile must not count as unhandled.
  givenDay.catch(() => undefined)
  const stamps = target.tasks.map(({ file }) => io.stampOf(file))
  const day = await givenDay
  const world = lookedAt(io, target)
  const circumstances = { target, stamps, day, world }
  // What a change concerns is found from the entries, which are not kept with the findings.
  const kept = options.cache && options.changed === undefined ? await keptOutcome(io, circumstances) : undefined
  if (kept !== undefined)
    return { ...kept, selection: all(target.isSelected), undated: kept.dated && day === undefined }
  const { corpus, examiner, findings } = await examined(request, { stamps, world, day })
  const dated = corpus.entries.some(examiner.isDated)
  if (options.cache) keepOutcome(io, circumstances, { findings, dated })
  return {
    findings,
    selection: await selection(io, target, corpus, options.changed),
    undated: dated && day === undefined,
  }
}

/** Examines all documents of a workspace, each by itself and all together. @throws ToolError for a date that is none */
export async function examineCorpus(request: CheckWorkspaceRequest): Promise<ExaminedCorpus> {
  const { run, target } = request
  const day = await knownDay(request.run.io, request.target.loaded.root, request.options.date)
  const stamps = target.tasks.map(({ file }) => run.io.stampOf(file))
  return examined(request, { stamps, world: lookedAt(run.io, target), day })
}

async function examined(
  request: CheckWorkspaceRequest,
  { stamps, world, day }: Pick<Circumstances, 'stamps' | 'world' | 'day'>,
): Promise<ExaminedCorpus> {
  const { run, target } = request
  const { io } = run
  let made: Promise<Examiner> | undefined
  const makeExaminer = () => (made ??= createExaminer(settingsOf(target), io.readSource))
  const alone = await examineAll(request, makeExaminer, stamps, world)
  const examiner = await makeExaminer()
  const apart = corpusFrom(request, alone.entries, day, world)
  const corpus = { ...apart, rounds: await judgedRounds({ io, target, examiner, corpus: apart, world }) }
  const across = corpus.entries.flatMap((entry) => checkEntry(entry, corpus, examiner.checkContext))
  return {
    corpus,
    examiner,
    world,
    findings: [
      ...schemaFindings(io, target.loaded, examiner),
      ...withoutPlainAnnexes(alone.findings, corpus),
      ...across,
    ],
  }
}

function settingsOf({ loaded, tasks }: Target): ExaminerSettings {
  const { root, workspace, own, schemaPaths, face } = loaded
  const hasDocuments = tasks.some(({ path }) => path !== loaded.config?.source.path)
  const configPath = loaded.config?.source.path
  return {
    root,
    workspace,
    own,
    schemas: Object.values(schemaPaths),
    hasDocuments,
    face,
    ...(configPath !== undefined && { configPath }),
  }
}

interface ExaminedWorkspace {
  readonly findings: readonly Finding[]
  readonly entries: readonly Entry[]
}

async function examineAll(
  request: CheckWorkspaceRequest,
  makeExaminer: () => Promise<Examiner>,
  stamps: readonly (Stamp | undefined)[],
  world: World,
): Promise<ExaminedWorkspace> {
  const { run, target, options, language } = request
  const progress = run.io.progress()
  const label = messages(language).checking
  const documents = await examineFiles({
    io: run.io,
    settings: settingsOf(target),
    examiner: makeExaminer,
    tasks: target.tasks,
    stamps,
    useCache: options.cache,
    onProgress: (done) => progress.update({ label, done, total: target.tasks.length }),
  })
  progress.end()
  const entries = entriesOf(documents)
  // Data is small and few: read anew, so that what is kept of the documents stays as it is.
  const { examineFile } = await makeExaminer()
  const data = dataFiles(request, entries, world).map((task) => known(examineFile(task)))
  return {
    findings: [...documents, ...data].flatMap((file) => file.findings),
    entries: [...entries, ...entriesOf(data)],
  }
}

function entriesOf(files: readonly KnownFile[]): readonly Entry[] {
  return files.flatMap(({ entry }) => (entry === undefined || entry.type === CONFIG_TYPE ? [] : entry))
}

/** The CSV files that headers name as their data. */
function dataFiles({ target }: CheckWorkspaceRequest, entries: readonly Entry[], world: World): readonly ExamineTask[] {
  const named = new Set(entries.flatMap((entry) => entry.dataFiles))
  const documents = new Set(target.tasks.map(({ path }) => path))
  return [...named]
    .filter((path) => path.endsWith('.csv') && !documents.has(path) && world.isData(path))
    .map((path) => ({ path, file: join(target.loaded.root, path) }))
}

function corpusFrom(
  { target }: CheckWorkspaceRequest,
  entries: readonly Entry[],
  day: string | undefined,
  { hasFile }: World,
): Corpus {
  const { county } = target.loaded.workspace
  return corpusOf(entries, {
    complete: target.complete,
    hasFile,
    ...(day !== undefined && { today: day }),
    ...(county !== undefined && { county }),
  })
}

function displayed(finding: Finding, display: (path: string) => string): Finding {
  const place = { ...finding.place, path: display(finding.place.path) }
  const related = finding.related?.map((each) => ({
    ...each,
    place: { ...each.place, path: display(each.place.path) },
  }))
  return { ...finding, place, ...(related && { related }) }
}
