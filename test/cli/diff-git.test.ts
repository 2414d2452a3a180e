import { chmodSync, existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Files, git, repository, write } from './repository.ts'
import { folderWith, PROGRAM, rus } from './rus.ts'

const OLD = '# Strategi\n\n## Mål\n\nLänet har 300 000 invånare.\n'
const NEW = OLD.replace('300 000', '310 000')
const CHANGED = 'Länet har [-300 000-]{+310 000+} invånare.'

/** A repository where git asks `rus` what changed in Markdown, as docs/diff.md says. */
function withDriver(first: Files, ...more: readonly Files[]): string {
  const folder = repository({ '.gitattributes': '*.md diff=rus\n', ...first }, ...more)
  // The set-up of the page, with the path of this build.
  git(folder, 'config', 'diff.rus.command', `'${process.execPath}' '${PROGRAM}' diff --git`)
  git(
    folder,
    'config',
    'difftool.rus.cmd',
    `'${process.execPath}' '${PROGRAM}' diff --name "$MERGED" "$LOCAL" "$REMOTE"`,
  )
  git(folder, 'config', 'difftool.prompt', 'false')
  return folder
}

test('git diff, log and show tell what changed as a person would', () => {
  const folder = withDriver(
    { 'strategi/rus.md': OLD, 'annat.txt': 'a\n' },
    { 'strategi/rus.md': NEW, 'annat.txt': 'b\n' },
  )
  for (const words of [
    ['diff', 'v1', 'v2'],
    ['log', '-p', '--ext-diff'],
    ['show', '--ext-diff', 'v2'],
  ]) {
    const told = git(folder, ...words)
    expect(told).toContain(CHANGED)
    expect(told).toContain('strategi/rus.md')
    expect(told).not.toContain('/tmp/')
    expect(told).toContain('+b')
  }
  write(folder, { 'strategi/rus.md': OLD })
  expect(git(folder, 'diff')).toContain('[-310 000-]{+300 000+}')
})

test('git tells of added, removed and renamed files by their paths', () => {
  const long = `${OLD}\nDen här texten är så lång att git ser att filen är densamma.\n`
  const folder = withDriver(
    { 'a.md': OLD, 'b.md': long },
    { 'a.md': null, 'b.md': null, 'c.md': long.replace('300', '310'), 'd.md': NEW },
  )
  const told = git(folder, 'diff', '-M', 'v1', 'v2')
  expect(told).toMatch(/^- .*tagits bort.* a\.md$/m)
  expect(told).toMatch(/^\+ .*nytt.* d\.md$/m)
  expect(told).toMatch(/b\.md.* → .*c\.md/)
  expect(told).toContain(CHANGED)
})

test('a file that only has another name is told of by both', () => {
  const folder = withDriver({ 'a.md': OLD }, { 'a.md': null, 'b.md': OLD })
  expect(git(folder, 'diff', '-M', 'v1', 'v2')).toContain('a.md → b.md\nInget har ändrats.')
})

test('a conflict has nothing to compare yet', () => {
  const folder = withDriver({ 'a.md': OLD })
  git(folder, 'checkout', '-q', '-b', 'gren')
  write(folder, { 'a.md': NEW })
  git(folder, 'commit', '-qam', 'gren')
  git(folder, 'checkout', '-q', 'main')
  write(folder, { 'a.md': OLD.replace('300', '320') })
  git(folder, 'commit', '-qam', 'main')
  expect(() => git(folder, 'merge', 'gren')).toThrow()
  expect(git(folder, 'diff', '--ours', 'a.md')).toContain(
    'a.md: en konflikt i git är inte löst, så det finns inget att jämföra än.\n',
  )
})

test('a file that cannot be read does not stop git', () => {
  const folder = withDriver({ 'a.md': OLD, 'b.md': OLD }, { 'a.md': Buffer.from(OLD, 'latin1'), 'b.md': NEW })
  expect(git(folder, 'diff', 'v1', 'v2')).toContain(CHANGED)
})

