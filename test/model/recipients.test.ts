import { describe, expect, test } from 'vitest'
import { RECIPIENT_LIST } from '../../src/messages/recipient-list.ts'
import { categoryNear, categoryWritten } from '../../src/model/recipient-words.ts'
import { COLUMNS, columnOf, isPassedOver, recipientsOf } from '../../src/model/recipients.ts'
import type { Source } from '../../src/model/source.ts'
import { parseDocument } from '../../src/parse/document.ts'
import { entryOf } from '../../src/parse/entry.ts'
import { loadEngine } from '../../src/parse/markdown.ts'
import { COMMON, SHIPPED } from '../../src/schema/shipped.ts'
import { documentTypes } from '../../src/schema/types.ts'
import { corpusOf } from '../../src/validate/corpus.ts'

const types = documentTypes({}, SHIPPED, COMMON, {})
const parseMarkdown = await loadEngine()

const CONSULTATION = `---
type: consultation
id: remiss
proposal: { document: rus }
groups:
  - { id: externa, title: 'Kommuner, myndigheter och organisationer' }
  - { id: namnder, title: Regionens nämnder }
recipients: sandlista.csv
---

# Remiss
`

const PROPOSAL = `---
type: strategy
id: rus
---

# Strategi

## Mål {#mal}

### Ett öppet län {#oppet}

## Gröna näringar, energi och klimat {#grona}
`

function recipientsIn(csv: string) {
  const files = { 'remiss.md': CONSULTATION, 'rus.md': PROPOSAL, 'sandlista.csv': csv }
  const entries = Object.entries(files).map(([path, text]) => {
    const source: Source = { path, text, byteOrderMark: false, lineEnd: '\n' }
    return entryOf(parseDocument(source, { types, parseMarkdown }).document)
  })
  const corpus = corpusOf(entries, { complete: true, hasFile: () => true })
  const consultation = corpus.byPath.get('remiss.md')
  return (consultation && recipientsOf(consultation, corpus)) ?? []
}

describe('kinds of organisation', () => {
  const { enum: names = [], meanings = {} } = COMMON.$defs?.category ?? {}

  test('are known by their names and by what they mean in both languages, in any case', () => {
    for (const name of names.map(String)) {
      const { sv = '', en = '' } = meanings[name] ?? {}
      for (const word of [name, sv, en, sv.toUpperCase(), ` ${en} `]) expect(categoryWritten(word), word).toBe(name)
    }
  })

  test('a word for none stays as it is, and a misspelt one leads to the nearest', () => {
    expect(categoryWritten('hembygdsgille')).toBe('hembygdsgille')
    expect(categoryNear('länstyrelse')).toBe('county-board')
    expect(categoryNear('hembygdsgille')).toBeUndefined()
  })
})

test('the columns that a pack writes are known, or known to say nothing of the recipient', () => {
  for (const { columns } of [RECIPIENT_LIST.sv, RECIPIENT_LIST.en]) {
    for (const title of Object.values(columns)) expect(columnOf(title) !== undefined || isPassedOver(title)).toBe(true)
    for (const column of COLUMNS) expect(columnOf(columns[column])).toBe(column)
  }
})

test('the public list can be read back: kinds, groups and sections in words', () => {
  const [municipality, agency, board] = recipientsIn(
    [
      'Nummer;Namn;Officiellt namn;Slag av organisation;Kommunkod;Grupp;Begränsas till',
      '1;Nora;Nora kommun;kommun;1884;Kommuner, myndigheter och organisationer;',
      '2;SGU;Sveriges geologiska undersökning;Statlig myndighet;;externa;"1.1 Ett öppet län; 2 Gröna näringar, energi och klimat"',
      '3;HSN;Hälso- och sjukvårdsnämnden;egen nämnd eller styrelse;;regionens  nämnder;mal, grona',
    ].join('\n'),
  )
  expect(municipality).toMatchObject({ category: 'municipality', code: '1884', group: 'externa', sections: [] })
  expect(agency).toMatchObject({ category: 'state-agency', group: 'externa', sections: ['oppet', 'grona'] })
  expect(board).toMatchObject({ category: 'internal-board', group: 'namnder', sections: ['mal', 'grona'] })
})

test('a heading that is none is one section that there is not, and ids are parted in any way', () => {
  const [first, second] = recipientsIn(
    'name;category;group;sections\nA;other;externa;Gröna ytor\nB;other;externa;"a, b;c d"',
  )
  expect(first?.sections).toEqual(['Gröna ytor'])
  expect(second?.sections).toEqual(['a', 'b', 'c', 'd'])
})
