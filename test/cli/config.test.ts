import { expect, test } from 'vitest'
import { folderWith, rus } from './rus.ts'

const DOCUMENT = '---\ntype: strategy\n---\n\n# Strategi\n'
const WORKSPACE = {
  'rus.config.yaml': `region: "18"
schemas: [scheman]
ignore: ["utkast/**"]
rules:
  budget/row-sum: warning
  round/short-consultation: { severity: error, weeks: 10 }
folders:
  - path: remissvar
    type: response
    rules:
      text/personal-data: off
`,
  'scheman/lagesbild.schema.json': '{ "type": "object" }',
  'strategi/rus.md': DOCUMENT,
  'utkast/rus.md': DOCUMENT,
  'README.txt': 'Läs mig',
}

function rows(stdout: string): readonly string[] {
  return stdout.split('\n').map((line) => line.trim().replace(/ {2,}/g, ' | '))
}

test('prints each value and where it was decided', () => {
  const { stdout, exitCode } = rus(['config'], folderWith(WORKSPACE))
  expect(exitCode).toBe(0)
  expect(rows(stdout)).toEqual([
    'Arbetsyta: .',
    '',
    'language | sv | förvalt',
    'region | 18 (Örebro län) | rus.config.yaml:1',
    'documents | **/*.md | förvalt',
    '**/indicators.yaml',
    '**/indikatorer.yaml',
    'ignore | **/README.md | rus.config.yaml:3',
    '**/CHANGELOG.md',
    'utkast/**',
    'schemas | scheman | rus.config.yaml:2',
    'dnrPattern | – | förvalt',
    'baseline | – | förvalt',
    'face.folder | – | förvalt',
    'face.sender | Region Örebro län | förvalt',
    'face.logo | – | förvalt',
    'face.colours.primary | #0f4c5c | förvalt',
    'face.colours.accent | #00608a | förvalt',
    'face.colours.text | #1a2027 | förvalt',
    'face.colours.tint | #e6f0f2 | förvalt',
    'face.fonts.headings | Source Sans 3 | förvalt',
    'face.fonts.text | Source Serif 4 | förvalt',
    'face.letterhead | – | förvalt',
    'face.closing | Med vänlig hälsning | förvalt',
    'Region Örebro län',
    'rules.budget/row-sum | warning | rus.config.yaml:5',
    'rules.round/short-consultation | severity: error, weeks: 10 | rus.config.yaml:6',
    'folders.remissvar.type | response | rus.config.yaml:9',
    'folders.remissvar.rules.text/personal-data | off | rus.config.yaml:11',
    '',
    'Egna dokumenttyper',
    'lagesbild | scheman/lagesbild.schema.json',
    '',
    '1 dokument hör till arbetsytan.',
    '',
  ])
})

test.each([
  [['--lang', 'en'], { LANG: 'sv_SE.UTF-8' }, '', 'language | en | --lang'],
  [[], { LANG: 'en_GB.UTF-8' }, 'language: sv\n', 'language | sv | rus.config.yaml:1'],
  [[], { LC_ALL: 'en_GB.UTF-8', LANG: 'sv_SE.UTF-8' }, '', 'language | en | environment: LC_ALL=en_GB.UTF-8'],
  [[], { LANG: 'C.UTF-8' }, '', 'language | sv | förvalt'],
  [[], { LANG: 'en' }, 'language: fi\n', 'language | en | environment: LANG=en'],
])('says what decided the language with %j, %j and %j', (words, environment, config, row) => {
  const folder = folderWith({ 'rus.config.yaml': config })
  expect(rows(rus(['config', ...words], folder, environment).stdout)).toContain(row)
})

test('shows a face with what its folder holds', () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'
  const face = 'face:\n  folder: profil\n  colours:\n    primary: "#8a1538"\n'
  const printed = rows(rus(['config'], folderWith({ 'rus.config.yaml': face, 'profil/logotyp.svg': svg })).stdout)
  expect(printed).toContain('face.logo | profil/logotyp.svg | rus.config.yaml:2')
  expect(printed).toContain('face.colours.primary | #8a1538 | rus.config.yaml:4')
  expect(printed).toContain('face.colours.tint | #f3e8eb | förvalt')
})

test('finds the workspace of a file in it', () => {
  const folder = folderWith(WORKSPACE)
  expect(rus(['config', 'utkast/rus.md'], folder).stdout).toBe(rus(['config'], folder).stdout)
})

test('says that the defaults hold without a configuration', () => {
  const { stdout, exitCode } = rus(['config', '--lang', 'en'], folderWith({ 'rus.md': DOCUMENT }))
  expect(exitCode).toBe(0)
  expect(stdout).toMatch(/^The folder has no rus\.config\.yaml; the defaults hold\.\n/)
  expect(stdout).toContain('\n1 document belongs to the workspace.\n')
})

test('gives the same as JSON', () => {
  const { stdout } = rus(['config', '--json'], folderWith(WORKSPACE))
  const { workspaces } = JSON.parse(stdout) as {
    readonly workspaces: readonly { readonly settings: readonly object[] }[]
  }
  expect(workspaces).toHaveLength(1)
  expect(workspaces[0]).toMatchObject({
    folder: '.',
    config: 'rus.config.yaml',
    types: [{ name: 'lagesbild', path: 'scheman/lagesbild.schema.json' }],
    documents: 1,
  })
  expect(workspaces[0]?.settings).toContainEqual({
    key: 'region',
    value: '18',
    meaning: 'Örebro län',
    origin: { kind: 'file', path: 'rus.config.yaml', line: 1 },
  })
})

test('refuses a path where nothing stands', () => {
  expect(rus(['config', 'saknas'], folderWith({}))).toMatchObject({ exitCode: 2, stdout: '' })
})
