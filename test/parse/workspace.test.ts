import { expect, test } from 'vitest'
import config from '../../schemas/config.schema.json' with { type: 'json' }
import { readHeader } from '../../src/parse/header.ts'
import { DEFAULTS, workspaceFrom } from '../../src/parse/workspace.ts'

const read = (yaml: string) => workspaceFrom(readHeader(yaml, 0, yaml.length).header)

test('what holds without a word is what the schema says holds', () => {
  const { language, documents, ignore, schemas } = config.properties
  expect(DEFAULTS).toMatchObject({
    language: language.default,
    documents: documents.default,
    ignore: ignore.default,
    schemas: schemas.default,
  })
})

test('README.md and CHANGELOG.md are never documents, whatever else is left out', () => {
  expect(read('').ignore).toEqual(['**/README.md', '**/CHANGELOG.md'])
  expect(read('ignore: [arkiv/**]').ignore).toEqual(['**/README.md', '**/CHANGELOG.md', 'arkiv/**'])
})

test('rules are a severity, or a severity with options', () => {
  const { rules } = read('rules:\n  a/b: off\n  c/d:\n    severity: error\n    weeks: 10\n  e/f: ibland\n')
  expect({ ...rules }).toEqual({
    'a/b': { severity: 'off', options: {} },
    'c/d': { severity: 'error', options: { weeks: 10 } },
    'e/f': { options: {} },
  })
})

test('what cannot be read stays at the default, and does no harm', () => {
  expect(
    read('language: tyska\nfolders: 3\nrules: [a]\ndocuments:\n  - a: b\n__proto__:\n  language: en\n'),
  ).toMatchObject({
    language: 'sv',
    folders: [],
    documents: [],
  })
})

test('globs and folders written with other code points are those of the paths, which are in NFC', () => {
  const yaml = 'documents: [rådslag/*.md]\nignore: [rådslag/gömt/**]\nschemas: [scheman/möten]\n'
  expect(yaml.normalize('NFD')).not.toBe(yaml.normalize('NFC'))
  const { documents, ignore, schemas } = read(yaml.normalize('NFD'))
  expect([documents, ignore.slice(-1), schemas]).toEqual(
    [['rådslag/*.md'], ['rådslag/gömt/**'], ['scheman/möten']].map((each) => each.map((glob) => glob.normalize('NFC'))),
  )
})
