import { expect, test } from 'vitest'
import { runsOf } from '../../src/model/document.ts'
import { parsed } from './parsed.ts'

const PARAGRAPHS: readonly (readonly [string, unknown])[] = [
  ['Bara text', [{ text: 'Bara text' }]],
  ['Rad ett\nrad två', [{ text: 'Rad ett rad två' }]],
  ['Fet **text** här', [{ text: 'Fet ' }, { text: 'text', strong: true }, { text: ' här' }]],
  ['***Båda***', [{ text: 'Båda', strong: true, emphasis: true }]],
  ['`kod` och ~~struket~~', [{ text: 'kod', code: true }, { text: ' och ' }, { text: 'struket', struck: true }]],
  [
    'Se [mål *två*](m.md#a).',
    [{ text: 'Se ' }, { text: 'mål ', link: 'm.md#a' }, { text: 'två', link: 'm.md#a', emphasis: true }, { text: '.' }],
  ],
  ['Se [målet][m].\n\n[m]: m.md', [{ text: 'Se ' }, { text: 'målet', link: 'm.md' }, { text: '.' }]],
  ['Hård  \nbrytning<br>två', [{ text: 'Hård\nbrytning\ntvå' }]],
  ['![Karta](k.png) över', [{ text: 'Karta', image: 'k.png' }, { text: ' över' }]],
  ['Not[^a].\n\n[^a]: Förklaring', [{ text: 'Not' }, { text: '', footnote: 'a' }, { text: '.' }]],
  ['CO<sub>2</sub>', [{ text: 'CO2' }]],
  ['**Med attribut** {#a .b}', [{ text: 'Med attribut', strong: true }]],
]

test.each(PARAGRAPHS)('%j in runs', (text, runs) => {
  const [paragraph] = parsed(text).lead
  if (paragraph?.kind !== 'paragraph') throw new Error('no paragraph')
  expect(runsOf(paragraph)).toEqual(runs)
})

test('a heading without its number and attributes', () => {
  const [section] = parsed('# Titel\n\n## 1. Fet **rubrik** {#fet}\n').sections
  expect(section?.runs).toEqual([{ text: 'Fet ' }, { text: 'rubrik', strong: true }])
  const [bold] = parsed('# Titel\n\n## **1. Fet** rubrik\n').sections
  expect(bold?.runs).toEqual([{ text: 'Fet', strong: true }, { text: ' rubrik' }])
})

test('the title, list numbers, boxes, footnotes, columns', () => {
  const document = parsed(
    '# En *titel*\n\n3. tre\n4. fyra\n\n- [x] klar\n\n| a | b |\n| :-- | --: |\n| **1** | 2 |\n\n[^n]: Not *ett*\n',
  )
  expect(document.titleHeading).toMatchObject({
    text: 'En titel',
    runs: [{ text: 'En ' }, { text: 'titel', emphasis: true }],
  })
  expect(document.lead).toMatchObject([
    { kind: 'list', start: 3 },
    { kind: 'list', items: [{ checked: true, text: 'klar' }] },
    { kind: 'table', align: ['left', 'right'], rows: [[{ runs: [{ text: '1', strong: true }] }, { text: '2' }]] },
    { kind: 'footnote', label: 'n', text: 'Not ett' },
  ])
})
