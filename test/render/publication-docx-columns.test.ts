import { expect, test } from 'vitest'
import { columnWidths } from '../../src/render/publication-docx-columns.ts'

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0)
}

test('long texts get the room that short ones leave', () => {
  const widths = columnWidths(
    [
      { texts: ['År', '2022', '2023'] },
      {
        texts: [
          'Vad som görs',
          'Utbildningar på alla nivåer svarar mot det som arbetslivet frågar efter i hela länet.',
        ],
      },
    ],
    9000,
  )
  expect(sum(widths)).toBe(9000)
  expect(widths[1]).toBeGreaterThan(7500)
})

test('figures are not broken however long the text beside them', () => {
  const [, amount = 0] = columnWidths(
    [{ texts: ['Post', 'ord '.repeat(200)] }, { texts: ['Kronor', '1\u00a0436\u00a0591\u00a0000'] }],
    9000,
  )
  expect(amount).toBeGreaterThan(13 * 110)
})

test('columns have the shares they ask for, and others what is left', () => {
  expect(columnWidths([{ asked: 0.5, texts: [] }, { texts: ['a'] }, { texts: ['a'] }], 9000)).toEqual([
    4500, 2250, 2250,
  ])
  expect(sum(columnWidths([{ asked: 0.9, texts: [] }, { asked: 0.9, texts: [] }, { texts: ['a'] }], 9000))).toBe(9000)
})

test('no column is squeezed by what others ask for', () => {
  const widths = columnWidths([{ texts: ['a'] }, { texts: ['a'] }, { asked: 1, texts: ['a'] }], 9000)
  expect(widths).toEqual([700, 700, 7600])
})

test('columns without room share it', () => {
  const widths = columnWidths(
    Array.from({ length: 40 }, () => ({ texts: ['sammanhållning'] })),
    9000,
  )
  expect(sum(widths)).toBe(9000)
  expect(Math.min(...widths)).toBeGreaterThan(200)
})

test('a heading in bold and a long name have room where a long text can give of its own', () => {
  const [, base = 0, source = 0] = columnWidths(
    [
      { texts: ['Indikator', 'Andel kvinnor med god självskattad hälsa i länet och i hela riket'] },
      { texts: ['Utgångsvärde', '68 %'] },
      { texts: ['Källa', 'Folkhälsomyndigheten'] },
    ],
    9000,
  )
  expect(base).toBeGreaterThan('Utgångsvärde'.length * 150)
  expect(source).toBeGreaterThan('Folkhälsomyndigheten'.length * 125)
})
