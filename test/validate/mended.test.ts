import { expect, test } from 'vitest'
import type { Edit, Finding } from '../../src/model/finding.ts'
import type { Source } from '../../src/model/source.ts'
import { asWritten, mended } from '../../src/validate/mended.ts'

const source = (text: string, more: Partial<Source> = {}): Source => ({
  path: 'a.md',
  text,
  byteOrderMark: false,
  lineEnd: '\n',
  ...more,
})

const fixing = (...edits: Edit[]): Finding => ({
  rule: 'a/b',
  severity: 'error',
  sentence: 'said',
  values: {},
  place: { path: 'a.md', span: { line: 1, column: 1, endLine: 1, endColumn: 1, start: 0, end: 0 } },
  fix: { edits },
})

test('applies edits wherever they stand', () => {
  const findings = [fixing({ start: 0, end: 2, text: 'ett' }), fixing({ start: 7, end: 10, text: 'fyra' })]
  expect(mended(source('en två tre'), findings)).toEqual({ text: 'ett två fyra', applied: findings })
})

test('of two that touch, only the first; a fix is applied whole or not at all', () => {
  const first = fixing({ start: 0, end: 3, text: 'A' })
  const second = fixing({ start: 2, end: 4, text: 'B' }, { start: 5, end: 6, text: 'C' })
  expect(mended(source('abcdefgh'), [first, second])).toEqual({ text: 'Adefgh', applied: [first] })
  const here = { start: 2, end: 2 }
  const [one, other] = [fixing({ ...here, text: '1' }), fixing({ ...here, text: '2' })]
  expect(mended(source('abcd'), [one, other])).toEqual({ text: 'ab1cd', applied: [one] })
})

test('is quick with very many', () => {
  const text = 'ab '.repeat(100_000)
  const findings = Array.from({ length: 100_000 }, (_, index) =>
    fixing({ start: index * 3, end: index * 3 + 1, text: 'X' }),
  )
  const result = mended(source(text), findings)
  expect([result.text, result.applied.length]).toEqual(['Xb '.repeat(100_000), 100_000])
})

test('a file keeps its byte order mark and its line ends', () => {
  expect(asWritten('a\nb\n', source('', { byteOrderMark: true, lineEnd: '\r\n' }))).toBe('\ufeffa\r\nb\r\n')
  expect(asWritten('a\nb\n', source(''))).toBe('a\nb\n')
})
