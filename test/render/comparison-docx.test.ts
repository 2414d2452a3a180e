import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { ComparisonSet } from '../../src/model/comparison.ts'
import { render } from '../../src/render/comparison-docx.ts'
import { bookmarksOf } from '../../src/render/word-print.ts'
import { prove } from '../../src/render/word-proof.ts'
import { resolvedLines } from '../../src/render/word-resolved.ts'
import { treeOf } from '../../src/render/word-tree.ts'
import { parsed } from '../parse/parsed.ts'
import { CONTEXT, setOf, wordFile } from './word-files.ts'
import { type TextPair, textPairs } from './word-pairs.ts'

/** Random pairs, more of them when asked: `WORD_PAIRS=10000`. */
const PAIRS = Number(process.env.WORD_PAIRS ?? 300)

const MOVED: TextPair = {
  old: `# Strategi för länet

## Kompetens

Alla unga ska kunna börja en utbildning som leder till arbete, oavsett var i länet de bor.

## Hälsa

Fler ska må bra hela livet, och skillnaderna mellan olika grupper ska minska.

## Budget

| Post | Kronor |
|------|-------:|
| Resor | 1 436 591 |
| Möten | 20 000 |
`,
  new: `# Strategi för länet

## Hälsa

Fler ska må bra hela livet, och skillnaderna mellan olika grupper ska minska.

## Budget

| Post | Kronor |
|------|-------:|
| Resor | 1 436 592 |
| Lokaler | 5 000 |
| Möten | 20 000 |

## Kompetens

Alla unga ska snabbt kunna börja en utbildning som leder till arbete, oavsett var i länet de bor.
`,
}

async function partsOf(pair: TextPair, context = CONTEXT): Promise<Map<string, string>> {
  const files = unzipSync(await wordFile(pair, context))
  return new Map(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]))
}

async function bodyOf(pair: TextPair): Promise<string> {
  return (await partsOf(pair)).get('word/document.xml') ?? ''
}

/** What is proved of a file, done again on parts that a test has changed. */
function proveAgain(parts: Map<string, string>, set: ComparisonSet): void {
  prove(
    parts,
    set.documents.map((compared, place) => ({ compared, bookmarks: bookmarksOf(compared, place) })),
  )
}

test(`accepting gives the new text and rejecting the old one, in ${PAIRS} random pairs`, {
  timeout: 1_200_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(textPairs, async (pair) => {
      const parts = await partsOf(pair)
      proveAgain(parts, setOf(pair))
      for (const [name, text] of parts) if (name.endsWith('.xml')) treeOf(text)
    }),
    { numRuns: PAIRS },
  )
})

describe('a file that would not give a text back is not written', () => {
  test.each([
    [
      'a word of the new text is lost',
      'new',
      (xml: string) => xml.replace('<w:t xml:space="preserve">snabbt </w:t>', ''),
    ],
    ['a word of the old text is lost', 'old', (xml: string) => xml.replace(/1 436 591(?=<\/w:delText>)/, '')],
    [
      'an insertion is not marked',
      'old',
      (xml: string) => xml.replace(/<w:ins [^>]*>(<w:r>.*?<\/w:r>)<\/w:ins>/, '$1'),
    ],
    [
      'a paragraph that is taken away keeps its end',
      'new',
      (xml: string) => xml.replace(/<w:rPr><w:moveFrom [^>]*\/><\/w:rPr>/, ''),
    ],
    [
      'a row that came stays',
      'old',
      (xml: string) => xml.replace(/(<w:trPr>.*?)<w:ins [^>]*\/><\/w:trPr>/, '$1</w:trPr>'),
    ],
    ['a style is another', 'old', (xml: string) => xml.replace('"Heading1"', '"Heading2"')],
    ['a column is not aligned', 'new', (xml: string) => xml.replace('<w:jc w:val="right"/>', '')],
  ] as const)('%s', async (_, side, change) => {
    const parts = await partsOf(MOVED)
    const before = parts.get('word/document.xml') ?? ''
    const after = change(before)
    expect(after).not.toBe(before)
    parts.set('word/document.xml', after)
    expect(() => proveAgain(parts, setOf(MOVED))).toThrow(
      expect.objectContaining({
        fault: expect.objectContaining({ sentence: 'word/inexact', values: expect.objectContaining({ side }) }),
      }),
    )
  })
})

test('a moved section is moved at both ends, with a comment that tells also of what changed on the way', async () => {
  const parts = await partsOf(MOVED)
  const body = parts.get('word/document.xml') ?? ''
  expect(body).toMatch(/<w:moveFromRangeStart [^>]*w:name="flytt_1_1_1"\/>/)
  expect(body).toMatch(/<w:moveToRangeStart [^>]*w:name="flytt_1_1_1"\/>/)
  expect(body.match(/<w:commentReference /g)).toHaveLength(3)
  expect(parts.get('word/comments.xml')).toMatch(/Kompetens.*snabbt/)
})

