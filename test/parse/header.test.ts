import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { entryOf, type HeaderMap, textAt, toData, valueAt } from '../../src/model/header.ts'
import { readHeader } from '../../src/parse/header.ts'
import { type HeaderRule, type HeaderSyntaxFault, headerSentences } from '../../src/parse/source-faults.ts'

const read = (yaml: string) => readHeader(yaml, 0, yaml.length)

function headerOf(yaml: string): HeaderMap {
  const { header, faults } = read(yaml)
  expect(faults).toEqual([])
  if (header === undefined) throw new Error('no header')
  return header
}

/** `rule/sentence line:column-line:column`, without the rule's group. */
function told({ rule, sentence, span }: HeaderSyntaxFault): string {
  const from = `${span.line}:${span.column}`
  return `${rule.slice('front-matter/'.length)} ${sentence} ${from}-${span.endLine}:${span.endColumn}`
}

function mended(yaml: string, fault: HeaderSyntaxFault | undefined): string | undefined {
  return fault?.fix?.edits.reduceRight(
    (text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end),
    yaml,
  )
}

/** YAML, what is told of it, and the text the fix gives. */
const syntaxFaults: readonly (readonly [yaml: string, told: string, fixed?: string])[] = [
  ['period:\n\tfrom: 2022', 'tab 2:1-2:2', 'period:\n  from: 2022'],
  ['a: |\n text\n\tb: 1', 'tab 3:1-3:2'],
  ['a: 1\ntitle:RUS\nb: 2', 'missingSpace 2:1-2:7', 'a: 1\ntitle: RUS\nb: 2'],
  ['title:RUS', 'missingSpace 1:1-1:7', 'title: RUS'],
  ['a: "foo\nb: 2', 'unclosedQuote 1:4-1:8'],
  ["a: 'foo\nb: 2", 'unclosedQuote 1:4-1:8'],
  ['a: "foo\nb: "bar"\nc: 1', 'unclosedQuote 1:4-1:8'],
  ['title: RUS: en strategi\nb: 2', 'colonInValue 1:8-1:24', 'title: "RUS: en strategi"\nb: 2'],
  ['- a: x: y # c\n  b: 1', 'colonInValue 1:6-1:10', '- a: "x: y" # c\n  b: 1'],
  ['a: Mål: "ett" och två', 'colonInValue 1:4-1:22', 'a: \'Mål: "ett" och två\''],
  ['a: RUS:\n  b', 'colonInValue 1:4-1:8'],
  ['a: b: c\nd: e: f', 'colonInValue 1:4-1:8', 'a: "b: c"\nd: e: f'],
  ['a: 1\n  b: 2\nc: 3', 'indentation 2:3-2:7'],
  ['a:\n    b: 1\n  c: 2', 'indentation 3:3-3:7'],
  ['  a: 1\nb: 2', 'indentation 2:1-2:5'],
  ['a:\n- x\n- y: 1\n z: 2', 'indentation 4:2-4:6'],
  ['a: [x, y\nb: 2', 'unclosedBracket 1:4-1:5'],
  ['a: {x: 1\nb: 2', 'unclosedBracket 1:4-1:5'],
  ['a: [b, [c]', 'unclosedBracket 1:4-1:5'],
  ['a: 1\n- b\n- c', 'listAndKeys 2:1-2:4'],
  ['- a\nb: 2', 'listAndKeys 2:1-2:5'],
  ['a:\n  - x\n  b: 1', 'listAndKeys 3:3-3:7'],
  ['a: 1\nfoo bar\nc: 2', 'notKeyValue 2:1-2:8'],
  ['a: @foo', 'reservedCharacter 1:4-1:5', 'a: "@foo"'],
  ['a: > 5 procent', 'reservedCharacter 1:4-1:5', 'a: "> 5 procent"'],
  ['a: & b', 'reservedCharacter 1:4-1:5', 'a: "& b"'],
  ['a: ? x', 'reservedCharacter 1:4-1:5', 'a: "? x"'],
  ['a: "x" y', 'textAfterQuote 1:8-1:9'],
  ['a: [l](u)', 'textAfterBracket 1:7-1:10', 'a: "[l](u)"'],
  ['a: "\\d"', 'escape 1:5-1:7'],
  ['a: - x', 'listOnKeyLine 1:4-1:5'],
  ['a: [x,,y]', 'strayCharacter 1:7-1:8'],
  ['a: [b: c: d]', 'strayCharacter 1:8-1:9'],
  ['a: "x"#c', 'commentSpace 1:7-1:8', 'a: "x" #c'],
  [': x', 'missingKey 1:1-1:2'],
  ['a:\n  * x\n  * y\nb: 1', 'bullet 2:3-2:4', 'a:\n  - x\n  - y\nb: 1'],
  ['a: b\u0007c', 'controlCharacter 1:5-1:6'],
  ['a: "x" "y"', 'textAfterQuote 1:8-1:11'],
  [': x\n? \n: y', 'missingKey 1:1-1:2'],
]

