import { execFileSync } from 'node:child_process'
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { gitOf } from '../../src/io/git.ts'
import { temporaryFolder } from './temporary-folder.ts'

const LONG = Array.from({ length: 30 }, (_, line) => `Rad ${line} om regional utveckling.\n`).join('')

/** A repository with one commit of the given files. */
function repository(files: Readonly<Record<string, string>>): string {
  const root = temporaryFolder(files)
  git(root, 'init', '-q', '-b', 'main')
  commit(root)
  return root
}

function git(root: string, ...args: readonly string[]): string {
  const date = '2025-03-31T23:30:00-0300'
  const who = { GIT_AUTHOR_NAME: 'A', GIT_AUTHOR_EMAIL: 'a@b', GIT_COMMITTER_NAME: 'A', GIT_COMMITTER_EMAIL: 'a@b' }
  const env = { PATH: process.env.PATH, HOME: '/', ...who, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date }
  return execFileSync('git', args, { cwd: root, env, encoding: 'utf8', stdio: 'pipe' }).trim()
}

function commit(root: string): void {
  git(root, 'add', '-A')
  git(root, 'commit', '-q', '-m', 'committer X <x@y> 1 +0000')
}

test('a revision is a commit in hexadecimal', async () => {
  const root = repository({ 'a.md': 'a' })
  git(root, 'tag', '-a', 'v1', '-m', 'v1')
  const head = git(root, 'rev-parse', 'HEAD')
  for (const revision of ['HEAD', 'main', 'v1', head, head.slice(0, 8), 'HEAD^{/committer}']) {
    expect(await gitOf(root, process.env).resolve(revision)).toEqual({ value: head })
  }
})

test.each([
  '--output=x',
  '-x',
  '--',
  'a b',
  '$(touch x)',
  'HEAD;touch x',
  '`touch x`',
  'HEAD\n--output=x',
  'HEAD --output=x',
  'HEAD\0x',
  '',
  'HEAD:a.md',
  'main..main',
  '^HEAD',
  '@{-1}',
  'x'.repeat(100_000),
])('%j is no revision, and runs nothing', async (revision) => {
  const root = repository({ 'a.md': 'a' })
  const fault = { fault: { sentence: 'git/unknown-revision', values: { revision } } }
  const asked = gitOf(root, process.env)
  expect(await asked.resolve(revision)).toEqual(fault)
  expect(await asked.changedFiles(revision)).toEqual(fault)
  expect(await asked.show(revision, 'a.md', 10)).toEqual(fault)
  expect(existsSync(join(root, 'x'))).toBe(false)
})

test('changes are told between a revision and the work tree', async () => {
  const root = repository({
    'a.md': 'a',
    'b.md': LONG,
    'c.md': 'c',
    'd/å.md': 'd',
    'e.md': 'e',
    '.gitignore': 'skräp.md\n',
  })
  writeFileSync(join(root, 'a.md'), 'ändrad')
  renameSync(join(root, 'b.md'), join(root, 'd/b.md'))
  git(root, 'add', '-A')
  rmSync(join(root, 'c.md'))
  git(root, 'rm', '-q', '--cached', 'e.md')
  writeFileSync(join(root, 'd/å.md'), 'ny')
  writeFileSync(join(root, 'ny "fil"\n.md'), '')
  writeFileSync(join(root, 'skräp.md'), '')
  const expected = [
    { path: 'a.md', status: 'modified' },
    { path: 'c.md', status: 'deleted' },
    { path: 'd/b.md', status: 'renamed', from: 'b.md' },
    { path: 'd/å.md', status: 'modified' },
    { path: 'e.md', status: 'modified' },
    { path: 'ny "fil"\n.md', status: 'added' },
  ]
  expect(await gitOf(root, process.env).changedFiles('HEAD')).toEqual({ value: expected })
  const below = [
    { path: 'b.md', status: 'added' },
    { path: 'å.md', status: 'modified' },
  ]
  expect(await gitOf(join(root, 'd'), process.env).changedFiles('HEAD')).toEqual({ value: below })
})

test('a file is shown as it was', async () => {
  const root = repository({ 'd/å.md': '\ufeffförr\r\n', 'd/latin.md': 'x' })
  writeFileSync(join(root, 'd/latin.md'), Buffer.from('å', 'latin1'))
  symlinkSync('å.md', join(root, 'd/link.md'))
  commit(root)
  writeFileSync(join(root, 'd/å.md'), 'nu')
  const asked = gitOf(join(root, 'd'), process.env)
  expect(await asked.show('HEAD', 'å.md', 100)).toEqual({
    value: { source: { path: 'HEAD:å.md', text: 'förr\n', byteOrderMark: true, lineEnd: '\r\n' } },
  })
  expect(await asked.show('HEAD', 'å.md', 9)).toMatchObject({
    value: { sourceFault: { rule: 'source/too-large', values: { size: 10, limit: 9 } } },
  })
  expect(await asked.show('HEAD', 'latin.md', 9)).toMatchObject({ value: { sourceFault: { sentence: 'latin1' } } })
  for (const path of [
    'saknas.md',
    'link.md',
    '.',
    '',
    '..',
    '../d',
    '/etc/passwd',
    '*.md',
    ':/d/å.md',
    '--help',
    'a\0b',
  ]) {
    expect(await asked.show('HEAD', path, 100)).toEqual({
      fault: { sentence: 'git/missing-path', values: { revision: 'HEAD', path } },
    })
  }
})

