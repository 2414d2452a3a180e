import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { git, repository, write } from './repository.ts'
import { folderWith, type Ran, rus } from './rus.ts'

/** A text with an id and one sentence. */
const text = (id: string, sentence: string) => `---\nid: ${id}\n---\n\n# Strategi\n\n## Mål\n\n${sentence}\n`
const plain = (sentence: string) => `# Text\n\n${sentence}\n`

const OLD = 'Länet har 300 000 invånare och hundra sjöar.'
const NEW = 'Länet har 310 000 invånare och hundra sjöar.'

interface Told {
  readonly old: string
  readonly new: string
  readonly date?: string
  readonly documents: readonly {
    readonly state: string
    readonly old?: { readonly path: string }
    readonly new?: { readonly path: string }
    readonly changes?: readonly unknown[]
  }[]
}

function told(words: readonly string[], folder: string, input?: string): Told {
  const { stdout, stderr, exitCode } = rus(['diff', '--format', 'json', ...words], folder, {}, input)
  expect(stderr).toBe('')
  expect(exitCode).toBe(0)
  return JSON.parse(stdout)
}

/** The documents, a line each: `old → new: 1`, with how many changes there are. */
function lines(words: readonly string[], folder: string, input?: string): readonly string[] {
  return told(words, folder, input).documents.map(({ state, old, new: now, changes }) => {
    const path = old?.path === now?.path ? now?.path : [old?.path, now?.path].filter(Boolean).join(' → ')
    return state === 'both' ? `${path}: ${changes?.length}` : `${state} ${path}`
  })
}

/** What is said of words that cannot be understood. */
function complaint(words: readonly string[], folder: string, code = 2): string {
  const { stdout, stderr, exitCode } = rus(['diff', ...words], folder)
  expect(exitCode).toBe(code)
  expect(stdout).toBe('')
  return stderr
}

const inTwoVersions = () =>
  repository(
    { 'rus.config.yaml': 'language: sv\n', 'strategi/rus.md': text('rus', OLD), 'planer/plan.md': text('plan', OLD) },
    { 'strategi/rus.md': text('rus', NEW) },
  )

test('two files', () => {
  const folder = folderWith({ 'old.md': plain(OLD), 'new.md': plain(NEW) })
  expect(lines(['old.md', 'new.md'], folder)).toEqual(['old.md → new.md: 1'])
  expect(rus(['diff', 'old.md', 'new.md'], folder).stdout).toContain('[-300 000-]{+310 000+}')
})

test('a file in a revision and one on disk', () => {
  const folder = inTwoVersions()
  expect(lines(['v1:strategi/rus.md', 'strategi/rus.md'], folder)).toEqual(['strategi/rus.md: 1'])
  expect(lines(['HEAD~1:./rus.md', 'rus.md'], join(folder, 'strategi'))).toEqual(['rus.md: 1'])
  expect(lines(['v1:strategi/rus.md'], folder)).toEqual(['strategi/rus.md: 1'])
  expect(told(['v1:strategi/rus.md', 'strategi/rus.md'], folder)).toMatchObject({
    old: 'v1:strategi/rus.md',
    new: 'strategi/rus.md',
  })
})

test.each([
  [['v1..v2']],
  [['v1..']],
  [['v1', 'v2']],
  [['HEAD~1']],
  [['v1...main']],
  [['v1', '.']],
])('%j is the whole workspace at two times', (words) => {
  const expected = ['planer/plan.md: 0', 'strategi/rus.md: 1']
  expect(lines(words, inTwoVersions())).toEqual(expected)
})

test.each([
  [['v1..v2', 'strategi/']],
  [['v1', 'strategi']],
  [['v1', 'v2', 'strategi/rus.md']],
  [['v1', '--', 'strategi/rus.md']],
  [['v1:strategi/', 'strategi/rus.md/..']],
])('%j is a part of it', (words) => {
  expect(lines(words, inTwoVersions())).toHaveLength(1)
})

test('without a revision the last commit is meant', () => {
  const folder = inTwoVersions()
  expect(lines([], folder)).toEqual(['planer/plan.md: 0', 'strategi/rus.md: 0'])
  write(folder, { 'planer/plan.md': text('plan', NEW), 'planer/ny.md': text('ny', NEW) })
  expect(lines([], folder)).toEqual(['added planer/ny.md', 'planer/plan.md: 1', 'strategi/rus.md: 0'])
  expect(lines(['planer/plan.md'], folder)).toEqual(['planer/plan.md: 1'])
  expect(lines(['..v1', 'planer'], folder)).toEqual(['planer/plan.md: 0'])
  expect(told(['planer/plan.md'], folder)).toMatchObject({ old: 'HEAD:planer/plan.md', new: 'planer/plan.md' })
})

