import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, symlinkSync, utimesSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readBytes, readSource } from '../../src/io/read.ts'
import { stampFrom, stampOf } from '../../src/io/stamp.ts'
import { bundled } from './bundled.ts'
import { temporaryFolder } from './temporary-folder.ts'

function read(file: string, more: { limit?: number; root?: string } = {}) {
  return readSource({ file, path: 'a.md', limit: 100, ...more })
}

test('a file is read under the name given, whatever was read before it', () => {
  const folder = temporaryFolder({ 'a.md': 'mål', 'b.md': 'ett längre mål – och åtgärder', 'c.md': '' })
  const text = (name: string) => read(join(folder, name))
  expect(text('a.md')).toMatchObject({ source: { path: 'a.md', text: 'mål' } })
  expect(text('b.md')).toMatchObject({ source: { text: 'ett längre mål – och åtgärder' } })
  expect(text('a.md')).toMatchObject({ source: { text: 'mål' } })
  expect(text('c.md')).toMatchObject({ source: { text: '' } })
})

test('a file may be as large as the limit, and no larger', () => {
  const folder = temporaryFolder({ 'a.md': 'a'.repeat(100), 'b.md': 'a'.repeat(101) })
  expect(read(join(folder, 'a.md'))).toHaveProperty('source')
  expect(read(join(folder, 'b.md'))).toMatchObject({
    fault: { rule: 'source/too-large', values: { size: 101, limit: 100 } },
  })
})

test('files about as large as the room that is kept are read whole, one after another', () => {
  const MIB = 1024 * 1024
  const sizes = [MIB - 1, MIB, MIB + 1, 2 * MIB]
  const folder = temporaryFolder(Object.fromEntries(sizes.map((size) => [`${size}.md`, `${'a'.repeat(size - 2)}Ö`])))
  for (const size of [...sizes, ...sizes.toReversed()]) {
    const found = read(join(folder, `${size}.md`), { limit: 3 * MIB })
    const text = 'source' in found ? found.source.text : ''
    expect([text.length, text.at(-1)]).toEqual([size - 1, 'Ö'])
  }
})

test.skipIf(process.platform !== 'linux')('a file that tells no size is read to the limit', () => {
  expect(read('/proc/self/status', { limit: 100_000 })).toHaveProperty('source')
  expect(read('/proc/self/status')).toMatchObject({ fault: { rule: 'source/too-large' } })
})

test('what is no file is not opened', async () => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'folder'))
  execFileSync('mkfifo', [join(folder, 'pipe')])
  const server = createServer().listen(join(folder, 'socket'))
  await new Promise((resolve) => server.once('listening', resolve))
  for (const [path, sentence] of [
    [join(folder, 'folder'), 'folder'],
    [join(folder, 'pipe'), 'pipe'],
    [join(folder, 'socket'), 'socket'],
    ['/dev/zero', 'device'],
  ] as const) {
    expect(read(path)).toMatchObject({ fault: { rule: 'source/not-a-file', sentence } })
  }
  server.close()
})

test('links are followed inside the root only', () => {
  const folder = temporaryFolder({ 'in/a.md': 'a', 'out.md': 'hemligt' })
  const root = join(folder, 'in')
  const links = { good: 'a.md', out: '../out.md', broken: 'saknas.md', loop: 'loop', up: '..' }
  for (const [name, target] of Object.entries(links)) symlinkSync(target, join(root, name))
  expect(read(join(root, 'good'), { root })).toMatchObject({ source: { text: 'a' } })
  expect(read(join(root, 'good'))).toMatchObject({ fault: { sentence: 'linkOutside' } })
  expect(read(join(root, 'out'), { root })).toMatchObject({ fault: { sentence: 'linkOutside' } })
  expect(read(join(root, 'up'), { root })).toMatchObject({ fault: { sentence: 'linkOutside' } })
  expect(read(join(root, 'broken'), { root })).toMatchObject({ fault: { sentence: 'linkBroken' } })
  expect(read(join(root, 'loop'), { root })).toMatchObject({ fault: { sentence: 'linkBroken' } })
})

