import type { Io } from '../io/io.ts'
import type { Stamp } from '../io/stamp.ts'
import type { Entry } from '../model/corpus.ts'
import type { Finding } from '../model/finding.ts'
import { digest } from '../model/fingerprint.ts'
import { START } from '../model/place.ts'
import { checkFaults } from '../validate/check.ts'
import { decodeEntry } from '../validate/entry-code.ts'
import type { ExaminedFile, Examiner, ExaminerSettings, ExamineTask } from './examiner.ts'
import { isLasting } from './kept-outcome.ts'
import { BUILD } from './version.ts'

/** What is kept of a workspace between runs. */
interface Kept {
  /** Digest of all that decides what a file's findings are, beside the file. */
  readonly settings: string
  readonly files: Readonly<Record<string, readonly [stamp: string, findings: readonly Finding[], entry: string | null]>>
}

export interface ExamineFilesRequest {
  readonly io: Io
  readonly settings: ExaminerSettings
  /** Made when first asked for: workers start before. */
  readonly examiner: () => Promise<Examiner>
  readonly tasks: readonly ExamineTask[]
  /** The stamps of the tasks' files, taken before anything is read. */
  readonly stamps: readonly (Stamp | undefined)[]
  readonly useCache: boolean
  readonly onProgress: (done: number) => void
}

/** Above so many bytes to read, workers pay for their start (measured: docs/performance.md). */
const WORTH_WORKERS = 4 * 1024 * 1024
/**
 * Each worker costs memory and warms up the same code anew. The main thread examines files beside them: three and it keep
 * four cores busy.
 */
const MOST_WORKERS = 3
/** Largest file, in bytes, examined where nothing can stop it: three times an ordinary strategy. */
const MOST_HERE = 256 * 1024
/** Milliseconds one document may take before it is given up (THREATS). */
const PATIENCE = 10_000

/** What is known of a file: its findings, and its entry when it could be read. */
export interface KnownFile {
  readonly findings: readonly Finding[]
  readonly entry?: Entry
  /** The entry as it is kept. */
  readonly code?: string
}

/** Examines files, in the order given: from what is kept of the last run where the file has not changed, else anew. */
export async function examineFiles(request: ExamineFilesRequest): Promise<readonly KnownFile[]> {
  const { io, settings, tasks, stamps, useCache } = request
  const key = digest(settings.root)
  const settingsDigest = digest(JSON.stringify([BUILD, settings]))
  const kept = useCache ? keptFrom(io.cache.get(key), settingsDigest) : undefined
  const results = new Map<string, KnownFile>()
  const fresh: Fresh[] = []
  for (const [index, task] of tasks.entries()) {
    const old = kept?.[task.path]
    if (isKept(old) && old[0] === stamps[index]?.text) {
      results.set(task.path, known({ path: task.path, findings: old[1], ...(old[2] && { entry: old[2] }) }))
    } else {
      fresh.push({ task, size: Number(stamps[index]?.text.split(':')[0] ?? 0) })
    }
  }
  if (fresh.length > 0) await examineFresh(request, fresh, results)
  if (useCache && (fresh.length > 0 || Object.keys(kept ?? {}).length !== tasks.length)) {
    const files = tasks.flatMap((task, index) => {
      const [stamp, result] = [stamps[index], results.get(task.path)]
      return stamp?.settled && result?.findings.every(isLasting)
        ? [[task.path, [stamp.text, result.findings, result.code ?? null]]]
        : []
    })
    io.cache.put(key, { settings: settingsDigest, files: Object.fromEntries(files) })
  }
  return tasks.map((task) => results.get(task.path) ?? { findings: [] })
}

/** An examined file with its entry read back. */
export function known({ findings, entry }: ExaminedFile): KnownFile {
  return entry === undefined ? { findings } : { findings, entry: decodeEntry(entry), code: entry }
}

/** A file to examine anew, and its size in bytes. */
interface Fresh {
  readonly task: ExamineTask
  readonly size: number
}

/** In this thread alone when all is small: few enough files that workers cost more than they save, each too small to take long. */
async function examineFresh(
  request: ExamineFilesRequest,
  fresh: readonly Fresh[],
  results: Map<string, KnownFile>,
): Promise<void> {
  const { examiner, settings, useCache, onProgress } = request
  // Entries are read back as they come, while the workers are busy with the next.
  const take = (result: ExaminedFile) => {
    const { code, ...rest } = known(result)
    results.set(result.path, useCache && code !== undefined ? { ...rest, code } : rest)
    onProgress(results.size)
  }
  const isFew = fresh.reduce((sum, { size }) => sum + size, 0) < WORTH_WORKERS
  const small = new Set(fresh.filter(({ size }) => size <= MOST_HERE).map(({ task }) => task))
  if (isFew) {
    const { examineFile } = await examiner()
    for (const task of small) take(examineFile(task))
  }
  const left = fresh.map(({ task }) => task).filter((task) => !(isFew && small.has(task)))
  if (left.length === 0) return
  const lost: [path: string, why: keyof typeof LOST][] = []
  const { runInPool } = await import('../io/worker-pool.ts')
  await runInPool<ExamineTask, ExaminedFile>({
    script: new URL('./load.cjs', import.meta.url),
    args: ['examine-worker'],
    data: settings,
    tasks: left,
    here: { takes: (task) => small.has(task), prepare: async () => (await examiner()).examineFile },
    most: MOST_WORKERS,
    patience: PATIENCE,
    onResult: take,
    onLost: ({ path }, why) => lost.push([path, why]),
  })
  const { checkContext } = await examiner()
  for (const [path, why] of lost) take({ path, findings: checkFaults(path, [LOST[why]], checkContext) })
}

/** What is said of a file that could not be examined, by why. */
const LOST = {
  slow: { rule: 'source/too-slow', sentence: 'slow', values: { seconds: PATIENCE / 1000 }, span: START },
  memory: { rule: 'source/too-slow', sentence: 'memory', values: {}, span: START },
}

/** Whether what is kept of a file has the form we keep: the cache lies where others can write. */
function isKept(old: Kept['files'][string] | undefined): old is Kept['files'][string] {
  return Array.isArray(old) && Array.isArray(old[1]) && (old[2] === null || typeof old[2] === 'string')
}

function keptFrom(value: unknown, settings: string): Kept['files'] | undefined {
  const kept = value as Kept | undefined
  return kept?.settings === settings ? kept.files : undefined
}
