import { describe, expect, test } from 'vitest'
import type { Table } from '../../src/model/document.ts'
import { parseCsv } from '../../src/parse/csv.ts'

function read(text: string) {
  const { document, faults } = parseCsv({ path: 'data/varden.csv', text, byteOrderMark: false, lineEnd: '\n' })
  return { document, faults, table: document.lead[0] as Table }
}

function texts(text: string): string[][] {
  const { table } = read(text)
  return [table.header, ...table.rows].map((row) => row.map((cell) => cell.text))
}

describe('delimiters', () => {
  test.each([
    ['comma', 'indicator,year\nhalsa,2024\n'],
    ['semicolon', 'indicator;year\nhalsa;2024\n'],
    ['tab', 'indicator\tyear\nhalsa\t2024\n'],
    ['none of them at the end', 'indicator;year\nhalsa;2024'],
  ])('%s', (_, text) => {
    expect(texts(text)).toEqual([
      ['indicator', 'year'],
      ['halsa', '2024'],
    ])
  })

  test('is not looked for inside quotes', () => {
    expect(texts('"a;b;c",d\n1,2')).toEqual([
      ['a;b;c', 'd'],
      ['1', '2'],
    ])
  })

  test('a single column', () => {
    expect(texts('indicator\nhalsa\n\nutslapp\n')).toEqual([['indicator'], ['halsa'], ['utslapp']])
  })
})

describe('quotes', () => {
  test('doubled, with delimiter and line end inside', () => {
    expect(texts('a,b\n"säg ""hej""","x,\ny"\n')[1]).toEqual(['säg "hej"', 'x,\ny'])
  })

  test('the place of a quoted field is between its quotes', () => {
    const text = 'a;b\n 1 ; "å ä"\n'
    const [row = []] = read(text).table.rows
    expect(row.map((cell) => text.slice(cell.span.start, cell.span.end))).toEqual(['1', 'å ä'])
    expect(row[1]?.span).toMatchObject({ line: 2, column: 7, endLine: 2, endColumn: 10 })
  })

  test('an unclosed one is a fault at the quote, and the rest is kept', () => {
    const { faults, table } = read('a,b\n1,"två\n3,4\n')
    expect(faults).toMatchObject([{ sentence: 'unclosedQuote', span: { line: 2, column: 3 } }])
    expect(table.rows[0]?.[1]?.text).toBe('två\n3,4')
  })

  test('text after the closing quote is kept', () => {
    expect(texts('a,b\n"ett"två,3')[1]).toEqual(['etttvå', '3'])
  })
})

describe('numbers', () => {
  test.each([
    ['1 436 591', 1_436_591],
    ['1\u00a0436\u00a0591', 1_436_591],
    ['"11,2"', 11.2],
    ['11.2', 11.2],
    ['-0.5', -0.5],
    ['\u22123', -3],
  ])('%s', (written, value) => {
    expect(read(`a;b\n${written};x`).table.rows[0]?.[0]?.quantity?.value).toBe(value)
  })

  test.each(['..', '1.2.3', 'omkring 5', ''])('%j is none', (written) => {
    expect(read(`a;b\n${written};x`).table.rows[0]?.[0]?.quantity).toBeUndefined()
  })
})

describe('uneven rows', () => {
  test('one is reported at its line; the table stays rectangular', () => {
    const { faults, table } = read('a,b,c\n1,2,3\n1,2\n')
    expect(faults).toMatchObject([{ sentence: 'unevenRow', values: { fields: 2, columns: 3 }, span: { line: 3 } }])
    expect(table.rows[1]?.map((cell) => cell.text)).toEqual(['1', '2', ''])
  })

  test('many are one fault', () => {
    expect(read('a,b\n1,2,5\n1,2,5\n1,2,5\n').faults).toMatchObject([{ sentence: 'unevenRows', values: { more: 2 } }])
  })

  test('an empty last field is a field', () => {
    const { faults } = read('a,b\n1,')
    expect(faults).toEqual([])
  })
})

describe('limits', () => {
  test('an empty file has no table', () => {
    expect(read('').document.lead).toEqual([])
    expect(read('\n\n').document.lead).toEqual([])
  })

  test('size', () => {
    const { document, faults } = read('a,b\n'.repeat((5 * 1024 * 1024) / 4 + 1))
    expect(document.lead).toEqual([])
    expect(faults).toMatchObject([{ sentence: 'tooLarge' }])
  })

  test('columns', () => {
    const { document, faults } = read(`${Array(101).fill('x').join(';')}\n1\n`)
    expect(document.lead).toEqual([])
    expect(faults).toMatchObject([{ sentence: 'tooManyColumns', values: { columns: 101 } }])
  })

  test('rows', () => {
    const { faults, table } = read(`a\n${'1\n'.repeat(100_005)}`)
    expect(table.rows).toHaveLength(100_000)
    expect(faults).toMatchObject([{ sentence: 'tooManyRows', span: { line: 100_002 } }])
  })
})

test('the document cannot be taken for another: no type, no header, its path for id', () => {
  const { document } = read('a,b\n1,2')
  expect(document).toMatchObject({ id: 'data/varden.csv', path: 'data/varden.csv', sections: [], links: [] })
  expect(document.type).toBeUndefined()
  expect(document.header).toBeUndefined()
})