test('what cannot be read says why', () => {
  const folder = temporaryFolder({ 'a.md': 'a' })
  expect(read(join(folder, 'b.md'))).toMatchObject({ fault: { rule: 'source/unreadable', sentence: 'missing' } })
  expect(read(join(folder, 'a.md', 'b.md'))).toMatchObject({ fault: { sentence: 'missing' } })
  expect(read(join(folder, 'x'.repeat(300)))).toMatchObject({
    fault: { sentence: 'failed', values: { code: 'ENAMETOOLONG' } },
  })
  expect(read('a\0b')).toMatchObject({ fault: { sentence: 'failed' } })
})

test.skipIf(process.platform === 'win32')('a file that is not ours to read is denied', async () => {
  const folder = temporaryFolder({ 'a.md': 'a' })
  chmodSync(join(folder, 'a.md'), 0)
  chmodSync(folder, 0o755)
  const script = await bundled(
    folder,
    `import { readSource } from './src/io/read.ts'
    process.stdout.write(JSON.stringify(readSource({ file: process.argv[2], path: 'a.md', limit: 9 })))`,
  )
  // The administrator may read everything: then the file is tried by a user who may nothing (nobody).
  const user = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}
  const output = execFileSync(process.execPath, [script, join(folder, 'a.md')], { ...user, cwd: '/', encoding: 'utf8' })
  expect(JSON.parse(output)).toMatchObject({ fault: { rule: 'source/unreadable', sentence: 'denied' } })
})

test('a stamp settles two seconds after the last change, and never ahead of time', () => {
  const stat = { size: 1n, ino: 2n, mtimeNs: 5_000_000_000n, ctimeNs: 4_000_000_000n, mtimeMs: 5000n, ctimeMs: 4000n }
  expect(stampFrom(stat, 7000)).toEqual({ text: '1:5000000000:4000000000:2', settled: false })
  expect(stampFrom(stat, 7001).settled).toBe(true)
  expect(stampFrom({ ...stat, ctimeMs: 9000n }, 7001).settled).toBe(false)
  expect(stampFrom(stat, 1000).settled).toBe(false)
})

test('a stamp sees a change that sets the time back', () => {
  const folder = temporaryFolder({ 'a.md': 'ett' })
  const file = join(folder, 'a.md')
  utimesSync(file, 1000, 1000)
  const before = stampOf(file)
  utimesSync(file, 1000, 1000)
  expect(stampOf(file)?.text).not.toBe(before?.text)
  expect(stampOf(join(folder, 'b.md'))).toBeUndefined()
})

test('bytes are read as they are, and only of what really lies in the folder', () => {
  const top = temporaryFolder({ 'ut/a.png': 'ute', 'root/bild/a.png': '\u0000å', 'root/b.png': 'b' })
  const root = join(top, 'root')
  symlinkSync('../ut', join(root, 'lank'))
  symlinkSync('bild/a.png', join(root, 'inne.png'))
  const bytesOf = (path: string) => readBytes({ file: join(root, path), root, limit: 10 })
  expect(bytesOf('bild/a.png')).toMatchObject({ bytes: Buffer.from('\u0000å') })
  expect(bytesOf('inne.png')).toHaveProperty('bytes')
  expect(bytesOf('lank/a.png')).toMatchObject({ fault: { sentence: 'linkOutside' } })
  expect(bytesOf('../ut/a.png')).toMatchObject({ fault: { sentence: 'linkOutside' } })
  expect(bytesOf('saknas.png')).toMatchObject({ fault: { sentence: 'missing' } })
  expect(bytesOf('bild')).toMatchObject({ fault: { sentence: 'folder' } })
  expect(readBytes({ file: join(root, 'b.png'), limit: 0 })).toMatchObject({ fault: { rule: 'source/too-large' } })
})
