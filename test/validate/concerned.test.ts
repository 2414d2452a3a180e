import { expect, test } from 'vitest'
import { entryOf } from '../../src/parse/entry.ts'
import { concerned, type FormerDocument } from '../../src/validate/concerned.ts'
import { corpusOf } from '../../src/validate/corpus.ts'
import { parsed } from '../parse/parsed.ts'

const STRATEGY = '---\ntype: strategy\nid: rus\n---\n\n# Strategi\n\n## Mål {#mal}\n'

/** Whether a change of strategi/rus.md concerns planer/plan.md, whose text this is. */
function isConcerned(text: string, former?: readonly FormerDocument[]): boolean {
  const entries = [
    ['strategi/rus.md', STRATEGY],
    ['planer/plan.md', text],
  ].map(([path = '', each = '']) => entryOf(parsed(each, path)))
  const corpus = corpusOf(entries, { complete: true, hasFile: () => false })
  const paths = concerned(corpus, new Set(['strategi/rus.md']), former)
  expect(paths).toContain('strategi/rus.md')
  return paths.has('planer/plan.md')
}

const plan = (header: string, body = '') => `---\ntype: strategic-plan\nid: plan\n${header}\n---\n\n# Plan\n\n${body}`

test.each([
  ['by id', plan('strategy: rus')],
  ['by id with a section', plan('contributesTo: [rus#mal]')],
  ['by path from the workspace', plan('strategy: strategi/rus.md')],
  ['by path from the workspace, with a section', plan('contributesTo: [strategi/rus.md#mal]')],
  ['by path from the document', plan('strategy: ../strategi/rus.md')],
  ['by path from the document, with a section', plan('contributesTo: [../strategi/rus.md#mal]')],
  ['deep in the header', plan('base: { document: strategi/rus.md }')],
  ['with a link', plan('status: draft', '[mål](../strategi/rus.md#mal)\n')],
])('a change concerns a document that refers to it %s', (_, text) => {
  expect(isConcerned(text)).toBe(true)
})

test.each([
  ['another id', plan('strategy: rus-2')],
  ['another path', plan('strategy: planer/rus.md')],
  ['nothing', plan('status: draft')],
  ['another document by link', plan('status: draft', '[mål](rus.md)\n')],
])('and none that refers to %s', (_, text) => {
  expect(isConcerned(text)).toBe(false)
})

/** The strategy as it was, with another header. */
function before(header: string): FormerDocument[] {
  const document = parsed(`---\ntype: strategy\n${header}\n---\n\n# Strategi\n`, 'strategi/rus.md')
  return [{ path: document.path, ...(document.header && { header: document.header }) }]
}

test('a change concerns a document that refers to it by the id it had', () => {
  const text = plan('strategy: rus-2024')
  expect(isConcerned(text)).toBe(false)
  expect(isConcerned(text, before('id: rus-2024'))).toBe(true)
})

test.each([
  'supersedes: plan',
  'supersedes: planer/plan.md',
  'supersedes: ../planer/plan.md',
])('a change concerns a document that it named before: %s', (header) => {
  expect(isConcerned(plan('status: draft'), before(`id: rus\n${header}`))).toBe(true)
  expect(isConcerned(plan('status: draft'), before('id: rus\nsupersedes: annan'))).toBe(false)
})
