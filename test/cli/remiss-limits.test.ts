import { createHash } from 'node:crypto'
import { appendFileSync, cpSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import manifestSchema from '../../schemas/manifest.schema.json' with { type: 'json' }
import { PACK_LIMITS } from '../../src/model/pack-limits.ts'
import { build, cacheForAll, workspace } from './remiss.ts'
import { git } from './repository.ts'
import { rus } from './rus.ts'

const CACHE = cacheForAll()
const SV = ['--lang', 'sv']

/** Adds lines to the proposal, and builds what it then is. */
function buildWith(lines: readonly string[]) {
  const folder = workspace()
  appendFileSync(join(folder, 'strategi/rus-2022.md'), `\n${lines.join('\n')}\n`)
  const { exitCode, stderr } = build(folder, CACHE, '--allow-findings', ...SV)
  return { exitCode, said: stderr.replaceAll('\u00a0', ' '), isWritten: existsSync(join(folder, 'ut')) }
}

describe('a document that no PDF file can be set of in bounded time is refused at its line', () => {
  const manyRows = ['| A |', '|---|', ...Array.from({ length: 5001 }, (_, index) => `| ${index} |`)]
  const wide = (text: string) => `|${` ${text} |`.repeat(61)}`
  const manyCells = [wide('A'), wide('---'), ...Array.from({ length: 500 }, () => wide('1'))]
  const manyItems = Array.from({ length: 10_001 }, (_, index) => `- punkt ${index}`)

  test.each([
    ['rows', manyRows, '5 000 tabellrader'],
    ['cells', manyCells, '30 000 tabellceller'],
    ['items', manyItems, '10 000 stycken och punkter'],
  ])('of %s', (_, lines, told) => {
    const { exitCode, said, isWritten } = buildWith(lines)
    expect(said).toMatch(/strategi\/rus-2022\.md är för långt .* på rad \d+ passerar det /)
    expect(said).toContain(told)
    expect([exitCode, isWritten]).toEqual([2, false])
  })
})

describe('a consultation whose header was not read', () => {
  test.each([
    [
      'is too large',
      `recipients:\n${'  - { name: Nora, category: company, group: externa }\n'.repeat(2000)}`,
      'CSV-fil',
    ],
    ['is faulty', 'recipients: [\n', 'rus validate remiss/2021.md'],
  ])('says that it %s', (_, recipients, told) => {
    const folder = workspace()
    const file = join(folder, 'remiss/2021.md')
    const text = readFileSync(file, 'utf8')
    writeFileSync(file, text.replace('recipients: sandlista.csv\n', recipients))
    const { exitCode, stderr } = build(folder, CACHE, ...SV)
    expect(stderr).toContain('Dokumenthuvudet i remiss/2021.md')
    expect(stderr).toContain(told)
    expect(exitCode).toBe(2)
  })
})

test('a time that is none is told as seconds', () => {
  const { exitCode, stderr } = rus(['validate', ...SV], workspace(), { SOURCE_DATE_EPOCH: '2026-01-31' })
  expect(stderr).toContain('antalet sekunder sedan den 1 januari 1970')
  expect(exitCode).toBe(2)
})

/** Changes the manifest of a pack, and its checksum: as someone does who wants to be believed. */
function forge(pack: string, change: (manifest: { title: string; sources: unknown[] }) => void): void {
  const file = join(pack, 'manifest.json')
  const manifest = JSON.parse(readFileSync(file, 'utf8'))
  change(manifest)
  const text = JSON.stringify(manifest)
  writeFileSync(file, text)
  const sums = join(pack, 'SHA256SUMS')
  const sum = createHash('sha256').update(text).digest('hex')
  writeFileSync(sums, readFileSync(sums, 'utf8').replace(/^\w+(?= {2}manifest\.json$)/m, sum))
}

describe('a pack that somebody has changed', () => {
  test('is not corrected when only its zip tells', () => {
    const folder = workspace()
    expect(build(folder, CACHE).exitCode).toBe(0)
    renameSync(join(folder, 'ut'), join(folder, 'forst'))
    expect(build(folder, CACHE, '--corrects', 'forst').exitCode).toBe(0)
    forge(join(folder, 'forst'), (manifest) => {
      manifest.title = 'En annan remiss'
    })
    const { exitCode, stderr } = build(folder, CACHE, '--corrects', 'forst', '--output', 'nytt', ...SV)
    expect(stderr).toContain('Utskicket forst är inte som det skickades')
    expect(exitCode).toBe(2)
  })

  test('is looked up in git in seconds, whatever it names, and not at all beyond the limits', () => {
    const folder = workspace()
    expect(build(folder, CACHE).exitCode).toBe(0)
    cpSync(join(folder, 'ut'), join(folder, 'kopia'), { recursive: true })
    git(folder, 'init', '-q')
    git(folder, 'add', 'strategi')
    git(folder, 'commit', '-q', '-m', 'förslaget')
    const revision = git(folder, 'rev-parse', 'HEAD').trim()
    const named = (count: number) =>
      Array.from({ length: count }, (_, index) => ({ path: `a/${index}.md`, revision, sha256: '0'.repeat(64) }))
    forge(join(folder, 'ut'), ({ sources }) => sources.push(...named(900)))
    const started = performance.now()
    expect(rus(['remiss', 'verify', 'ut', ...SV], folder).stdout).toContain('✗ a/899.md finns inte i incheckningen')
    expect(performance.now() - started).toBeLessThan(10_000)
    forge(join(folder, 'kopia'), ({ sources }) => sources.push(...named(1001)))
    const { exitCode, stdout } = rus(['remiss', 'verify', 'kopia', ...SV], folder)
    expect(stdout).toContain('✗ manifest.json')
    expect(stdout).not.toContain('incheckningen')
    expect(exitCode).toBe(1)
  })
})

test('what is written keeps to what the schema of the manifest allows', () => {
  const { sources, sections } = manifestSchema.properties
  expect([sources.maxItems, sections.maxItems]).toEqual([PACK_LIMITS.sources, PACK_LIMITS.sections])
})
