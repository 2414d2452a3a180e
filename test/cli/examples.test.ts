import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { rus } from './rus.ts'

const EXAMPLES = join(import.meta.dirname, '../../examples')

/** The day the outputs are about; the examples are right on this day. */
const DAY = '2026-11-22'

const OUTPUTS: Readonly<Record<string, readonly string[]>> = {
  'validate.sv.txt': ['validate', '--lang', 'sv'],
  'validate.en.txt': ['validate', '--lang', 'en'],
  'validate.json': ['validate', '--format', 'json'],
  'validate.junit.xml': ['validate', '--format', 'junit'],
  'validate.github.txt': ['validate', '--format', 'github'],
  'validate.gitlab.json': ['validate', '--format', 'gitlab'],
}

const cases = readdirSync(EXAMPLES, { withFileTypes: true }).filter((entry) => entry.isDirectory())

describe.each(cases.map((entry) => entry.name))('examples/%s', (name) => {
  test.each(Object.keys(OUTPUTS))('%s', async (file) => {
    const folder = join(EXAMPLES, name)
    const { stdout, stderr, exitCode } = rus([...(OUTPUTS[file] ?? []), '--no-cache', '--date', DAY], folder)
    expect([exitCode, stderr]).toEqual([0, ''])
    await expect(stdout).toMatchFileSnapshot(join(folder, 'expected', file))
  })

  test('config.txt', async () => {
    const folder = join(EXAMPLES, name)
    await expect(rus(['config'], folder).stdout).toMatchFileSnapshot(join(folder, 'expected', 'config.txt'))
  })
})

test('all examples are right', () => {
  expect(rus(['validate', 'examples', '--no-cache', '--date', DAY], join(EXAMPLES, '..')).exitCode).toBe(0)
})
