import { expect, test } from 'vitest'
import { codeFrame } from '../../src/render/code-frame.ts'
import { spanOf } from './findings-fixture.ts'

/** The frame of `marked` in `text`, as printed. */
function drawn(text: string, marked: string, width = 60): string[] {
  return codeFrame(text, spanOf(text, marked), width).flatMap(({ line, text: shown, carets }) => [
    `${line}│${shown}`,
    ` │${carets}`,
  ])
}

test.each([
  ['å ä ö', 'Mål för länet', 'för', ['1│Mål för länet', ' │    ^^^']],
  ['combining characters', 'Ma\u030al fo\u0308r', 'fo\u0308r', ['1│Ma\u030al fo\u0308r', ' │    ^^^']],
  ['tabs', 'a\tb\tcd', 'cd', ['1│a   b   cd', ' │        ^^']],
  ['hidden characters', 'ab\u202ecd', '\u202e', ['1│ab⟨U+202E⟩cd', ' │  ^^^^^^^^']],
  ['an empty place', 'abc', '', ['1│abc', ' │^']],
  ['a later line', 'ett\ntvå\ntre', 'två', ['2│två', ' │^^^']],
  [
    'a place of two lines',
    'ett två\n  tre fyra\nfem',
    'två\n  tre',
    ['1│ett två', ' │    ^^^', '2│  tre fyra', ' │  ^^^'],
  ],
])('the carets stand under the place: %s', (_, text, marked, expected) => {
  expect(drawn(text, marked)).toEqual(expected)
})

test('wide characters take two columns each', () => {
  expect(drawn('漢字abc', 'abc')).toEqual(['1│漢字abc', ' │    ^^^'])
  expect(drawn('漢字abc', '字')).toEqual(['1│漢字abc', ' │  ^^'])
  expect(drawn('🙂 a', 'a')).toEqual(['1│🙂 a', ' │   ^'])
})

test('the end of a line and of the text can be pointed at', () => {
  const at = { line: 1, column: 4, endLine: 1, endColumn: 4, start: 3, end: 3 }
  expect(codeFrame('abc\nd', at, 60)).toEqual([{ line: 1, text: 'abc', carets: '   ^' }])
  expect(codeFrame('abc', at, 60)).toEqual([{ line: 1, text: 'abc', carets: '   ^' }])
  expect(codeFrame('', { ...at, column: 1, start: 0, end: 0 }, 60)).toEqual([{ line: 1, text: '', carets: '^' }])
})

test('a text that begins with an empty line is not mistaken', () => {
  const at = { line: 1, column: 1, endLine: 1, endColumn: 1, start: 0, end: 0 }
  expect(codeFrame('\nabc', at, 60)).toEqual([{ line: 1, text: '', carets: '^' }])
})

test('no more than three lines, and none beyond the text', () => {
  expect(drawn('a\nb\nc\nd\ne', 'a\nb\nc\nd\ne').filter((line) => /^\d/.test(line))).toEqual(['1│a', '2│b', '3│c'])
  expect(drawn('a\nb\nc', 'a\n')).toEqual(['1│a', ' │^'])
  expect(codeFrame('abc', { line: 9, column: 1, endLine: 9, endColumn: 2, start: 90, end: 91 }, 60)).toEqual([])
})

test('a blank line inside a place has no carets', () => {
  expect(drawn('a\n\n  b', 'a\n\n  b')).toEqual(['1│a', ' │^', '2│', ' │', '3│  b', ' │  ^'])
  expect(drawn('a\n  b', 'a\n ')).toEqual(['1│a', ' │^'])
})

test('one character that shows wider than the frame is still marked', () => {
  const [, carets] = drawn(`${'b'.repeat(50)}a${'\u200d'.repeat(20)}`, `a${'\u200d'.repeat(20)}`, 40)
  expect(carets).toContain('^^^')
})

test('a long line is cut around the place', () => {
  const text = `${'ord '.repeat(5000)}HÄR${' ord'.repeat(5000)}`
  const [line, carets] = drawn(text, 'HÄR', 40)
  expect(line).toMatch(/^1│….*HÄR.*…$/)
  expect(line?.length).toBeLessThanOrEqual(42)
  expect(carets?.indexOf('^^^')).toBe(line?.indexOf('HÄR'))
  const [start] = drawn(`HÄR${' ord'.repeat(5000)}`, 'HÄR', 40)
  expect(start).toMatch(/^1│HÄR ord.*…$/)
  const [end, under] = drawn(`${'ord '.repeat(5000)}HÄR`, 'HÄR', 40)
  expect(end).toMatch(/^1│….*HÄR$/)
  expect(under?.indexOf('^^^')).toBe(end?.indexOf('HÄR'))
})

test('a place wider than the frame is marked as far as it is shown', () => {
  const [line, carets] = drawn('å'.repeat(500), 'å'.repeat(500), 40)
  expect(line).toMatch(/^1│å+…$/)
  expect(carets).toMatch(/^ │\^{30,40}$/)
})
