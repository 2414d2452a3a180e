import { execFileSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folderWith, rus } from './rus.ts'

const CONFIG = 'region: "18"\nlanguage: sv\n'

/** A charter without any fault. */
const CHARTER = readFileSync(join(import.meta.dirname, 'charter.md'), 'utf8')
/** The same with a misspelt key, which can be mended. */
const MISSPELT = CHARTER.replace('decision:', 'decison:')

interface Json {
  readonly findings: readonly { rule: string; severity: string; path: string; line: number; message: string }[]
}

const rulesIn = (stdout: string) =>
  (JSON.parse(stdout) as Json).findings.map((finding) => `${finding.path} ${finding.rule}`)

describe('exit codes and streams', () => {
  test('0 and one sentence when all is well', () => {
    const ran = rus(['validate'], folderWith({ 'rus.config.yaml': CONFIG, 'rad/rad.md': CHARTER }))
    expect(ran).toEqual({ exitCode: 0, stdout: '1 dokument kontrollerat. Inga fel.\n', stderr: '' })
  })

  test('1 when there is an error, told in Swedish with place and remedy', () => {
    const ran = rus(['validate'], folderWith({ 'rus.config.yaml': CONFIG, 'rad/rad.md': MISSPELT }))
    expect(ran.exitCode).toBe(1)
    expect(ran.stdout).toContain('”decison”')
    expect(ran.stdout).toContain('Menade du ”decision”?')
    expect(ran.stdout).toMatch(/^rad\/rad\.md:\d+:1 {2}fel/m)
    expect(ran.stderr).toBe('')
  })

  test.each([
    [['validate', 'finns-inte.md'], 'finns-inte.md'],
    [['validate', '--formt', 'json'], 'Menade du --format?'],
    [['validate', '--format', 'jsn'], 'Menade du json?'],
    [['validate', '--max-warnings', 'två'], '--max-warnings'],
    [['validate', '--dry-run'], '--fix'],
    [['validate', '--date', '2026-13-01'], '2026-13-01'],
    [['validate', '--update-baseline'], '--baseline'],
    [['validte'], 'Menade du validate?'],
    [['validate', '--changed', '--output=x'], '--output=x'],
  ])('2 for wrong usage: %j', (args, said) => {
    const ran = rus(args, folderWith({ 'rus.config.yaml': CONFIG, 'rad/rad.md': CHARTER }))
    expect(ran.exitCode).toBe(2)
    expect(ran.stdout).toBe('')
    expect(ran.stderr).toContain(said)
    expect(ran.stderr).not.toContain('    at ')
  })

  test('help is in the language asked for and exits 0', () => {
    const folder = folderWith({})
    expect(rus(['validate', '--help'], folder)).toMatchObject({ exitCode: 0, stderr: '' })
    expect(rus(['--help'], folder).stdout).toContain('Användning:')
    expect(rus(['--help'], folder, { LANG: 'en_GB.UTF-8' }).stdout).toContain('Usage:')
    expect(rus(['validate', '--help', '--lang', 'en'], folder).stdout).toContain('Usage:')
    expect(rus(['validate', '--help'], folder).stdout).toContain('\n  gitlab   Code Quality-rapport för GitLab\n')
  })

  test('without a command, help and 2', () => {
    const ran = rus([], folderWith({}))
    expect(ran).toMatchObject({ exitCode: 2, stderr: '' })
    expect(ran.stdout).toContain('validate [paths...]')
  })

  test('--quiet shows errors only, --max-warnings fails on too many warnings', () => {
    const folder = folderWith({
      'a.md': '# Råd\n\nText med dold\u200b bredd.\n',
      'rus.config.yaml': 'rules:\n  front-matter/missing: off\n',
    })
    expect(rus(['validate'], folder).exitCode).toBe(0)
    expect(rus(['validate', '--quiet'], folder).stdout).not.toContain('varning  ')
    expect(rus(['validate', '--max-warnings', '0'], folder).exitCode).toBe(1)
    expect(rus(['validate', '--max-warnings', '1'], folder).exitCode).toBe(0)
  })

  test('colour only on a terminal, or when forced, and never with NO_COLOR', () => {
    const folder = folderWith({ 'rus.config.yaml': CONFIG, 'rad/rad.md': MISSPELT })
    const coloured = (environment: Record<string, string>) =>
      rus(['validate'], folder, environment).stdout.includes('\u001b[')
    expect(coloured({})).toBe(false)
    expect(coloured({ FORCE_COLOR: '1' })).toBe(true)
    expect(coloured({ FORCE_COLOR: '1', NO_COLOR: '1' })).toBe(false)
  })
})

