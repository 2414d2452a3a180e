import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { cacheFolder, cacheIn } from '../../src/io/cache.ts'
import { temporaryFolder } from './temporary-folder.ts'

const KEY = 'c0ffee00c0ffee00'

test('a value comes back in another run, readable by its user only', () => {
  const folder = join(temporaryFolder(), 'ny', 'rus')
  const value = { findings: ['å', 1, null], __proto__: undefined }
  cacheIn(folder).put(KEY, value)
  expect(cacheIn(folder).get(KEY)).toEqual({ findings: ['å', 1, null] })
  expect(cacheIn(folder).get('c0ffee00c0ffee01')).toBeUndefined()
  if (process.platform !== 'win32') expect(statSync(folder).mode & 0o077).toBe(0)
})

test('what is not ours counts as absent', () => {
  const folder = temporaryFolder()
  const cache = cacheIn(folder)
  cache.put(KEY, 'värde')
  const file = join(folder, `${KEY}.json`)
  const ours = readFileSync(file, 'utf8')
  for (const content of [
    '',
    '{',
    '[]',
    'null',
    '"x"',
    '{"value":1}',
    ours.slice(0, -1),
    ours.replace(KEY, 'beef'),
    ours.replace('rus-cache-2', 'x'),
    ours.replace('värde', 'varde'),
  ]) {
    writeFileSync(file, content)
    expect(cache.get(KEY)).toBeUndefined()
  }
  writeFileSync(file, Buffer.from([0xff, 0xfe, 0]))
  expect(cache.get(KEY)).toBeUndefined()
  cache.put(KEY, 'åter')
  expect(cache.get(KEY)).toBe('åter')
})

test('a pipe or a link in its place is not waited for', () => {
  const folder = temporaryFolder({ 'x.json': `rus-cache-2 ${KEY} 83dcefb7\n1` })
  const cache = cacheIn(folder)
  execFileSync('mkfifo', [join(folder, `${KEY}.json`)])
  expect(cache.get(KEY)).toBeUndefined()
  symlinkSync('x.json', join(folder, 'c0ffee00.json'))
  expect(cache.get('c0ffee00')).toBeUndefined()
})

test('a key that is no hash reaches no file', () => {
  const top = temporaryFolder({ 'a.json': 'rus-cache-2 ../a 83dcefb7\n1' })
  const cache = cacheIn(join(top, 'rus'))
  cache.put('../b', 1)
  expect(cache.get('../a')).toBeUndefined()
  expect(readdirSync(top)).toEqual(['a.json'])
})

test('a cache that cannot be written, and a value that is no JSON, are silently nothing', () => {
  const folder = temporaryFolder({ file: '' })
  const cache = cacheIn(join(folder, 'file', 'rus'))
  cache.put(KEY, 1)
  expect(cache.get(KEY)).toBeUndefined()
  cacheIn(folder).put(KEY, 1n)
  expect(readdirSync(folder)).toEqual(['file'])
})

test('what nobody renewed for a month is removed', () => {
  const folder = temporaryFolder()
  cacheIn(folder).put('aaaaaaaa', 1)
  cacheIn(folder).put('bbbbbbbb', 1)
  const old = Date.now() / 1000 - 31 * 86_400
  utimesSync(join(folder, 'aaaaaaaa.json'), old, old)
  cacheIn(folder).put('cccccccc', 1)
  expect(readdirSync(folder)).toEqual(['bbbbbbbb.json', 'cccccccc.json'])
})

test.each([
  [{ XDG_CACHE_HOME: '/x' }, 'linux', '/x/rus'],
  [{ XDG_CACHE_HOME: 'x' }, 'linux', '/home/a/.cache/rus'],
  [{}, 'linux', '/home/a/.cache/rus'],
  [{}, 'darwin', '/home/a/Library/Caches/rus'],
  [{ LOCALAPPDATA: '/local' }, 'win32', '/local/rus/Cache'],
])('the cache of %j on %s is %s', (environment, platform, folder) => {
  expect(cacheFolder(environment, platform, '/home/a')).toBe(folder)
})

test('bytes come back as they were, and damaged ones count as absent', () => {
  const folder = temporaryFolder()
  const cache = cacheIn(folder)
  const bytes = Uint8Array.from({ length: 256 }, (_, index) => index)
  cache.putBytes(KEY, bytes)
  expect(cacheIn(folder).bytes(KEY)).toEqual(Buffer.from(bytes))
  expect(cache.get(KEY)).toBeUndefined()
  const file = join(folder, `${KEY}.bin`)
  const ours = readFileSync(file)
  for (const content of [Buffer.alloc(0), ours.subarray(0, -1), ours.subarray(1), Buffer.concat([ours, ours])]) {
    writeFileSync(file, content)
    expect(cache.bytes(KEY)).toBeUndefined()
  }
  cache.putBytes('../b', bytes)
  expect([cache.bytes('../b'), readdirSync(folder)]).toEqual([undefined, [`${KEY}.bin`]])
})
