import { execFileSync } from 'node:child_process'
import { symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Git, gitOf } from '../../src/io/git.ts'
import type { GitResult } from '../../src/io/run-git.ts'
import { temporaryFolder } from './temporary-folder.ts'

function git(root: string, ...args: readonly string[]): string {
  const who = { GIT_AUTHOR_NAME: 'A', GIT_AUTHOR_EMAIL: 'a@b', GIT_COMMITTER_NAME: 'A', GIT_COMMITTER_EMAIL: 'a@b' }
  const env = { PATH: process.env.PATH, HOME: root, ...who }
  return execFileSync('git', args, { cwd: root, env, encoding: 'utf8', stdio: 'pipe' }).trim()
}

/** A repository with one commit of the files. */
function repository(files: Readonly<Record<string, string | Uint8Array>>): { root: string; asked: Git; head: string } {
  const root = temporaryFolder(files)
  git(root, 'init', '-q', '-b', 'main')
  return { root, asked: gitOf(root, { ...process.env, HOME: root }), head: commit(root) }
}

function commit(root: string): string {
  git(root, 'add', '-A')
  git(root, 'commit', '-q', '--allow-empty', '-m', 'x')
  return git(root, 'rev-parse', 'HEAD')
}

function worth<Value>(result: GitResult<Value>): Value {
  if ('fault' in result) throw new Error(result.fault.sentence)
  return result.value
}

test('the top of the work tree is a real path, also from below', async () => {
  const { root } = repository({ 'a/b/c.md': 'c' })
  expect(await gitOf(join(root, 'a/b'), process.env).repository()).toEqual({ value: root })
  const none = await gitOf(join(root, '.git'), process.env).repository()
  expect(none).toHaveProperty('fault')
})

test('a folder of a commit holds its regular files, whatever they are called', async () => {
  const { root, asked } = repository({
    'd/å.md': 'ett',
    'd/e/:(top)*.md': 'två',
    'd/rad\nbrytning.md': 'tre',
    'f.md': '',
  })
  symlinkSync('å.md', join(root, 'd/link.md'))
  const head = commit(root)
  const folder = worth(await asked.entryAt(head, 'd'))
  expect(folder).toMatchObject({ kind: 'folder' })
  const files = folder === undefined ? [] : worth(await asked.filesBelow(folder))
  expect(files.map(({ path, size }) => [path, size])).toEqual([
    ['e/:(top)*.md', 4],
    ['rad\nbrytning.md', 3],
    ['å.md', 3],
  ])
  const top = worth(await asked.entryAt(head, ''))
  expect(top && worth(await asked.filesBelow(top))).toHaveLength(4)
})

test.each([
  'saknas.md',
  'd/link.md',
  '.',
  '..',
  '../d',
  '/etc/passwd',
  '*',
  '--help',
  'd/\0',
  'd/',
  './d',
])('%j is nothing in a commit', async (path) => {
  const { root, asked } = repository({ 'd/a.md': 'a' })
  symlinkSync('a.md', join(root, 'd/link.md'))
  expect(await asked.entryAt(commit(root), path)).toEqual({ value: undefined })
})

test('many files are read at once, each by itself', async () => {
  const big = 'x'.repeat(2000)
  const { asked, head } = repository({
    'a.md': 'ett\n\ntvå',
    'b.md': '',
    'c.md': big,
    'd.md': Buffer.from('å', 'latin1'),
    'e.md': 'ett\n\ntvå',
  })
  const top = worth(await asked.entryAt(head, ''))
  const files = top === undefined ? [] : worth(await asked.filesBelow(top))
  const read = worth(await asked.readBlobs(files, 1000))
  expect(read).toEqual([
    { path: 'a.md', source: expect.objectContaining({ text: 'ett\n\ntvå' }) },
    { path: 'b.md', source: expect.objectContaining({ text: '' }) },
    { path: 'c.md', sourceFault: expect.objectContaining({ rule: 'source/too-large' }) },
    { path: 'd.md', sourceFault: expect.objectContaining({ rule: 'source/encoding' }) },
    { path: 'e.md', source: expect.objectContaining({ text: 'ett\n\ntvå' }) },
  ])
  expect(await asked.readBlobs([], 1000)).toEqual({ value: [] })
  const absent = { path: 'x.md', hash: '1'.repeat(40), size: 1 }
  expect(worth(await asked.readBlobs([absent], 1000))).toMatchObject([{ sourceFault: { sentence: 'missing' } }])
})

test('where two ways parted', async () => {
  const { root, asked, head } = repository({ 'a.md': 'a' })
  git(root, 'checkout', '-q', '-b', 'gren')
  const branch = commit(root)
  git(root, 'checkout', '-q', 'main')
  writeFileSync(join(root, 'b.md'), 'b')
  expect(await asked.mergeBase(commit(root), branch)).toEqual({ value: head })
  git(root, 'checkout', '-q', '--orphan', 'annan')
  expect(await asked.mergeBase(head, commit(root))).toEqual({ value: undefined })
})

test('what git is not told to ignore', async () => {
  const { root, asked } = repository({ '.gitignore': '*.tmp\nut/\n', 'd/c.md': 'c', 'a.tmp': 'a', 'ut/b.md': 'b' })
  writeFileSync(join(root, 'd/rad\nbrytning.md'), 'ny')
  expect(await asked.notIgnored()).toEqual({ value: new Set(['.gitignore', 'd/c.md', 'd/rad\nbrytning.md']) })
  expect(await gitOf(join(root, 'd'), process.env).notIgnored()).toEqual({
    value: new Set(['c.md', 'rad\nbrytning.md']),
  })
})

test('names are those of branches and tags', async () => {
  const { root, asked } = repository({ 'a.md': 'a' })
  git(root, 'tag', 'v1')
  git(root, 'branch', 'utkast/kompetens')
  expect(await asked.names()).toEqual({ value: ['main', 'utkast/kompetens', 'v1'] })
})

test('git’s settings of colour', async () => {
  const { root, asked } = repository({ 'a.md': 'a' })
  const after = async (key: string, value: string) => {
    git(root, 'config', key, value)
    return asked.colourSettings()
  }
  expect(await asked.colourSettings()).toEqual({ wanted: 'auto', pager: true })
  expect(await after('color.ui', 'false')).toEqual({ wanted: 'never', pager: true })
  expect(await after('color.diff', 'always')).toEqual({ wanted: 'always', pager: true })
  expect(await after('color.pager', 'no')).toEqual({ wanted: 'always', pager: false })
})

test('files are told of by their bytes, each once, but for those over the limit', async () => {
  const { asked, head } = repository({
    'a.md': 'ett',
    'b.md': 'ett',
    'c.bin': new Uint8Array([0, 255]),
    'd.md': 'för stor',
  })
  const top = worth(await asked.entryAt(head, ''))
  const files = top === undefined ? [] : worth(await asked.filesBelow(top))
  const seen: string[] = []
  const told = worth(
    await asked.tellOfBlobs(files, 4, (bytes, { path }) => {
      seen.push(path)
      return bytes.length
    }),
  )
  expect(files.map(({ path, hash }) => [path, told.get(hash)])).toEqual([
    ['a.md', 3],
    ['b.md', 3],
    ['c.bin', 2],
    ['d.md', undefined],
  ])
  expect(seen).toHaveLength(2)
})
