import { existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { git, repository, write } from './repository.ts'
import { folderWith, rus } from './rus.ts'

const OLD = '# Text\n\nEtt stycke.\n'
const SECRET = '# Hemligt\n\nDet här får ingen läsa.\n'

/** Revisions and names that want to be an option, a pattern, a program, or somewhere else. */
const HOSTILE = [
  '--output=x',
  '-O',
  '-Ox',
  '--upload-pack=touch x',
  '--end-of-options',
  'HEAD --output=x',
  'HEAD\n--output=x',
  'HEAD;touch x',
  '$(touch x)',
  '`touch x`',
  '|touch x',
  '@{-1}',
  '@{u}',
  '@{1 year ago; touch x}',
  ':/text',
  ':(glob)**',
  ':(top)a.md',
  'HEAD:--output=x',
  'HEAD:$(touch x)',
  'HEAD:../../etc/passwd',
  'HEAD:/etc/passwd',
  'HEAD:..',
  'HEAD:.git/config',
  'HEAD:(glob)*',
  'HEAD:a.md/../../../etc/passwd',
  '--output=x..HEAD',
  'HEAD..--output=x',
  '..;touch x',
  '^HEAD',
  'HEAD^@',
  'HEAD^!',
  'x'.repeat(5000),
  `HEAD:${'x/'.repeat(200)}`,
  '\u001b[31mröd',
  '\u202eefil',
]

test.each(HOSTILE)('%j is no way out', (word) => {
  const folder = repository({ 'a.md': OLD }, { 'b.md': OLD })
  const before = readdirSync(folder).sort()
  // Without `--` it is an option of rus, as its user wrote.
  const free = word.startsWith('--output') ? [] : [[word], ['a.md', word]]
  for (const words of [...free, ['HEAD', '--', word]]) {
    const { stdout, stderr, exitCode } = rus(['diff', ...words], folder)
    expect([2, 3]).toContain(exitCode === 0 ? allowed(word) : exitCode)
    expect(stdout + stderr).not.toContain('root:')
    expect(stdout + stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/)
  }
  expect(
    readdirSync(folder)
      .sort()
      .filter((name) => name !== '.cache'),
  ).toEqual(before)
})

/** What is there may be asked for: the settings of git are a file of the user's own, and git reads any words as a day. */
function allowed(word: string): number {
  return word === 'HEAD:.git/config' || word.startsWith('@{1 year ago') ? 2 : 0
}

test('what git is told of is told apart from a name', () => {
  const folder = repository({ '--output=x.md': OLD, ':(glob)*.md': OLD, '-': OLD }, { ':(glob)*.md': `${OLD}\nMer.\n` })
  const documents = (...words: string[]) => {
    const { stdout, stderr } = rus(['diff', '--format', 'json', ...words], folder)
    expect(stderr).toBe('')
    return JSON.parse(stdout).documents.map((each: { readonly new: { readonly path: string } }) => each.new.path)
  }
  expect(documents('v1', '--', '--output=x.md')).toEqual(['--output=x.md'])
  expect(documents('v1', ':(glob)*.md')).toEqual([':(glob)*.md'])
  expect(documents('v1', '--', '-')).toEqual(['-'])
  expect(existsSync(join(folder, 'x.md'))).toBe(false)
})

test.skipIf(process.platform === 'win32')('links do not lead out of what is compared', () => {
  const outside = folderWith({ 'hemligt.md': SECRET, 'mapp/hemligt.md': SECRET })
  const folder = repository({ 'a.md': OLD, 'rus.config.yaml': '' })
  symlinkSync(join(outside, 'hemligt.md'), join(folder, 'fil.md'))
  symlinkSync(join(outside, 'mapp'), join(folder, 'mapp'))
  symlinkSync('/dev/zero', join(folder, 'oandlig.md'))
  mkdirSync(join(folder, 'sub'))
  symlinkSync('..', join(folder, 'sub/runt'))
  git(folder, 'add', '-A')
  git(folder, 'commit', '-qm', 'länkar')
  for (const words of [
    ['HEAD~1'],
    ['v1..HEAD'],
    ['HEAD', 'fil.md'],
    ['a.md', 'fil.md'],
    ['HEAD:fil.md', 'a.md'],
    ['HEAD', 'mapp'],
  ]) {
    const { stdout, stderr, exitCode } = rus(['diff', ...words, '--full'], folder)
    expect(stdout + stderr).not.toMatch(/hemligt|Hemligt|ingen läsa/)
    expect(exitCode).not.toBe(null)
  }
  // A folder that is named is meant, also when a link leads to it.
  expect(rus(['diff', '/dev/null', 'oandlig.md'], folder).exitCode).not.toBe(0)
})

test('a round cannot name a file outside its workspace, nor a revision that is an option', () => {
  const round = (base: string) =>
    `---\ntype: update-round\nid: runda\nkind: update\nbase: { document: rus, ${base} }\nproposal: rus\n---\n\n# Runda\n`
  const rusMd = `---\nid: rus\n---\n\n${OLD}`
  const folder = folderWith({ 'hemligt.md': SECRET })
  write(folder, { 'w/rus.config.yaml': '', 'w/rus.md': rusMd })
  for (const base of ['path: ../hemligt.md', 'path: /etc/passwd', 'path: ../../etc/passwd', 'revision: "--output=x"']) {
    write(folder, { 'w/runda.md': round(base) })
    const { stdout, stderr, exitCode } = rus(['diff', '--round', 'w/runda.md'], folder)
    expect(stdout + stderr).not.toMatch(/Hemligt|ingen läsa|root:/)
    expect(exitCode).toBe(2)
  }
  expect(readdirSync(folder).sort()).toEqual(['.git', 'hemligt.md', 'w'])
})

test('names with control characters are shown safely', () => {
  const name = 'a\u001b[31m\n.md'
  const folder = repository({ [name]: OLD }, { [name]: `${OLD}\nMer.\n` })
  const { stdout } = rus(['diff', 'v1'], folder)
  expect(stdout).toContain('⟨U+001B⟩')
  expect(stdout).not.toContain('\u001b')
})
