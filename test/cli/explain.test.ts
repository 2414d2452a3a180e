import { expect, test } from 'vitest'
import { RULES } from '../../src/rules/index.ts'
import { folderWith, rus } from './rus.ts'

test('lists every rule under its group, in the language asked for', () => {
  const folder = folderWith({})
  const { stdout, exitCode } = rus(['explain', '--lang', 'en'], folder)
  expect(exitCode).toBe(0)
  for (const rule of RULES) expect(stdout).toContain(`\n  ${rule.id} `)
  expect(stdout).toContain('Front matter\n  front-matter/')
  expect(rus(['explain'], folder).stdout).toContain('Dokumenthuvud\n  front-matter/')
})

test('lists one group', () => {
  const { stdout } = rus(['explain', 'front-matter'], folderWith({}))
  expect(stdout).toMatch(/^Dokumenthuvud\n/)
  const ids = stdout.match(/^ {2}[\w-]+\/[\w-]+/gm)?.map((id) => id.trim())
  expect(ids).toEqual(RULES.map((rule) => rule.id).filter((id) => id.startsWith('front-matter/')))
})

test('explains one rule with what it says of its example, where it says it', () => {
  const { stdout, stderr, exitCode } = rus(['explain', 'front-matter/unknown-type'], folderWith({}))
  expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 })
  expect(stdout).toMatch(/\nSå rättar du\n/)
  expect(stdout).toMatch(/\nFel\n {2}1 │ ---\n {2}2 │ type: .*\n {4}│ +\^+\n {4}│ .*finns inte/)
  expect(stdout).toMatch(/\nRätt\n {2}1 │ ---\n/)
  expect(stdout).toContain('rules:\n    front-matter/unknown-type: error')
  expect(stdout.split('\n').filter((line) => line.length > 100)).toEqual([])
})

test('has colour only where it is asked for', () => {
  const folder = folderWith({})
  const words = ['explain', 'front-matter/unknown-type']
  expect(rus(words, folder).stdout).not.toContain('\u001b')
  expect(rus(words, folder, { FORCE_COLOR: '1' }).stdout).toContain('\u001b[31m')
})

test('speaks the language of the workspace, then of the environment', () => {
  const workspace = folderWith({ 'rus.config.yaml': 'language: en\n' })
  expect(rus(['explain', 'front-matter'], workspace, { LANG: 'sv_SE.UTF-8' }).stdout).toMatch(/^Front matter\n/)
  const silent = folderWith({ 'rus.config.yaml': 'region: "18"\n' })
  expect(rus(['explain', 'front-matter'], silent, { LANG: 'en_GB.UTF-8' }).stdout).toMatch(/^Front matter\n/)
})

test('names the nearest rule or group when there is none of that name', () => {
  const folder = folderWith({})
  expect(rus(['explain', 'front-matter/unknwon-type'], folder)).toEqual({
    exitCode: 2,
    stdout: '',
    stderr:
      'Regeln front-matter/unknwon-type finns inte. Menade du front-matter/unknown-type? Lista alla: rus explain\n',
  })
  expect(rus(['explain', 'frontmater'], folder).stderr).toContain('Menade du front-matter?')
})

test('writes the page of all rules or one', () => {
  const folder = folderWith({})
  const { stdout } = rus(['explain', '--docs', '--lang', 'en'], folder)
  for (const rule of RULES) expect(stdout).toContain(`\n### \`${rule.id}\`\n`)
  const one = rus(['explain', 'front-matter/missing', '--docs'], folder).stdout
  expect(one.match(/^### .*/gm)).toEqual(['### `front-matter/missing`'])
})
