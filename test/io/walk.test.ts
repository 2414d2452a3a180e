import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { comparePaths, findFiles } from '../../src/io/walk.ts'
import { temporaryFolder } from './temporary-folder.ts'
import { toolFault } from './tool-fault.ts'

const ALL = { include: ['**/*.md'] }

function paths(root: string, wanted: Parameters<typeof findFiles>[1] = ALL): readonly string[] {
  return findFiles(root, wanted).files.map((file) => file.path)
}

test('files are found by pattern, in order, without the dark corners', () => {
  const root = temporaryFolder({
    'rus.md': '',
    'a/z.md': '',
    'a/b/c.md': '',
    'a/expected/x.md': '',
    'a/c.txt': '',
    '.git/x.md': '',
    'a/.dold.md': '',
    'node_modules/x/README.md': '',
    'arkiv/gammal.md': '',
  })
  expect(paths(root)).toEqual(['a/b/c.md', 'a/expected/x.md', 'a/z.md', 'arkiv/gammal.md', 'rus.md'])
  expect(paths(root, { include: ['**/*.md'], exclude: ['arkiv', 'a/*/x.md'] })).toEqual([
    'a/b/c.md',
    'a/z.md',
    'rus.md',
  ])
  expect(paths(root, { include: ['a/*.{md,txt}'] })).toEqual(['a/c.txt', 'a/z.md'])
})

test('a name is given in NFC, and the file under the name it has', () => {
  const name = 'mål.md'.normalize('NFD')
  const root = temporaryFolder({ [name]: '' })
  expect(findFiles(root, ALL).files).toEqual([{ path: 'mål.md'.normalize('NFC'), file: join(root, name) }])
})

test.skipIf(process.platform !== 'linux')('two names that are one in NFC are told of', () => {
  const root = temporaryFolder({ ['å.md'.normalize('NFD')]: '', ['å.md'.normalize('NFC')]: '' })
  const found = findFiles(root, ALL)
  expect(found.files).toHaveLength(1)
  expect(found.skipped).toEqual([{ path: 'å.md', reason: 'sameName' }])
})

test.skipIf(process.platform === 'win32')('hostile names are found as they are', () => {
  const names = ['a\nb.md', '\u001b[2Jx.md', '-rf.md', '$(touch x).md', '__proto__.md', '\u202egod.md']
  const root = temporaryFolder(Object.fromEntries(names.map((name) => [name, ''])))
  expect(paths(root)).toEqual([...names].sort(comparePaths))
})

test('loops, pipes and links that lead out are told of, and end nothing', () => {
  const outside = temporaryFolder({ 'hemlig.md': '' })
  const root = temporaryFolder({ 'a/b/c.md': '', 'd.md': '' })
  symlinkSync(root, join(root, 'a/up'))
  symlinkSync('.', join(root, 'a/here'))
  symlinkSync('own.md', join(root, 'own.md'))
  symlinkSync(outside, join(root, 'out'))
  symlinkSync(join(outside, 'hemlig.md'), join(root, 'out.md'))
  symlinkSync('/dev/zero', join(root, 'zero.md'))
  symlinkSync('saknas', join(root, 'broken.md'))
  symlinkSync('saknas', join(root, 'broken.txt'))
  execFileSync('mkfifo', [join(root, 'pipe.md'), join(root, 'pipe.txt')])
  expect(findFiles(root, ALL)).toEqual({
    files: [
      { path: 'a/b/c.md', file: join(root, 'a/b/c.md') },
      { path: 'd.md', file: join(root, 'd.md') },
    ],
    skipped: [
      { path: 'a/here', reason: 'linkLoop' },
      { path: 'a/up', reason: 'linkLoop' },
      { path: 'broken.md', reason: 'linkBroken' },
      { path: 'out', reason: 'linkOutside' },
      { path: 'out.md', reason: 'linkOutside' },
      { path: 'own.md', reason: 'linkLoop' },
      { path: 'pipe.md', reason: 'pipe' },
      { path: 'zero.md', reason: 'linkOutside' },
    ],
  })
})

test('links inside are followed, and a file found by two ways is one', () => {
  const root = temporaryFolder({ 'gemensamt/a.md': '', 'region/b.md': '' })
  symlinkSync('../gemensamt', join(root, 'region/delat'))
  symlinkSync('b.md', join(root, 'region/0.md'))
  expect(paths(root)).toEqual(['gemensamt/a.md', 'region/b.md'])
  expect(paths(root, { include: ['region/**/*.md'] })).toEqual(['region/b.md', 'region/delat/a.md'])
  expect(findFiles(root, { include: ['region/delat/*'] }).files[0]?.file).toBe(join(root, 'gemensamt/a.md'))
})

test('folders that link to each other crosswise do not multiply', () => {
  const root = temporaryFolder()
  const names = Array.from({ length: 12 }, (_, index) => `f${index}`)
  for (const name of names) mkdirSync(join(root, name))
  for (const name of names) {
    for (const other of names) if (other !== name) symlinkSync(`../${other}`, join(root, name, `to-${other}`))
    writeFileSync(join(root, name, 'a.md'), '')
  }
  const start = performance.now()
  const found = findFiles(root, ALL)
  expect(found.files).toHaveLength(12)
  expect(new Set(found.skipped.map((skipped) => skipped.reason))).toEqual(new Set(['linkTooDeep']))
  expect(performance.now() - start).toBeLessThan(3000)
})

test('many files take little time, and more than the limit stop the run', () => {
  const root = temporaryFolder()
  for (let folder = 0; folder < 20; folder += 1) {
    mkdirSync(join(root, `f${folder}`))
    for (let file = 0; file < 100; file += 1) writeFileSync(join(root, `f${folder}`, `${file}.md`), '')
  }
  const start = performance.now()
  expect(paths(root)).toHaveLength(2000)
  expect(performance.now() - start).toBeLessThan(1000)
  expect(toolFault(() => findFiles(root, { ...ALL, limit: 1000 }))).toEqual({
    sentence: 'path/too-many',
    values: { path: root, limit: 1000 },
  })
})

test('a root that is no folder is missing', () => {
  const root = temporaryFolder({ 'a.md': '' })
  expect(toolFault(() => findFiles(join(root, 'a.md'), ALL))?.sentence).toBe('path/missing')
  expect(toolFault(() => findFiles(join(root, 'b'), ALL))?.sentence).toBe('path/missing')
})

test('paths are ordered as their bytes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (first, second) => {
      expect(Math.sign(comparePaths(first, second))).toBe(Buffer.compare(Buffer.from(first), Buffer.from(second)))
    }),
  )
  expect(['\u{1f600}', '\uffee', 'å', 'a'].sort(comparePaths)).toEqual(['a', 'å', '\uffee', '\u{1f600}'])
})