test('a file whose name looks like an option is a file', () => {
  const folder = withDriver(
    { '--output=ut.md': OLD, '--round=x.md': OLD },
    { '--output=ut.md': NEW, '--round=x.md': NEW },
  )
  const told = git(folder, 'diff', 'v1', 'v2')
  expect(told.split(CHANGED)).toHaveLength(3)
  expect(existsSync(join(folder, 'ut.md'))).toBe(false)
})

test('git difftool shows files by their paths, and whole folders', () => {
  const folder = withDriver({ 'strategi/rus.md': OLD, 'b.md': OLD }, { 'strategi/rus.md': NEW })
  const told = git(folder, 'difftool', '-t', 'rus', 'v1', 'v2')
  expect(told).toContain(CHANGED)
  expect(told).toContain('strategi/rus.md')
  expect(told).not.toContain('/tmp/')
  const whole = git(folder, 'difftool', '--dir-diff', '--no-symlinks', '-t', 'rus', 'v1', 'v2')
  expect(whole).toContain(CHANGED)
})

test.skipIf(process.platform === 'win32')(
  'git’s pager gets colour and width, unless git’s settings say otherwise',
  () => {
    const folder = repository({ 'a.md': OLD, 'b.md': NEW })
    const words = ['diff', '--git', 'a.md', 'a.md', '0', '100644', 'b.md', '0', '100644']
    const told = (environment: Record<string, string>) => rus(words, folder, environment).stdout
    const pager = { GIT_PAGER_IN_USE: 'true', COLUMNS: '40' }
    expect(told({})).not.toContain('\u001b[')
    expect(told(pager)).toContain('\u001b[')
    expect(
      Math.max(
        ...told({ ...pager, NO_COLOR: '1' })
          .split('\n')
          .map((line) => line.length),
      ),
    ).toBeLessThanOrEqual(40)
    expect(told({ ...pager, NO_COLOR: '1' })).not.toContain('\u001b[')
    expect(told({ FORCE_COLOR: '1' })).toContain('\u001b[')
    git(folder, 'config', 'color.pager', 'false')
    expect(told(pager)).not.toContain('\u001b[')
    git(folder, 'config', 'color.diff', 'always')
    expect(told({})).toContain('\u001b[')
  },
)

test.each([
  [['--git'], '--git är till för git'],
  [['--git', 'a', 'b', 'c'], '--git är till för git'],
  [['--round', 'x.md', '--git', 'a.md'], '--git och --round går inte att använda tillsammans.'],
  [['--output', 'x', '--git', 'a.md'], '--git och --output går inte att använda tillsammans.'],
  [['--name', 'x.md', '--git', 'a.md'], '--git och --name går inte att använda tillsammans.'],
  [['--exit-code', '--git', 'a.md'], '--git och --exit-code går inte att använda tillsammans.'],
])('%j is wrong', (words, said) => {
  const { exitCode, stderr } = rus(['diff', ...words], folderWith({ 'a.md': OLD }))
  expect(stderr).toContain(said)
  expect(exitCode).toBe(2)
})

/** Programs that a repository may name, each leaving a trace. */
const TRAPS = [
  'diff.external',
  'diff.rus.command',
  'diff.rus.textconv',
  'core.fsmonitor',
  'core.pager',
  'core.sshCommand',
]

test.skipIf(process.platform === 'win32')('rus diff itself runs no program that the repository names', () => {
  const folder = withDriver({ 'a.md': OLD }, { 'a.md': NEW })
  const trap = join(folder, '.git/trap')
  writeFileSync(trap, `#!/bin/sh\ntouch '${folder}/.git/ran'\n`)
  chmodSync(trap, 0o755)
  for (const key of [...TRAPS, 'filter.x.smudge', 'filter.x.clean']) git(folder, 'config', key, trap)
  write(folder, { '.gitattributes': '*.md diff=rus filter=x\n' })
  for (const words of [['v1'], ['v1..v2'], ['v1...v2'], ['a.md'], ['v1:a.md', 'a.md'], ['tomt']])
    rus(['diff', ...words], folder)
  expect(existsSync(join(folder, '.git/ran'))).toBe(false)
})