test('what git ignores is not new, unless it is named', () => {
  const folder = repository({ 'a.md': plain(OLD), '.gitignore': 'ut/\n' })
  write(folder, { 'ut/andringar.md': plain(NEW), 'ny.md': plain(NEW) })
  expect(lines(['HEAD'], folder)).toEqual(['a.md: 0', 'added ny.md'])
  expect(lines(['HEAD', 'ut/andringar.md'], folder)).toEqual(['added ut/andringar.md'])
})

test('three dots mean from where the ways parted', () => {
  const folder = inTwoVersions()
  git(folder, 'checkout', '-q', '-f', '-b', 'gren', 'v1')
  write(folder, { 'planer/plan.md': text('plan', NEW) })
  git(folder, 'commit', '-qam', 'gren')
  expect(lines(['main..gren'], folder)).toEqual(['planer/plan.md: 1', 'strategi/rus.md: 1'])
  expect(lines(['main...gren'], folder)).toEqual(['planer/plan.md: 1', 'strategi/rus.md: 0'])
})

test('two folders; documents are matched by id, then by path, then by text', () => {
  const folder = folderWith({
    'gammal/a.md': text('a', OLD),
    'gammal/b.md': plain(OLD),
    'gammal/c.md': plain('Samma text, med ett annat namn.'),
    'gammal/x/borta.md': plain('Borta.'),
    'gammal/bild.png': 'ingen text',
    'ny/flyttad/a.md': text('a', NEW),
    'ny/b.md': plain(NEW),
    'ny/d.md': plain('Samma text, med ett annat namn.'),
    'ny/data.yaml': 'a: 1\n',
  })
  const expected = ['b.md: 1', 'c.md → d.md: 0', 'added data.yaml', 'a.md → flyttad/a.md: 1', 'removed x/borta.md']
  expect(lines(['gammal/', 'ny'], folder)).toEqual(expected)
})

test('an id that several documents have says nothing', () => {
  const folder = folderWith({
    'gammal/a.md': text('samma', OLD),
    'gammal/b.md': text('samma', OLD),
    'ny/b.md': text('samma', NEW),
  })
  expect(lines(['gammal', 'ny'], folder)).toEqual(['removed a.md', 'b.md: 1'])
})

const BROADBAND = [
  'Länet ska ha snabbt bredband i alla bygder.',
  'Senast 2025 ska 90 procent av hushållen ha tillgång till minst en gigabit.',
  'Regionen avsätter åtta miljoner kronor om året i medfinansiering.',
]
const CULTURE = [
  'Kulturskolan når barn och unga i varje kommun.',
  'Biblioteken utvecklas till mötesplatser för olika generationer.',
  'Konstnärer får arbetsstipendier efter beslut av kulturnämnden.',
]
const CLIMATE = ['Utsläppen minskar från transporter och jordbruk.', 'Fler bussar körs på biogas.']
const page = (title: string, sentences: readonly string[]) => `# ${title}\n\n${sentences.join('\n\n')}\n`

test('a renamed file without an id is the document with most of the same text', () => {
  const [first = '', , last = ''] = BROADBAND
  const reworded = [first, 'Senast 2030 ska 95 procent av hushållen ha tillgång till minst en gigabit.', last]
  const folder = repository(
    { 'planer/bredband.md': page('Bredbandsplan', BROADBAND), 'planer/kultur.md': page('Kulturplan', CULTURE) },
    {
      'planer/bredband.md': null,
      'planer/kultur.md': null,
      'planer/digitalt.md': page('Digital infrastruktur', reworded),
      'planer/klimat.md': page('Klimatplan', CLIMATE),
    },
  )
  expect(lines(['v1..v2'], folder)).toEqual([
    'planer/bredband.md → planer/digitalt.md: 2',
    'added planer/klimat.md',
    'removed planer/kultur.md',
  ])
})

