import { fileURLToPath } from 'node:url'
import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import { createIo, main } from '../src/cli/main.ts'
import { RULES } from '../src/rules/index.ts'

/** Rules whose fault cannot be kept in a git repository, or shows only when a consultation is sent out, and why. */
const NOT_TOLD = new Map([
  ['source/too-large', 'a text of more than a mebibyte'],
  ['source/nul', 'a file with a null character is no text at all: source/encoding says so first'],
  ['source/too-slow', 'takes the ten seconds a document is given'],
  ['source/unreadable', 'git keeps no right to read, and a checkout by root reads everything'],
  ['source/unusable-picture', 'pictures are read when a consultation is sent out'],
  ['source/unusable-annex', 'annexes are read when a consultation is sent out'],
  ['text/unprintable-character', 'fonts are read when a consultation is sent out'],
])

interface Told {
  readonly findings: readonly {
    readonly path: string
    readonly line: number
    readonly column: number
    readonly rule: string
    readonly severity: string
  }[]
}

const io = createIo()

/** What `rus validate test/broken` writes, on a given day whatever the environment says, and how it ends. */
async function validated(...options: readonly string[]) {
  let written = ''
  const write = async (text: string | Uint8Array) => {
    written += text
    return true
  }
  const stdout = { write, terminal: { isTerminal: false, columns: 80, colour: false, unicode: true } }
  const folder = fileURLToPath(new URL('..', import.meta.url))
  const argv = [
    'validate',
    'test/broken',
    'test/broken/tom-arbetsyta',
    '--no-cache',
    '--date',
    '2025-11-21',
    ...options,
  ]
  const exitCode = await main(argv, { ...io, folder, environment: {}, stdout })
  return { exitCode, written }
}

const json = await validated('--format', 'json')
const { findings }: Told = JSON.parse(json.written)

test('a workspace with faults ends with 1', () => {
  expect(json.exitCode).toBe(1)
})

test.each(RULES.map(({ id }) => id).filter((id) => !NOT_TOLD.has(id)))('%s finds something', (id) => {
  expect(findings.some(({ rule }) => rule === id)).toBe(true)
})

test('only rules that are there are excepted, and only while they find nothing', () => {
  for (const id of NOT_TOLD.keys()) {
    expect(RULES.some((rule) => rule.id === id)).toBe(true)
    expect(findings.some(({ rule }) => rule === id)).toBe(false)
  }
})

test('every finding stands at its place', async () => {
  const lines = findings.map((each) => `${each.path}:${each.line}:${each.column} ${each.rule} ${each.severity}\n`)
  await expect(lines.join('')).toMatchFileSnapshot('broken.expected.txt')
})

test('and says it in Swedish', async () => {
  const { written } = await validated('--lang', 'sv')
  expect(written).not.toMatch(/undefined|NaN|\[object/)
  await expect(written).toMatchFileSnapshot('broken.expected-sv.txt')
})

type Read = (written: string) => readonly string[]

/** What each other format says of every finding, `path:line rule severity`, as those who read it would. */
const READ: Readonly<Record<string, Read>> = { sarif: inSarif, gitlab: inGitlab, github: inGithub, junit: inJunit }

test.each(Object.entries(READ))('%s tells of the same findings, in Swedish', async (format, read) => {
  const expected = findings.map(({ path, line, rule, severity }) => `${path}:${line} ${rule} ${severity}`)
  const { exitCode, written } = await validated('--lang', 'sv', '--format', format)
  expect(exitCode).toBe(json.exitCode)
  expect([...read(written)].sort()).toEqual(expected.sort())
  expect(written).not.toMatch(/undefined|NaN|\[object/)
  expect(written).toContain('står två gånger. Bara det första värdet gäller.')
})

interface Sarif {
  readonly runs: readonly {
    readonly results: readonly {
      readonly ruleId: string
      readonly level: string
      readonly locations: readonly {
        readonly physicalLocation: {
          readonly artifactLocation: { readonly uri: string }
          readonly region: { readonly startLine: number }
        }
      }[]
    }[]
  }[]
}

function inSarif(written: string): readonly string[] {
  const { runs }: Sarif = JSON.parse(written)
  return runs.flatMap(({ results }) =>
    results.flatMap(({ ruleId, level, locations }) =>
      locations.map(({ physicalLocation: { artifactLocation, region } }) => {
        return `${decodeURIComponent(artifactLocation.uri)}:${region.startLine} ${ruleId} ${level}`
      }),
    ),
  )
}

interface CodeQualityIssue {
  readonly check_name: string
  readonly severity: string
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } }
}

function inGitlab(written: string): readonly string[] {
  const issues: readonly CodeQualityIssue[] = JSON.parse(written)
  const severities = new Map([
    ['major', 'error'],
    ['minor', 'warning'],
    ['info', 'note'],
  ])
  return issues.map(({ check_name, severity, location: { path, lines } }) => {
    return `${path}:${lines.begin} ${check_name} ${severities.get(severity)}`
  })
}

/** Workflow commands, taken apart in the order GitHub's runner does. */
function inGithub(written: string): readonly string[] {
  const commands = written.split('\n').flatMap((line) => /^::(error|warning|notice) (.+?)::/.exec(line) ?? [])
  return Array.from({ length: commands.length / 3 }, (_, index) => {
    const [, command = '', written = ''] = commands.slice(index * 3)
    const properties = new Map(
      written.split(',').map((each): [string, string] => {
        const [name = '', value = ''] = each.split('=')
        return [name, unescaped(value)]
      }),
    )
    const [rule] = properties.get('title')?.split(': ') ?? []
    return `${properties.get('file')}:${properties.get('line')} ${rule} ${command === 'notice' ? 'note' : command}`
  })
}

function unescaped(property: string): string {
  const signs = [
    ['%0D', '\r'],
    ['%0A', '\n'],
    ['%3A', ':'],
    ['%2C', ','],
    ['%25', '%'],
  ] as const
  return signs.reduce((text, [code, sign]) => text.replaceAll(code, sign), property)
}

/** Every line that a test case says, by a parser that refuses what is not well-formed. */
function inJunit(written: string): readonly string[] {
  const severities = new Map([
    ['fel', 'error'],
    ['varning', 'warning'],
    ['notering', 'note'],
  ])
  const found: string[] = []
  let [rule, path] = ['', '']
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'testcase') [rule, path] = [String(attributes.name), String(attributes.classname)]
  })
  parser.on('text', (text) => {
    for (const said of text.split('\n').filter((each) => each.startsWith(`${path}:`))) {
      const [, line, severity = ''] = /^:(\d+):\d+: (\w+): /.exec(said.slice(path.length)) ?? []
      found.push(`${path}:${line} ${rule} ${severities.get(severity)}`)
    }
  })
  parser.write(written).close()
  return found
}