describe('workspaces', () => {
  test('a lone file needs none, and what it refers to may stand elsewhere', () => {
    const ran = rus(['validate', 'rad.md', '--format', 'json'], folderWith({ 'rad.md': CHARTER }))
    expect([ran.exitCode, rulesIn(ran.stdout)]).toEqual([0, []])
  })

  test('are found upwards; only what is asked about is told', () => {
    const folder = folderWith({
      'rus.config.yaml': CONFIG,
      'a/ett.md': MISSPELT,
      'b/två.md': MISSPELT.replace('id: rad', 'id: annat'),
    })
    const ran = rus(['validate', '.', '--format', 'json'], join(folder, 'a'))
    expect(rulesIn(ran.stdout)).toEqual(['ett.md front-matter/unknown-key'])
  })

  test('a folder that holds several means all of them, each by itself', () => {
    const folder = folderWith({
      'ett/rus.config.yaml': CONFIG,
      'ett/rad.md': CHARTER,
      'två/rus.config.yaml': CONFIG,
      'två/rad.md': MISSPELT,
    })
    const ran = rus(['validate', '--format', 'json'], folder)
    expect(rulesIn(ran.stdout)).toEqual(['två/rad.md front-matter/unknown-key'])
  })

  test('inside another are checked too, each by itself', () => {
    const folder = folderWith({
      'rus.config.yaml': CONFIG,
      'rad.md': CHARTER,
      'inre/rus.config.yaml': CONFIG,
      'inre/rad.md': MISSPELT,
    })
    const ran = rus(['validate', '--format', 'json'], folder)
    expect(rulesIn(ran.stdout)).toEqual(['inre/rad.md front-matter/unknown-key'])
    expect(rus(['validate', 'rad.md'], folder).exitCode).toBe(0)
  })

  test('the configuration is checked like a document', () => {
    const folder = folderWith({ 'rus.config.yaml': 'langage: sv\n', 'rad/rad.md': CHARTER })
    const ran = rus(['validate', '--format', 'json'], folder)
    expect(rulesIn(ran.stdout)).toEqual(['rus.config.yaml front-matter/unknown-key'])
  })

  test('rules can be turned off, also for a folder', () => {
    const off = 'rules:\n  front-matter/unknown-key: off\n  front-matter/missing-key: off\n'
    const folder = folderWith({ 'rus.config.yaml': off, 'rad/rad.md': MISSPELT })
    expect(rus(['validate'], folder).exitCode).toBe(0)
    const inFolder = `folders:\n  - path: gammalt\n    rules:\n      front-matter/unknown-key: note\n      front-matter/missing-key: off\n`
    const other = folderWith({ 'rus.config.yaml': inFolder, 'gammalt/rad.md': MISSPELT })
    const ran = rus(['validate', '--format', 'json'], other)
    expect((JSON.parse(ran.stdout) as Json).findings.map((finding) => finding.severity)).toEqual(['note'])
  })

  test('a type of the region itself needs a schema and nothing else', () => {
    const schema = {
      title: 'Handlingsplan',
      type: 'object',
      required: ['ansvarig'],
      properties: { type: {}, id: {}, ansvarig: { type: 'string' } },
    }
    const folder = folderWith({
      'rus.config.yaml': 'schemas: [scheman]\n',
      'scheman/handlingsplan.schema.json': JSON.stringify(schema),
      'plan.md': '---\ntype: handlingsplan\nid: plan\n---\n\n# Plan\n\nVi gör det tillsammans.\n',
    })
    const ran = rus(['validate', '--format', 'json'], folder)
    expect(rulesIn(ran.stdout)).toEqual(['plan.md front-matter/missing-key'])
  })
})

