import { execFileSync } from 'node:child_process'
import { symlinkSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fileDigest, listFolder } from '../../src/io/listing.ts'
import { sha256 } from '../../src/io/sha256.ts'
import { temporaryFolder } from './temporary-folder.ts'

test('all that stands in a folder is listed, links not followed', () => {
  const folder = temporaryFolder({ 'a.txt': 'ett', 'b/.dold': '' })
  symlinkSync('/etc', join(folder, 'b/ut'))
  execFileSync('mkfifo', [join(folder, 'ror')])
  const listed = listFolder(folder, 100) ?? []
  expect(Object.fromEntries(listed.map(({ path, kind, size }) => [path, `${kind} ${size}`]))).toEqual({
    'a.txt': 'file 3',
    b: 'folder 0',
    'b/.dold': 'file 0',
    'b/ut': 'link 0',
    ror: 'other 0',
  })
})

test('more than the limit, or a folder that is not there, gives no list', () => {
  const folder = temporaryFolder({ a: '', b: '' })
  expect(listFolder(folder, 2)).toHaveLength(2)
  expect(listFolder(folder, 1)).toBeUndefined()
  expect(listFolder(join(folder, 'c'), 9)).toBeUndefined()
})

test('the digest of a file is that of its bytes, when it has the size it had', () => {
  const folder = temporaryFolder({ a: 'å'.repeat(1_000_000), tom: '' })
  expect(fileDigest(join(folder, 'a'), 2_000_000)).toBe(sha256('å'.repeat(1_000_000)))
  expect(fileDigest(join(folder, 'tom'), 0)).toBe(sha256(''))
  truncateSync(join(folder, 'a'), 1)
  expect(fileDigest(join(folder, 'a'), 2_000_000)).toBeUndefined()
})

test('what is no file, or is reached by a link, has no digest', () => {
  const folder = temporaryFolder({ a: 'a' })
  symlinkSync('a', join(folder, 'lank'))
  execFileSync('mkfifo', [join(folder, 'ror')])
  for (const name of ['lank', 'ror', '.', 'saknas']) expect(fileDigest(join(folder, name), 0)).toBeUndefined()
})