test('what changed in a moved paragraph shows in it where a like one follows', async () => {
  const [first, second, third, last] = [
    'Regionen tar varje år fram en lägesbild av näringslivets behov av kompetens i länet.',
    'Kommunerna och regionen delar på kostnaden för utbildningarna enligt avtalet från förra året.',
    'Företagen bidrar med handledare och med platser för praktik under hela programmet.',
    'Programmet följs upp efter halva tiden.',
  ]
  const moved = first.replace('lägesbild', 'rapport')
  const pair = { old: [first, second, third, last].join('\n\n'), new: [second, third, moved, last].join('\n\n') }
  expect(await bodyOf(pair)).toMatch(
    /<w:moveTo [^>]*>(?:(?!<\/w:p>).)*<w:ins [^>]*><w:r><w:t xml:space="preserve">rapport</,
  )
})

test('a changed cell and a new row are tracked in the table as it stands', async () => {
  const body = await bodyOf(MOVED)
  expect(body.match(/<w:tbl>/g)).toHaveLength(1)
  expect(body.match(/<w:trPr>(?:(?!<\/w:trPr>).)*<w:ins /g)).toHaveLength(1)
  expect(body).toMatch(
    /<w:del [^>]*><w:r><w:delText xml:space="preserve">1 436 591<\/w:delText><\/w:r><\/w:del><w:ins [^>]*><w:r><w:t xml:space="preserve">1 436 592</,
  )
})

test('the same input gives the same bytes, whatever the time', async () => {
  const first = await wordFile(MOVED)
  await new Promise((done) => setTimeout(done, 1100))
  expect(await wordFile(MOVED)).toEqual(first)
})

test('the date is the one given, and none when none is known', async () => {
  const { date: _, ...undated } = CONTEXT
  const [dated, without] = [await partsOf(MOVED), await partsOf(MOVED, undated)]
  expect(dated.get('word/document.xml')).toContain('w:author="Region Mälarskog" w:date="2026-03-31T00:00:00Z"')
  expect(dated.get('docProps/core.xml')).toContain('2026-03-31T00:00:00Z</dcterms:created>')
  for (const text of without.values()) expect(text).not.toMatch(/w:date=|dcterms:created|20\d\d-\d\d-\d\dT/)
})

test('what XML cannot hold is shown as �, and counted in a comment', async () => {
  const parts = await partsOf({ old: 'Text.\n', new: 'Text \u0001och \uFFFE.\n' })
  expect(parts.get('word/document.xml')).toContain('\uFFFDoch')
  expect(parts.get('word/comments.xml')).toContain('2 tecken')
})

test('a link may lead to the web, to mail and to a section; nowhere else', async () => {
  const text = '# T\n\n## Mål\n\n[a](https://exempel.se/å?b=1&c=2) [b](#mal) [c](javascript:alert(1)) [d](../plan.md)\n'
  const parts = await partsOf({ old: text, new: text })
  expect(parts.get('word/_rels/document.xml.rels')).toContain('Target="https://exempel.se/%C3%A5?b=1&amp;c=2"')
  expect(parts.get('word/document.xml')).toContain('<w:hyperlink w:anchor="avsnitt_1_1">')
  expect(parts.get('word/document.xml')?.match(/<w:hyperlink /g)).toHaveLength(2)
  expect([...parts.values()].join('')).not.toContain('javascript')
})

test('changes of the front matter stand in a comment at the title', async () => {
  const body = '\n# Strategi\n\nText.\n'
  const parts = await partsOf({ old: `---\nversion: "1.0"\n---\n${body}`, new: `---\nversion: "2.0"\n---\n${body}` })
  expect(parts.get('word/comments.xml')).toMatch(/1\.0.*2\.0/)
})

test('changes of a document without text stand in a comment at the end, with its title', async () => {
  const parts = await partsOf({
    old: '---\ntitle: Mått\nversion: "1.0"\n---\n',
    new: '---\ntitle: Mått\nversion: "2.0"\n---\n',
  })
  expect(parts.get('word/comments.xml')).toMatch(/Mått: .*1\.0.*2\.0/)
})

test('several documents follow one another, each on a new page; one that came or went is so as a whole', async () => {
  const [both, other] = [setOf(MOVED), parsed('# Plan\n\n1. Ett\n2. Två\n\n| A |\n|---|\n| b |\n')]
  const set: ComparisonSet = {
    ...both,
    documents: [{ state: 'removed', document: other }, ...both.documents, { state: 'added', document: other }],
  }
  const bytes = await render(set, CONTEXT)
  const files = typeof bytes === 'string' ? {} : unzipSync(bytes)
  const parts = new Map(Object.entries(files).map(([name, part]) => [name, strFromU8(part)]))
  expect(parts.get('word/document.xml')?.match(/<w:pageBreakBefore\/>/g)).toHaveLength(2)
  const lines = resolvedLines(parts)
  expect(lines('accept').filter((line) => line.includes('Plan'))).toHaveLength(1)
  expect(lines('reject').findIndex((line) => line.includes('Plan'))).toBe(0)
})

test('a numbered list of both texts is one list, so that what stands in both counts on', async () => {
  const list = (...items: string[]) =>
    `# Strategi\n\n${items.map((item, index) => `${index + 1}. ${item}`).join('\n')}\n`
  const [jobs, health, trains] = ['Fler arbeten i länet', 'Bättre hälsa för alla', 'Tåg som går i tid']
  const numbering = async (pair: TextPair) => (await partsOf(pair)).get('word/numbering.xml') ?? ''
  const lists = (await numbering({ old: list(jobs, trains), new: list(jobs, health, trains) })).match(/<w:num /g)
  expect(lists).toHaveLength(2)
})
