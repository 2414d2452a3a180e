import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { build, cacheForAll, workspace } from './remiss.ts'
import { PROGRAM, rus } from './rus.ts'

const CACHE = cacheForAll()
const ROUNDS = 12

/** Builds the pack, and is killed after a while; true when it had ended by itself before. */
async function killedBuild(folder: string, delay: number): Promise<boolean> {
  const words = ['remiss', 'build', 'remiss/2021.md', '--output', 'ut', '--replace']
  const env = { PATH: process.env.PATH ?? '', ...CACHE }
  const child = spawn(process.execPath, [PROGRAM, ...words], { cwd: folder, env, stdio: 'ignore' })
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  await wait(delay)
  child.kill('SIGKILL')
  return (await ended) === 0
}

test('a build killed at any moment leaves the old pack or the new one, and the next run puts all right', async () => {
  const folder = workspace()
  const proposal = join(folder, 'strategi/rus-2022.md')
  const text = readFileSync(proposal, 'utf8')
  const started = Date.now()
  expect(build(folder, CACHE).exitCode).toBe(0)
  const once = Math.max(300, Date.now() - started)
  const states = new Set<string>()
  for (let round = 0; round < ROUNDS; round += 1) {
    // Every other time the text is another, of which the files have been made before.
    writeFileSync(proposal, round % 2 === 0 ? text.replace('50 procent', '60 procent') : text)
    const isDone = await killedBuild(folder, (once * (round + 1)) / ROUNDS)
    states.add(isDone ? 'done' : existsSync(join(folder, 'ut')) ? 'stands' : 'set aside')
    if (existsSync(join(folder, 'ut'))) {
      const { stdout } = rus(['remiss', 'verify', 'ut', '--lang', 'sv'], folder, CACHE)
      expect(stdout).toContain('✓ Alla 27 filer är som de skrevs.')
      expect(stdout).toContain('✓ 20RS6401-remiss-2021.zip innehåller samma filer.')
    }
    expect(build(folder, CACHE, '--replace').exitCode).toBe(0)
    expect(readdirSync(folder).filter((name) => name.startsWith('.ut'))).toEqual([])
  }
  expect(states).toContain('stands')
  expect(rus(['remiss', 'verify', 'ut'], folder, CACHE).exitCode).toBe(0)
}, 180_000)

test('of two builds into one folder one is told that the other works there', async () => {
  const folder = workspace()
  const words = ['remiss', 'build', 'remiss/2021.md', '--output', 'ut', '--no-cache', '--lang', 'sv']
  const env = { PATH: process.env.PATH ?? '', ...CACHE }
  const child = spawn(process.execPath, [PROGRAM, ...words], { cwd: folder, env, stdio: 'ignore' })
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  while (!existsSync(join(folder, '.ut.rus-lock'))) await wait(5)
  const second = rus(words, folder, CACHE)
  expect(second).toMatchObject({ exitCode: 3, stderr: expect.stringContaining(`process ${child.pid}`) })
  expect(await ended).toBe(0)
  expect(rus(['remiss', 'verify', 'ut'], folder, CACHE).exitCode).toBe(0)
})
