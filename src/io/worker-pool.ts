import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'

export interface PoolRequest<Task, Result> {
  /**
   * URL of the worker's script, and its arguments: it takes arrays of tasks as messages and answers each task with one
   * message, in order.
   */
  readonly script: URL
  readonly args?: readonly string[]
  /** What every worker is started with. */
  readonly data: unknown
  readonly tasks: readonly Task[]
  /** Does tasks in this thread, between the messages that come: only such as surely end. None without it. */
  readonly here?: {
    readonly takes: (task: Task) => boolean
    /** Makes what answers a task, while the workers start. */
    readonly prepare: () => Promise<(task: Task) => Result>
  }
  /** Tasks sent to a worker at a time, fewer when each takes long; else enough to keep it busy with small ones. */
  readonly batch?: number
  /** Tasks after which a worker is replaced by a new one, when what it does takes memory that it does not give back. */
  readonly lifetime?: number
  /** Most workers; the machine's own number when smaller. */
  readonly most: number
  /** Longest time for one task, in milliseconds; a worker that takes longer is ended. */
  readonly patience: number
  /** Ends the workers, and the run, at once when it is aborted. */
  readonly signal?: AbortSignal
  /** Called as results come, in any order. */
  readonly onResult: (result: Result) => void
  /** Called for a task whose worker was ended for taking too long or too much memory. */
  readonly onLost: (task: Task, why: 'slow' | 'memory') => void
}

/** Tasks sent to a worker at a time: enough to keep it busy. */
const BATCH = 8
/** Toward the end fewer, so that no thread waits for another: the tasks left, shared out among all threads so many times. */
const SHARES = 2
/** With so many left a worker is sent more, so that it need not wait while this thread does a task. */
const RESERVE = 2

/** Mebibytes: room for new objects decides how often they are collected, and what one large document may take. */
const LIMITS = { maxYoungGenerationSizeMb: 24, maxOldGenerationSizeMb: 1024 }

/** What the threads share. */
interface Work<Task, Result> extends PoolRequest<Task, Result> {
  /** Not begun, the next one last. */
  readonly waiting: Task[]
  /** Those that may have ended a worker. */
  readonly suspects: Set<Task>
  /** How many tasks a worker is sent now. */
  readonly share: () => number
}

/**
 * Runs tasks in worker threads. A task that hangs or takes all memory is given up, its worker replaced, and all other
 * tasks are done.
 *
 * @throws what a worker throws; no further tasks are then begun
 */
export async function runInPool<Task, Result>(request: PoolRequest<Task, Result>): Promise<void> {
  const waiting = [...request.tasks].reverse()
  const { batch = BATCH } = request
  const count = Math.max(1, Math.min(request.most, availableParallelism() - 1, Math.ceil(waiting.length / batch)))
  const share = () => Math.min(batch, Math.ceil(waiting.length / (SHARES * (count + 1))))
  const work = { ...request, waiting, suspects: new Set<Task>(), share }
  const lanes = Array.from({ length: count }, () => runLane(work))
  await Promise.all([...lanes, runHere(work)])
}

/** Does what this thread takes of the waiting tasks, the last first, until none is left. */
async function runHere<Task, Result>({ here, onResult, waiting, suspects }: Work<Task, Result>): Promise<void> {
  if (here === undefined) return
  try {
    const answer = await here.prepare()
    for (;;) {
      // Lets the results of the workers in.
      await new Promise(setImmediate)
      const next = waiting.findIndex((task) => here.takes(task) && !suspects.has(task))
      if (next === -1) return
      for (const task of waiting.splice(next, 1)) onResult(answer(task))
    }
  } catch (error) {
    waiting.length = 0
    throw error
  }
}

/** Keeps one worker busy until no task waits; starts another in its place when it is lost. */
async function runLane<Task, Result>(work: Work<Task, Result>): Promise<void> {
  while (work.waiting.length > 0) await runWorker(work)
}

function runWorker<Task, Result>(work: Work<Task, Result>): Promise<void> {
  return new Promise((resolve, reject) => new PoolWorker(work, resolve, reject).send())
}

/** One worker, from its start until nothing is left for it to do, or it is lost. */
class PoolWorker<Task, Result> {
  readonly #work: Work<Task, Result>
  readonly #worker: Worker
  readonly #onEnd: () => void
  /** Tasks that it was sent and has not answered, in order. */
  readonly #batch: Task[] = []
  /** Whether the task it was sent last is one that may have ended another worker, and so was sent alone. */
  #alone = false
  /** How many tasks it may still be sent. */
  #left: number
  #timer: NodeJS.Timeout | undefined

  constructor(work: Work<Task, Result>, onEnd: () => void, onError: (error: Error) => void) {
    this.#work = work
    this.#onEnd = onEnd
    this.#left = work.lifetime ?? Number.POSITIVE_INFINITY
    this.#worker = new Worker(work.script, {
      workerData: work.data,
      argv: [...(work.args ?? [])],
      resourceLimits: LIMITS,
    })
    this.#worker.on('message', (result: Result) => this.#take(result))
    this.#worker.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') return this.#lose('memory')
      work.waiting.length = 0
      onError(error)
      this.#finish()
    })
    work.signal?.addEventListener('abort', this.#stop)
  }

  /** Sends it the next tasks, if any, and waits for an answer; ends it when there is none to wait for. */
  send(): void {
    const { waiting, suspects, share } = this.#work
    const isSuspect = suspects.has(waiting[waiting.length - 1] as Task)
    const mustBeAlone = this.#alone || isSuspect
    if (this.#batch.length === 0 || !mustBeAlone) {
      this.#alone = isSuspect
      this.#sendNext(isSuspect ? 1 : share())
    }
    if (this.#batch.length === 0) this.#finish()
    else this.#watch()
  }

  #sendNext(most: number): void {
    const next = this.#left < 1 ? [] : this.#work.waiting.splice(-Math.min(this.#left, most)).reverse()
    this.#left -= next.length
    this.#batch.push(...next)
    if (next.length > 0) this.#worker.postMessage(next)
  }

  #take(result: Result): void {
    this.#batch.shift()
    this.#work.onResult(result)
    if (this.#batch.length <= RESERVE) this.send()
    else this.#watch()
  }

  #watch(): void {
    this.#timer = this.#timer?.refresh() ?? setTimeout(() => this.#lose('slow'), this.#work.patience)
  }

  #lose(why: 'slow' | 'memory'): void {
    const { waiting, suspects, onLost } = this.#work
    const [lost, ...rest] = this.#batch
    this.#worker.removeAllListeners()
    // A worker out of memory may die before its last results have come: only one that was alone is surely to blame.
    const isSure = why === 'slow' || this.#alone
    if (isSure && lost !== undefined) onLost(lost, why)
    waiting.push(...(isSure ? rest : this.#batch).reverse())
    if (!isSure) for (const task of this.#batch) suspects.add(task)
    this.#finish()
  }

  readonly #stop = (): void => {
    this.#work.waiting.length = 0
    this.#worker.removeAllListeners()
    this.#finish()
  }

  #finish(): void {
    clearTimeout(this.#timer)
    this.#work.signal?.removeEventListener('abort', this.#stop)
    void this.#worker.terminate()
    this.#onEnd()
  }
}
