import { expect, test } from 'vitest'
import type { Severity } from '../../src/model/finding.ts'
import type { FolderSetting, RuleSettings } from '../../src/model/workspace.ts'
import { DEFAULTS } from '../../src/parse/workspace.ts'
import type { DocumentRule } from '../../src/rules/rule.ts'
import { effectiveRules } from '../../src/validate/settings.ts'

const NAMED = { sv: 'Prov', en: 'Trial' } as const

const RULE: DocumentRule = {
  scope: 'document',
  id: 'trial/rule',
  severity: 'warning',
  title: NAMED,
  reason: NAMED,
  remedy: NAMED,
  sentences: {},
  options: { weeks: { default: 12, title: NAMED }, days: { default: 5, title: NAMED } },
  examples: { good: [], bad: [] },
  check: () => [],
}

function set(severity: Severity | 'off' | undefined, options: Readonly<Record<string, number>> = {}): RuleSettings {
  return { [RULE.id]: { ...(severity && { severity }), options } }
}

function folder(path: string, rules: RuleSettings): FolderSetting {
  return { path, rules }
}

/** How the rule holds in a document: severity, whether the workspace set it, its weeks and days; undefined when off. */
function held(path: string, rules: RuleSettings, folders: readonly FolderSetting[]) {
  const context = {
    rules: [RULE],
    workspace: { ...DEFAULTS, rules, folders },
    inFolder: (glob: string, inner: string) => inner.startsWith(`${glob}/`),
  }
  const [effective] = effectiveRules({ path }, context).document
  return effective && [effective.severity, effective.set, effective.option?.('weeks'), effective.option?.('days')]
}

test('without a word a rule is as it says itself', () => {
  expect(held('rus.md', {}, [])).toEqual(['warning', false, 12, 5])
})

test('the last folder that holds a document outweighs the ones before it, and they the root', () => {
  const folders = [folder('a', set('note')), folder('a/b', set('off')), folder('a/b', set('error'))]
  expect(held('rus.md', set('warning'), folders)).toEqual(['warning', true, 12, 5])
  expect(held('a/rus.md', set('warning'), folders)).toEqual(['note', true, 12, 5])
  expect(held('a/b/rus.md', set('warning'), folders)).toEqual(['error', true, 12, 5])
})

test('a folder turns a rule off, and a later one turns it on', () => {
  const folders = [folder('a', set('off')), folder('a/b', set('warning'))]
  expect(held('a/rus.md', set('error'), folders)).toBeUndefined()
  expect(held('a/b/rus.md', set('error'), folders)).toEqual(['warning', true, 12, 5])
})

test('documents of different folders in one run have different rules, in whatever order they come', () => {
  const folders = [folder('a', set('note')), folder('b', set('error')), folder('b/c', set('off'))]
  const context = {
    rules: [RULE],
    workspace: { ...DEFAULTS, folders },
    inFolder: (glob: string, inner: string) => inner.startsWith(`${glob}/`),
  }
  const severity = (path: string, type?: string) => effectiveRules({ path, type }, context).document[0]?.severity
  const paths = ['rus.md', 'a/rus.md', 'b/rus.md', 'b/c/rus.md']
  const expected = ['warning', 'note', 'error', undefined]
  expect(paths.map((path) => severity(path))).toEqual(expected)
  expect(paths.toReversed().map((path) => severity(path, 'strategy'))).toEqual(expected.toReversed())
  expect(paths.map((path) => severity(path))).toEqual(expected)
})

test('options are of the last that names each, and leave the severity of the others', () => {
  const folders = [folder('a', set(undefined, { weeks: 8 })), folder('a/b', set('note', { days: 2 }))]
  const root = set('error', { weeks: 10, days: 3 })
  expect(held('rus.md', root, folders)).toEqual(['error', true, 10, 3])
  expect(held('a/rus.md', root, folders)).toEqual(['error', true, 8, 3])
  expect(held('a/b/rus.md', root, folders)).toEqual(['note', true, 8, 2])
  expect(held('a/rus.md', {}, folders)).toEqual(['warning', false, 8, 5])
})

test('a document is asked about by the rules that speak of its type, or of any', () => {
  const strategies: DocumentRule = { ...RULE, id: 'trial/strategies', types: ['strategy'] }
  const context = { rules: [strategies, RULE], workspace: DEFAULTS, inFolder: () => false }
  const asked = (type?: string) =>
    effectiveRules({ path: 'rus.md', ...(type && { type }) }, context).document.map(({ id }) => id)
  expect(asked('strategy')).toEqual([strategies.id, RULE.id])
  expect(asked('meeting')).toEqual([RULE.id])
  expect(asked()).toEqual([RULE.id])
})
