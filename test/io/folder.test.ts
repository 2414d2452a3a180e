import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { openFolder } from '../../src/io/folder.ts'
import { bundled } from './bundled.ts'
import { temporaryFolder } from './temporary-folder.ts'
import { toolFault } from './tool-fault.ts'

/** A process number that nobody has: greater than any the kernel gives. */
const DEAD = 2 ** 30

/** Refuses to replace what holds anything but `a.txt` and what is below `b`. */
function refuseToReplace(folder: string): void {
  if (readdirSync(folder).some((name) => name !== 'a.txt' && name !== 'b')) throw new Error('not ours')
}

function write(folder: string, content: string): void {
  const opened = openFolder({ folder, refuseToReplace })
  opened.write('a.txt', content)
  opened.write('b/c.txt', content)
  opened.commit()
}

function contentOf(folder: string): readonly string[] {
  return [readFileSync(join(folder, 'a.txt'), 'utf8'), readFileSync(join(folder, 'b/c.txt'), 'utf8')]
}

test('a folder appears whole, with the folders above it, and is replaced', () => {
  const root = temporaryFolder()
  const folder = join(root, 'ny/utskick')
  const opened = openFolder({ folder, refuseToReplace })
  opened.write('a.txt', 'ett')
  expect(existsSync(folder)).toBe(false)
  opened.write('b/c.txt', 'ett')
  opened.commit()
  expect(contentOf(folder)).toEqual(['ett', 'ett'])
  write(folder, 'två')
  expect(contentOf(folder)).toEqual(['två', 'två'])
  expect(readdirSync(join(root, 'ny'))).toEqual(['utskick'])
})

test('an empty folder, and the one a link leads to, are written', () => {
  const root = temporaryFolder()
  mkdirSync(join(root, 'mapp'))
  symlinkSync('mapp', join(root, 'lank'))
  write(join(root, 'lank'), 'ett')
  expect(contentOf(join(root, 'mapp'))).toEqual(['ett', 'ett'])
})

test('what is given up leaves nothing, not even the folders above', () => {
  const root = temporaryFolder()
  const opened = openFolder({ folder: join(root, 'ny/utskick'), refuseToReplace })
  opened.write('a.txt', 'ett')
  opened.discard()
  expect(readdirSync(root)).toEqual([])
})

test('what is not ours is refused, and stays', () => {
  const root = temporaryFolder({ 'mapp/egen.md': 'egen', fil: '' })
  expect(() => openFolder({ folder: join(root, 'mapp'), refuseToReplace })).toThrow('not ours')
  expect(toolFault(() => openFolder({ folder: join(root, 'fil'), refuseToReplace }))?.sentence).toBe(
    'write/not-a-folder',
  )
  expect(toolFault(() => openFolder({ folder: join(root, '.git/x'), refuseToReplace }))?.sentence).toBe('write/in-git')
  expect(readdirSync(root).sort()).toEqual(['fil', 'mapp'])
})

test('a file that someone puts into the old folder while the new one is made is not lost', () => {
  const root = temporaryFolder()
  const folder = join(root, 'utskick')
  write(folder, 'ett')
  const opened = openFolder({ folder, refuseToReplace })
  opened.write('a.txt', 'två')
  writeFileSync(join(folder, 'egen.md'), 'egen')
  expect(() => opened.commit()).toThrow('not ours')
  expect(readFileSync(join(folder, 'egen.md'), 'utf8')).toBe('egen')
  expect(contentOf(folder)).toEqual(['ett', 'ett'])
  expect(readdirSync(root)).toEqual(['utskick'])
})

test.each(['../ut.txt', '/etc/ut', '.dold', 'a//b', 'b/../../ut', 'å.txt', ''])('no file is named %j', (name) => {
  const root = temporaryFolder()
  const opened = openFolder({ folder: join(root, 'utskick'), refuseToReplace })
  expect(() => opened.write(name, '')).toThrow('unfit name')
  expect(readdirSync(root)).toEqual([])
})

