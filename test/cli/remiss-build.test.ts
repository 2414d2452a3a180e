import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  appendFileSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { Manifest } from '../../src/model/pack.ts'
import { build, cacheForAll, copyWorkspace, workspace } from './remiss.ts'
import { git, repository, write } from './repository.ts'
import { folderWith, PROGRAM, rus } from './rus.ts'

const CACHE = cacheForAll()

function read(folder: string, ...path: readonly string[]): string {
  return readFileSync(join(folder, ...path), 'utf8')
}

function edit(folder: string, path: string, from: string | RegExp, to: string): void {
  const text = read(folder, path)
  expect(text).toMatch(from)
  writeFileSync(join(folder, path), text.replace(from, to))
}

function manifestIn(pack: string): Manifest {
  return JSON.parse(read(pack, 'manifest.json'))
}

function sha256(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex')
}

/** The files that SHA256SUMS names, each of which has the sum it says: as `sha256sum -c --strict` reads it. */
function summed(pack: string): readonly string[] {
  if (hasProgram) execFileSync('sha256sum', ['-c', '--strict', '--status', 'SHA256SUMS'], { cwd: pack })
  const lines = read(pack, 'SHA256SUMS').split('\n')
  expect(lines.pop()).toBe('')
  const names = lines.map((line) => /^[0-9a-f]{64} {2}(\S+)$/.exec(line)?.[1] ?? line)
  expect(lines).toEqual(names.map((name) => `${sha256(join(pack, name))}  ${name}`))
  return names.sort()
}

/** Whether the system has the program that the sums are written for. */
const hasProgram = spawnSync('sha256sum', ['--version']).status === 0

const NAMES = [
  '20RS6401-andringar.docx',
  '20RS6401-andringar.html',
  '20RS6401-andringar.pdf',
  '20RS6401-bilaga-1-statistik.csv',
  '20RS6401-fragor.docx',
  '20RS6401-fragor.html',
  '20RS6401-fragor.pdf',
  '20RS6401-jamforelse.docx',
  '20RS6401-jamforelse.html',
  '20RS6401-missiv-externa.docx',
  '20RS6401-missiv-externa.html',
  '20RS6401-missiv-externa.pdf',
  '20RS6401-missiv-interna.docx',
  '20RS6401-missiv-interna.html',
  '20RS6401-missiv-interna.pdf',
  '20RS6401-remissversion.docx',
  '20RS6401-remissversion.html',
  '20RS6401-remissversion.pdf',
  '20RS6401-sandlista.csv',
  '20RS6401-sandlista.docx',
  '20RS6401-sandlista.html',
  '20RS6401-sandlista.pdf',
  '20RS6401-svarsformular.docx',
  '20RS6401-svarsformular.html',
  '20RS6401-svarsformular.pdf',
  'index.html',
  'internt/utskick.csv',
]

/** Names as they stand in the pack's folder. */
function inFolder(names: readonly string[]): readonly string[] {
  return names.map((name) => name.replace(/\/.*/, '')).sort()
}