describe('broken YAML is one finding', () => {
  test.each(syntaxFaults.map(([yaml, expected, fixed]) => ({ yaml, expected, fixed })))('$yaml', ({
    yaml,
    expected,
    fixed,
  }) => {
    const { header, faults } = read(yaml)
    expect(faults.map(told)).toEqual([`syntax ${expected}`])
    expect(mended(yaml, faults[0])).toBe(fixed)
    expect(header).toBeUndefined()
  })

  test('whatever the text, with sentences and values as listed, inside the text, and never a crash', () => {
    const piece = fc.constantFrom(
      'a',
      'b: ',
      ':',
      '- ',
      '\n',
      '\n  ',
      '\n\t',
      '"',
      "'",
      '[',
      ']',
      '{',
      '}',
      ',',
      '#',
      ' ',
      '*',
      '&x',
      '*x',
      '!t',
      '%Y',
      '|',
      '>',
      '?',
      '---',
      '...',
      '@',
      '\\',
      'å',
      '\u0000',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const yaml = pieces.join('')
        const { header, faults } = read(yaml)
        expect(faults.filter((fault) => fault.rule === 'front-matter/syntax').length).toBeLessThanOrEqual(1)
        expect(header !== undefined || faults.length > 0).toBe(true)
        for (const fault of faults) {
          const sentences: Readonly<Record<string, readonly string[]>> = headerSentences[fault.rule]
          expect(Object.keys(fault.values)).toEqual(sentences[fault.sentence])
          expect(fault.span.start).toBeGreaterThanOrEqual(0)
          expect(fault.span.end).toBeGreaterThanOrEqual(fault.span.start)
          expect(fault.span.end).toBeLessThanOrEqual(yaml.length)
        }
      }),
      { numRuns: 3000 },
    )
  })
})

