import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { lockWorkspace } from '../../src/io/lock.ts'
import { bundled } from './bundled.ts'
import { temporaryFolder } from './temporary-folder.ts'
import { toolFault } from './tool-fault.ts'

const DEAD = 2 ** 30

function lockedBy(holder: object | string): { root: string; lock: string } {
  const root = temporaryFolder({ '.rus/lock': typeof holder === 'string' ? holder : JSON.stringify(holder) })
  return { root, lock: join(root, '.rus/lock') }
}

test('a second run is told who holds the workspace, until it is given back', () => {
  const root = temporaryFolder()
  const release = lockWorkspace(root)
  expect(toolFault(() => lockWorkspace(root))).toEqual({
    sentence: 'lock/held',
    values: {
      path: join(root, '.rus/lock'),
      process: process.pid,
      host: hostname(),
      since: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    },
  })
  release()
  release()
  lockWorkspace(root)()
  expect(readdirSync(join(root, '.rus'))).toEqual(['.gitignore'])
  expect(readFileSync(join(root, '.rus/.gitignore'), 'utf8')).toBe('*\n')
})

test('the lock of a dead process is broken, also of one that had our number', () => {
  const holder = { process: DEAD, host: hostname(), since: '2025-01-01T00:00:00.000Z' }
  lockWorkspace(lockedBy(holder).root)()
  const { root, lock } = lockedBy({ ...holder, process: process.pid })
  utimesSync(lock, 1000, 1000)
  lockWorkspace(root)()
  expect(existsSync(lock)).toBe(false)
})

test('the lock of a living process, or of another machine, holds', () => {
  const since = '2025-01-01T00:00:00.000Z'
  for (const holder of [
    { process: process.ppid, host: hostname(), since },
    { process: DEAD, host: 'en-annan-maskin', since },
  ]) {
    expect(toolFault(() => lockWorkspace(lockedBy(holder).root))).toMatchObject({
      sentence: 'lock/held',
      values: holder,
    })
  }
})

test('a lock without a holder is broken when it is old', () => {
  for (const content of ['', '[1]', '{"process":1}', '\u0000']) {
    const { root, lock } = lockedBy(content)
    expect(toolFault(() => lockWorkspace(root))?.sentence).toBe('lock/held')
    utimesSync(lock, 1000, 1000)
    lockWorkspace(root)()
  }
})

test('links in a stranger’s workspace lead nowhere', () => {
  const outside = temporaryFolder({ profile: 'min' })
  const root = temporaryFolder()
  symlinkSync(outside, join(root, '.rus'))
  expect(toolFault(() => lockWorkspace(root))?.sentence).toBe('path/outside')
  const other = temporaryFolder()
  mkdirSync(join(other, '.rus'))
  symlinkSync(join(outside, 'profile'), join(other, '.rus/.gitignore'))
  lockWorkspace(other)()
  expect(readFileSync(join(outside, 'profile'), 'utf8')).toBe('min')
})

test('a workspace that cannot be written says so', () => {
  const root = temporaryFolder({ '.rus': 'a file' })
  expect(toolFault(() => lockWorkspace(root))).toMatchObject({ sentence: 'write/failed', values: { code: 'EEXIST' } })
})

test('of eight processes that find a dead lock, one at a time works', async () => {
  const root = temporaryFolder({ '.rus/lock': JSON.stringify({ process: DEAD, host: hostname(), since: '' }) })
  const scripts = temporaryFolder()
  const log = join(scripts, 'log')
  writeFileSync(log, '')
  const script = await bundled(scripts, WORK_ALONE)
  const codes = await Promise.all(
    Array.from({ length: 8 }, () => {
      const child = spawn(process.execPath, [script, root, log], { stdio: ['ignore', 'ignore', 'inherit'] })
      return new Promise((resolve) => child.once('exit', resolve))
    }),
  )
  expect(codes).toEqual(Array(8).fill(0))
  const lines = readFileSync(log, 'utf8').trim().split('\n')
  expect(lines).toHaveLength(16)
  for (let at = 0; at < lines.length; at += 2) {
    expect(lines[at]).toMatch(/^begin/)
    expect(lines[at + 1]).toBe(lines[at]?.replace('begin', 'end'))
  }
})

/** Tries until it has the workspace, works for a moment, and gives it back itself or by exiting. */
const WORK_ALONE = `
import { appendFileSync } from 'node:fs'
import { lockWorkspace } from './src/io/lock.ts'
const [, , root, log] = process.argv
const moment = (length) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, length)
for (;;) {
  try {
    const release = lockWorkspace(root)
    appendFileSync(log, 'begin ' + process.pid + '\\n')
    moment(10)
    appendFileSync(log, 'end ' + process.pid + '\\n')
    if (process.pid % 2 === 0) release()
    break
  } catch (error) {
    if (error.fault?.sentence !== 'lock/held') throw error
    moment(3)
  }
}`
