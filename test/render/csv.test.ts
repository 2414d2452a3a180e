import { expect, test } from 'vitest'
import { csv } from '../../src/render/csv.ts'

test('a table is written as Excel in Swedish reads it', () => {
  expect(
    csv([
      ['Nr', 'Namn'],
      ['1', 'Örebro; län'],
      ['2', 'Så kallade ”vi” och "de"\nrad två'],
    ]),
  ).toBe('\ufeff"Nr";"Namn"\r\n"1";"Örebro; län"\r\n"2";"Så kallade ”vi” och ""de""\nrad två"\r\n')
})

test.each([
  '=1+1',
  '+46 19',
  '-5',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  '＝1',
  '＋1',
  '－1',
  '＠a',
])('%j is no formula', (text) => {
  expect(csv([[text]])).toMatch(/^\ufeff"'/)
})

test.each([';', '"', '\n', '\r', ',', 'z'])('a cell with %j stands in quotes', (sign) => {
  expect(csv([[`a${sign}b`]])).toBe(`\ufeff"a${sign === '"' ? '""' : sign}b"\r\n`)
})

test('an apostrophe is put before nothing else', () => {
  expect(csv([['a=1', ' -1', '1-2', '']])).toBe('\ufeff"a=1";" -1";"1-2";""\r\n')
})
