import { createHash } from 'node:crypto'
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { copyWorkspace } from './remiss.ts'
import { git } from './repository.ts'
import { folderWith, type Ran, rus } from './rus.ts'

const home = mkdtempSync(join(tmpdir(), 'rus-verify-'))
const ZIP = '20RS6401-remiss-2021.zip'

beforeAll(() => {
  copyWorkspace(home)
  git(home, 'init', '-q', '-b', 'main')
  git(home, 'add', '-A')
  git(home, 'commit', '-q', '-m', 'remissen')
  const built = rus(['remiss', 'build', 'remiss/2021.md', '--output', 'ut', '--per-recipient'], home)
  expect(built.exitCode).toBe(0)
})

afterAll(() => rmSync(home, { recursive: true, force: true }))

/** The workspace with its pack, in a folder of its own. */
function copied(): string {
  const folder = folderWith({})
  rmSync(join(folder, '.git'), { recursive: true })
  cpSync(home, folder, { recursive: true })
  return folder
}

function verify(folder: string, pack = 'ut'): Ran {
  return rus(['remiss', 'verify', pack, '--lang', 'sv'], folder)
}

function manifestIn(folder: string): Record<string, unknown> & { files: Record<string, unknown>[] } {
  return JSON.parse(readFileSync(join(folder, 'ut/manifest.json'), 'utf8'))
}

/** Writes another manifest, with the checksum it then has: as someone does who wants to be believed. */
function writeManifest(folder: string, text: string): void {
  writeFileSync(join(folder, 'ut/manifest.json'), text)
  const sums = readFileSync(join(folder, 'ut/SHA256SUMS'), 'utf8')
  const sum = createHash('sha256').update(text).digest('hex')
  writeFileSync(join(folder, 'ut/SHA256SUMS'), sums.replace(/^\w+(?= {2}manifest\.json$)/m, sum))
}

function changeManifest(folder: string, change: (manifest: ReturnType<typeof manifestIn>) => void): void {
  const manifest = manifestIn(folder)
  change(manifest)
  writeManifest(folder, JSON.stringify(manifest))
}

describe('a pack as it was written', () => {
  test('holds, in its folder and as a zip, and with its sources in git', () => {
    const commit = git(home, 'rev-parse', '--short=10', 'HEAD').trim()
    const folder = verify(home)
    expect(folder.stdout).toMatch(/^Remiss av förslag till strategi \(20RS6401\), gjort med rus /)
    expect(folder.stdout).toContain('✓ Alla 36 filer är som de skrevs.')
    expect(folder.stdout).toContain(`✓ ${ZIP} innehåller samma filer.`)
    expect(folder.stdout).toContain(`✓ strategi/rus-2022.md är densamma i incheckningen ${commit}.`)
    expect(folder.stdout).toContain(`✓ bilagor/statistik.csv är densamma i incheckningen ${commit}.`)
    expect(folder.stdout).toContain(`✓ strategi/karta.svg är densamma i incheckningen ${commit}.`)
    expect(folder.stdout).toMatch(/\nUtskicket stämmer\.\n$/)
    expect([folder.exitCode, folder.stderr]).toEqual([0, ''])
    const zip = verify(home, `ut/${ZIP}`)
    expect(zip.stdout).toContain('✓ Alla 26 filer är som de skrevs.')
    expect(zip.exitCode).toBe(0)
  })

  test('holds although the sources have changed on disk since, as git has them', () => {
    const folder = copied()
    writeFileSync(join(folder, 'strategi/rus-2022.md'), 'annat\n')
    expect(verify(folder).exitCode).toBe(0)
  })

  test('holds for one who has no workspace, who is told that the sources are not proved', () => {
    const folder = folderWith({})
    cpSync(join(home, 'ut'), join(folder, 'ut'), { recursive: true })
    const { exitCode, stdout } = verify(folder)
    expect(exitCode).toBe(0)
    expect(stdout).toContain('Källorna är inte kontrollerade')
    const config = join(home, 'rus.config.yaml')
    expect(rus(['remiss', 'verify', 'ut', '--config', config], folder).stdout).not.toContain('inte kontrollerade')
  })

  test('is told of in English too', () => {
    const { stdout } = rus(['remiss', 'verify', 'ut', '--lang', 'en'], home)
    expect(stdout).toContain('✓ All 36 files are as they were written.')
    expect(stdout).toMatch(/\nThe pack holds\.\n$/)
  })
})