test('the likest texts are one document, and two ids are two', () => {
  const folder = folderWith({
    'gammal/a.md': page('Plan', [...BROADBAND, ...CULTURE]),
    'gammal/b.md': `---\nid: klimat-2018\n---\n\n${page('Klimat', CLIMATE)}`,
    'ny/c.md': page('Program', [...BROADBAND, ...CULTURE.slice(0, 1)]),
    'ny/d.md': page('Program', [...BROADBAND, ...CULTURE.slice(0, 2)]),
    'ny/e.md': `---\nid: klimat-2022\n---\n\n${page('Klimat', CLIMATE)}\nNytt.\n`,
  })
  expect(lines(['gammal', 'ny'], folder)).toEqual(['removed b.md', 'added c.md', 'a.md → d.md: 2', 'added e.md'])
})

test('a title that nothing else has makes two texts one document', () => {
  const folder = folderWith({
    'gammal/a.md': page('Kulturplan', CULTURE),
    'gammal/b.md': page('Protokoll', BROADBAND),
    'gammal/c.md': page('Protokoll', [...BROADBAND, ...CULTURE]),
    'ny/c.md': page('Protokoll', [...BROADBAND, ...CULTURE]),
    'ny/d.md': page('Kulturplan', CLIMATE),
    'ny/e.md': page('Protokoll', ['Mötet öppnades klockan nio.']),
  })
  expect(lines(['gammal', 'ny'], folder)).toEqual([
    'removed b.md',
    'c.md: 0',
    expect.stringMatching(/^a\.md → d\.md: \d/),
    'added e.md',
  ])
})

test('a folder in a revision that is no longer there', () => {
  const folder = repository({ 'a/rus.md': text('rus', OLD) }, { 'a/rus.md': null, 'b/rus.md': text('rus', NEW) })
  expect(lines(['v1:a/', 'b/'], folder)).toEqual(['rus.md: 1'])
  expect(lines(['v1', 'a/'], folder)).toEqual(['removed a/rus.md'])
})

test('a renamed file is the document with its id, also when it is asked about alone', () => {
  const folder = repository(
    { 'rus.config.yaml': '', 'rus-2018.md': text('rus', OLD) },
    { 'rus-2018.md': null, 'strategi/rus.md': text('rus', NEW) },
  )
  expect(lines(['v1'], folder)).toEqual(['rus-2018.md → strategi/rus.md: 1'])
  expect(lines(['v1', 'strategi/rus.md'], folder)).toEqual(['rus-2018.md → strategi/rus.md: 1'])
  expect(lines(['v1', '--', 'rus-2018.md'], folder)).toEqual(['rus-2018.md → strategi/rus.md: 1'])
  expect(rus(['diff', 'v2..v1'], folder).stdout).toContain('strategi/rus.md → rus-2018.md')
  write(folder, { 'kopia.md': text('rus', NEW) })
  expect(lines(['HEAD', 'kopia.md'], folder)).toEqual(['added kopia.md'])
})

test('in a workspace its documents count', () => {
  const config = 'documents: ["strategi/*.md"]\nignore: ["strategi/utkast*"]\n'
  const files = { 'strategi/rus.md': plain(OLD), 'strategi/utkast.md': plain(OLD), 'annat.md': plain(OLD) }
  const folder = repository({ 'rus.config.yaml': config, ...files, 'README.md': plain(OLD) })
  expect(lines([], folder)).toEqual(['strategi/rus.md: 0'])
  expect(lines(['HEAD:strategi', 'strategi'], folder)).toEqual(['rus.md: 0'])
  expect(lines(['annat.md'], folder)).toEqual(['annat.md: 0'])
})

test('standard input is one side, with the name of the other', () => {
  const folder = folderWith({ 'rus.md': plain(NEW), 'a.yaml': 'a: 1\n' })
  expect(lines(['-', 'rus.md'], folder, plain(OLD))).toEqual(['rus.md: 1'])
  expect(lines(['rus.md', '-'], folder, plain(NEW))).toEqual(['rus.md: 0'])
  expect(lines(['a.yaml', '-'], folder, 'a: 2\n')).toEqual(['a.yaml: 1'])
})

test('of one side that is /dev/null all is new', () => {
  const folder = folderWith({ 'rus.md': plain(NEW) })
  expect(lines(['/dev/null', 'rus.md'], folder)).toEqual(['added rus.md'])
  expect(lines(['rus.md', '/dev/null'], folder)).toEqual(['removed rus.md'])
})