describe('a pack', () => {
  test('holds every document in its formats, and programs agree that it is whole', () => {
    const folder = workspace()
    const { exitCode, stdout, stderr } = build(folder, CACHE)
    expect(exitCode).toBe(0)
    expect(stdout).toMatch(/^Utskicket är klart: ut, 30 filer, [\d,]+\u00a0MB\.\n/)
    expect(stdout).toContain('Öppna ut/index.html i en webbläsare')
    expect(stdout).toContain('Skicka ut/20RS6401-remiss-2021.zip till alla, eller packa upp den på er webbplats.\n')
    expect(stdout).toContain('Mappen ut/internt är bara för er. Lägg inte upp den på webbplatsen')
    expect(stderr).toContain('remiss/2021.md:13:1  varning  I sändlistan saknas länsstyrelsen i Örebro län.\n')
    expect(stderr).toContain('Dokumenten har 7 varningar.')
    const pack = join(folder, 'ut')
    const manifest = manifestIn(pack)
    expect(manifest.files.map(({ name }) => name)).toEqual(NAMES)
    const zip = '20RS6401-remiss-2021.zip'
    expect(readdirSync(pack).sort()).toEqual(inFolder([...NAMES, 'SHA256SUMS', 'manifest.json', zip]))
    for (const { name, bytes } of manifest.files) expect(statSync(join(pack, name)).size).toBe(bytes)
    expect(summed(pack)).toEqual([...NAMES, 'manifest.json', zip].sort())
    expect(manifest.documentHash).toBe(sha256(join(folder, 'strategi/rus-2022.md')))
    expect(readdirSync(folder).filter((name) => name.startsWith('.ut'))).toEqual([])
  })

  test('goes into a zip for everyone, without what is for one recipient or the sender', () => {
    const folder = workspace()
    expect(build(folder, CACHE, '--per-recipient').exitCode).toBe(0)
    const letters = readdirSync(join(folder, 'ut/internt/brev'))
    expect(letters).toHaveLength(9)
    const unzipped = join(folder, 'uppackat')
    mkdirSync(unzipped)
    write(unzipped, unzipSync(readFileSync(join(folder, 'ut/20RS6401-remiss-2021.zip'))))
    const shared = NAMES.filter((name) => !name.startsWith('internt/'))
    expect(readdirSync(unzipped).sort()).toEqual([...shared, 'SHA256SUMS', 'manifest.json'].sort())
    expect(summed(unzipped)).toEqual([...shared, 'manifest.json'].sort())
    const links = [...read(unzipped, 'index.html').matchAll(/href="([^"#:]+)"/g)].map(([, link]) => link ?? '')
    expect(links.length).toBeGreaterThan(20)
    for (const link of links) expect(existsSync(join(unzipped, link)), link).toBe(true)
  })

  test('of an example in Örebro is planned as its golden file tells', async () => {
    const examples = join(import.meta.dirname, '../../examples/orebro')
    const folder = folderWith({})
    cpSync(examples, folder, { recursive: true })
    const words = ['remiss', 'build', 'remiss/2021.md', '--plan', '--date', '2026-11-22', '--lang', 'sv']
    const { exitCode, stdout } = rus(words, folder, CACHE)
    expect(exitCode).toBe(0)
    await expect(stdout).toMatchFileSnapshot(join(examples, 'expected/remiss-plan.txt'))
    expect(readdirSync(folder)).not.toContain('ut')
  })

  test('is planned for programs as its manifest is written', () => {
    const folder = workspace()
    const { stdout } = rus(['remiss', 'build', 'remiss-2021', '--plan', '--format', 'json'], folder, CACHE)
    const plan = JSON.parse(stdout)
    expect(build(folder, CACHE).exitCode).toBe(0)
    const { documentHash, sections, sources, files } = manifestIn(join(folder, 'ut'))
    expect(plan).toMatchObject({ format: 'rus-remiss-plan/1', documentHash, sections, sources })
    const planned: readonly { readonly name: string }[] = plan.files
    expect(planned.map(({ name }) => name).sort()).toEqual(
      files.map(({ name }) => name).filter((name) => name !== 'index.html'),
    )
    expect(plan.groups).toEqual([
      { id: 'externa', title: 'Externa mottagare', recipients: 2, limited: 1 },
      { id: 'interna', title: 'Regionens nämnder', recipients: 1, limited: 0 },
    ])
    expect(plan.findings).toEqual({ errors: 0, warnings: 7, notes: 0 })
  })
})

describe('the same input', () => {
  const WORLDS: readonly Readonly<Record<string, string>>[] = [
    { TZ: 'UTC', LANG: 'C' },
    { TZ: 'Pacific/Kiritimati', LANG: 'en_US.UTF-8', LC_ALL: 'en_US.UTF-8' },
    { TZ: 'America/Anchorage', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
  ]

  test('gives the same bytes in every time zone and language, at any place', () => {
    const sums = WORLDS.map((world) => {
      const folder = workspace()
      expect(build(folder, { ...world, XDG_CACHE_HOME: join(folder, '.cache') }, '--no-cache').exitCode).toBe(0)
      return read(folder, 'ut/SHA256SUMS')
    })
    expect(new Set(sums).size).toBe(1)
  })

  test('gives the same bytes from what earlier runs kept', () => {
    const folder = workspace()
    const cache = { XDG_CACHE_HOME: join(folder, '.cache') }
    build(folder, cache)
    const first = read(folder, 'ut/SHA256SUMS')
    const made = readdirSync(join(folder, '.cache/rus')).filter((name) => name.endsWith('.bin'))
    expect(made).toHaveLength(23)
    for (const name of made.slice(0, 5)) writeFileSync(join(folder, '.cache/rus', name), 'skräp')
    build(folder, cache)
    expect(read(folder, 'ut/SHA256SUMS')).toBe(first)
  })

  test.each<[string, string, string, string, readonly string[]]>([
    ['a letter', 'remiss/2021.md', 'nämndens synpunkter', 'nämndens svar', ['missiv-interna']],
    [
      'the proposal',
      'strategi/rus-2022.md',
      '50 procent',
      '55 procent',
      ['andringar', 'jamforelse', 'remissversion', 'svarsformular'],
    ],
  ])('and another %s makes only what says it anew', (_, path, from, to, expected) => {
    const folder = workspace()
    const cache = { XDG_CACHE_HOME: join(folder, '.cache') }
    const kept = () => readdirSync(join(folder, '.cache/rus')).filter((name) => name.endsWith('.bin')).length
    build(folder, cache)
    const before = kept()
    edit(folder, path, from, to)
    build(folder, cache, '--replace')
    const formats = manifestIn(join(folder, 'ut')).files.filter(({ name }) =>
      expected.some((role) => name.startsWith(`20RS6401-${role}.`)),
    )
    expect(kept() - before).toBe(formats.length)
  })
})

describe('faults', () => {
  test.each<[string, string, string | RegExp, string, string]>([
    ['a last day before the first', 'remiss/2021.md', 'closes: 2021-09-30', 'closes: 2021-04-30', 'date/order'],
    ['an unknown municipality', 'remiss/sandlista.csv', ';1884;', ';9999;', 'Kommunkoden ”9999”'],
    ['a recipient twice', 'remiss/sandlista.csv', /^(Nora;.*\n)/m, '$1$1', 'står två gånger'],
    [
      'an image outside the workspace',
      'strategi/rus-2022.md',
      'karta.svg',
      '../../karta.svg',
      'leder ut ur arbetsytan',
    ],
    ['an image that is not there', 'strategi/rus-2022.md', 'karta.svg', 'saknas.svg', 'den filen finns inte'],
    ['an image without words', 'strategi/rus-2022.md', 'Karta över länet', '', 'saknar beskrivning'],
    [
      'an annex that is not there',
      'remiss/2021.md',
      'statistik.csv',
      'saknas.csv',
      'Filen ”../bilagor/saknas.csv” finns inte',
    ],
    ['an annex of nothing', 'remiss/2021.md', ', path: ../bilagor/statistik.csv', '', 'räcker inte till'],
  ])('%s stops the build, and is told at its place', (_, path, from, to, told) => {
    const folder = workspace()
    edit(folder, path, from, to)
    const { exitCode, stdout, stderr } = build(folder, CACHE)
    expect(exitCode).toBe(1)
    expect(stdout).toContain(told)
    expect(stdout).toMatch(/^\S+\.md:\d+:\d+ {2}fel {2}/m)
    expect(stderr).toContain('Inget är skrivet.')
    expect(existsSync(join(folder, 'ut'))).toBe(false)
    expect(build(folder, CACHE, '--allow-findings').exitCode).toBe(0)
    expect(manifestIn(join(folder, 'ut')).allowedFindings).toBe(1)
    expect(rus(['remiss', 'verify', 'ut'], folder, CACHE).stdout).toContain('Skickades ut med 1 fel i dokumenten.')
  })

  test('of pictures that are there and cannot be read stop the build at their places', () => {
    const folder = workspace()
    writeFileSync(join(folder, 'strategi/karta.svg'), Buffer.from([1, 2, 3]))
    const { exitCode, stdout } = build(folder, CACHE)
    expect(exitCode).toBe(1)
    expect(stdout).toContain('strategi/rus-2022.md:15:1  fel  ”karta.svg” är varken SVG, PNG eller JPEG.')
    expect(build(folder, CACHE, '--allow-findings').exitCode).toBe(0)
    expect(manifestIn(join(folder, 'ut')).allowedFindings).toBe(1)
    expect(manifestIn(join(folder, 'ut')).sources.map(({ path }) => path)).not.toContain('strategi/karta.svg')
  })

  test('of annexes that cannot be read stop the build where the consultation names them', () => {
    const folder = workspace()
    rmSync(join(folder, 'bilagor/statistik.csv'))
    mkdirSync(join(folder, 'bilagor/statistik.csv'))
    const { exitCode, stdout } = build(folder, CACHE)
    expect(exitCode).toBe(1)
    expect(stdout).toMatch(
      /remiss\/2021\.md:\d+:\d+ {2}fel {2}Bilagan ”\.\.\/bilagor\/statistik\.csv” går inte att läsa\./,
    )
  })

  test.each([
    ['annex', 'bilagor/statistik.csv', 'Bilagan ../bilagor/statistik.csv går inte att ta med, och saknas i utskicket.'],
    [
      'picture',
      'strategi/karta.svg',
      'Bilden strategi/karta.svg går inte att visa. Där den skulle ha stått står dess beskrivning.',
    ],
  ])('of an %s that is not there are told as of what it is, when it is sent in spite of them', (_, path, told) => {
    const folder = workspace()
    rmSync(join(folder, path))
    const { exitCode, stderr } = build(folder, CACHE, '--allow-findings')
    expect(exitCode).toBe(0)
    expect(stderr.split('\n')).toContain(told)
    expect(stderr).not.toContain('Kunde inte läsas')
    const planned = rus(['remiss', 'build', 'remiss/2021.md', '--plan', '--format', 'json'], folder, CACHE)
    expect(JSON.parse(planned.stdout).unread).toEqual([/\S*\.(?:csv|svg)(?= går)/.exec(told)?.[0]])
  })

  test('of text that nobody gets are told, and stop nothing', () => {
    const folder = workspace()
    edit(folder, 'remiss/2021.md', '# Remiss av förslag till strategi', '$&\n\nInledning.\n\n## Bakgrund\n\nText.')
    const { exitCode, stderr } = build(folder, CACHE)
    expect(exitCode).toBe(0)
    expect(stderr).toContain('\nTexten före första avsnittet i remissen är inte med i något dokument.')
    expect(stderr).toContain('\nAvsnittet ”Bakgrund” i remissen är inte med i något dokument.')
  })

  test('of a text that is not read stop the build whatever is allowed: the proposal would be empty', () => {
    const folder = workspace()
    edit(folder, 'strategi/rus-2022.md', 'Utsläppen ska', `${'*a _b '.repeat(14_000)} Utsläppen ska`)
    const { exitCode, stdout, stderr } = build(folder, CACHE, '--allow-findings')
    expect(exitCode).toBe(1)
    expect(stdout).toContain('Texten läses inte.')
    expect(stderr).toContain('Texten i strategi/rus-2022.md läses inte')
    expect(existsSync(join(folder, 'ut'))).toBe(false)
  })

  test('that are warnings are told a line each, at most ten, those about recipients first', () => {
    const folder = workspace()
    const groups = ['c', 'd', 'e', 'f', 'g'].map((id) => `  - { id: ${id}, title: Grupp ${id} }\n`)
    edit(folder, 'remiss/2021.md', 'recipients: sandlista.csv', `${groups.join('')}recipients: sandlista.csv`)
    const lines = build(folder, CACHE).stderr.split('\n')
    const told = lines.filter((line) => /^\S+:\d+:\d+ {2}varning {2}/.test(line))
    expect(told).toHaveLength(10)
    expect(told.filter((line) => line.includes('hör till gruppen'))).toHaveLength(5)
    expect(lines[10]).toMatch(/^… och \d+ saker till$/)
    expect(lines[11]).toMatch(/^Dokumenten har 1\d varningar\. Läs dem med: rus validate remiss\/2021\.md /)
  })

  test('of characters that no font has stop the run, each at its place, and are else printed as their codes', () => {
    const folder = workspace()
    edit(folder, 'strategi/rus-2022.md', 'Utsläppen ska', '<!-- 😎 -->\n\nUtsläppen 😀 ska')
    edit(folder, 'remiss/sandlista.csv', 'Nora kommun', 'Nora 漢 kommun')
    const stopped = build(folder, CACHE)
    expect(stopped.exitCode).toBe(1)
    expect(stopped.stdout).toContain('strategi/rus-2022.md:23:11  fel  Tecknet ”😀” (U+1F600) finns inte i')
    expect(stopped.stdout).toContain('remiss/sandlista.csv:2:11  fel  Tecknet ”漢” (U+6F22) finns inte i')
    expect(stopped.stdout).not.toContain('😎')
    expect(build(folder, CACHE, '--allow-findings').exitCode).toBe(0)
    expect(manifestIn(join(folder, 'ut')).allowedFindings).toBe(2)
  })

  test('in a plan are counted, and it ends with 1', () => {
    const folder = workspace()
    edit(folder, 'remiss/2021.md', 'closes: 2021-09-30', 'closes: 2021-04-30')
    const plan = rus(['remiss', 'build', 'remiss/2021.md', '--plan'], folder, CACHE)
    expect(plan.exitCode).toBe(1)
    expect(plan.stderr).toContain('Dokumenten har 1 fel och 7 varningar.')
    expect(plan.stdout).toContain('Inget är skrivet.')
  })

  test.each<[string, readonly string[], string]>([
    ['no folder', ['remiss/2021.md'], 'Ange en mapp för utskicket med --output'],
    ['a folder and a plan', ['remiss/2021.md', '--output', 'ut', '--plan'], 'går inte att använda tillsammans'],
    ['a format without plan', ['remiss/2021.md', '--output', 'ut', '--format', 'json'], '--format används tillsammans'],
    ['to replace in a plan', ['remiss/2021.md', '--plan', '--replace'], '--replace används tillsammans med --output.'],
    ['no consultation', ['--plan'], 'Argumentet <consultation> saknas. Se rus remiss build --help.'],
    ['another document', ['strategi/rus-2022.md', '--plan'], 'strategi/rus-2022.md är ingen remiss.'],
    ['a folder for a consultation', ['remiss', '--plan'], 'remiss är ingen remiss.'],
    ['an unknown id', ['remiss-2012', '--plan'], 'Menade du remiss-2021?'],
    ['an unknown option', ['remiss/2021.md', '--plna'], 'Menade du --plan?'],
    ['no pack to correct', ['remiss/2021.md', '--plan', '--corrects', 'strategi'], 'strategi är inget utskick'],
  ])('of usage, %s, are one sentence and 2', (_, words, told) => {
    const { exitCode, stderr } = rus(['remiss', 'build', ...words], workspace(), CACHE)
    expect(exitCode).toBe(2)
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(stderr).toContain(told)
  })

  test('in the name of a command are told with the one that was meant', () => {
    const { exitCode, stderr } = rus(['remiss', 'biuld'], workspace())
    expect([exitCode, stderr]).toEqual([2, 'Kommandot biuld finns inte. Menade du build? Se rus remiss --help.\n'])
  })

  test('a consultation that names no proposal is one sentence', () => {
    const folder = workspace()
    edit(folder, 'remiss/2021.md', /^proposal: .*\n/m, '')
    expect(build(folder, CACHE)).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('Lägg till ”proposal” med ”document”.'),
    })
  })

  test('a file that cannot be made is named, and nothing is written', () => {
    const folder = workspace()
    const program = join(folder, 'program')
    mkdirSync(join(program, 'bin'), { recursive: true })
    copyFileSync(PROGRAM, join(program, 'bin/rus.js'))
    copyFileSync(join(PROGRAM, '../package.json'), join(program, 'bin/package.json'))
    const dist = join(PROGRAM, '../../dist')
    mkdirSync(join(program, 'dist/assets'), { recursive: true })
    const link = (name: string) => symlinkSync(join(dist, name), join(program, 'dist', name))
    for (const name of readdirSync(dist))
      if (/^load\.cjs$/.test(name)) copyFileSync(join(dist, name), join(program, 'dist', name))
      else if (name !== 'assets') link(name)
    for (const name of readdirSync(join(dist, 'assets'))) if (name !== 'typst.wasm') link(`assets/${name}`)
    writeFileSync(join(program, 'dist/assets/typst.wasm'), 'inget program')
    const words = ['remiss', 'build', 'remiss/2021.md', '--output', 'ut', '--no-cache']
    const { exitCode, stderr } = rus(words, folder, CACHE, '', join(program, 'bin/rus.js'))
    expect(exitCode).toBe(3)
    expect(stderr).toMatch(/\S+\.pdf gick inte att göra: .*\. Inget är skrivet\.\n$/s)
    expect(readdirSync(folder).filter((name) => name.startsWith('.ut') || name === 'ut')).toEqual([])
  })
})

describe('a folder that holds something', () => {
  test('gets the same pack again, and one that has more, in silence', () => {
    const folder = workspace()
    build(folder, CACHE)
    for (const more of [[], ['--per-recipient']]) expect(build(folder, CACHE, ...more).exitCode).toBe(0)
    expect(rus(['remiss', 'verify', 'ut'], folder, CACHE).exitCode).toBe(0)
  })

  test.each<[string, (folder: string) => void, string]>([
    [
      'another proposal',
      (folder) => edit(folder, 'strategi/rus-2022.md', '50 procent', '60 procent'),
      'som har en annan version av förslaget',
    ],
    ['fewer letters', () => undefined, 'som har filer som det nya saknar, som internt/brev/001-'],
  ])('keeps what was sent when the new one has %s, unless it is to be replaced', (_, change, told) => {
    const folder = workspace()
    build(folder, CACHE, '--per-recipient')
    const before = read(folder, 'ut/manifest.json')
    change(folder)
    const { exitCode, stderr } = build(folder, CACHE)
    expect(exitCode).toBe(2)
    const hash = (JSON.parse(before) as Manifest).documentHash.slice(0, 10)
    const said = stderr.trim().split('\n').at(-1)
    expect(said).toContain(`I ut ligger redan utskicket 20RS6401-remiss-2021 (31 maj 2021, kontrollsumma ${hash}…), `)
    expect(said).toContain(told)
    expect(said).toContain('rättar ni det med --corrects ut')
    expect(read(folder, 'ut/manifest.json')).toBe(before)
    expect(build(folder, CACHE, '--replace').exitCode).toBe(0)
    expect(readdirSync(join(folder, 'ut/internt'))).toEqual(['utskick.csv'])
    expect(rus(['remiss', 'verify', 'ut'], folder, CACHE).exitCode).toBe(0)
    expect(readdirSync(folder).filter((name) => name.startsWith('.ut'))).toEqual([])
  })

  const inConsultation = (from: string, to: string) => (folder: string) => edit(folder, 'remiss/2021.md', from, to)

  test.each<[string, (folder: string) => void, string]>([
    [
      'last day',
      inConsultation('closes: 2021-09-30', 'closes: 2021-10-15'),
      'en annan sista svarsdag (30 september 2021)',
    ],
    ['day', inConsultation('opens: 2021-05-31', 'opens: 2021-06-01'), 'en annan dag för utskicket'],
    ['letter', inConsultation('nämndens synpunkter', 'nämndens mening'), 'annat innehåll i Missiv till nämnderna'],
    ['question', inConsultation('Är målen rätt?', 'Är målen fel?'), 'annat innehåll i Frågor, '],
    [
      'contact',
      inConsultation('\nannexes:', '\ncontact: { role: Samordnare, email: rus@exempel.se }\nannexes:'),
      'annat innehåll i Missiv till kommuner och Missiv till nämnderna:',
    ],
    ['proposal’s label', inConsultation('version: Remissversion', 'version: Utkast'), 'annat innehåll i '],
    ['annex', (folder) => edit(folder, 'bilagor/statistik.csv', /\d/, '7'), 'annat innehåll i Bilaga 1: Statistik'],
    ['recipient', (folder) => edit(folder, 'remiss/sandlista.csv', /Nora/, 'Karlskoga'), 'annat innehåll i Sändlista'],
    [
      'sender',
      (folder) => appendFileSync(join(folder, 'rus.config.yaml'), 'face: { sender: Region Annan }\n'),
      'annat innehåll i ',
    ],
    [
      'colour, which no text tells of,',
      (folder) => appendFileSync(join(folder, 'rus.config.yaml'), 'face: { colours: { primary: "#003366" } }\n'),
      'annat innehåll i ',
    ],
  ])('keeps what was sent when only the %s is another, and says so', (_, change, told) => {
    const folder = workspace()
    build(folder, CACHE)
    const before = read(folder, 'ut/SHA256SUMS')
    change(folder)
    const { exitCode, stderr } = build(folder, CACHE)
    expect(exitCode).toBe(2)
    const said = stderr.trim().split('\n').at(-1)
    expect(said).toContain('I ut ligger redan utskicket 20RS6401-remiss-2021 (31 maj 2021, ')
    expect(said).toContain(told)
    expect(said).toContain('annars ersätts det med --replace')
    expect(read(folder, 'ut/SHA256SUMS')).toBe(before)
    expect(readdirSync(folder).filter((name) => name.startsWith('.ut'))).toEqual([])
    expect(build(folder, CACHE, '--replace').exitCode).toBe(0)
    expect(build(folder, CACHE).exitCode).toBe(0)
  })

  test('gets what recipients are not told in silence: an address of one of them, a remark in the header', () => {
    const folder = workspace()
    build(folder, CACHE)
    edit(folder, 'remiss/sandlista.csv', 'nora@exempel.se', 'registrator@exempel.se')
    edit(folder, 'remiss/2021.md', 'type: consultation', 'type: consultation # diarieförd')
    expect(build(folder, CACHE).exitCode).toBe(0)
    expect(read(folder, 'ut/internt/utskick.csv')).toContain('registrator@exempel.se')
    expect(rus(['remiss', 'verify', 'ut'], folder, CACHE).exitCode).toBe(0)
  })

  test.each<[string, (folder: string) => void, string]>([
    ['a file of one’s own', (folder) => writeFileSync(join(folder, 'ut/anteckning.txt'), 'min'), 'anteckning.txt'],
    [
      'a file somebody changed',
      (folder) => writeFileSync(join(folder, 'ut/internt/utskick.csv'), 'min'),
      'utskick.csv',
    ],
    ['a pack that lacks a file', (folder) => rmSync(join(folder, 'ut/index.html')), 'index.html'],
    ['a link', (folder) => symlinkSync('/etc', join(folder, 'ut/etc')), 'etc'],
    [
      'the pack of another consultation',
      (folder) => edit(folder, 'remiss/2021.md', 'id: remiss-2021', 'id: remiss-2023'),
      'remiss-2021',
    ],
    [
      'something else than a pack',
      (folder) => {
        rmSync(join(folder, 'ut'), { recursive: true })
        cpSync(join(folder, 'strategi'), join(folder, 'ut'), { recursive: true })
      },
      'karta.svg',
    ],
  ])('such as %s, is left as it is', (_, spoil, told) => {
    const folder = workspace()
    build(folder, CACHE)
    spoil(folder)
    const before = readdirSync(join(folder, 'ut'))
    const { exitCode, stderr } = build(folder, CACHE)
    expect(exitCode).toBe(2)
    expect(stderr).toContain(told)
    expect(readdirSync(join(folder, 'ut'))).toEqual(before)
  })

  test('never is the workspace itself', () => {
    const folder = workspace()
    const before = readdirSync(folder)
    const { exitCode } = rus(['remiss', 'build', 'remiss/2021.md', '--output', '.'], folder, CACHE)
    expect(exitCode).toBe(2)
    expect(readdirSync(folder)).toEqual(before)
  })
})

describe('a pack that corrects another', () => {
  test('names it, in folder or zip, and tells what differs', () => {
    const folder = workspace()
    build(folder, CACHE)
    renameSync(join(folder, 'ut'), join(folder, 'forst'))
    edit(folder, 'remiss/2021.md', 'closes: 2021-09-30', 'closes: 2021-10-15')
    for (const earlier of ['forst', 'forst/20RS6401-remiss-2021.zip']) {
      rmSync(join(folder, 'ut'), { recursive: true, force: true })
      expect(build(folder, CACHE, '--corrects', earlier).exitCode).toBe(0)
      const { corrects, name } = manifestIn(join(folder, 'ut'))
      const sum = sha256(join(folder, 'forst/manifest.json'))
      expect(corrects).toMatchObject({ name: '20RS6401-remiss-2021', manifest: sum, earlier: [] })
      expect(name).toBe('20RS6401-remiss-2021-rattelse')
      expect(read(folder, 'ut/20RS6401-rattelse.html')).toMatch(/15\soktober\s2021/)
    }
  })

  test('tells the wording too, when git has the earlier proposal', () => {
    const folder = workspace()
    rmSync(join(folder, '.git'), { recursive: true })
    git(folder, 'init', '-q', '-b', 'main')
    git(folder, 'add', '-A', 'strategi', 'remiss', 'bilagor', 'rus.config.yaml')
    git(folder, 'commit', '-q', '-m', 'remissen')
    build(folder, CACHE)
    renameSync(join(folder, 'ut'), join(folder, 'forst'))
    edit(folder, 'strategi/rus-2022.md', '50 procent', '55 procent')
    expect(build(folder, CACHE, '--corrects', 'forst').exitCode).toBe(0)
    expect(read(folder, 'ut/20RS6401-rattelse.html')).toMatch(/50.*55 procent/s)
  })

  test('does not take one that somebody has changed, or of another consultation', () => {
    const folder = workspace()
    build(folder, CACHE)
    renameSync(join(folder, 'ut'), join(folder, 'forst'))
    edit(folder, 'remiss/2021.md', 'id: remiss-2021', 'id: remiss-2023')
    expect(build(folder, CACHE, '--corrects', 'forst')).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('gäller en annan remiss, remiss-2021'),
    })
    writeFileSync(join(folder, 'forst/internt/utskick.csv'), 'annat')
    expect(build(folder, CACHE, '--corrects', 'forst')).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('rus remiss verify forst'),
    })
  })
})