describe('what is refused though it is YAML', () => {
  const refused: readonly (readonly [string, readonly string[]])[] = [
    ['a: 1\nb: 2\na: 3', ['duplicate-key duplicate 3:1-3:2']],
    ['m\u00e5l: 1\nma\u030al: 2', ['duplicate-key duplicate 2:1-2:5']],
    ['a: &x 1\nb: *x', ['alias anchor 1:4-1:6', 'alias alias 2:4-2:6']],
    ['a: *fet* text', ['alias asterisk 1:4-1:9']],
    ['a: !!str 1', ['tag tag 1:4-1:9']],
    ['%YAML 1.1\n---\na: no', ['directive directive 1:1-1:10']],
    ['a: 1\n--- # två\nb: 2', ['multiple-documents second 2:1-2:4']],
    ['? [x]\n: 1', ['complex-key complex 1:3-1:6']],
    ['- a\n- b', ['not-a-map list 1:1-2:4']],
    ['bara text', ['not-a-map text 1:1-1:10']],
  ]
  test.each(refused)('%j', (yaml, expected) => {
    expect(read(yaml).faults.map(told)).toEqual(expected)
  })

  test('a duplicate keeps the first value and points to it', () => {
    const { header, faults } = read('a: 1\nb: 2\na: 3')
    expect(header && { ...(toData(header) as object) }).toEqual({ a: 1, b: 2 })
    expect(faults[0]?.related).toMatchObject({ sentence: 'first', span: { line: 1, column: 1 } })
  })

  const oversized: readonly (readonly [HeaderRule, string])[] = [
    ['front-matter/too-large', `a: ${'x'.repeat(65_536)}`],
    ['front-matter/too-large', `a: ${'å'.repeat(32_768)}`],
    ['front-matter/too-large', Array.from({ length: 100_000 }, (_, index) => `k${index}: 1\n`).join('')],
    ['front-matter/too-many-keys', Array.from({ length: 2001 }, (_, index) => `k${index}: 1\n`).join('')],
    ['front-matter/too-many-keys', `a: {${Array.from({ length: 2001 }, (_, index) => `k${index}: 1`).join(', ')}}`],
    ['front-matter/too-deep', `a: ${'['.repeat(32)}${']'.repeat(32)}`],
    ['front-matter/too-deep', '['.repeat(60_000)],
    ['front-matter/too-deep', '- '.repeat(30_000)],
    ['front-matter/too-deep', Array.from({ length: 33 }, (_, index) => `${' '.repeat(index)}a:\n`).join('')],
  ]
  test.each(oversized)('%s', (rule, yaml) => {
    const { header, faults } = read(yaml)
    expect(faults.map((fault) => fault.rule)).toEqual([rule])
    expect(header).toBeUndefined()
  })

  test('but not what is just within the limits', () => {
    expect(headerOf(`a: ${'['.repeat(31)}${']'.repeat(31)}`).entries).toHaveLength(1)
    expect(headerOf(Array.from({ length: 2000 }, (_, index) => `k${index}: 1\n`).join('')).entries).toHaveLength(2000)
    expect(headerOf(`a: ${'å'.repeat(32_766)}`).entries).toHaveLength(1)
  })
})

describe('a header', () => {
  test('keeps what was written beside what it means', () => {
    const header = headerOf('kod: 0114\nland: no\ndatum: 2022-01-01\ntom:\ntext: >\n  Ett\n  två\n\nlång: ett\n  två\n')
    expect(valueAt(header, 'kod')).toMatchObject({ value: 114, source: '0114', quoted: false })
    expect(valueAt(header, 'land')).toMatchObject({ value: 'no' })
    expect(valueAt(header, 'datum')).toMatchObject({ value: '2022-01-01' })
    expect(valueAt(header, 'tom')).toMatchObject({
      value: null,
      source: '',
      span: { line: 4, column: 5, endColumn: 5 },
    })
    expect(valueAt(header, 'text')).toMatchObject({
      value: 'Ett två\n',
      span: { line: 5, column: 7, endLine: 7, endColumn: 6 },
    })
    expect(valueAt(header, 'lång')).toMatchObject({ source: 'ett två', span: { line: 9, endLine: 10, endColumn: 6 } })
  })

  test('has its places in the whole source, in UTF-16 units', () => {
    const text = '---\n"å\u{1F600}": {b: [1, "två"]}\n---\n'
    const { header } = readHeader(text, 4, text.length - 4)
    expect(entryOf(header, 'å\u{1F600}')?.keySpan).toEqual({
      line: 2,
      column: 1,
      endLine: 2,
      endColumn: 6,
      start: 4,
      end: 9,
    })
    expect(
      text.slice(valueAt(header, 'å\u{1F600}', 'b', 1)?.span.start, valueAt(header, 'å\u{1F600}', 'b', 1)?.span.end),
    ).toBe('"två"')
  })

  test.each(['', '\n', '# bara en kommentar\n'])('is a map without entries when %j is all there is', (yaml) => {
    expect(headerOf(yaml)).toMatchObject({ entries: [], span: { start: 0, end: 0 } })
  })

  test('takes the names of JavaScript’s own properties as data', () => {
    const header = headerOf('__proto__: {polluted: 1}\nconstructor: 2\ntoString: 3\n')
    expect(header.entries.map((entry) => entry.key)).toEqual(['__proto__', 'constructor', 'toString'])
    expect(textAt(header, '__proto__', 'polluted')).toBe('1')
    expect(Object.keys({})).toEqual([])
    expect('polluted' in {}).toBe(false)
  })
})