test('a folder that gives its documents a type asks for their keys', () => {
  const config = 'folders:\n  - path: moten\n    type: meeting\n'
  const folder = folderWith({ 'rus.config.yaml': config, 'moten/mote.md': '# Möte\n\n## Protokoll\n\nAllt väl.\n' })
  const said = rus(['validate'], folder).stdout
  expect(said).toContain('Nycklarna ”id”, ”charter”, ”date”, ”form” och ”agenda” saknas.')
  expect(said).not.toContain('front-matter/missing ')
})

describe('--config', () => {
  test('is checked itself, wherever it is and whatever its name', () => {
    const folder = folderWith({ 'ci.yaml': 'bogus: 1\n', 'rus.config.yaml': CONFIG, 'rad.md': CHARTER })
    const ran = rus(['validate', '--config', 'ci.yaml', '--format', 'json'], folder)
    expect([ran.exitCode, rulesIn(ran.stdout)]).toEqual([1, ['ci.yaml front-matter/unknown-key']])
  })
})

describe('--fix', () => {
  test('mends what is safe, and says how much', () => {
    const folder = folderWith({ 'rus.config.yaml': CONFIG, 'rad/rad.md': MISSPELT })
    const ran = rus(['validate', '--fix'], folder)
    expect(ran.exitCode).toBe(0)
    expect(ran.stdout).toContain('1 anmärkning har rättats.')
    expect(ran.stderr).toMatch(/^rad\/rad\.md:\d+ {2}decison: → decision:$/m)
    expect(readFileSync(join(folder, 'rad/rad.md'), 'utf8')).toBe(CHARTER)
  })

  test('keeps line ends and byte order mark', () => {
    const windows = (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`
    const folder = folderWith({ 'rus.config.yaml': CONFIG, 'rad/rad.md': windows(MISSPELT) })
    expect(rus(['validate', '--fix'], folder).exitCode).toBe(0)
    expect(readFileSync(join(folder, 'rad/rad.md'), 'utf8')).toBe(windows(CHARTER))
  })

  test('tells the first twenty changes one by one', () => {
    const items = Array.from({ length: 25 }, (_, index) => `  - { title: Punkt ${index}, slag: information }\n`)
    const header = 'type: meeting\nid: mote\ncharter: rad\ndate: 2025-09-19\nform: physical\n'
    const text = `---\n${header}agenda:\n${items.join('').replaceAll('slag', 'Kind')}---\n\n# Möte\n`
    const told = rus(['validate', '--fix', 'mote.md'], folderWith({ 'mote.md': text })).stderr
    expect(told.match(/Kind: → kind:/g)).toHaveLength(20)
    expect(told).toMatch(/^och 5 till$/m)
  })

  test('--dry-run shows a patch and leaves the file', () => {
    const folder = folderWith({ 'rus.config.yaml': CONFIG, 'rad/rad.md': MISSPELT })
    const ran = rus(['validate', '--fix', '--dry-run'], folder)
    expect(ran.exitCode).toBe(1)
    expect(ran.stdout).toMatch(/^-decison: /m)
    expect(ran.stdout).toMatch(/^\+decision: /m)
    expect(readFileSync(join(folder, 'rad/rad.md'), 'utf8')).toBe(MISSPELT)
  })

  test('a file with two kinds of line ends is left, and told of', () => {
    const mixed = MISSPELT.replace('\n', '\r\n')
    const folder = folderWith({ 'rus.config.yaml': CONFIG, 'rad/rad.md': mixed })
    const ran = rus(['validate', '--fix'], folder)
    expect(ran.exitCode).toBe(1)
    expect(ran.stderr).toContain('radslut')
    expect(readFileSync(join(folder, 'rad/rad.md'), 'utf8')).toBe(mixed)
  })
})

test.each([
  ['NUL', Buffer.from('region: "18"\n\0'), 'source/encoding'],
  ['UTF-16', Buffer.from('\ufeffregion: "18"\n', 'utf16le'), 'source/encoding'],
  ['latin-1', Buffer.from('region: "18" # å\n', 'latin1'), 'source/encoding'],
  ['more than 1 MiB', Buffer.alloc(1_048_577, '#'), 'source/too-large'],
])('a configuration that cannot be read (%s) is a finding at itself', (_, config, rule) => {
  const ran = rus(['validate', '--format', 'json'], folderWith({ 'rus.config.yaml': config, 'rad/rad.md': CHARTER }))
  expect([ran.exitCode, ran.stderr]).toEqual([1, ''])
  expect(rulesIn(ran.stdout)).toEqual([`rus.config.yaml ${rule}`])
})

test('--dry-run shows what would change at once, and steers no terminal', () => {
  const hostile = CHARTER.replace('\n## ', '\nSe\u00ad \u001b[2J\u202edit\n\n## ')
  const folder = folderWith({
    'rus.config.yaml': CONFIG,
    'rad/rad.md': hostile,
    'många.md': `# Många\n${'\nar\u00adbete\n'.repeat(10_000)}`,
  })
  const began = performance.now()
  const { stdout } = rus(['validate', '--fix', '--dry-run'], folder)
  expect(performance.now() - began).toBeLessThan(20_000)
  expect(stdout).toContain('⟨U+001B⟩')
  expect(stdout).toContain('\n+arbete\n')
  expect(stdout).not.toMatch(/[\u001b\u202e]/)
})

describe('--baseline', () => {
  test('accepts the findings of today and fails on new ones, wherever lines have moved', () => {
    const folder = folderWith({ 'rus.config.yaml': CONFIG, 'rad/rad.md': MISSPELT })
    expect(rus(['validate', '--baseline', 'godtaget.json', '--update-baseline'], folder).exitCode).toBe(0)
    writeFileSync(join(folder, 'rad/rad.md'), MISSPELT.replace('\n---\n', '\n# en rad till\n---\n'))
    const same = rus(['validate', '--baseline', 'godtaget.json'], folder)
    expect([same.exitCode, same.stdout]).toEqual([
      0,
      expect.stringContaining('1 tidigare godtagen anmärkning visas inte.'),
    ])
    writeFileSync(join(folder, 'rad/rad.md'), MISSPELT.replace('kind:', 'knd:'))
    expect(rus(['validate', '--baseline', 'godtaget.json'], folder).exitCode).toBe(1)
  })

  test('a file that is not there is told of, and accepts nothing', () => {
    const folder = folderWith({ 'rus.config.yaml': CONFIG, 'rad/rad.md': MISSPELT })
    const { stderr, exitCode } = rus(['validate', '--baseline', 'nix.json'], folder)
    expect({ stderr, exitCode }).toEqual({ exitCode: 1, stderr: expect.stringContaining('nix.json finns inte') })
  })

  test('an update about one document leaves what is accepted of the others', () => {
    const other = MISSPELT.replace('id: rad', 'id: annat')
    const folder = folderWith({ 'rus.config.yaml': CONFIG, 'a/rad.md': MISSPELT, 'b/rad.md': other })
    rus(['validate', '--baseline', 'godtaget.json', '--update-baseline'], folder)
    writeFileSync(join(folder, 'a/rad.md'), CHARTER)
    rus(['validate', 'a', '--baseline', 'godtaget.json', '--update-baseline'], folder)
    expect(rus(['validate', '--baseline', 'godtaget.json'], folder).exitCode).toBe(0)
    expect(readFileSync(join(folder, 'godtaget.json'), 'utf8')).not.toContain('a/rad.md')
  })

  test('each workspace has its own', () => {
    const config = `${CONFIG}baseline: godtaget.json\n`
    const workspace = (name: string) => ({ [`${name}/rus.config.yaml`]: config, [`${name}/rad.md`]: MISSPELT })
    const folder = folderWith({ ...workspace('ett'), ...workspace('två') })
    expect(rus(['validate', '--update-baseline'], folder).exitCode).toBe(0)
    expect(rus(['validate'], folder).stdout).toContain('2 tidigare godtagna')
    rmSync(join(folder, 'två/godtaget.json'))
    expect(rulesIn(rus(['validate', '--format', 'json'], folder).stdout)).toEqual([
      'två/rad.md front-matter/unknown-key',
    ])
  })

  test('a file that is none is an error, not an empty baseline', () => {
    const folder = folderWith({ 'rus.config.yaml': CONFIG, 'rad/rad.md': CHARTER, 'fel.json': '{}' })
    expect(rus(['validate', '--baseline', 'fel.json'], folder)).toMatchObject({ exitCode: 2, stdout: '' })
  })

  test('is never written over anything else, and never outside the workspace that names it', () => {
    const folder = folderWith({
      'utanför.json': '{}',
      'inne/rus.config.yaml': `${CONFIG}baseline: ../utanför.json\n`,
      'länk/rus.config.yaml': `${CONFIG}baseline: mapp/ny.json\n`,
      'över/rus.config.yaml': `${CONFIG}baseline: rad.md\n`,
      'över/rad.md': CHARTER,
    })
    symlinkSync('..', join(folder, 'länk/mapp'))
    for (const name of ['inne', 'länk', 'över']) {
      expect(rus(['validate', '--update-baseline'], join(folder, name))).toMatchObject({ exitCode: 2, stdout: '' })
    }
    expect(readFileSync(join(folder, 'utanför.json'), 'utf8')).toBe('{}')
    expect(existsSync(join(folder, 'ny.json'))).toBe(false)
    expect(readFileSync(join(folder, 'över/rad.md'), 'utf8')).toBe(CHARTER)
  })
})

describe('--changed', () => {
  test('tells of what changed and of what refers to it', () => {
    const refers = (id: string, to: string) =>
      CHARTER.replace('id: rad', `id: ${id}`).replace('\n## ', `\nSe [rådet](${to}#syfte).\n\n## `)
    const folder = folderWith({
      'rus.config.yaml': CONFIG,
      'ett.md': CHARTER,
      'två.md': refers('annat', 'ett.md'),
      'tre.md': refers('tredje', 'två.md').replace('kind:', 'knd:'),
    })
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@t', ...args], { cwd: folder })
    rmSync(join(folder, '.git'), { recursive: true })
    git('init', '-q')
    git('add', '.')
    git('commit', '-qm', 'start')
    unlinkSync(join(folder, 'ett.md'))
    const ran = rus(['validate', '--changed', 'HEAD', '--format', 'json'], folder)
    expect(rulesIn(ran.stdout)).toEqual(['två.md reference/broken-link'])
  })

  test.each([
    ['a meeting is deleted', 'moten/tredje.md', undefined, 'charter.md'],
    ['a new document takes an id', 'aa.md', CHARTER, 'charter.md'],
  ])('tells of the other end too: %s', (_, path, content, place) => {
    const meeting = (day: string, id: string) =>
      `---\ntype: meeting\nid: ${id}\ncharter: rad\ndate: 2024-0${day}-10\nform: physical\nagenda: []\n---\n\n# Möte\n\n## Protokoll\n\nVi möttes.\n`
    const folder = folderWith({
      'rus.config.yaml': CONFIG,
      'charter.md': CHARTER.replace('min: 2', 'min: 3').replace('max: 3', 'max: 4'),
      'moten/ett.md': meeting('1', 'ett'),
      'moten/andra.md': meeting('2', 'andra'),
      'moten/tredje.md': meeting('3', 'tredje'),
    })
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@t', ...args], { cwd: folder })
    rmSync(join(folder, '.git'), { recursive: true })
    git('init', '-q')
    git('add', '.')
    git('commit', '-qm', 'start')
    if (content === undefined) unlinkSync(join(folder, path))
    else writeFileSync(join(folder, path), content)
    const told = (...args: string[]) =>
      rulesIn(rus(['validate', '--date', '2026-01-31', '--format', 'json', ...args], folder).stdout)
    const brought = told().filter((each) => each.startsWith(place))
    expect(brought.length).toBeGreaterThan(0)
    expect(told('--changed', 'HEAD')).toEqual(expect.arrayContaining(brought))
  })

  test('tells of what refers to the id a document had', () => {
    const serving = CHARTER.replace('id: rad\n', 'id: tjänar\nserves: gammal\n')
    const strategy = '---\ntype: strategy\nid: gammal\n---\n\n# Strategi\n'
    const folder = folderWith({ 'rus.config.yaml': CONFIG, 'rad.md': serving, 'rus.md': strategy })
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@t', ...args], { cwd: folder })
    rmSync(join(folder, '.git'), { recursive: true })
    git('init', '-q')
    git('add', '.')
    git('commit', '-qm', 'start')
    writeFileSync(join(folder, 'rus.md'), strategy.replace('gammal', 'ny'))
    const ran = rus(['validate', '--changed', 'HEAD', '--format', 'json'], folder)
    expect(rulesIn(ran.stdout)).toContain('rad.md reference/unresolved-document')
  })
})

describe('what is wrong with the settings', () => {
  test('is told whatever is asked about', () => {
    const folder = folderWith({
      'rus.config.yaml': 'schemas: [scheman]\n',
      'scheman/plan.schema.json': '{ "title": "Plan" "type": "object" }',
      'a/rad.md': CHARTER,
    })
    const ran = rus(['validate', 'a', '--format', 'json'], folder)
    expect([ran.exitCode, rulesIn(ran.stdout)]).toEqual([1, ['scheman/plan.schema.json schema/unusable']])
  })
})

describe('--output', () => {
  test('writes the result, and never over a document', () => {
    const folder = folderWith({ 'rus.config.yaml': CONFIG, 'rad/rad.md': CHARTER })
    expect(rus(['validate', '--format', 'sarif', '--output', 'rus.sarif'], folder)).toMatchObject({
      exitCode: 0,
      stdout: '',
    })
    expect(JSON.parse(readFileSync(join(folder, 'rus.sarif'), 'utf8'))).toMatchObject({ version: '2.1.0' })
    expect(rus(['validate', '--output', 'rad/rad.md'], folder).exitCode).toBe(2)
    expect(readFileSync(join(folder, 'rad/rad.md'), 'utf8')).toBe(CHARTER)
  })

  test.each(['värden.csv', 'README.md', 'egna/rad.schema.json', 'länk.txt'])('nor over %s, read or not', (name) => {
    const folder = folderWith({
      'rus.config.yaml': CONFIG,
      'värden.csv': 'a;b\n',
      'README.md': 'a;b\n',
      'egna/rad.schema.json': 'a;b\n',
    })
    symlinkSync('värden.csv', join(folder, 'länk.txt'))
    expect(rus(['validate', '--output', name], folder).exitCode).toBe(2)
    expect(readFileSync(join(folder, name), 'utf8')).toBe('a;b\n')
  })
})

describe('what is kept between runs', () => {
  test('never hides a change: of a document, of the configuration, of a file linked to', () => {
    const linking = CHARTER.replace('\n## ', '\nSe [bilagan](bilaga.pdf).\n\n## ')
    const folder = folderWith({ 'rus.config.yaml': CONFIG, 'rad.md': linking, 'bilaga.pdf': 'x' })
    const findings = () => rulesIn(rus(['validate', '--format', 'json'], folder).stdout)
    expect(findings()).toEqual([])
    expect(findings()).toEqual([])
    rmSync(join(folder, 'bilaga.pdf'))
    expect(findings()).toEqual(['rad.md reference/broken-link'])
    writeFileSync(join(folder, 'rus.config.yaml'), `${CONFIG}rules:\n  reference/broken-link: off\n`)
    expect(findings()).toEqual([])
    writeFileSync(join(folder, 'rad.md'), linking.replace('kind:', 'knd:'))
    expect(findings()).toContain('rad.md front-matter/unknown-key')
  })
})

describe('--output and what is read', () => {
  test('never over the accepted findings', () => {
    const folder = folderWith({ 'rus.config.yaml': `${CONFIG}baseline: godtaget.json\n`, 'rad.md': MISSPELT })
    rus(['validate', '--update-baseline'], folder)
    const before = readFileSync(join(folder, 'godtaget.json'), 'utf8')
    expect(rus(['validate', '--format', 'json', '--output', 'godtaget.json'], folder).exitCode).toBe(2)
    expect(readFileSync(join(folder, 'godtaget.json'), 'utf8')).toBe(before)
  })
})

describe('names on disk', () => {
  test('written with other code points are read, checked and mended where they are', () => {
    const name = 'r\u00e5d.md'.normalize('NFD')
    const folder = folderWith({ 'rus.config.yaml': CONFIG, [name]: MISSPELT })
    for (const asked of [[], [name]]) {
      const ran = rus(['validate', ...asked, '--format', 'json'], folder)
      expect(rulesIn(ran.stdout)).toEqual(['r\u00e5d.md front-matter/unknown-key'])
    }
    expect(rus(['validate', '--fix'], folder).exitCode).toBe(0)
    expect(readdirSync(folder).filter((each) => each.endsWith('.md'))).toEqual([name])
  })
})

describe('hostile files', () => {
  test('that are passed over are told of', () => {
    const folder = folderWith({ 'rus.config.yaml': CONFIG, 'm\u00e5l.md': CHARTER, 'ma\u030al.md': MISSPELT })
    const { stdout } = rus(['validate', '--format', 'json'], folder)
    expect(rulesIn(stdout).map((each) => each.normalize('NFC'))).toContain('m\u00e5l.md source/not-a-file')
  })

  test('are findings; the others are checked', () => {
    const folder = folderWith({
      'rus.config.yaml': CONFIG,
      'latin1.md': Buffer.from('# R\xe5d\n', 'latin1'),
      'nul.md': 'a\0b',
      'stor.md': 'x'.repeat(1024 * 1024 + 1),
      'djup.md': `${'>'.repeat(500)} x`,
      'celler.md': `${'|a'.repeat(199)}|\n${'|-'.repeat(199)}|\n${'|\n'.repeat(50_000)}`,
      'rubriker.md': '# a\n'.repeat(200_000),
      'länkar.md': '[här](http://x.y) '.repeat(50_000),
      'dubbelt.md': '---\nid: a\nid: b\n---\n',
      'rad.md': MISSPELT,
    })
    symlinkSync('/etc/passwd', join(folder, 'ut.md'))
    symlinkSync('slinga.md', join(folder, 'slinga.md'))
    mkdirSync(join(folder, 'mapp.md'))
    execFileSync('mkfifo', [join(folder, 'ror.md')])
    const ran = rus(['validate', '--format', 'json'], folder)
    expect(ran.exitCode).toBe(1)
    const rules = rulesIn(ran.stdout)
    for (const finding of [
      'latin1.md source/encoding',
      'nul.md source/encoding',
      'stor.md source/too-large',
      'djup.md source/too-deep',
      'celler.md source/too-wide',
      'länkar.md source/too-many-marks',
      'dubbelt.md front-matter/duplicate-key',
      'rad.md front-matter/unknown-key',
    ]) {
      expect(rules).toContain(finding)
    }
    expect(ran.stdout).not.toContain('root:')
  })

  test('control characters of names and contents never reach the terminal', () => {
    const folder = folderWith({
      'rus.config.yaml': CONFIG,
      'r\u001b]0;x\u0007d.md': MISSPELT.replace('kind: council', 'kind: "\u001b[31mred\u202e"'),
    })
    for (const format of ['text', 'github', 'junit', 'json', 'sarif', 'gitlab']) {
      const { stdout, stderr } = rus(['validate', '--format', format], folder, { FORCE_COLOR: '0' })
      expect(stdout + stderr).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/)
    }
  })
})
