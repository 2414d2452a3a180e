import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { runInPool } from '../../src/io/worker-pool.ts'
import { temporaryFolder } from './temporary-folder.ts'

/** Answers each task with itself; hangs or fails when the task says so. */
const SCRIPT = `
const { parentPort, workerData } = require('node:worker_threads')
parentPort.on('message', (tasks) => {
  for (const task of tasks) {
    if (task === 'hang') for (;;) {}
    if (task === 'crash') throw new Error('crash')
    parentPort.postMessage(workerData + process.argv[2] + task)
  }
})
`

async function run(tasks: readonly string[], most: number, patience = 10_000) {
  const script = join(temporaryFolder(), 'worker.cjs')
  writeFileSync(script, SCRIPT)
  const results: string[] = []
  const lost: string[] = []
  await runInPool<string, string>({
    script: pathToFileURL(script),
    args: ['-'],
    data: 'done',
    tasks,
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

  it('gives up a task that hangs, and does the others', async () => {
    expect(await run([...many.slice(0, 10), 'hang', ...many.slice(10)], 2, 300)).toEqual({
      results: done,
      lost: ['hang slow'],
    })
  })

  it('gives up tasks that take their worker down, and does the others', async () => {
    const tasks = ['crash', ...many.slice(0, 30), 'crash', ...many.slice(30), 'crash']
    expect(await run(tasks, 2)).toEqual({ results: done, lost: ['crash crash', 'crash crash', 'crash crash'] })
  })

  it('ends at once when there is nothing to do', async () => {
    expect(await run([], 3)).toEqual({ results: [], lost: [] })
  })
})
