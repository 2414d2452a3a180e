import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import satteri from '../node_modules/satteri/package.json' with { type: 'json' }
import manifest from '../package.json' with { type: 'json' }

const root = join(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'rus-package-'))
const prefix = join(folder, 'prefix')
const installed = join(prefix, 'lib/node_modules/rus')
const program = join(prefix, 'bin/rus')
const tarball = join(folder, `rus-${manifest.version}.tgz`)
/** npm asks no registry: the package must do without its optional dependencies. */
const offline = ['--offline', '--omit=optional', '--cache', join(folder, 'npm'), '--loglevel=error']

function run(command: string, words: readonly string[], cwd = folder): string {
  const env = {
    ...process.env,
    XDG_CACHE_HOME: join(folder, 'cache'),
    SOURCE_DATE_EPOCH: '1790000000',
    LC_ALL: 'sv_SE.UTF-8',
  }
  return execFileSync(command, words, { cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
}

beforeAll(() => {
  // dist/ has been built already; other tests are using it.
  run('npm', ['pack', '--ignore-scripts', '--pack-destination', folder, '--loglevel=error'], root)
  run('npm', ['install', '--global', '--prefix', prefix, ...offline, tarball])
  cpSync(join(root, 'examples/orebro'), join(folder, 'orebro'), { recursive: true })
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('the package holds what runs and what is read, and nothing of this machine', () => {
  const names = readdirSync(installed, { recursive: true, encoding: 'utf8' })
  const top = new Set(names.map((path) => path.split('/')[0]))
  expect([...top].sort()).toEqual([
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'bin',
    'dist',
    'docs',
    'package.json',
    'schemas',
    'src',
  ])
  expect(names.filter((path) => path.startsWith('src/') && path.endsWith('.ts'))).toEqual([
    'src/schema/types.generated.ts',
  ])
  expect(
    names.filter(
      (path) =>
        path.startsWith('dist/') && !/\.cjs$|^dist\/(?:licences\.txt|assets(?:\/[\w-]+\.(?:wasm|ttf))?)$/.test(path),
    ),
  ).toEqual([])
})

test('everything the package offers by name is in it', () => {
  const names = readdirSync(installed, { recursive: true, encoding: 'utf8' })
  const isThere = (target: string) => {
    const [start = '', end] = target.replace(/^\.\//, '').split('*')
    return names.some((name) => (end === undefined ? name === start : name.startsWith(start) && name.endsWith(end)))
  }
  const offered = [manifest.bin, manifest.exports].flatMap(targetsIn)
  expect(offered).toContain('./src/schema/types.generated.ts')
  expect(offered.filter((target) => !isThere(target))).toEqual([])
})

/** The paths under `bin` or `exports`; `*` stands for any name. */
function targetsIn(value: unknown): string[] {
  return typeof value === 'string' ? [value] : Object.values(value as object).flatMap(targetsIn)
}

test('the package installs as a command', () => {
  expect(run(program, ['--version'])).toBe(`${manifest.version}\n`)
})

test('without a native parser the package checks documents all the same', () => {
  expect(readdirSync(installed)).not.toContain('node_modules')
  const reference = run(program, ['validate', '--no-cache', '--format', 'json', 'orebro'])
  cpSync(join(root, 'node_modules/@bruits'), join(installed, 'node_modules/@bruits'), { recursive: true })
  const native = run(program, ['validate', '--no-cache', '--format', 'json', 'orebro'])
  rmSync(join(installed, 'node_modules'), { recursive: true })
  expect(reference).toBe(native)
  expect(JSON.parse(reference).findings).toHaveLength(2)
})

test('what Node compiled of the package is kept, and does the same', () => {
  const kept = join(folder, 'cache/rus/compiled')
  rmSync(kept, { recursive: true, force: true })
  const validate = ['validate', '--no-cache', '--format', 'json', 'orebro']
  const first = run(program, validate)
  const files = readdirSync(kept)
  expect(files).toContain(`validate-${process.versions.v8}-${process.arch}`)
  const { mtimeMs } = statSync(join(kept, files[0] ?? ''))
  expect(run(program, validate)).toBe(first)
  expect(statSync(join(kept, files[0] ?? '')).mtimeMs).toBe(mtimeMs)
})

test('npx runs the package without installing it', () => {
  expect(run('npx', ['--yes', ...offline, `--package=${tarball}`, 'rus', '--version'])).toBe(`${manifest.version}\n`)
})

test('an installed rus needs the native parser alone, of the version it was built with', () => {
  expect(manifest.optionalDependencies).toEqual(satteri.optionalDependencies)
  expect(manifest).not.toHaveProperty('dependencies')
})
