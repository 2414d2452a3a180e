import { describe, expect, test } from 'vitest'
import type { Row } from '../../src/model/comparison.ts'
import { headingDepths, stretches } from '../../src/render/comparison-html-folds.ts'

const span = { line: 1, column: 1, endLine: 1, endColumn: 1, start: 0, end: 0 }

/** Rows from their signs: `1`–`6` a heading of that level, `.` a paragraph, `+` one that is added. */
function rowsOf(signs: string): readonly Row[] {
  return [...signs].map((sign): Row => {
    const level = /\d/.test(sign) ? { level: Number(sign) } : {}
    const unit = { kind: 'level' in level ? 'heading' : 'paragraph', inside: [], runs: [], span, ...level } as const
    return sign === '+'
      ? { state: 'added', new: unit, changes: [] }
      : { state: 'kept', old: unit, new: unit, changes: [] }
  })
}

/** The stretches as signs, those that are folded in brackets. */
function folded(signs: string): string {
  const rows = rowsOf(signs)
  const signOf = new Map(rows.map((row, index) => [row, signs[index]]))
  return stretches(rows, headingDepths(rows))
    .map((stretch) => {
      const text = stretch.rows.map((row) => signOf.get(row)).join('')
      return stretch.folded ? `[${text}]` : text
    })
    .join('')
}

describe('stretches', () => {
  test.each([
    ['', ''],
    ['......', '[......]'],
    ['+', '+'],
    ['.....+.....', '[....].+.[....]'],
    // Three are worth folding, two are not.
    ['....+...', '[...].+...'],
    // The headings around a change are shown, sections without one are folded with their headings.
    ['2...3....+2...3...', '2[...]3[...].+2[...3...]'],
    // Two are not, nor a heading that stands around a change.
    ['2.2.3....+', '2.2.3[...].+'],
  ])('of %j are %j', (signs, expected) => {
    expect(folded(signs)).toBe(expected)
  })
})

describe('headingDepths', () => {
  test.each([
    ['2332', [1, 2, 2, 1]],
    // A level that is passed over leaves no gap.
    ['2442', [1, 2, 2, 1]],
    ['3241', [1, 1, 2, 1]],
  ])('of headings at levels %s are %j', (signs, expected) => {
    expect([...headingDepths(rowsOf(signs)).values()]).toEqual(expected)
  })
})
