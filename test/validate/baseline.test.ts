import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Finding } from '../../src/model/finding.ts'
import { baselineOf, readBaseline, sift } from '../../src/validate/baseline.ts'

const finding = (rule: string, section: string, line: number, path = 'a.md'): Finding => ({
  rule,
  severity: 'error',
  sentence: 'said',
  values: { key: 'x' },
  section,
  place: { path, span: { line, column: 1, endLine: line, endColumn: 2, start: line, end: line + 1 } },
})

test('accepts what has only moved', () => {
  const baseline = baselineOf([finding('a/b', 'mal', 3)])
  expect(sift([finding('a/b', 'mal', 90)], baseline)).toEqual({ fresh: [], accepted: 1 })
})

test.each([
  ['another rule', finding('a/c', 'mal', 3)],
  ['another section', finding('a/b', 'vision', 3)],
  ['another document', finding('a/b', 'mal', 3, 'b.md')],
  ['other values', { ...finding('a/b', 'mal', 3), values: { key: 'y' } }],
])('does not accept %s', (_, other) => {
  expect(sift([other], baselineOf([finding('a/b', 'mal', 3)])).fresh).toEqual([other])
})

test('one more of the same kind is new', () => {
  const baseline = baselineOf([finding('a/b', 'mal', 3)])
  const second = finding('a/b', 'mal', 9)
  expect(sift([finding('a/b', 'mal', 3), second], baseline)).toEqual({ fresh: [second], accepted: 1 })
})

test('never swallows more than was accepted, and accepts all that was', () => {
  const findings = fc.array(
    fc
      .tuple(fc.constantFrom('a/b', 'a/c'), fc.constantFrom('mal', 'vision'), fc.nat(9))
      .map((parts) => finding(...parts)),
  )
  fc.assert(
    fc.property(findings, findings, (before, after) => {
      const { fresh, accepted } = sift(after, baselineOf(before))
      expect(fresh.length + accepted).toBe(after.length)
      expect(accepted).toBeLessThanOrEqual(before.length)
      expect(sift(before, baselineOf(before)).fresh).toEqual([])
    }),
  )
})

test('is read back as it was written; anything else is none', () => {
  const baseline = baselineOf([finding('a/b', 'mal', 3)])
  expect(readBaseline(JSON.stringify(baseline))).toEqual(baseline)
  for (const text of [
    '',
    '[]',
    'null',
    '{"format":"rus-baseline/1","accepted":[{}]}',
    '{"format":"rus-baseline/2","accepted":[]}',
  ]) {
    expect(readBaseline(text)).toBeUndefined()
  }
})