test('the day of a commit is its committer’s', async () => {
  const root = repository({ 'a.md': 'a' })
  expect(await gitOf(root, process.env).commitDate()).toEqual({ value: '2025-03-31' })
})

test('no git, no repository and no commit are answers', async () => {
  const root = temporaryFolder()
  const environment = { ...process.env, GIT_CEILING_DIRECTORIES: '' }
  expect(await gitOf(root, environment).resolve('HEAD')).toEqual({
    fault: { sentence: 'git/not-a-repository', values: { path: root } },
  })
  expect(await gitOf(root, environment).commitDate()).toMatchObject({ fault: { sentence: 'git/not-a-repository' } })
  expect(await gitOf(root, { PATH: root }).resolve('HEAD')).toEqual({ fault: { sentence: 'git/missing', values: {} } })
  git(root, 'init', '-q')
  expect(await gitOf(root, environment).commitDate()).toMatchObject({ fault: { sentence: 'git/unknown-revision' } })
})

test('a damaged repository is a failure with git’s own words', async () => {
  const root = repository({ 'a.md': 'a' })
  appendFileSync(join(root, '.git/config'), '[core\n')
  expect(await gitOf(root, process.env).resolve('HEAD')).toMatchObject({
    fault: { sentence: 'git/failed', values: { message: expect.stringContaining('bad config') } },
  })
})

test.skipIf(process.platform === 'win32')('a program called git in the workspace is not run', async () => {
  const root = repository({ 'a.md': 'a' })
  writeFileSync(join(root, 'git'), '#!/bin/sh\ntouch ran\n')
  chmodSync(join(root, 'git'), 0o755)
  expect(await gitOf(root, { ...process.env, PATH: `.::${process.env.PATH}` }).resolve('HEAD')).toHaveProperty('value')
  expect(existsSync(join(root, 'ran'))).toBe(false)
})

test('what surrounds us does not lead git elsewhere', async () => {
  const [root, other] = [repository({ 'a.md': 'a' }), repository({ 'b.md': 'b' })]
  const environment = { ...process.env, GIT_DIR: join(other, '.git'), GIT_WORK_TREE: other, GIT_EXTERNAL_DIFF: 'false' }
  expect(await gitOf(root, environment).show('HEAD', 'a.md', 10)).toHaveProperty('value')
})

test.skipIf(process.platform === 'win32')('nothing that a repository’s configuration names is run', async () => {
  const root = repository({ 'a.md': LONG, 'b.md': LONG, '.gitattributes': '*.md filter=evil diff=evil\n' })
  const program = join(root, '.git/evil')
  writeFileSync(program, `#!/bin/sh\necho "$0 $*" >> '${join(root, '.git/ran')}'\ncat\n`)
  chmodSync(program, 0o755)
  const keys = [
    'filter.evil.clean',
    'filter.evil.smudge',
    'filter.evil.process',
    'filter.E v=il.clean',
    'diff.evil.command',
  ]
  const more = ['diff.evil.textconv', 'diff.external', 'core.fsmonitor', 'core.pager', 'gpg.program', 'core.sshCommand']
  for (const key of [...keys, ...more]) git(root, 'config', key, program)
  git(root, 'config', 'filter.evil.required', 'true')
  git(root, 'config', 'log.showSignature', 'true')
  writeFileSync(join(root, '.gitattributes'), '*.md filter=evil diff=evil\nc.md filter=E\n')
  mkdirSync(join(root, '.git/hooks'), { recursive: true })
  for (const hook of ['post-index-change', 'fsmonitor-watchman']) {
    writeFileSync(join(root, '.git/hooks', hook), `#!/bin/sh\n${program} hook\n`)
    chmodSync(join(root, '.git/hooks', hook), 0o755)
  }
  renameSync(join(root, 'b.md'), join(root, 'c.md'))
  writeFileSync(join(root, 'a.md'), `${LONG}Mer.\n`)
  const asked = gitOf(root, process.env)
  const changed = await asked.changedFiles('HEAD')
  expect(changed).toMatchObject({ value: expect.arrayContaining([{ path: 'a.md', status: 'modified' }]) })
  await asked.show('HEAD', 'a.md', 10_000)
  await asked.commitDate()
  expect(existsSync(join(root, '.git/ran'))).toBe(false)
  // The trap is a real one: plain git steps into it.
  expect(() => git(root, 'diff', '--name-status', '-M', 'HEAD')).toThrow()
  expect(existsSync(join(root, '.git/ran'))).toBe(true)
})

test('a bare repository that lies among the documents is not believed', async () => {
  const root = repository({ 'a.md': 'a' })
  git(root, 'clone', '-q', '--bare', '.', 'bilaga')
  const answer = await gitOf(join(root, 'bilaga'), process.env).resolve('HEAD')
  expect(answer).toMatchObject({ fault: { sentence: 'git/failed' } })
})
