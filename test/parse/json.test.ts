import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toData, valueAt } from '../../src/model/header.ts'
import { readJson } from '../../src/parse/json.ts'

const answer = `{
  "type": "response",
  "respondents": [{ "name": "Nora kommun", "kind": "organisation" }],
  "comments": [{ "page": 15, "general": false, "text": "Siffran är \\"gammal\\".\\nByt den." }]
}
`

function told(text: string): string {
  const [fault] = readJson(text).faults
  if (fault === undefined) return 'read'
  const { sentence, span } = fault
  return `${sentence} ${span.line}:${span.column}-${span.endLine}:${span.endColumn}`
}

describe('an answer as JSON', () => {
  const { header, faults } = readJson(answer)

  test('is a header with the same values', () => {
    expect(faults).toEqual([])
    expect(header && JSON.parse(JSON.stringify(toData(header)))).toEqual(JSON.parse(answer))
  })

  test('knows where each key and value stands', () => {
    const name = valueAt(header, 'respondents', 0, 'name')
    expect(answer.slice(name?.span.start, name?.span.end)).toBe('"Nora kommun"')
    expect(name?.span).toMatchObject({ line: 3, column: 29, endLine: 3, endColumn: 42 })
    const page = valueAt(header, 'comments', 0, 'page')
    expect(page).toMatchObject({ value: 15, source: '15', quoted: false })
    const key = header?.entries[1]
    expect(answer.slice(key?.keySpan.start, key?.keySpan.end)).toBe('"respondents"')
  })
})

test.each([
  ['', 'ended 1:1-1:1'],
  ['{', 'ended 1:1-1:2'],
  ['{"a": 1\n', 'ended 1:7-1:8'],
  ['{"a": "b', 'ended 1:8-1:9'],
  ['{"a": "b\\', 'ended 1:9-1:10'],
  ['{"a"', 'ended 1:4-1:5'],
  ['{a: 1}', 'key 1:2-1:3'],
  ["{'a': 1}", 'key 1:2-1:3'],
  ['{"a": 1,}', 'key 1:9-1:10'],
  ['{"a" 1}', 'colon 1:6-1:7'],
  ['{"a": 1\n "b": 2}', 'between 2:2-2:3'],
  ['{"a": [1 2]}', 'between 1:10-1:11'],
  ['{"a": [1,]}', 'value 1:10-1:11'],
  ['{"a": }', 'value 1:7-1:8'],
  ['{"a": 01}', 'value 1:7-1:8'],
  ['{"a": NaN}', 'value 1:7-1:8'],
  ['{"a": 😀}', 'value 1:7-1:9'],
  ['{"a": // b\n 1}', 'value 1:7-1:8'],
  ['{"a": "b\n"}', 'unclosed 1:7-1:9'],
  ['{"a": "\\d"}', 'escape 1:7-1:11'],
  ['{"a": "b\t"}', 'control 1:9-1:10'],
  ['{"a": 1} {"b": 2}', 'after 1:10-1:11'],
  ['[{"a": 1}]', 'notAnObject 1:1-1:11'],
  ['"a"', 'notAnObject 1:1-1:4'],
])('of %j one fault is told, where it is', (text, expected) => {
  expect(told(text)).toBe(expected)
  expect(readJson(text).header).toBeUndefined()
  expect(readJson(text).faults).toHaveLength(1)
})

test('of a key that stands twice the first counts, and both places are told', () => {
  const { header, faults } = readJson('{"position": "opposes",\n "position": "supports"}')
  expect(valueAt(header, 'position')).toMatchObject({ value: 'opposes' })
  expect(faults).toMatchObject([
    { rule: 'front-matter/duplicate-key', span: { line: 2 }, related: { span: { line: 1 }, sentence: 'first' } },
  ])
})

test('a key in other code points is the same key', () => {
  const { faults } = readJson('{"ändring": 1, "a\u0308ndring": 2}')
  expect(faults.map(({ rule }) => rule)).toEqual(['front-matter/duplicate-key'])
})

test.each(['__proto__', 'constructor', 'toString'])('%s is a key as any other', (key) => {
  const { header } = readJson(`{"${key}": {"polluted": true}}`)
  expect(header?.entries.map((entry) => entry.key)).toEqual([key])
  expect('polluted' in {}).toBe(false)
})

test('what is too deep or has too many keys is refused in a moment', () => {
  const levels = (count: number) => `{"a":${'['.repeat(count)}${']'.repeat(count)}}`
  expect(told(levels(31))).toBe('read')
  expect(told(levels(32))).toMatch(/^deep/)
  expect(told(levels(400_000))).toMatch(/^deep/)
  const keys = (count: number) => `{${Array.from({ length: count }, (_, index) => `"k${index}":0`).join(',')}}`
  expect(told(keys(1_000))).toBe('read')
  expect(told(keys(50_000))).toMatch(/^together 1:1-/)
  const maps = (count: number) => `{"a":[${Array(count).fill('{"b":0}').join(',')}]}`
  expect(told(maps(9_999))).toBe('read')
  expect(told(maps(50_000))).toMatch(/^many/)
  expect(told(`{"a":"${'\\n'.repeat(400_000)}"}`)).toBe('read')
})

test('reads what JSON.parse reads, and refuses what it refuses', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 4 })), fc.nat(), (value, at) => {
      const text = JSON.stringify(value, undefined, at % 3)
      const { header, faults } = readJson(text)
      if (faults.length === 0) expect(header && JSON.stringify(toData(header))).toBe(JSON.stringify(normal(value)))
      const cut = text.slice(0, at % text.length)
      expect(readJson(cut).faults.length).toBeGreaterThan(0)
    }),
    { seed: 1, numRuns: 300 },
  )
})

/** The value with its keys in NFC, as a header has them. */
function normal(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(normal)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, each]) => [key.normalize('NFC'), normal(each)] as const)
  return Object.assign(Object.create(null), Object.fromEntries(entries))
}
