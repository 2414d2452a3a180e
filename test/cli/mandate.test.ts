import { execFileSync } from 'node:child_process'
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folderWith, rus } from './rus.ts'

const OREBRO = join(import.meta.dirname, '../../examples/orebro')

/** A day of the round's writing, when the scope is decided and the proposal not yet adopted. */
const DURING = ['--date', '2021-09-01']

/** The Örebro workspace in a folder of its own. */
function orebro(): string {
  const folder = folderWith({})
  cpSync(OREBRO, folder, { recursive: true })
  return folder
}

function edit(folder: string, path: string, from: string, to: string): void {
  const text = readFileSync(join(folder, path), 'utf8')
  expect(text).toContain(from)
  writeFileSync(join(folder, path), text.replace(from, to))
}

/** What the rules about mandates say of a workspace, each as `path:line rule`. */
function found(folder: string, ...words: readonly string[]): readonly string[] {
  const { stdout } = rus(['validate', '--format', 'json', ...words], folder)
  const { findings }: { findings: readonly { path: string; line: number; rule: string }[] } = JSON.parse(stdout)
  return findings
    .filter(({ rule }) => /^round\/(?:outside-scope|structure-not-kept|base-unreachable)$/.test(rule))
    .map(({ path, line, rule }) => `${path}:${line} ${rule}`)
}

const PROPOSAL = 'strategi/rus-2022.md'

function lineOf(folder: string, text: string): number {
  return (
    readFileSync(join(folder, PROPOSAL), 'utf8')
      .split('\n')
      .findIndex((line) => line.includes(text)) + 1
  )
}

