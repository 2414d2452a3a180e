import { describe, expect, test } from 'vitest'
import type { Span } from '../../src/model/place.ts'
import { RULES } from '../../src/rules/index.ts'
import { findingsIn } from './workspace-of.ts'

/**
 * What happens before there is a text (test/rules/source.test.ts), what no shipped type asks for
 * (test/rules/outline/section-order.test.ts), and what fonts decide (test/cli/remiss-build.test.ts), cannot be shown as an example.
 */
const SHOWN_ELSEWHERE = /^(?:source|schema)\/|^outline\/section-order$|^text\/unprintable-character$/

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

  test.each(
    rule.examples.bad.map((example) => [example.text.slice(0, 60), example] as const),
  )('stands at places that are there in %j', (_, example) => {
    const texts = { ...example.files, [example.path ?? 'exempel.md']: example.text }
    const places = findingsIn(example, [rule]).flatMap(({ place, related = [] }) => [
      place,
      ...related.map((each) => each.place),
    ])
    for (const { path, span } of places) {
      const text = texts[path] ?? ''
      expect({ path, span }).toEqual({ path, span: placed(text, span) })
      if (span.start === span.end) expect(isInsertionPoint(text, span.start), `${path}:${span.line}`).toBe(true)
    }
  })
})

/** A span as its offsets give it: within the text, and with the lines and columns that they stand for. */
function placed(text: string, { start, end }: Span): Span {
  const inside = { start: Math.min(start, text.length), end: Math.max(start, Math.min(end, text.length)) }
  const [from, to] = [lineAndColumn(text, inside.start), lineAndColumn(text, inside.end)]
  return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column, ...inside }
}

function lineAndColumn(text: string, offset: number) {
  const lines = text.slice(0, offset).split('\n')
  return { line: lines.length, column: (lines[lines.length - 1] ?? '').length + 1 }
}

/** Whether something that is missing would be written here: first in the file, first in its header, or in an empty cell. */
function isInsertionPoint(text: string, offset: number): boolean {
  const [before, after] = [text.slice(0, offset), text.slice(offset)]
  return before === '' || before === '---\n' || (/(?:^|[;|\n] *)$/.test(before) && /^ *(?:[;|\n]|$)/.test(after))
}