describe('what does not hold is named', () => {
  test.each<[string, (folder: string) => void, readonly string[]]>([
    [
      'a file that has changed',
      (folder) => appendFileSync(join(folder, 'ut/20RS6401-fragor.html'), ' '),
      ['✗ 35 filer av 36', '✗ 20RS6401-fragor.html har ändrats sedan utskicket skrevs.'],
    ],
    [
      'a file of the same size with other bytes',
      (folder) => {
        const file = join(folder, 'ut/20RS6401-fragor.pdf')
        const bytes = readFileSync(file)
        bytes[200] = (bytes[200] ?? 0) ^ 1
        writeFileSync(file, bytes)
      },
      ['✗ 20RS6401-fragor.pdf har ändrats'],
    ],
    [
      'a file that is gone',
      (folder) => rmSync(join(folder, 'ut/internt/utskick.csv')),
      ['✗ internt/utskick.csv saknas.', 'Utskicket stämmer inte: 1 fel.'],
    ],
    [
      'a file that came',
      (folder) => writeFileSync(join(folder, 'ut/\u001b[2Jny.pdf'), ''),
      ['✗ ⟨U+001B⟩[2Jny.pdf hör inte till utskicket.'],
    ],
    [
      'a link',
      (folder) => symlinkSync('/etc/passwd', join(folder, 'ut/internt/brev/lank')),
      ['✗ internt/brev/lank är ingen vanlig fil'],
    ],
    [
      'a link in the place of a file',
      (folder) => {
        renameSync(join(folder, 'ut/index.html'), join(folder, 'index.html'))
        symlinkSync('../index.html', join(folder, 'ut/index.html'))
      },
      ['✗ index.html saknas.', '✗ index.html är ingen vanlig fil'],
    ],
    [
      'a checksum',
      (folder) => {
        const file = join(folder, 'ut/SHA256SUMS')
        writeFileSync(file, readFileSync(file, 'utf8').replace(/^\w{64}(?= {2}index)/m, '0'.repeat(64)))
      },
      ['✗ SHA256SUMS har en annan kontrollsumma för index.html, eller ingen.'],
    ],
    [
      'checksums that are none',
      (folder) => writeFileSync(join(folder, 'ut/SHA256SUMS'), 'hej\n'),
      ['✗ SHA256SUMS är inte skriven som en lista'],
    ],
    ['checksums that are gone', (folder) => rmSync(join(folder, 'ut/SHA256SUMS')), ['✗ SHA256SUMS saknas.']],
    [
      'a document hash that is not the proposal’s',
      (folder) =>
        changeManifest(folder, (manifest) => {
          manifest.documentHash = '0'.repeat(64)
        }),
      ['✗ Förslagets kontrollsumma i manifest.json', `✗ ${ZIP}/manifest.json har ändrats`],
    ],
    [
      'a source that says something else',
      (folder) => {
        changeManifest(folder, (manifest) => {
          manifest.sources = (manifest.sources as { path: string }[]).map(({ path, ...rest }) =>
            path === 'strategi/rus-2018.md' ? { path, sha256: '0'.repeat(64) } : { path, ...rest },
          )
        })
      },
      ['✗ strategi/rus-2018.md har ändrats sedan utskicket gjordes.'],
    ],
    [
      'a source in a commit that is not there, or has other text',
      (folder) =>
        changeManifest(folder, (manifest) => {
          manifest.sources = (manifest.sources as { path: string; sha256: string }[]).map((source) =>
            source.path === 'strategi/rus-2018.md' ? { ...source, revision: '0'.repeat(40) } : source,
          )
        }),
      ['✗ strategi/rus-2018.md finns inte i incheckningen 0000000000.'],
    ],
  ])('%s', (_, spoil, told) => {
    const folder = copied()
    spoil(folder)
    const { exitCode, stdout, stderr } = verify(folder)
    for (const text of told) expect(stdout).toContain(text)
    expect(stdout).toMatch(/\nUtskicket stämmer inte: \d+ fel\.\n$/)
    expect([exitCode, stderr]).toEqual([1, ''])
  })
})

/** Puts a second file of the same name into the zip of a pack: programs that unpack it take one or the other. */
function doubleInZip(folder: string, name: string): void {
  const other = `${name.slice(0, -1)}~`
  writeZip(folder, (files) => {
    files[other] = strToU8('En annan text.')
  })
  const path = join(folder, 'ut', ZIP)
  const bytes = readFileSync(path)
  for (let at = bytes.indexOf(other); at >= 0; at = bytes.indexOf(other, at)) bytes.write(name, at)
  writeFileSync(path, bytes)
}

/** The zip of a pack with another text in a file, and a manifest and checksums in it that say so. */
function forgeZip(folder: string, name: string): void {
  writeZip(folder, (files) => {
    const sumOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
    const write = (each: string, bytes: Uint8Array) => {
      const sums = strFromU8(files.SHA256SUMS ?? new Uint8Array())
      files.SHA256SUMS = strToU8(sums.replace(new RegExp(`^\\w+(?=  ${each}$)`, 'm'), sumOf(bytes)))
      files[each] = bytes
    }
    const forged = strToU8('<!doctype html><title>En annan text</title>')
    write(name, forged)
    const manifest = JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array()))
    for (const file of manifest.files)
      if (file.name === name) Object.assign(file, { bytes: forged.length, sha256: sumOf(forged) })
    write('manifest.json', strToU8(JSON.stringify(manifest)))
  })
}

