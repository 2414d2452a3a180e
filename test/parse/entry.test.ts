import { expect, test } from 'vitest'
import { entryOf } from '../../src/parse/entry.ts'
import { parsed } from './parsed.ts'

const TABLE = '| name | category |\n| --- | --- |\n| Trafikverket | agency |\n'

test('the table of a CSV file is its data, however its name is written', () => {
  for (const path of ['lista.csv', 'data/Lista.CSV']) {
    const { data } = entryOf(parsed('name;category\nTrafikverket;agency\n', path))
    expect(data?.header.map(({ text }) => text)).toEqual(['name', 'category'])
  }
})

test('a document that begins with a table has no data', () => {
  for (const path of ['lista.md', 'lista.csv.md', 'csv']) expect(entryOf(parsed(TABLE, path)).data).toBeUndefined()
})

test('a link may lead to ids wherever they stand', () => {
  const text =
    '# S\n\nOm. {#a}\n\n- Öka {#b}\n  - Mer {#c}\n\n> Citat. {#d}\n\n## Mål {#e}\n\n1. Ett\n\n   - Två {#f}\n\n: Tabell {#g}\n\n' +
    `${TABLE}\n<div id="h"></div>\n`
  expect([...entryOf(parsed(text)).ids].sort()).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'])
})

test('of its links, those to ids that it has are not looked for elsewhere', () => {
  const text =
    '- Öka {#akt}\n\n[a](#akt) [b](#saknas) [c](rus.md) [d](annan.md#akt) [e](https://x.se) [f](rus.md#akt)\n'
  expect(entryOf(parsed(text, 'rus.md')).addresses).toEqual([
    { path: 'rus.md', id: 'saknas' },
    { path: 'rus.md', id: '' },
    { path: 'annan.md', id: 'akt' },
  ])
})
