import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { build, workspace } from './remiss.ts'
import { git } from './repository.ts'
import { rus } from './rus.ts'

type Sums = Readonly<Record<string, string>>

function edit(folder: string, path: string, change: (text: string) => string): void {
  const file = join(folder, path)
  const text = readFileSync(file, 'utf8')
  expect(change(text)).not.toBe(text)
  writeFileSync(file, change(text))
}

function manifestIn(folder: string): {
  readonly files: readonly { readonly name: string; readonly sha256: string }[]
  readonly sources: readonly { readonly path: string; readonly revision?: string }[]
} {
  return JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))
}

function sumsIn(folder: string): Sums {
  return Object.fromEntries(manifestIn(folder).files.map(({ name, sha256 }) => [name, sha256]))
}

const logo = (colour: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="80" height="20"><rect width="80" height="20" fill="${colour}"/></svg>\n`

test('what earlier builds kept is not taken for files with another logo or of another day', () => {
  const folder = workspace()
  const cache = { XDG_CACHE_HOME: join(folder, '.cache') }
  mkdirSync(join(folder, 'profil'))
  writeFileSync(join(folder, 'profil/logotyp.svg'), logo('#003366'))
  edit(folder, 'rus.config.yaml', (text) => `${text}face: { folder: profil, logo: { alternative: Region Exempel } }\n`)
  expect(build(folder, cache).exitCode).toBe(0)
  const edits: readonly (() => void)[] = [
    () => writeFileSync(join(folder, 'profil/logotyp.svg'), logo('#660033')),
    () => edit(folder, 'remiss/2021.md', (text) => text.replace('opens: 2021-05-31', 'opens: 2021-06-01')),
  ]
  for (const act of edits) {
    const before = sumsIn(join(folder, 'ut'))
    act()
    expect(build(folder, cache, '--replace').exitCode).toBe(0)
    const fresh = rus(
      ['remiss', 'build', 'remiss/2021.md', '--output', 'nytt', '--no-cache', '--replace'],
      folder,
      cache,
    )
    expect(fresh.exitCode).toBe(0)
    expect(sumsIn(join(folder, 'ut'))).toEqual(sumsIn(join(folder, 'nytt')))
    expect(sumsIn(join(folder, 'ut'))).not.toEqual(before)
  }
})

test('a correction tells no wording when the earlier text is nowhere to be had', () => {
  const folder = workspace()
  const cache = { XDG_CACHE_HOME: join(folder, '.cache') }
  expect(build(folder, cache).exitCode).toBe(0)
  edit(folder, 'strategi/rus-2022.md', (text) => `${text}\nEn mening till.\n`)
  const corrected = ['remiss', 'build', 'remiss/2021.md', '--output', 'rattat', '--corrects', 'ut']
  expect(rus(corrected, folder, cache).exitCode).toBe(0)
  const page = readFileSync(join(folder, 'rattat/20RS6401-rattelse.html'), 'utf8')
  expect(page).toContain('De här handlingarna är ändrade:')
  expect(page).not.toContain('Ändringar i förslagets text')
})

test('a file that goes along has the commit it stands in, and none when it stands in none', () => {
  const folder = workspace()
  const cache = { XDG_CACHE_HOME: join(folder, '.cache') }
  git(folder, 'init', '-q', '-b', 'main')
  git(folder, 'add', '-A')
  git(folder, 'commit', '-q', '-m', 'remissen')
  const commit = git(folder, 'rev-parse', 'HEAD').trim()
  const revision = () =>
    manifestIn(join(folder, 'ut')).sources.find(({ path }) => path.startsWith('bilagor/'))?.revision
  expect(build(folder, cache).exitCode).toBe(0)
  expect(revision()).toBe(commit)
  edit(folder, 'bilagor/statistik.csv', (text) => text.replace(/\d/, (digit) => String((Number(digit) + 1) % 10)))
  expect(build(folder, cache, '--replace').exitCode).toBe(0)
  expect(revision()).toBeUndefined()
})