test('the new folder stands although the old one cannot be thrown away', () => {
  const folder = join(temporaryFolder(), 'utskick')
  write(folder, 'ett')
  // Gone when it is to be renamed, as on a disk that fails just then.
  const refuse = (each: string) => (each === folder ? undefined : rmSync(each, { recursive: true }))
  const opened = openFolder({ folder, refuseToReplace: refuse })
  opened.write('a.txt', 'två')
  opened.write('b/c.txt', 'två')
  opened.commit()
  expect(contentOf(folder)).toEqual(['två', 'två'])
})

test('of two runs the second is told who works there', () => {
  const folder = join(temporaryFolder(), 'utskick')
  const first = openFolder({ folder, refuseToReplace })
  expect(toolFault(() => openFolder({ folder, refuseToReplace }))).toMatchObject({
    sentence: 'lock/held',
    values: { process: process.pid },
  })
  first.write('a.txt', '')
  first.commit()
})

test('giving up what is done takes the place from nobody', () => {
  const folder = join(temporaryFolder(), 'utskick')
  const first = openFolder({ folder, refuseToReplace })
  first.write('a.txt', 'ett')
  first.commit()
  const second = openFolder({ folder, refuseToReplace })
  first.discard()
  expect(toolFault(() => openFolder({ folder, refuseToReplace }))?.sentence).toBe('lock/held')
  second.discard()
})

test('a file is written once', () => {
  const root = temporaryFolder()
  const opened = openFolder({ folder: join(root, 'utskick'), refuseToReplace })
  opened.write('a.txt', 'ett')
  expect(toolFault(() => opened.write('a.txt', 'två'))).toMatchObject({ sentence: 'write/failed' })
  expect(readdirSync(root)).toEqual([])
})

test('an old folder goes back also to a place where somebody has made an empty one', () => {
  const root = temporaryFolder({ [`.utskick.${DEAD}-1.rus-old/a.txt`]: 'gammal' })
  mkdirSync(join(root, 'utskick'))
  openFolder({ folder: join(root, 'utskick'), refuseToReplace }).discard()
  expect(readFileSync(join(root, 'utskick/a.txt'), 'utf8')).toBe('gammal')
  expect(readdirSync(root)).toEqual(['utskick'])
})

test('a place that cannot be written is one clear error', () => {
  const root = temporaryFolder({ fil: '' })
  expect(toolFault(() => openFolder({ folder: join(root, 'fil/utskick'), refuseToReplace }))).toMatchObject({
    sentence: 'write/failed',
    values: { code: 'EEXIST' },
  })
})

test('what killed runs left is put right: the old folder stands again, the half new one is gone', () => {
  const root = temporaryFolder({
    [`.utskick.${DEAD}-1.rus-tmp/a.txt`]: 'halv',
    [`.utskick.${DEAD}-2.rus-old/a.txt`]: 'gammal',
    [`.utskick.${DEAD}-2.rus-old/b/c.txt`]: 'gammal',
    [`.annan.${DEAD}-1.rus-tmp/a.txt`]: 'en annans',
  })
  const folder = join(root, 'utskick')
  openFolder({ folder, refuseToReplace }).discard()
  expect(contentOf(folder)).toEqual(['gammal', 'gammal'])
  expect(readdirSync(root).sort()).toEqual([`.annan.${DEAD}-1.rus-tmp`, 'utskick'])
})

test('an old folder left beside the new one goes, unless it holds what is not ours', () => {
  const root = temporaryFolder({
    'utskick/a.txt': 'ny',
    [`.utskick.${DEAD}-1.rus-old/a.txt`]: 'gammal',
    [`.utskick.${DEAD}-2.rus-old/egen.md`]: 'egen',
  })
  openFolder({ folder: join(root, 'utskick'), refuseToReplace }).discard()
  expect(readdirSync(root).sort()).toEqual([`.utskick.${DEAD}-2.rus-old`, 'utskick'])
})

