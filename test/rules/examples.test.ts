import { describe, expect, test } from 'vitest'
import { RULES } from '../../src/rules/index.ts'
import { findingsIn } from './workspace-of.ts'

/**
 * What happens before there is a text (test/rules/source.test.ts), and what no shipped type asks for
 * (test/rules/outline/section-order.test.ts), cannot be shown as an example.
 */
const SHOWN_ELSEWHERE = /^(?:source|schema)\/|^outline\/section-order$/

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('has a good and a bad example, and says itself in both languages', () => {
    expect(rule.examples.good.length).toBeGreaterThan(0)
    if (!SHOWN_ELSEWHERE.test(id)) expect(rule.examples.bad.length).toBeGreaterThan(0)
    for (const said of [rule.title, rule.reason, rule.remedy]) {
      expect(said.sv.trim()).not.toBe('')
      expect(said.en.trim()).not.toBe('')
    }
  })

  test.each(
    rule.examples.good.map((example) => [example.text.slice(0, 60), example] as const),
  )('finds nothing in %j', (_, example) => {
    expect(findingsIn(example, [rule])).toEqual([])
  })

  test.each(
    rule.examples.bad.map((example) => [example.text.slice(0, 60), example] as const),
  )('finds %j bad, at its lines', (_, example) => {
    const path = example.path ?? 'exempel.md'
    const findings = findingsIn(example, [rule]).filter((finding) => finding.place.path === path)
    expect(findings.map((finding) => finding.place.span.line)).toEqual(example.lines)
    for (const finding of findings) {
      expect(finding.rule).toBe(id)
      for (const { sentence, values } of [finding, ...(finding.related ?? [])]) {
        for (const language of ['sv', 'en'] as const) {
          const said = rule.sentences[sentence]?.[language](values)
          expect(said).toMatch(/\S/)
          expect(said).not.toMatch(/undefined|NaN|\[object/)
        }
      }
    }
  })
})
