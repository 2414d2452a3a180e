import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import {
  chmodSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { writeFile } from '../../src/io/write.ts'
import { bundled } from './bundled.ts'
import { temporaryFolder } from './temporary-folder.ts'
import { toolFault } from './tool-fault.ts'

/** A process number that nobody has: greater than any the kernel gives. */
const DEAD = 2 ** 30

test('a file is written, replaced, and keeps its mode', () => {
  const root = temporaryFolder()
  const file = join(root, 'ny/mapp/a.md')
  writeFile({ file, content: 'ett', root })
  chmodSync(file, 0o640)
  writeFile({ file, content: Buffer.from('två'), root })
  expect(readFileSync(file, 'utf8')).toBe('två')
  expect(statSync(file).mode & 0o777).toBe(0o640)
  expect(readdirSync(join(root, 'ny/mapp'))).toEqual(['a.md'])
})

test('nothing is written among what git keeps, also through a link', () => {
  const root = temporaryFolder()
  mkdirSync(join(root, '.git'))
  symlinkSync(join(root, '.git'), join(root, 'mapp'))
  for (const path of ['.git/config', '.GIT/hooks/pre-commit', 'mapp/config']) {
    const fault = toolFault(() => writeFile({ file: join(root, path), content: 'a', root }))
    expect(fault).toMatchObject({ sentence: 'write/in-git' })
  }
  expect(readdirSync(join(root, '.git'))).toEqual([])
})

test('the longest name there is can be written', () => {
  const root = temporaryFolder()
  const name = `${'å'.repeat(126)}.md`
  writeFile({ file: join(root, name), content: 'a', root })
  expect(readdirSync(root)).toEqual([name])
})

test('a link in the workspace stays, and what it leads to is written', () => {
  const root = temporaryFolder({ 'a.md': 'a' })
  symlinkSync('a.md', join(root, 'link.md'))
  writeFile({ file: join(root, 'link.md'), content: 'b', root })
  expect(readFileSync(join(root, 'a.md'), 'utf8')).toBe('b')
  expect(lstatSync(join(root, 'link.md')).isSymbolicLink()).toBe(true)
})

test('nothing is written through a link that leaves the workspace', () => {
  const top = temporaryFolder({ 'out.md': 'ute', 'root/a.md': 'a' })
  const root = join(top, 'root')
  symlinkSync('../out.md', join(root, 'link.md'))
  symlinkSync('..', join(root, 'up'))
  for (const path of ['link.md', 'up/out.md', 'up/ny/fil.md']) {
    expect(toolFault(() => writeFile({ file: join(root, path), content: 'x', root }))?.sentence).toBe('path/outside')
  }
  expect(readFileSync(join(top, 'out.md'), 'utf8')).toBe('ute')
  expect(readdirSync(top)).toEqual(['out.md', 'root'])
})

test('a place outside that was asked for by name is written', () => {
  const top = temporaryFolder({ 'root/a.md': 'a' })
  writeFile({ file: join(top, 'rapport.json'), content: '{}', root: join(top, 'root') })
  expect(readFileSync(join(top, 'rapport.json'), 'utf8')).toBe('{}')
})

test('an input is never written over, under any of its names', () => {
  const root = temporaryFolder({ 'a.md': 'a' })
  symlinkSync('a.md', join(root, 'symbolic.md'))
  linkSync(join(root, 'a.md'), join(root, 'hard.md'))
  for (const name of ['a.md', 'symbolic.md', 'hard.md', 'x/../a.md']) {
    const request = { file: join(root, name), content: 'x', root, inputs: [join(root, 'b.md'), join(root, 'a.md')] }
    expect(toolFault(() => writeFile(request))?.sentence).toBe('write/over-input')
  }
  expect(readFileSync(join(root, 'a.md'), 'utf8')).toBe('a')
})

test('what is no file is not replaced', () => {
  const root = temporaryFolder()
  mkdirSync(join(root, 'folder'))
  expect(toolFault(() => writeFile({ file: join(root, 'folder'), content: '', root }))?.sentence).toBe(
    'write/not-a-file',
  )
  expect(toolFault(() => writeFile({ file: '/dev/null', content: '', root }))?.sentence).toBe('write/not-a-file')
})

test('a failure says why, and leaves nothing behind', () => {
  const root = temporaryFolder({ 'a.md': 'a' })
  const file = join(root, 'a.md', 'b.md')
  expect(toolFault(() => writeFile({ file, content: '', root }))).toEqual({
    sentence: 'write/failed',
    values: { path: file, code: 'EEXIST' },
  })
  expect(readdirSync(root)).toEqual(['a.md'])
})

test.skipIf(process.platform === 'win32')(
  'a write that the system breaks off leaves the old file whole, and nothing beside it',
  async () => {
    const root = temporaryFolder({ 'a.md': 'gammal' })
    const script = await bundled(temporaryFolder(), WRITE_TOO_MUCH)
    // Files may grow to 8 blocks here; without the signal that says so, writing fails as on a full disk.
    const limited = 'trap "" XFSZ; ulimit -f 8; exec "$@"'
    const output = execFileSync('sh', ['-c', limited, 'sh', process.execPath, script, join(root, 'a.md'), root], {
      encoding: 'utf8',
    })
    expect(JSON.parse(output)).toMatchObject({ sentence: 'write/failed', values: { code: 'EFBIG' } })
    expect(readdirSync(root)).toEqual(['a.md'])
    expect(readFileSync(join(root, 'a.md'), 'utf8')).toBe('gammal')
  },
)

const WRITE_TOO_MUCH = `
import { writeFile } from './src/io/write.ts'
try {
  writeFile({ file: process.argv[2], root: process.argv[3], content: 'x'.repeat(1 << 20) })
} catch (error) {
  process.stdout.write(JSON.stringify(error.fault))
}`

test('sweeping takes what the dead left, and nothing else', () => {
  const root = temporaryFolder({
    [`.a.md.${DEAD}-1.rus-tmp`]: '',
    [`.b\n.md.${DEAD}-20.rus-tmp`]: '',
    [`.a.md.${process.ppid}-1.rus-tmp`]: '',
    [`.a.md.${process.pid}-7.rus-tmp`]: 'ours, of now',
    [`.a.md.${process.pid}-8.rus-tmp`]: 'of one that had our number before',
    [`a.md.${DEAD}-1.rus-tmp`]: 'a name without dot',
    [`.a.md.${DEAD}.rus-tmp`]: '',
  })
  mkdirSync(join(root, `.folder.${DEAD}-1.rus-tmp`))
  utimesSync(join(root, `.a.md.${process.pid}-8.rus-tmp`), 1000, 1000)
  const gone = [`.a.md.${DEAD}-1.rus-tmp`, `.a.md.${process.pid}-8.rus-tmp`, `.b\n.md.${DEAD}-20.rus-tmp`]
  const before = readdirSync(root)
  writeFile({ file: join(root, 'ny.md'), content: '', root })
  expect(readdirSync(root)).toEqual([...before.filter((name) => !gone.includes(name)), 'ny.md'])
})

test('sixty processes killed while they write tear no file, and the next one sweeps', async () => {
  const root = temporaryFolder()
  const scripts = temporaryFolder()
  const file = join(root, 'a.md')
  writeFileSync(file, 'a'.repeat(SIZE))
  const script = await bundled(scripts, WRITE_FOREVER)
  for (let round = 0; round < 60; round += 4) {
    const children = Array.from({ length: 4 }, () => spawn(process.execPath, [script, file, root, String(SIZE)]))
    await Promise.all(children.map((child, index) => killWhileWriting(child, index + (round % 8))))
    const text = readFileSync(file, 'utf8')
    expect(text).toHaveLength(SIZE)
    expect(new Set(text).size).toBe(1)
  }
  writeFile({ file, content: 'klar', root })
  expect(readdirSync(root)).toEqual(['a.md'])
  expect(readFileSync(file, 'utf8')).toBe('klar')
})

const SIZE = 1 << 20

const WRITE_FOREVER = `
import { writeFile } from './src/io/write.ts'
const [, , file, root, size] = process.argv
for (let turn = 0; ; turn += 1) {
  writeFile({ file, root, content: String.fromCharCode(97 + (turn % 26)).repeat(Number(size)) })
  if (turn === 0) process.stdout.write('.')
}`

async function killWhileWriting(child: ChildProcess, delay: number): Promise<void> {
  await new Promise((resolve) => child.stdout?.once('data', resolve))
  await wait(delay)
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGKILL')
  await ended
}