describe('a correction as its sender sees it', () => {
  function sentPack(...options: readonly string[]): string {
    const folder = workspace()
    build(folder, CACHE, ...options)
    renameSync(join(folder, 'ut'), join(folder, 'forst'))
    return folder
  }

  test.each([['ut'], ['ut/20RS6401-remiss-2021.zip'], ['./ut/../ut']])('does not take the place of %s', (corrects) => {
    const folder = workspace()
    build(folder, CACHE)
    const before = read(folder, 'ut/manifest.json')
    const { exitCode, stderr } = build(folder, CACHE, '--corrects', corrects, '--replace')
    expect([exitCode, stderr.trim()]).toEqual([
      2,
      `Utskicket ${corrects} ska rättas, och måste finnas kvar som det skickades. Ange en annan mapp med --output.`,
    ])
    expect(read(folder, 'ut/manifest.json')).toBe(before)
  })

  test('that changes nothing is told so, and that letters are missing', () => {
    const folder = sentPack('--per-recipient')
    const { stdout, stderr } = build(folder, CACHE, '--corrects', 'forst', '--date', '2021-06-10')
    expect(stderr).toContain('Rättelsen säger samma sak som utskicket den rättar.')
    expect(stderr).toContain('Utskicket som rättas hade brev till 3 mottagare, och det här har inga.')
    expect(stderr).not.toContain('--date')
    expect(stdout).toContain('\nRättelsen ändrar inget: den är likadan som utskicket den rättar.\n')
  })

  test.each<[string, readonly string[], string, Readonly<Record<string, string>>, string]>([
    ['what is asked for', ['--date', '2021-06-10'], 'date: 2021-06-12\n', {}, '10 juni 2021'],
    ['the consultation’s own', [], 'date: 2021-06-12\n', { SOURCE_DATE_EPOCH: '1623542400' }, '12 juni 2021'],
    ['the run’s, when that is later', [], 'date: 2021-05-30\n', { SOURCE_DATE_EPOCH: '1623542400' }, '13 juni 2021'],
  ])('is dated by %s', (_, options, line, environment, day) => {
    const folder = sentPack()
    edit(folder, 'remiss/2021.md', 'status: draft\n', `status: draft\n${line}`)
    const words = ['--corrects', 'forst', ...options]
    const { exitCode, stderr } = build(folder, { ...CACHE, ...environment }, ...words)
    expect(exitCode).toBe(0)
    expect(stderr).not.toContain('inte är senare')
    const [letter, front] = ['20RS6401-missiv-externa', 'index'].map((name) =>
      read(folder, `ut/${name}.html`).replaceAll('\u00a0', ' '),
    )
    expect(letter).toContain(day)
    expect(letter).toContain('som vi skickade den 31 maj 2021')
    expect(front).toContain(day)
  })

  test('is told when no day is known', () => {
    const folder = sentPack()
    expect(build(folder, CACHE, '--corrects', 'forst').stderr).toContain(
      'Rättelsen är daterad 31 maj 2021, som inte är senare än utskicket den rättar. Ange med --date',
    )
  })
})

