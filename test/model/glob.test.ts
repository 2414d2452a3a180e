import { expect, test } from 'vitest'
import { compileGlob } from '../../src/model/glob.ts'

test.each([
  ['**/*.md', 'rus.md', true],
  ['**/*.md', 'strategi/delar/mål.md', true],
  ['**/*.md', 'strategi/rus.markdown', false],
  ['strategi/**', 'strategi/rus.md', true],
  ['strategi/**', 'strategi', true],
  ['strategi/**', 'strategier/rus.md', false],
  ['./planer/*.md', 'planer/plan.md', true],
  ['planer/', 'planer', true],
  ['planer/*.md', 'planer/2025/plan.md', false],
  ['{strategi,planer/{a,b}}/*.{md,yaml}', 'planer/b/x.yaml', true],
  ['{strategi,planer/{a,b}}/*.{md,yaml}', 'planer/c/x.yaml', false],
  ['a/**/b/**/c', 'a/x/b/b/y/c', true],
  ['a/**/b', 'a/b', true],
  ['plan-?.md', 'plan-1.md', true],
  ['plan-?.md', 'plan-10.md', false],
  ['*a*b', 'xaxxab', true],
  ['[a].md', '[a].md', true],
  ['[a].md', 'a.md', false],
  ['{a.md', '{a.md', true],
  ['mål.md'.normalize('NFD'), 'mål.md', true],
  ['', 'a', false],
])('%s against %s: %s', (pattern, path, expected) => {
  expect(compileGlob(pattern).matches(path)).toBe(expected)
})

test.each([
  ['strategi/**/*.md', '', true],
  ['strategi/**/*.md', 'strategi/a/b', true],
  ['strategi/**/*.md', 'planer', false],
  ['strategi/*.md', 'strategi/a', false],
  ['**/*.md', 'vad/som/helst', true],
])('%s below %j: %s', (pattern, folder, expected) => {
  expect(compileGlob(pattern).mayMatchBelow(folder)).toBe(expected)
})

test('hostile patterns answer at once', () => {
  const start = performance.now()
  expect(compileGlob(`${'*a'.repeat(60)}*b`).matches('a'.repeat(255))).toBe(false)
  expect(compileGlob(`${'**/'.repeat(200)}x`).matches('a/'.repeat(200))).toBe(false)
  expect(compileGlob(`${'**/'.repeat(15_000)}x`).matches('a/b/c/d/x')).toBe(true)
  expect(compileGlob('{a,b}'.repeat(40)).matches('a'.repeat(39))).toBe(false)
  expect(performance.now() - start).toBeLessThan(2000)
})