describe('the Örebro round', () => {
  test('keeps inside what was decided', () => {
    expect(found(orebro(), ...DURING)).toEqual([])
  })

  test('is red while something outside is changed, and green when it is taken back, also from the cache', () => {
    const folder = orebro()
    const line = lineOf(folder, 'Lärande {#larande}')
    edit(folder, PROPOSAL, '### Lärande {#larande}', '### Lärande och utveckling {#larande}')
    expect(found(folder, ...DURING)).toEqual([`${PROPOSAL}:${line} round/outside-scope`])
    expect(found(folder, ...DURING)).toEqual([`${PROPOSAL}:${line} round/outside-scope`])
    edit(folder, PROPOSAL, '### Lärande och utveckling {#larande}', '### Lärande {#larande}')
    expect(found(folder, ...DURING)).toEqual([])
  })

  test('is red when a goal is taken out, though goals may be changed: the structure is to be kept', () => {
    const folder = orebro()
    const line = lineOf(folder, '{#stark-konkurrenskraft')
    const text = readFileSync(join(folder, PROPOSAL), 'utf8')
    writeFileSync(join(folder, PROPOSAL), text.replace(/#### Bättre tillgänglighet [\s\S]*?(?=\n#)/, ''))
    expect(found(folder, ...DURING)).toEqual([`${PROPOSAL}:${line} round/structure-not-kept`])
  })

  test('is judged anew when the base version or the scope changes', () => {
    const folder = orebro()
    expect(found(folder, ...DURING)).toEqual([])
    edit(folder, 'rundor/2021.md', '    - halsa\n', '')
    const narrowed = found(folder, ...DURING)
    expect(narrowed.length).toBeGreaterThan(0)
    edit(folder, 'rundor/2021.md', '    - boende\n', '    - boende\n    - halsa\n')
    expect(found(folder, ...DURING)).toEqual([])
    edit(folder, 'strategi/rus-2018.md', '### Lärande {#larande}', '### Att lära {#larande}')
    expect(found(folder, ...DURING)).toEqual([`${PROPOSAL}:${lineOf(folder, '{#larande}')} round/outside-scope`])
  })

  test('is over when it has ended and the strategy is in force', () => {
    const folder = orebro()
    edit(folder, PROPOSAL, '### Lärande {#larande}', '### Lärande och utveckling {#larande}')
    expect(found(folder, '--date', '2022-06-01')).toEqual([])
  })

  test('tells of the proposal when only the round has changed', () => {
    const folder = orebro()
    inGit(folder)
    edit(folder, 'rundor/2021.md', '    - halsa\n', '')
    expect(found(folder, ...DURING, '--changed', 'HEAD').length).toBeGreaterThan(0)
  })
})

describe('rus diff --round', () => {
  const judged = (folder: string) => rus(['diff', '--round', 'rundor/2021.md', '--format', 'markdown'], folder)

  test('ends with 1 and names the section when a change lies outside, and with 0 when it is taken back', () => {
    const folder = orebro()
    expect(judged(folder).exitCode).toBe(0)
    edit(folder, PROPOSAL, '### Lärande {#larande}', '### Lärande och utveckling {#larande}')
    const { exitCode, stdout } = judged(folder)
    expect(exitCode).toBe(1)
    expect(stdout).toMatch(/1 av \d+ ändringar ligger utanför/)
    expect(stdout).toMatch(/^\| Lärande.*\*\*Utanför beslutet\*\*.*11 mars 2021/m)
    edit(folder, PROPOSAL, '### Lärande och utveckling {#larande}', '### Lärande {#larande}')
    expect(judged(folder).exitCode).toBe(0)
  })

  test('says that the scope names a section that is not there, before the answer', () => {
    const folder = orebro()
    const wrong = ['hlasa', 'rus-orebro-2022#beredskapen', 'rus-oerbro-2018#klimat', '"#trygghet"']
    edit(folder, 'rundor/2021.md', '    - halsa\n', wrong.map((each) => `    - ${each}\n`).join(''))
    const line = readFileSync(join(folder, 'rundor/2021.md'), 'utf8').split('\n').indexOf('    - hlasa') + 1
    const { stdout, stderr } = judged(folder)
    const said = stderr.split('\n').map((each) => each.split('  ').slice(0, 3).join(' '))
    expect(said).toEqual([
      `rundor/2021.md:${line}:7 fel Avsnittet ”hlasa” finns inte i ”rus-orebro-2018”. Menade du ”halsa”?`,
      expect.stringContaining(
        `rundor/2021.md:${line + 1}:7 fel Avsnittet ”beredskapen” finns inte i ”rus-orebro-2022”.`,
      ),
      `rundor/2021.md:${line + 2}:7 fel Dokumentet ”rus-oerbro-2018” finns inte i arbetsytan. Menade du ”rus-orebro-2018”?`,
      expect.stringContaining(`rundor/2021.md:${line + 3}:7 fel Avsnittet ”trygghet” finns inte i ”rus-orebro-2018”.`),
      '',
    ])
    expect(stdout).toMatch(/\d+ av \d+ ändringar ligger utanför/)
    const { stdout: findings } = rus(['validate', 'rundor/2021.md', '--lang', 'sv'], folder)
    expect(findings).toContain('Avsnittet ”hlasa” finns inte i ”rus-orebro-2018”. Menade du ”halsa”?')
  })

  test('ends with 1 when the structure is not kept', () => {
    const folder = orebro()
    const text = readFileSync(join(folder, PROPOSAL), 'utf8')
    writeFileSync(join(folder, PROPOSAL), text.replace(/#### Bättre tillgänglighet [\s\S]*?(?=\n#)/, ''))
    const { exitCode, stdout } = judged(folder)
    expect(exitCode).toBe(1)
    expect(stdout).toContain('Avsnittet ”Bättre tillgänglighet” har tagits bort.')
  })
})

test('the round that docs/mandate.md shows is whole', () => {
  const page = readFileSync(join(import.meta.dirname, '../../docs/mandate.md'), 'utf8')
  const shown = [...page.matchAll(/^```\S+ title="([^"]+)"\n([\s\S]*?)^```$/gm)]
  const files = Object.fromEntries(shown.map(([, path = '', text = '']) => [path, text]))
  expect(Object.keys(files)).toContain('rundor/2021.md')
  const { stdout, exitCode } = rus(['validate', 'rundor/2021.md', '--format', 'json', ...DURING], folderWith(files))
  expect(JSON.parse(stdout).findings).toEqual([])
  expect(exitCode).toBe(0)
})

const STRATEGY = `---
type: strategy
id: rus-lanet
---

# Strategi för länet

## Vision {#vision}

Ett län där alla har plats.

## Mål {#mal}

Fler ska ha ett arbete.
`

const ROUND = `---
type: update-round
id: runda
kind: update
base: { document: rus-lanet, revision: v1.0 }
proposal: rus-lanet
mandate: { by: Regionstyrelsen, date: 2020-11-20 }
scope: { sections: [mal], decidedBy: Partnerskapet, date: 2021-03-11 }
keepStructure: true
---

# Uppdatering
`

describe('a base version in git', () => {
  const workspace = () =>
    folderWith({ 'rus.config.yaml': 'language: sv\n', 'strategi/rus.md': STRATEGY, 'runda.md': ROUND })
  const OUTSIDE = ['strategi/rus.md:10 round/outside-scope']

  test('is read from its revision, and anew when that means another commit', () => {
    const folder = workspace()
    inGit(folder)
    tag(folder, 'v1.0')
    expect(found(folder)).toEqual([])
    edit(folder, 'strategi/rus.md', 'har plats', 'får plats')
    expect(found(folder)).toEqual(OUTSIDE)
    // Known from the last run, as long as the revision is the same commit.
    expect(found(folder)).toEqual(OUTSIDE)
    tag(folder, 'v1.0')
    expect(found(folder)).toEqual([])
  })

  test('has sections that the document no longer has, which the scope may name', () => {
    const folder = workspace()
    inGit(folder)
    tag(folder, 'v1.0')
    const unresolved = () =>
      rus(['validate', 'runda.md', '--lang', 'sv'], folder).stdout.match(/Avsnittet ”\S+” finns inte/g)
    edit(folder, 'strategi/rus.md', '{#mal}', '{#inriktning}')
    expect(unresolved()).toBeNull()
    edit(folder, 'runda.md', '[mal]', '[mal, maal]')
    expect(unresolved()).toEqual(['Avsnittet ”maal” finns inte'])
  })

  test('that is not there is told of at the round, until it is', () => {
    const folder = workspace()
    inGit(folder)
    edit(folder, 'strategi/rus.md', 'har plats', 'får plats')
    expect(found(folder)).toEqual(['runda.md:5 round/base-unreachable'])
    tag(folder, 'v1.0')
    expect(found(folder)).toEqual([])
  })

  test('cannot be read without git', () => {
    expect(found(workspace())).toEqual(['runda.md:5 round/base-unreachable'])
  })

  test('is told of when its file had another path', () => {
    const folder = workspace()
    edit(folder, 'runda.md', 'revision: v1.0', 'path: rus.md, revision: v1.0')
    inGit(folder)
    tag(folder, 'v1.0')
    expect(found(folder)).toEqual(['runda.md:5 round/base-unreachable'])
  })
})

function inGit(folder: string): void {
  rmSync(join(folder, '.git'), { recursive: true, force: true })
  git(folder, 'init', '-q')
  git(folder, 'add', '.')
  git(folder, 'commit', '-q', '-m', 'start')
}

/** Commits a folder as it is and gives that commit a name, which it may have from another. */
function tag(folder: string, name: string): void {
  git(folder, 'commit', '-q', '-a', '--allow-empty', '-m', 'version')
  git(folder, 'tag', '-f', name)
}

function git(folder: string, ...words: readonly string[]): void {
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@t', ...words], { cwd: folder, stdio: 'pipe' })
}