describe('in git', () => {
  function committed(): string {
    const folder = repository({ tom: '' })
    copyWorkspace(folder)
    write(folder, { tom: null })
    git(folder, 'add', '-A')
    git(folder, 'commit', '-q', '-m', 'remissen')
    git(folder, 'tag', 'utskick')
    return folder
  }

  test('the sources name the commit that has their text, and the run says which have none', () => {
    const folder = committed()
    const commit = git(folder, 'rev-parse', 'HEAD').trim()
    expect(build(folder, CACHE).stderr).not.toContain('incheckad')
    expect(manifestIn(join(folder, 'ut')).sources.map(({ revision }) => revision)).toEqual(Array(6).fill(commit))
    edit(folder, 'strategi/rus-2022.md', '50 procent', '60 procent')
    expect(build(folder, CACHE, '--replace').stderr).toContain('Texten i strategi/rus-2022.md är inte incheckad i git.')
    const { sources } = manifestIn(join(folder, 'ut'))
    expect(sources.filter(({ revision }) => revision === undefined).map(({ path }) => path)).toEqual([
      'strategi/rus-2022.md',
    ])
  })

  test('a proposal in a revision is read there, with its pictures and its faults', () => {
    const folder = committed()
    write(folder, { 'strategi/rus-2022.md': 'borta\n', 'strategi/karta.svg': null })
    edit(
      folder,
      'remiss/2021.md',
      'document: rus-2022',
      'document: rus-2022, path: ../strategi/rus-2022.md, revision: utskick',
    )
    const commit = git(folder, 'rev-parse', 'utskick').trim()
    const ran = build(folder, CACHE)
    expect(ran.stderr).not.toContain('går inte att')
    expect(ran.exitCode).toBe(1)
    expect(ran.stdout).toContain(`${commit.slice(0, 10)}:strategi/rus-2022.md`)
    expect(build(folder, CACHE, '--allow-findings').exitCode).toBe(0)
    const source = manifestIn(join(folder, 'ut')).sources.find(({ path }) => path === 'strategi/rus-2022.md')
    expect(source?.revision).toBe(commit)
    expect(read(folder, 'ut/20RS6401-remissversion.html')).toContain('data:image/svg+xml')
  })

  test('a proposal in a revision and an annex on disk show each its own picture at the same path', () => {
    const folder = committed()
    const before = read(folder, 'strategi/karta.svg')
    write(folder, {
      'strategi/karta.svg': before.replace('<svg', '<svg data-version="2"'),
      'strategi/bilaga.md': '# Karta\n\n![Karta](karta.svg)\n',
    })
    edit(folder, 'remiss/2021.md', 'document: rus-2022,', 'document: rus-2022, revision: utskick,')
    edit(folder, 'remiss/2021.md', '../bilagor/statistik.csv }', '../strategi/bilaga.md }')
    expect(build(folder, CACHE, '--allow-findings').exitCode).toBe(0)
    const pictureIn = (page: string) => {
      const [, data = ''] = /data:image\/svg\+xml;base64,([^"]+)/.exec(read(folder, `ut/20RS6401-${page}.html`)) ?? []
      return Buffer.from(data, 'base64').toString()
    }
    expect(pictureIn('remissversion')).toBe(before)
    expect(pictureIn('bilaga-1-statistik')).toContain('data-version="2"')
    const sources = manifestIn(join(folder, 'ut')).sources.filter(({ path }) => path === 'strategi/karta.svg')
    expect(sources.map(({ revision }) => revision !== undefined).sort()).toEqual([false, true])
  })

  test('a revision that is not there is one sentence', () => {
    const folder = committed()
    edit(folder, 'remiss/2021.md', 'document: rus-2018', 'document: rus-2018, revision: v9')
    expect(build(folder, CACHE)).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('”v9”') })
  })
})
