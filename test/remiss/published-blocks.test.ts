import { expect, test } from 'vitest'
import { publishedBlocks, publisherOf } from '../../src/remiss/published-blocks.ts'
import { footnotesOf } from '../../src/remiss/published-notes.ts'
import type { Publishing } from '../../src/remiss/publishing.ts'
import { parsed } from '../parse/parsed.ts'

const publishing: Publishing = {
  targetOf: (target) => (target.startsWith('secret') ? undefined : target),
  pictureOf: (target) => (target.endsWith('.png') ? `bild-${target}` : undefined),
}

function published(text: string) {
  return publishedBlocks(parsed(text).lead, publishing)
}

test('Paragraphs, lists, quotes, code and breaks are what they were', () => {
  expect(published('En *text*.\n\n3. tre\n4. fyra\n\n   mer\n\n> citat\n\n```js\nx < 1\n```\n\n---\n')).toEqual([
    { kind: 'paragraph', runs: [{ text: 'En ' }, { text: 'text', emphasis: true }, { text: '.' }] },
    {
      kind: 'list',
      ordered: true,
      start: 3,
      items: [
        { blocks: [{ kind: 'paragraph', runs: [{ text: 'tre' }] }] },
        {
          blocks: [
            { kind: 'paragraph', runs: [{ text: 'fyra' }] },
            { kind: 'paragraph', runs: [{ text: 'mer' }] },
          ],
        },
      ],
    },
    { kind: 'quote', blocks: [{ kind: 'paragraph', runs: [{ text: 'citat' }] }] },
    { kind: 'code', text: 'x < 1', language: 'js' },
    { kind: 'divider' },
  ])
})

test('Attributes are not printed, boxes of tasks are', () => {
  expect(published('Text. {#id .role key=value}\n\n- [x] klart\n- [ ] kvar\n')).toEqual([
    { kind: 'paragraph', runs: [{ text: 'Text.' }] },
    {
      kind: 'list',
      ordered: false,
      items: [
        { blocks: [{ kind: 'paragraph', runs: [{ text: 'klart' }] }], checked: true },
        { blocks: [{ kind: 'paragraph', runs: [{ text: 'kvar' }] }], checked: false },
      ],
    },
  ])
})

test('A table has its caption, row headings and totals, and numbers stand to the right', () => {
  const text =
    ': Kostnader {#kostnader .costs}\n\n| Post | 2024 | Not |\n|---|---|:-:|\n| Lön | 1 200 | a |\n| Summa | 1 200 | |\n'
  expect(published(text)).toEqual([
    {
      kind: 'table',
      caption: [{ text: 'Kostnader' }],
      columns: [{ align: 'left' }, { align: 'right' }, { align: 'center' }],
      header: [[{ text: 'Post' }], [{ text: '2024' }], [{ text: 'Not' }]],
      rows: [
        [[{ text: 'Lön' }], [{ text: '1 200' }], [{ text: 'a' }]],
        [[{ text: 'Summa' }], [{ text: '1 200' }], []],
      ],
      rowHeadings: true,
      totals: [1],
    },
  ])
})

test.each([
  ['an empty first cell', '| a | b |\n|---|---|\n| x | 1 |\n| | 2 |\n'],
  ['the same first cell twice', '| a | b |\n|---|---|\n| x | 1 |\n| x | 2 |\n'],
  ['a first cell that is a text', `| a | b |\n|---|---|\n| ${'ord '.repeat(30)} | 1 |\n`],
  ['a single column', '| a |\n|---|\n| x |\n'],
])('With %s, first cells name no rows', (_, text) => {
  expect(published(text)).toMatchObject([{ rowHeadings: false }])
})

test('Links that lead nowhere for readers, or to what is not safe, are their text', () => {
  const text =
    '[a](secret.md) [b](javascript:alert) [c](https://exempel.se) [d](#mal) [e](bilaga-1.html) [f](data:x) [g](//x.se)\n'
  expect(published(text)).toEqual([
    {
      kind: 'paragraph',
      runs: [
        { text: 'a b ' },
        { text: 'c', link: 'https://exempel.se' },
        { text: ' ' },
        { text: 'd', link: '#mal' },
        { text: ' ' },
        { text: 'e', link: 'bilaga-1.html' },
        { text: ' f g' },
      ],
    },
  ])
})

test('A paragraph that is an image is a figure; its caption is the title or what stands below', () => {
  expect(published('![Karta över länet](a.png "Kommunerna"){width=60%}\n')).toEqual([
    {
      kind: 'figure',
      picture: 'bild-a.png',
      alternative: 'Karta över länet',
      caption: [{ text: 'Kommunerna' }],
      width: 0.6,
    },
  ])
  const captioned = {
    kind: 'figure',
    picture: 'bild-a.png',
    alternative: 'Karta',
    caption: [{ text: 'Figur 3. Länet' }],
  }
  expect(published('![Karta](a.png)\n\nFigur 3. Länet\n')).toEqual([captioned])
  expect(published('![Karta](a.png)\nFigur 3. Länet\n')).toEqual([captioned])
  expect(published('![Karta](a.png "Länet")\n\nFigur 3. Länet\n')).toEqual([
    { kind: 'figure', picture: 'bild-a.png', alternative: 'Karta', caption: [{ text: 'Länet' }] },
    { kind: 'paragraph', runs: [{ text: 'Figur 3. Länet' }] },
  ])
})

