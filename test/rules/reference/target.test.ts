import { describe, expect, test } from 'vitest'
import type { Entry } from '../../../src/model/corpus.ts'
import { pathFrom } from '../../../src/model/path.ts'
import { START } from '../../../src/model/place.ts'
import { relativePath } from '../../../src/rules/reference/near.ts'
import { targetOf } from '../../../src/rules/reference/target.ts'
import { corpusOf } from '../../../src/validate/corpus.ts'

function entry(path: string, ...ids: readonly string[]): Entry {
  const sections = ids.map((id) => ({ id, heading: id, number: '', level: 2, classes: [], pairs: {}, span: START }))
  return {
    path,
    id: path,
    title: path,
    sections,
    links: [],
    ids: new Set([...ids, 'tabell']),
    uses: [],
    addresses: [],
    dataFiles: [],
  }
}

const plan = entry('plan/plan.md', 'syfte')
const corpus = corpusOf([plan, entry('strategi/rus 2030.md', 'mål-1')], {
  hasFile: (path) => path === 'plan/karta.png',
  complete: true,
})

describe('a link in plan/plan.md', () => {
  test.each([
    ['#syfte', 'section'],
    ['plan.md#syfte', 'section'],
    ['#tabell', 'anchor'],
    ['#', 'file'],
    ['karta.png', 'file'],
    ['../strategi/rus%202030.md#m%C3%A5l-1', 'section'],
    ['../strategi/rus 2030.md#ma\u030al-1', 'section'],
    ['../strategi/', 'file'],
    ['../strategi/rus%2.md', 'broken'],
    ['#saknas', 'broken'],
    ['../rus.md', 'broken'],
    ['../../rus.md', 'outside'],
    ['/etc/passwd', 'outside'],
    ['https://www.exempel.se/#x', 'address'],
    ['//exempel.se', 'address'],
    ['#__proto__', 'broken'],
  ])('%s is %s', (target, kind) => {
    expect(targetOf(target, plan, corpus).kind).toBe(kind)
  })
})

test('paths are resolved from the folder of the document, and back', () => {
  expect(pathFrom('a/b/c.md', '../d/./e.md')).toBe('a/d/e.md')
  expect(pathFrom('c.md', '../e.md')).toBeUndefined()
  expect(relativePath('a/b/c.md', 'a/d/e.md')).toBe('../d/e.md')
  expect(relativePath('c.md', 'd/e.md')).toBe('d/e.md')
})