/** The zip of a pack, changed. */
function writeZip(folder: string, change: (files: Zippable & Record<string, Uint8Array>) => void): void {
  const files = unzipSync(readFileSync(join(folder, 'ut', ZIP)))
  change(files)
  writeFileSync(join(folder, 'ut', ZIP), zipSync(files))
}

describe('a hostile pack is told of, and nothing of it is followed', () => {
  test.each<[string, (folder: string) => void, string]>([
    ['no JSON', (folder) => writeManifest(folder, '{"files": ['), 'manifest.json går inte att läsa som JSON'],
    [
      'JSON of other things',
      (folder) => writeManifest(folder, '[1, 2]'),
      'manifest.json är inte skriven som ett manifest (/)',
    ],
    [
      'a million levels',
      (folder) => writeManifest(folder, '['.repeat(1e6)),
      'manifest.json går inte att läsa som JSON',
    ],
    ['no text', (folder) => writeManifest(folder, '\u0000'), 'manifest.json går inte att läsa som JSON'],
    ['nothing', (folder) => rmSync(join(folder, 'ut/manifest.json')), 'manifest.json saknas.'],
    ...['../../etc/passwd', '/etc/passwd', 'brev/../../x', '.dold', 'a\u0000b', '__proto__/../x'].map(
      (name): [string, (folder: string) => void, string] => [
        `a file named ${JSON.stringify(name)}`,
        (folder) =>
          changeManifest(folder, ({ files: [first] }) => {
            if (first) first.name = name
          }),
        'manifest.json är inte skriven som ett manifest (/files/0/name)',
      ],
    ),
    [
      'a source outside the workspace',
      (folder) =>
        changeManifest(folder, (manifest) => {
          manifest.sources = [...(manifest.sources as object[]), { path: '../../etc/passwd', sha256: '0'.repeat(64) }]
        }),
      '✗ ../../etc/passwd finns inte.',
    ],
    [
      'a file of more bytes than are read',
      (folder) => {
        truncateSync(join(folder, 'ut/index.html'), 2 ** 40)
        changeManifest(folder, ({ files }) => {
          const page = files.find(({ name }) => name === 'index.html')
          if (page) page.bytes = 2 ** 40
        })
      },
      '✗ index.html går inte att läsa.',
    ],
    [
      'a zip that is none',
      (folder) => writeFileSync(join(folder, 'ut', ZIP), 'PK'),
      `✗ ${ZIP} går inte att läsa som en zipfil.`,
    ],
    [
      'a zip with a way out',
      (folder) =>
        writeZip(folder, (files) => {
          files['../../ut.txt'] = new Uint8Array(3)
        }),
      `✗ ${ZIP}/../../ut.txt hör inte till utskicket.`,
    ],
    [
      'a zip with another text in it',
      (folder) =>
        writeZip(folder, (files) => {
          files['index.html'] = new Uint8Array(3)
        }),
      `✗ ${ZIP}/index.html har ändrats`,
    ],
    ['a zip with two files of one name', (folder) => doubleInZip(folder, 'index.html'), `✗ ${ZIP}`],
    [
      'a zip with another text and the sums of that',
      (folder) => forgeZip(folder, 'index.html'),
      `✗ ${ZIP}/manifest.json har ändrats`,
    ],
    [
      'a zip that inflates without end',
      (folder) =>
        writeZip(folder, (files) => {
          files.bomb = new Uint8Array(600 * 1024 ** 2)
        }),
      `✗ ${ZIP} går inte att läsa som en zipfil.`,
    ],
  ])('%s', (_, spoil, told) => {
    const folder = copied()
    spoil(folder)
    const { exitCode, stdout, stderr } = verify(folder)
    expect(stdout).toContain(told)
    expect([exitCode, stderr]).toEqual([1, ''])
  })

  test.each<[string, (folder: string) => void]>([
    ['a folder without anything', (folder) => mkdirSync(join(folder, 'tom'))],
    ['a text', (folder) => writeFileSync(join(folder, 'tom'), 'PK\u0003\u0004')],
    ['a link to what never ends', (folder) => symlinkSync('/dev/zero', join(folder, 'tom'))],
    ['a folder in circles', (folder) => symlinkSync('tom', join(folder, 'tom'))],
  ])('%s is no pack', (_, make) => {
    const folder = folderWith({})
    make(folder)
    const { exitCode, stdout, stderr } = verify(folder, 'tom')
    expect(exitCode).toBeGreaterThan(0)
    expect(exitCode).toBeLessThan(3)
    expect(`${stdout}${stderr}`).toMatch(/manifest\.json|inget utskick|ingen fil eller mapp/)
  })
})