test('Several images in a paragraph are several figures; one without description is named by its file', () => {
  expect(published('![A](a.png) ![](kartor/b.png)\n')).toEqual([
    { kind: 'figure', picture: 'bild-a.png', alternative: 'A' },
    { kind: 'figure', picture: 'bild-kartor/b.png', alternative: 'b.png' },
  ])
})

test('An image in a text is a picture; one that could not be read is its description', () => {
  expect(published('Se ![pil](a.png) och ![hus](b.gif).\n\n![Saknad](c.gif)\n')).toEqual([
    {
      kind: 'paragraph',
      runs: [{ text: 'Se ' }, { text: 'pil', image: 'bild-a.png' }, { text: ' och hus.' }],
    },
    { kind: 'paragraph', runs: [{ text: 'Saknad' }] },
  ])
})

const footnotes =
  'Ett[^b] och två[^a] och ett[^b].\n\n[^a]: Om a[^c].\n\n[^b]: Om b.\n\n    Mer om b.\n\n[^c]: Om c[^a].\n\n[^d]: Onämnd.\n'

test('Footnotes are numbered by first mention, also those that only notes mention', () => {
  const document = parsed(`# T\n\n${footnotes}`)
  const publisher = publisherOf(document, publishing)
  expect(publisher.blocks(document.lead)).toEqual([
    {
      kind: 'paragraph',
      runs: [
        { text: 'Ett' },
        { text: '', footnote: '1' },
        { text: ' och två' },
        { text: '', footnote: '2' },
        { text: ' och ett' },
        { text: '', footnote: '1' },
        { text: '.' },
      ],
    },
  ])
  expect(publisher.notes()).toEqual([
    {
      number: '1',
      blocks: [
        { kind: 'paragraph', runs: [{ text: 'Om b.' }] },
        { kind: 'paragraph', runs: [{ text: 'Mer om b.' }] },
      ],
    },
    {
      number: '2',
      blocks: [{ kind: 'paragraph', runs: [{ text: 'Om a' }, { text: '', footnote: '3' }, { text: '.' }] }],
    },
    {
      number: '3',
      blocks: [{ kind: 'paragraph', runs: [{ text: 'Om c' }, { text: '', footnote: '2' }, { text: '.' }] }],
    },
  ])
})

test('By itself, a part of a document carries its footnotes after it', () => {
  const document = parsed('# T\n\n## A\n\nEtt[^x].\n\n## B\n\n[^x]: Not[^x].\n')
  const section = document.sections[0]
  expect(publishedBlocks(section?.blocks ?? [], publishing, footnotesOf(document))).toEqual([
    { kind: 'paragraph', runs: [{ text: 'Ett [1].' }] },
    { kind: 'paragraph', runs: [{ text: '[1] Not [1].' }], style: 'small' },
  ])
})

test('A mention of a footnote that is nowhere is text', () => {
  expect(published('Ett[^x].\n')).toEqual([{ kind: 'paragraph', runs: [{ text: 'Ett[^x].' }] }])
})

test.each([
  ['<div>Hej <b>alla</b></div>', ['Hej alla']],
  ['<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', ['a b', 'c']],
  ['<p>ett<br>två &amp; tre &lt;b&gt; &aring;&#228;&#xf6;</p>', ['ett', 'två & tre <b> åäö']],
  ['<script>alert("x")</script><style>p {}</style><!-- not --><?x y?>', []],
  ['<img src="x.png" alt="Karta över länet" onerror="x()">', ['Karta över länet']],
  ['<div>1 < 2 och <b</div>', ['1 < 2 och']],
  ['<div>öppen <b', ['öppen <b']],
  ['<!-- öppen', []],
  ['<script>öppen', []],
])('Of raw HTML %s, what a reader sees is kept', (source, lines) => {
  const { lead } = parsed(`${source}\n`)
  expect(publishedBlocks(lead, publishing)).toEqual(lines.map((text) => ({ kind: 'paragraph', runs: [{ text }] })))
})

test('of two notes with one label the first counts', () => {
  const said = JSON.stringify(published('Text[^a].\n\n[^a]: Först.\n\n[^a]: Sedan.\n'))
  expect(said).toContain('Först.')
  expect(said).not.toContain('Sedan.')
})

test.each([
  '| A | B |\n|---|---|\n| c | d |\n',
  '![Karta](karta.png)\n',
])('Where figures come from is small right after %s, and nowhere else', (shown) => {
  const styles = published(`Källa: SCB.\n\n${shown}\nKälla: SCB.\n\nKälla: SCB.\n\n${shown}\nKällan sinar.\n`).map(
    (block) => (block.kind === 'paragraph' ? block.style : block.kind),
  )
  const kind = shown.startsWith('|') ? 'table' : 'figure'
  expect(styles).toEqual([undefined, kind, 'small', undefined, kind, undefined])
})
