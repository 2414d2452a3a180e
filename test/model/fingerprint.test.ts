import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Finding } from '../../src/model/finding.ts'
import { digest, findingKey, fingerprints } from '../../src/model/fingerprint.ts'
import { START } from '../../src/model/place.ts'

const finding: Finding = {
  rule: 'budget/row-sum',
  severity: 'error',
  sentence: 'differs',
  values: { written: 10, sum: 12 },
  place: { path: 'plan.md', span: START },
  section: 'budget',
}

test('a finding that moved is the same finding', () => {
  const moved = { ...finding, place: { path: 'plan.md', span: { ...START, line: 40, endLine: 40 } } }
  expect(findingKey(moved)).toBe(findingKey(finding))
  expect(findingKey({ ...finding, values: { sum: 12, written: 10 } })).toBe(findingKey(finding))
})

test('document, rule, section, sentence and values each tell findings apart', () => {
  const others: Finding[] = [
    finding,
    { ...finding, place: { path: 'annan.md', span: START } },
    { ...finding, rule: 'budget/column-sum' },
    { ...finding, section: 'financing' },
    { ...finding, sentence: 'missing' },
    { ...finding, values: { written: 10, sum: 13 } },
  ]
  expect(new Set(fingerprints(others)).size).toBe(others.length)
})

test('findings that share a key are numbered, and the first keeps its fingerprint', () => {
  const [first, second, third] = fingerprints([finding, finding, finding])
  expect(first).toBe(fingerprints([finding])[0])
  expect(new Set([first, second, third]).size).toBe(3)
})

test('the digest is pinned, and spreads', () => {
  expect(digest('')).toMatchInlineSnapshot(`"1aee8d83488bdcb8"`)
  expect(digest('Regional utvecklingsstrategi för Örebro län')).toMatchInlineSnapshot(`"f727841e5741fa0e"`)
  fc.assert(
    fc.property(fc.string(), fc.string(), (first, second) => {
      expect(digest(first)).toMatch(/^[0-9a-f]{16}$/)
      expect(digest(first) === digest(second)).toBe(first === second)
    }),
  )
  expect(new Set(Array.from({ length: 20_000 }, (_, index) => digest(`rad ${index}`))).size).toBe(20_000)
})
