import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { temporaryFolder } from '../io/temporary-folder.ts'

const root = join(import.meta.dirname, '../..')
const PROTOCOL = 'moten/2025-02-06-arshjulet.md'
const CHARTER = 'rad/rus-natverket-2025.md'

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8')
}

/** A git repository with an example workspace, committed, in which `npx --no-install rus` finds this rus. */
function repository(): string {
  const folder = temporaryFolder()
  cpSync(join(root, 'examples/reglab'), folder, { recursive: true })
  mkdirSync(join(folder, 'node_modules/.bin'), { recursive: true })
  symlinkSync(join(root, 'bin/rus.js'), join(folder, 'node_modules/.bin/rus'))
  writeFileSync(join(folder, '.gitignore'), 'node_modules/\n.cache/\n')
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n')
  git(folder, ['init', '--quiet'])
  git(folder, ['add', '.'])
  git(folder, ['commit', '--quiet', '--message', 'Första versionen'])
  return folder
}

function git(folder: string, words: readonly string[]) {
  const identity = ['-c', 'user.name=Testaren', '-c', 'user.email=testaren@example.org', '-c', 'commit.gpgSign=false']
  const env = { ...process.env, XDG_CACHE_HOME: join(folder, '.cache'), LC_ALL: 'sv_SE.UTF-8' }
  return spawnSync('git', [...identity, ...words], { cwd: folder, env, encoding: 'utf8' })
}

function change(folder: string, path: string, from: string, to: string): void {
  const text = readFileSync(join(folder, path), 'utf8')
  expect(text).toContain(from)
  writeFileSync(join(folder, path), text.replace(from, to))
}

/** Makes git run a hook before each commit. */
function hook(folder: string, text: string): void {
  const file = join(folder, '.git/hooks/pre-commit')
  writeFileSync(file, text)
  chmodSync(file, 0o755)
}

/** The blocks of docs/ci.md that show a file, by its path. */
const shown = new Map(
  [...read('docs/ci.md').matchAll(/^```\w+ title="([^"]+)"\n([\s\S]*?)^```$/gm)].map(([, path = '', text = '']) => [
    path,
    text,
  ]),
)

test("git's own hook, as docs/ci.md shows it, stops a commit with a fault and lets others through", () => {
  const folder = repository()
  hook(folder, shown.get('.git/hooks/pre-commit') ?? '')
  change(folder, PROTOCOL, 'type: meeting', 'type: meetin')
  const refused = git(folder, ['commit', '--all', '--message', 'Möte'])
  expect(refused.status).toBe(1)
  expect(refused.stdout + refused.stderr).toContain(`${PROTOCOL}:2:7`)
  change(folder, PROTOCOL, 'type: meetin', 'type: meeting')
  change(folder, PROTOCOL, '# ', '#  ')
  expect(git(folder, ['commit', '--all', '--message', 'Möte'])).toMatchObject({ status: 0 })
})

test("the hook's --changed tells what a change breaks elsewhere, and nothing of faults from before", () => {
  const folder = repository()
  writeFileSync(join(folder, 'anteckning.md'), '# Utan dokumenthuvud\n')
  git(folder, ['add', '.'])
  git(folder, ['commit', '--message', 'Ett fel från förr'])
  hook(folder, shown.get('.git/hooks/pre-commit') ?? '')
  change(folder, CHARTER, '- Tematisk fördjupning', '- Tema')
  const { status, stdout, stderr } = git(folder, ['commit', '--all', '--message', 'Ny stående punkt'])
  expect(status).toBe(1)
  expect(stdout + stderr).toContain(PROTOCOL)
  expect(stdout + stderr).not.toContain('anteckning.md')
})

const [definition] = parse(read('.pre-commit-hooks.yaml'))

test('the pre-commit hook names a command that this package installs', () => {
  const [command, ...words] = definition.entry.split(' ')
  expect(Object.keys(JSON.parse(read('package.json')).bin)).toContain(command)
  expect(definition).toMatchObject({ id: 'rus-validate', language: 'node', pass_filenames: false })
  const folder = repository()
  const check = () =>
    spawnSync(process.execPath, [join(root, 'bin/rus.js'), ...words], { cwd: folder, encoding: 'utf8' })
  expect(check().status).toBe(0)
  change(folder, PROTOCOL, 'type: meeting', 'type: meetin')
  expect(check().status).toBe(1)
})

test.each([
  ['strategi/rus.md', true],
  ['strategi/indicators.yaml', true],
  ['strategi/varden.csv', true],
  ['scheman/plan.schema.json', true],
  ['bilder/karta.png', false],
])('a commit with %s runs the hook: %s', (path, runs) => {
  expect(new RegExp(definition.files).test(path)).toBe(runs)
})

test('npm pack prints the name of the package alone, which pre-commit goes by', () => {
  const folder = temporaryFolder({
    'package.json': '{ "name": "a", "version": "1.0.0", "scripts": { "prepare": "echo building" } }',
    '.npmrc': read('.npmrc'),
  })
  expect(execFileSync('npm', ['pack', '--loglevel=silent'], { cwd: folder, encoding: 'utf8' })).toBe('a-1.0.0.tgz\n')
  rmSync(join(folder, '.npmrc'))
  expect(execFileSync('npm', ['pack', '--loglevel=silent'], { cwd: folder, encoding: 'utf8' })).toContain('a-1.0.0.tgz')
})

test('the set-ups of docs/ci.md are YAML, and ask for hooks, inputs and reports that exist', () => {
  const yaml = [...shown].filter(([path]) => path.endsWith('.yml') || path.endsWith('.yaml'))
  const parsed = new Map(yaml.map(([path, text]) => [path, parse(text)]))
  expect([...parsed.keys()]).toEqual([
    '.github/workflows/strategy.yml',
    '.github/workflows/in-time.yml',
    '.gitlab-ci.yml',
    '.pre-commit-config.yaml',
  ])
  expect(parsed.get('.pre-commit-config.yaml').repos[0].hooks).toEqual([{ id: definition.id }])
  const inputs = Object.keys(parse(read('action.yml')).inputs)
  for (const workflow of ['.github/workflows/strategy.yml', '.github/workflows/in-time.yml']) {
    const step = parsed.get(workflow).jobs.validate.steps.find(({ uses = '' }) => uses.includes('/rus@'))
    expect(inputs).toEqual(expect.arrayContaining(Object.keys(step.with)))
  }
})

test('the GitLab job writes both reports, fails for findings, and stops when rus itself fails', () => {
  const folder = repository()
  const { validate } = parse(shown.get('.gitlab-ci.yml') ?? '')
  const script = validate.script.filter((line: string) => line !== 'npm ci')
  const job = () => spawnSync('bash', ['-ec', script.join('\n')], { cwd: folder, encoding: 'utf8' })
  expect(job().status).toBe(0)
  change(folder, PROTOCOL, 'type: meeting', 'type: meetin')
  expect(job().status).toBe(1)
  const { codequality, junit } = validate.artifacts.reports
  expect(JSON.parse(readFileSync(join(folder, codequality), 'utf8'))[0].location.path).toBe(PROTOCOL)
  expect(readFileSync(join(folder, junit), 'utf8')).toContain('failures="1"')
  rmSync(join(folder, 'node_modules/.bin/rus'))
  // Were it to go on, the job would end with 3.
  writeFileSync(join(folder, 'node_modules/.bin/rus'), '#!/bin/sh\nexit 3\n', { mode: 0o755 })
  expect(job().status).toBe(1)
})