test('the region’s own types are those of the workspace', () => {
  const schema = { title: 'Arbetsplan', type: 'object', properties: { ansvarig: { title: 'Ansvarig nämnd' } } }
  const plan = (who: string) => `---\ntype: arbetsplan\nid: plan\nansvarig: ${who}\n---\n\n# Plan\n`
  const config = 'schemas: [scheman]\n'
  const files = { 'rus.config.yaml': config, 'scheman/arbetsplan.schema.json': JSON.stringify(schema) }
  const folder = repository({ ...files, 'plan.md': plan('A') }, { 'plan.md': plan('B') })
  expect(rus(['diff', 'v1'], folder).stdout).toContain('Ansvarig nämnd')
})

test.each([
  [['strategi/rsu.md'], '”strategi/rsu.md” är ingen fil, mapp eller version i git. Menade du strategi/rus.md?'],
  [['mian'], '”mian” är ingen fil, mapp eller version i git. Menade du main?'],
  [['v1..mai'], 'git känner inte till versionen ”mai”. Menade du main?'],
  [['v1..utk'], 'git känner inte till versionen ”utk”. Menade du utkast-2025?'],
  [['första', 'andra', 'tredje'], '”första” är ingen fil, mapp eller version i git.'],
  [['v1..mian'], 'git känner inte till versionen ”mian”. Menade du main?'],
  [['mian:strategi/rus.md', 'strategi/rus.md'], 'git känner inte till versionen ”mian”. Menade du main?'],
  [
    ['v1:strategi/rsu.md', 'strategi/rus.md'],
    'strategi/rsu.md finns inte i versionen ”v1”. Menade du v1:strategi/rus.md?',
  ],
  [['v1', '--', 'saknas.md'], 'saknas.md finns inte i versionen ”v1”.'],
  [['strategi/rus.md', 'v1'], 'Skriv versionen ”v1” först, och sedan de filer eller mappar det gäller.'],
  [['strategi', 'planer/plan.md'], 'planer/plan.md är en fil och strategi en mapp. Ange två filer eller två mappar.'],
  [
    ['a.md', 'b.md', 'c.md'],
    'rus diff jämför två filer eller två mappar. Med en version i git först tar det hur många som helst.',
  ],
  [['-', '-'], 'Bara den ena sidan kan läsas från standard in (-).'],
  [['-'], 'Ange också en fil att jämföra standard in (-) med.'],
  [['v1', '--name', 'x'], '--name är till för två filer. Dokument i en version eller mapp har redan namn.'],
  [['v1', '--format', 'word'], '”word” går inte att välja för --format. Välj text, markdown, html, docx eller json.'],
  [
    ['v1', '--date', 'i går', '--format', 'html'],
    '”i går” (från --date) är inget datum. Skriv år-månad-dag, till exempel 2026-01-31.',
  ],
])('%j is said to be wrong, and how', (words, expected) => {
  const folder = inTwoVersions()
  git(folder, 'branch', 'utkast-2025')
  write(folder, { 'a.md': plain(OLD), 'b.md': plain(OLD), 'c.md': plain(OLD) })
  expect(complaint(words, folder)).toBe(`${expected}\n`)
})

test('the help shows what may be given', () => {
  const { stdout } = rus(['diff', '--help'], folderWith({}))
  expect(stdout).toContain(
    'Användning: rus diff [val] [version | version..version] [fil | mapp]...\n     eller: rus diff [val] <gammal> <ny>\n',
  )
})

test('a path from the working folder is named so in a revision', () => {
  const folder = inTwoVersions()
  const said = 'rus.md finns inte i versionen ”v1”. Menade du v1:./rus.md?\n'
  expect(complaint(['v1:rus.md', 'rus.md'], join(folder, 'strategi'))).toBe(said)
})

test('what is both a file and a revision must be told apart', () => {
  const folder = inTwoVersions()
  write(folder, { 'v1/a.md': plain(OLD) })
  const said = '”v1” är både en fil eller mapp och en version i git. Skriv ./v1 för filen, eller v1^0 för versionen.\n'
  expect(complaint(['v1'], folder)).toBe(said)
  expect(lines(['./v1'], folder)).toEqual(['added v1/a.md'])
  expect(lines(['v1^0', 'strategi'], folder)).toEqual(['strategi/rus.md: 1'])
  expect(lines(['v1^0', '--', 'v1'], folder)).toEqual(['added v1/a.md'])
})

test('outside a repository there is no revision', () => {
  const folder = folderWith({ 'rus.md': plain(OLD) })
  expect(complaint(['rus.md'], folder)).toContain('ligger inte i ett git-arkiv')
  expect(complaint(['HEAD~1'], folder)).toBe('”HEAD~1” är ingen fil, mapp eller version i git.\n')
})

