import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { watchFiles } from '../../src/io/watch.ts'
import { ToolError } from '../../src/model/tool-error.ts'
import { temporaryFolder } from './temporary-folder.ts'

/** Watches while `act` runs, then stops; `next` waits for the next call. */
async function watching(
  root: string,
  act: (next: () => Promise<void>, calls: () => number) => Promise<void>,
): Promise<void> {
  const stop = new AbortController()
  let calls = 0
  let wake = () => {}
  const onChange = () => {
    calls += 1
    wake()
  }
  const done = watchFiles({ root, onChange, signal: stop.signal, quiet: 30 })
  const next = () =>
    new Promise<void>((resolve) => {
      wake = resolve
    })
  await act(next, () => calls)
  stop.abort()
  await done
}

test('changes, new files and files in new folders are noticed', async () => {
  const root = temporaryFolder({ 'a.md': '', 'd/b.md': '' })
  await watching(root, async (next) => {
    for (const change of [
      () => writeFileSync(join(root, 'a.md'), 'x'),
      () => writeFileSync(join(root, 'd/b.md'), 'x'),
      () => mkdirSync(join(root, 'd/ny')),
      () => writeFileSync(join(root, 'd/ny/c.md'), 'x'),
      () => rmSync(join(root, 'd'), { recursive: true }),
      () => mkdirSync(join(root, 'd')),
      () => writeFileSync(join(root, 'd/b.md'), 'y'),
    ]) {
      const noticed = next()
      change()
      await noticed
      // The rest of what one change sets off.
      await wait(60)
    }
  })
})

test('many changes are one, and what is left alone is none', async () => {
  const root = temporaryFolder({ 'a.md': '', '.git/x': '', 'node_modules/x': '' })
  await watching(root, async (next, calls) => {
    writeFileSync(join(root, '.git/x'), 'x')
    writeFileSync(join(root, '.a.md.1-1.rus-tmp'), 'x')
    writeFileSync(join(root, 'node_modules/x'), 'x')
    await wait(100)
    expect(calls()).toBe(0)
    const noticed = next()
    for (let turn = 0; turn < 50; turn += 1) writeFileSync(join(root, `${turn}.md`), 'x')
    await noticed
    await wait(100)
    expect(calls()).toBe(1)
  })
})

test('a change during the work is worked on afterwards, never at once', async () => {
  const root = temporaryFolder({ 'a.md': '' })
  const stop = new AbortController()
  const [running, most] = [{ now: 0 }, { seen: 0 }]
  let calls = 0
  const onChange = async () => {
    running.now += 1
    most.seen = Math.max(most.seen, running.now)
    calls += 1
    if (calls === 1) writeFileSync(join(root, 'a.md'), 'y')
    await wait(80)
    running.now -= 1
    if (calls === 2) stop.abort()
  }
  const done = watchFiles({ root, onChange, signal: stop.signal, quiet: 10 })
  writeFileSync(join(root, 'a.md'), 'x')
  await done
  expect([calls, most.seen]).toEqual([2, 1])
})

test('a failure ends the watching', async () => {
  const root = temporaryFolder({ 'a.md': '' })
  const onChange = () => {
    throw new Error('fel')
  }
  const done = watchFiles({ root, onChange, signal: new AbortController().signal, quiet: 10 })
  writeFileSync(join(root, 'a.md'), 'x')
  await expect(done).rejects.toThrow('fel')
  const none = watchFiles({ root: join(root, 'saknas'), onChange, signal: new AbortController().signal })
  await expect(none).rejects.toBeInstanceOf(ToolError)
  const emptied = watchFiles({ root, onChange: () => {}, signal: new AbortController().signal, quiet: 10 })
  rmSync(root, { recursive: true })
  await expect(emptied).rejects.toMatchObject({ fault: { sentence: 'path/missing', values: { path: root } } })
})

test('a signal that has gone off already ends it at once', async () => {
  await expect(
    watchFiles({ root: temporaryFolder(), onChange: () => {}, signal: AbortSignal.abort() }),
  ).resolves.toBeUndefined()
})
