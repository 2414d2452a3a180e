import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { createIo, main } from '../src/cli/main.ts'
import { RULES } from '../src/rules/index.ts'

/** Rules whose fault cannot be kept in a git repository, and why. */
const NOT_IN_GIT = new Map([
  ['source/too-large', 'a text of more than a mebibyte'],
  ['source/nul', 'a file with a null character is no text at all: source/encoding says so first'],
  ['source/too-slow', 'takes the ten seconds a document is given'],
  ['source/unreadable', 'git keeps no right to read, and a checkout by root reads everything'],
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
  const write = async (text: string) => {
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

test.each(RULES.map(({ id }) => id).filter((id) => !NOT_IN_GIT.has(id)))('%s finds something', (id) => {
  expect(findings.some(({ rule }) => rule === id)).toBe(true)
})

test('only rules that are there are excepted, and only while they find nothing', () => {
  for (const id of NOT_IN_GIT.keys()) {
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
