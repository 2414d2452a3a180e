import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { type PoolRequest, runInPool } from '../../src/io/worker-pool.ts'
import { temporaryFolder } from './temporary-folder.ts'

/** Answers each task with itself; hangs or fails when the task says so. */
const SCRIPT = `
const { parentPort, workerData } = require('node:worker_threads')
parentPort.on('message', (tasks) => {
  for (const task of tasks) {
    if (task === 'hang') for (;;) {}
    if (task === 'swell') throw Object.assign(new Error(), { code: 'ERR_WORKER_OUT_OF_MEMORY' })
    if (task === 'fail') throw new Error('mål.md: fel')
    parentPort.postMessage(workerData + process.argv[2] + task)
  }
})
`

async function run(tasks: readonly string[], most: number, patience = 10_000, isHere = (_: string) => false) {
  const script = join(temporaryFolder(), 'worker.cjs')
  writeFileSync(script, SCRIPT)
  const results: string[] = []
  const lost: string[] = []
  await runInPool<string, string>({
    script: pathToFileURL(script),
    args: ['-'],
    data: 'done',
    tasks,
    here: { takes: isHere, prepare: async () => (task) => `here-${task}` },
    most,
    patience,
    onResult: (result) => results.push(result),
    onLost: (task, why) => lost.push(`${task} ${why}`),
  })
  return { results: results.sort(), lost }
}

describe('runInPool', () => {
  const many = Array.from({ length: 50 }, (_, index) => `${index}`)
  const done = many.map((task) => `done-${task}`).sort()

  it('does every task, with one worker as with several', async () => {
    expect(await run(many, 1)).toEqual({ results: done, lost: [] })
    expect(await run(many, 3)).toEqual({ results: done, lost: [] })
  })

  it('does in this thread what it takes, as long as such tasks wait', async () => {
    const { results } = await run([...many, 'last'], 1, 10_000, (task) => task !== '0')
    expect(results).toHaveLength(51)
    expect(results).toContain('done-0')
    expect(results).toContain('here-last')
  })

  it('gives up a task that hangs, and does the others', async () => {
    expect(await run([...many.slice(0, 10), 'hang', ...many.slice(10)], 2, 300)).toEqual({
      results: done,
      lost: ['hang slow'],
    })
  })

  it('gives up a task that takes all memory, and does the others', async () => {
    expect(await run(['swell', ...many], 1)).toEqual({ results: done, lost: ['swell memory'] })
  })

  it('ends with the error of a task that fails', async () => {
    await expect(run([...many.slice(0, 20), 'fail', ...many.slice(20)], 2)).rejects.toThrow('mål.md: fel')
  })

  it('ends with the error of what answers in this thread', async () => {
    const failing = async () => {
      throw new Error('mål.md: fel')
    }
    await expect(numbered('tasks.length', { here: { takes: () => true, prepare: failing } })).rejects.toThrow(
      'mål.md: fel',
    )
  })

  it('ends with the error of getting ready to answer in this thread, also where none of the tasks is done in it', async () => {
    const prepare = async () => {
      throw new Error('inget att läsa med')
    }
    for (const takes of [() => true, () => false]) {
      let done = 0
      const onResult = () => {
        done += 1
      }
      const running = numbered('tasks.length', { here: { takes, prepare }, onResult })
      await expect(running).rejects.toThrow('inget att läsa med')
      // What the worker was sent by then it may do, and no more of the fifty.
      await new Promise((resolve) => setTimeout(resolve, 300))
      expect(done).toBeLessThanOrEqual(8)
    }
  })

  it('ends with the error of a task that fails in this thread, and does no more of the others in it', async () => {
    const answered: string[] = []
    const prepare = async () => (task: string) => {
      answered.push(task)
      if (answered.length === 3) throw new Error('mål.md: fel')
      return 0
    }
    await expect(numbered('tasks.length', { here: { takes: () => true, prepare } })).rejects.toThrow('mål.md: fel')
    expect(answered).toHaveLength(3)
  })

  it('replaces a worker that has done as many tasks as it may', async () => {
    const threads = await numbered("require('node:worker_threads').threadId", { lifetime: 20 })
    expect(threads).toHaveLength(many.length)
    const [first = 0] = threads
    expect([0, 1, 2].map((worker) => threads.filter((thread) => thread === first + worker).length)).toEqual([
      20, 20, 10,
    ])
  })

  it('sends fewer tasks at a time toward the end, so that all threads end together', async () => {
    const batches = await numbered('tasks.length', {})
    expect(batches.slice(0, 8)).toEqual([8, 8, 8, 8, 8, 8, 8, 8])
    expect(batches.slice(-3)).toEqual([1, 1, 1])
    expect(batches).toEqual(batches.toSorted((first, second) => second - first))
  })

  /** What one worker says of many tasks: a number each. */
  async function numbered(answer: string, more: Partial<PoolRequest<string, number>>): Promise<readonly number[]> {
    const script = join(temporaryFolder(), 'worker.cjs')
    writeFileSync(script, SCRIPT.replace('workerData + process.argv[2] + task', answer))
    const numbers: number[] = []
    await runInPool<string, number>({
      script: pathToFileURL(script),
      data: 'done',
      tasks: many,
      most: 1,
      patience: 10_000,
      onResult: (number) => numbers.push(number),
      onLost: () => undefined,
      ...more,
    })
    return numbers
  }

  it('ends its workers at once when it is told to stop', async () => {
    const script = join(temporaryFolder(), 'worker.cjs')
    writeFileSync(script, SCRIPT)
    const stop = new AbortController()
    const results: string[] = []
    await runInPool<string, string>({
      script: pathToFileURL(script),
      args: ['-'],
      data: 'done',
      tasks: ['0', 'hang', ...many],
      batch: 1,
      most: 1,
      patience: 60_000,
      signal: stop.signal,
      onResult: (result) => {
        results.push(result)
        stop.abort()
      },
      onLost: () => undefined,
    })
    expect(results).toEqual(['done-0'])
  })

  it('ends at once when there is nothing to do', async () => {
    expect(await run([], 3)).toEqual({ results: [], lost: [] })
  })
})