test('the exit code is asked for', () => {
  const folder = folderWith({ 'a.md': plain(OLD), 'b.md': plain(NEW), 'c.md': plain(`${OLD}\u00a0`) })
  const code = (...words: string[]) => rus(['diff', ...words], folder).exitCode
  expect(code('a.md', 'b.md')).toBe(0)
  expect(code('a.md', 'b.md', '--exit-code')).toBe(1)
  expect(code('a.md', 'a.md', '--exit-code')).toBe(0)
  expect(code('a.md', '/dev/null', '--exit-code')).toBe(1)
})

function ran(words: readonly string[], folder: string): Ran {
  return rus(['diff', ...words], folder)
}

test('a file that cannot be read is told of with its place, and the others are compared', () => {
  const folder = folderWith({
    'a/x.md': plain(OLD),
    'a/y.md': plain(OLD),
    'b/x.md': plain(NEW),
    'b/y.md': Buffer.from(plain(OLD), 'latin1'),
  })
  const { stdout, stderr, exitCode } = ran(['a', 'b', '--format', 'json'], folder)
  expect(stderr).toMatch(/^b\/y\.md:3:2 {2}fel {2}.*source\/encoding\n$/)
  expect(JSON.parse(stdout).documents).toHaveLength(1)
  expect(exitCode).toBe(3)
})

test.each([
  ['binary', 'PK\u0003\u0004\0\0', 'source/'],
  ['too large', 'a\n'.repeat(600_000), 'source/too-large'],
  ['too deep', `${'> '.repeat(200)}a\n`, 'source/too-deep'],
])('a file that is %s is compared with nothing', (_, content, rule) => {
  const folder = repository({ 'a.md': plain(OLD) }, { 'a.md': content })
  for (const words of [['v1', 'a.md'], ['v1..v2'], ['v2', 'v1']]) {
    const { stdout, stderr, exitCode } = ran(words, folder)
    expect(stdout).toBe('')
    expect(stderr).toContain(rule)
    expect(exitCode).toBe(3)
  }
})

test('a broken header is told of, and the bodies are compared', () => {
  const folder = folderWith({ 'a.md': text('rus', OLD), 'b.md': text('"rus', NEW) })
  const { stdout, stderr, exitCode } = ran(['a.md', 'b.md'], folder)
  expect(stderr).toMatch(/^b\.md:2:5 {2}fel {2}.*front-matter\/syntax\n$/)
  expect(stdout).toContain('[-300 000-]{+310 000+}')
  expect(exitCode).toBe(0)
})

test('the result is written to a file, but never over what is compared or another document', () => {
  const folder = inTwoVersions()
  const output = (...words: string[]) => ran(['v1', '--format', 'markdown', '--output', ...words], folder)
  expect(output('ut/andringar.md')).toEqual({ exitCode: 0, stdout: '', stderr: '' })
  expect(output('ut/andringar.md').exitCode).toBe(2)
  expect(output('../ut.md', 'strategi').exitCode).toBe(0)
  expect(output('../ut.md', 'strategi').exitCode).toBe(0)
  const before = readFileSync(join(folder, 'planer/plan.md'), 'utf8')
  expect(output('planer/plan.md', 'strategi').stderr).toContain('skrivs inte över')
  expect(readFileSync(join(folder, 'planer/plan.md'), 'utf8')).toBe(before)
})

test('a Word file goes to a file or a pipe, and is the same each time', () => {
  const folder = inTwoVersions()
  const words = ['v1..v2', 'strategi/rus.md', '--format', 'docx', '--author', 'Region']
  expect(ran([...words, '--output', 'a.docx'], folder).exitCode).toBe(0)
  expect(ran([...words, '--output', 'b.docx'], folder).exitCode).toBe(0)
  const bytes = readFileSync(join(folder, 'a.docx'))
  expect(bytes.equals(readFileSync(join(folder, 'b.docx')))).toBe(true)
  expect(bytes.subarray(0, 2).toString()).toBe('PK')
})

test('the day is that of the new version', () => {
  const folder = inTwoVersions()
  expect(told(['v1'], folder).date).toBe('2024-05-02')
  expect(told(['v1', '--date', '2025-01-31'], folder).date).toBe('2025-01-31')
  expect(rus(['diff', 'v1', '--format', 'json'], folder, { SOURCE_DATE_EPOCH: '0' }).stdout).toContain('1970-01-01')
})