test.skipIf(process.platform === 'win32')('a full disk leaves the old folder, and nothing beside it', async () => {
  const root = temporaryFolder()
  const folder = join(root, 'utskick')
  write(folder, 'gammal')
  const script = await bundled(temporaryFolder(), WRITE_TOO_MUCH)
  // Files may grow to 8 blocks here; without the signal that says so, writing fails as on a full disk.
  const limited = 'trap "" XFSZ; ulimit -f 8; exec "$@"'
  const output = execFileSync('sh', ['-c', limited, 'sh', process.execPath, script, folder], { encoding: 'utf8' })
  expect(JSON.parse(output)).toMatchObject({ sentence: 'write/failed', values: { code: 'EFBIG' } })
  expect(readdirSync(root)).toEqual(['utskick'])
  expect(contentOf(folder)).toEqual(['gammal', 'gammal'])
})

const WRITE_TOO_MUCH = `
import { openFolder } from './src/io/folder.ts'
const opened = openFolder({ folder: process.argv[2], refuseToReplace: () => undefined })
try {
  opened.write('a.txt', 'x'.repeat(1 << 20))
} catch (error) {
  process.stdout.write(JSON.stringify(error.fault))
}`

test('forty processes killed while they replace a folder leave the old or the new one, and the next one cleans up', async () => {
  const root = temporaryFolder()
  const folder = join(root, 'utskick')
  write(folder, 'a'.repeat(SIZE))
  const script = await bundled(temporaryFolder(), REPLACE_FOREVER)
  for (let round = 0; round < 40; round += 1) {
    await killWhileReplacing(spawn(process.execPath, [script, folder, String(SIZE)]), round % 13)
    openFolder({ folder, refuseToReplace }).discard()
    const [one = '', other] = contentOf(folder)
    expect(one).toHaveLength(SIZE)
    expect(other).toBe(one)
    expect(readdirSync(root)).toEqual(['utskick'])
  }
})

const SIZE = 1 << 16

const REPLACE_FOREVER = `
import { openFolder } from './src/io/folder.ts'
const [, , folder, size] = process.argv
for (let turn = 0; ; turn += 1) {
  const opened = openFolder({ folder, refuseToReplace: () => undefined })
  for (const name of ['a.txt', 'b/c.txt']) opened.write(name, String.fromCharCode(97 + (turn % 26)).repeat(Number(size)))
  opened.commit()
  if (turn === 0) process.stdout.write('.')
}`

async function killWhileReplacing(child: ChildProcess, delay: number): Promise<void> {
  await new Promise((resolve) => child.stdout?.once('data', resolve))
  await wait(delay)
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGKILL')
  await ended
}

test('what would lie in a repository without a work tree is not written', () => {
  const root = temporaryFolder()
  execFileSync('git', ['init', '-q', '--bare', join(root, 'arkiv.git')])
  for (const place of ['arkiv.git', 'arkiv.git/ut', 'arkiv.git/hooks/ut'])
    expect(toolFault(() => openFolder({ folder: join(root, place), refuseToReplace }))).toMatchObject({
      sentence: 'write/in-git',
    })
})

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('%s ends a run that leaves nothing behind', async (signal) => {
  const root = temporaryFolder()
  const folder = join(root, 'ut')
  const script = await bundled(temporaryFolder(), WRITE_FOREVER)
  const child = spawn(process.execPath, [script, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = new Promise((resolve) => child.once('exit', (_, by) => resolve(by)))
  await new Promise((resolve) => child.stdout.once('data', resolve))
  child.kill(signal)
  expect(await ended).toBe(signal)
  expect(readdirSync(root)).toEqual([])
})

const WRITE_FOREVER = `
import { openFolder } from './src/io/folder.ts'
openFolder({ folder: process.argv[2], refuseToReplace: () => undefined }).write('b/c.txt', 'x')
process.stdout.write('.')
setInterval(() => undefined, 1000)`
