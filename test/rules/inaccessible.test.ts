import { expect, test } from 'vitest'
import { shutsReadersOut } from '../../src/rules/inaccessible.ts'
import { RULES } from '../../src/rules/index.ts'

const barred = RULES.flatMap(({ id, sentences }) =>
  Object.keys(sentences).flatMap((sentence) => (shutsReadersOut({ rule: id, sentence }) ? [`${id} ${sentence}`] : [])),
)

test('a document is not sent out with what shuts readers out', () => {
  expect(barred.sort()).toEqual([
    'outline/empty-heading empty',
    'outline/heading-order skipped',
    'reference/unused-footnote twice',
    'reference/unused-footnote unmentioned',
    'table/missing-header column',
    'table/missing-header row',
    'text/image-alternative missing',
    'text/link-text empty',
  ])
})

test('what is merely weak does not stop it', () => {
  expect(shutsReadersOut({ rule: 'text/link-text', sentence: 'vague' })).toBe(false)
  expect(shutsReadersOut({ rule: 'unknown/rule', sentence: 'missing' })).toBe(false)
})
