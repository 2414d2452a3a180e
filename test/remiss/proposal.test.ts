import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { blocksOf, type Document, rowsOf, sectionsOf } from '../../src/model/document.ts'
import type { Note, PublishedBlock, PublishedRun } from '../../src/model/publication.ts'
import { proposalPublication } from '../../src/remiss/proposal.ts'
import type { Publishing } from '../../src/remiss/publishing.ts'
import { parsed } from '../parse/parsed.ts'

const publishing: Publishing = { targetOf: (target) => target, pictureOf: (target) => target }

function proposal(text: string, numbered = false) {
  const sent = { document: parsed(text) }
  return proposalPublication({ sent, facts: [], running: ['Remissversion'], numbered, publishing, language: 'sv' })
}

function headings(blocks: readonly PublishedBlock[]) {
  return blocks.flatMap((block) =>
    block.kind === 'heading' ? [`${block.level} ${block.number ?? '–'} ${block.id}`] : [],
  )
}

test('Headings follow on the title without a skip, with the numbers they are printed with', () => {
  const { publication, sections } = proposal(
    '# Plan\n\nIngress.\n\n## Mål {#mål}\n\n#### Delmål\n\n## Förord {.unnumbered}\n\n## 2 Källor {#Mal}\n',
  )
  expect(publication.title).toBe('Plan')
  expect(headings(publication.blocks)).toEqual(['2 1 mal', '3 1.1 delmal', '2 – forord', '2 2 mal-2'])
  expect(sections).toEqual([
    { id: 'mål', number: '1', heading: 'Mål' },
    { id: 'delmal', number: '1.1', heading: 'Delmål' },
    { id: 'forord', number: '', heading: 'Förord' },
    { id: 'Mal', number: '2', heading: 'Källor' },
  ])
})

test('A heading deeper than six levels stays at six', () => {
  const { publication } = proposal('# A\n\n# B\n\n## C\n\n### D\n\n#### E\n\n##### F\n\n###### G\n')
  expect(headings(publication.blocks).map((each) => each[0])).toEqual(['2', '2', '3', '4', '5', '6', '6'])
})

test('Links within the document lead to the ids it is published with, or nowhere', () => {
  const { publication } = proposal('# P\n\n[a](#mål) [b](#saknas) [c](https://exempel.se)\n\n## Mål {#mål}\n')
  expect(publication.blocks[0]).toEqual({
    kind: 'paragraph',
    runs: [{ text: 'a', link: '#mal' }, { text: ' b ' }, { text: 'c', link: 'https://exempel.se' }],
  })
})

test('Paragraphs are numbered through the document, and each section knows its own', () => {
  const { publication, sections } = proposal(
    '# P\n\nEtt.\n\n## A\n\nTvå:\n\n- punkt\n\n  mer\n\n> citat\n\nTre.\n\n### B\n\n- punkt\n\n### C\n\nFyra.\n',
    true,
  )
  const numbers = publication.blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.number] : []))
  expect(numbers).toEqual([1, 2, 3, 4])
  expect(sections.map(({ id, paragraphs }) => [id, paragraphs])).toEqual([
    ['a', [2, 3]],
    ['b', undefined],
    ['c', [4, 4]],
  ])
})

test('What says where the figures of a table come from has no number', () => {
  const { publication } = proposal(
    '# P\n\n## A\n\nEtt.\n\n| A | B |\n|---|---|\n| c | d |\n\nKälla: SCB.\n\nTvå.\n',
    true,
  )
  const numbers = publication.blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.number] : []))
  expect(numbers).toEqual([1, undefined, 2])
})

test('Without numbers there are none', () => {
  const { publication, sections } = proposal('# P\n\n## A\n\nEtt.\n')
  expect(publication.blocks[1]).toEqual({ kind: 'paragraph', runs: [{ text: 'Ett.' }] })
  expect(sections).toEqual([{ id: 'a', number: '1', heading: 'A' }])
})

test('The contents go as deep as a page has room for, and a document of one section has none', () => {
  expect(proposal('# P\n\n## A\n').publication.contents).toBeUndefined()
  expect(proposal('# P\n\n## A\n\n### B\n').publication.contents).toEqual({ title: 'Innehåll', depth: 3 })
  const long = `# P\n\n${'## A\n\n### B\n\n#### C\n\n'.repeat(20)}`
  expect(proposal(long).publication.contents?.depth).toBe(3)
  expect(proposal(`# P\n\n${'## A\n\n### B\n\n'.repeat(60)}`).publication.contents?.depth).toBe(2)
})

const examples = [
  'examples/orebro/strategi/rus-2018.md',
  'examples/orebro/strategi/rus-2022.md',
  'examples/orebro/projekt/genomforande-2024.md',
  'examples/orebro/uppfoljning/2023.md',
]

test.each(examples)('All words of %s are there, in the order of the text', (path) => {
  const document = parsed(readFileSync(path, 'utf8'), path)
  const { publication } = proposalPublication({
    sent: { document },
    facts: [],
    running: [],
    numbered: true,
    publishing,
    language: 'sv',
  })
  expect(words(publication.blocks.map(textOfBlock).join(' '))).toEqual(words(textOfDocument(document)))
})

test('All words of a document with everything in it are there', () => {
  const text = [
    '# Titel\n\nIngress med `kod` och <b>rå</b> text[^n] och ![en pil](pil.png).\n\n![Karta](karta.png "Länet")',
    '## Ett *två* {#a .goal}\n\n1. en\n\n   > citat\n\n   - inre\n\n2. två\n\n- [ ] kvar\n\n<div>rått block</div>',
    ': Kostnader {.costs}\n\n| Post | 2024 |\n|---|---|\n| *Lön* | 1 |\n\n```\nkod block\n```\n\n[^n]: Noten.\n\n    - punkt i noten',
  ].join('\n\n')
  const { publication } = proposal(text)
  const noted = publication.notes.map(({ blocks }: Note) => blocks.map(textOfBlock).join(' ')).join(' ')
  expect(words(publication.blocks.map(textOfBlock).join(' '))).toEqual(
    words(
      'Ingress med kod och rå text och en pil. Karta Länet 1 Ett två en citat inre två kvar rått block Kostnader Post 2024 Lön 1 kod block',
    ),
  )
  expect(words(noted)).toEqual(['Noten', 'punkt', 'i', 'noten'])
})

function words(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? []
}

function textOfDocument(document: Document): string {
  const own = (parent: Parameters<typeof blocksOf>[0]) =>
    [...blocksOf({ ...parent, sections: [] })].map((block) => {
      if (block.kind === 'paragraph') return block.text
      if (block.kind === 'list') return block.items.map(({ text }) => text).join(' ')
      if (block.kind !== 'table') return ''
      return [block.caption ?? '', ...rowsOf(block).flatMap((row) => row.map(({ text }) => text))].join(' ')
    })
  const sections = sectionsOf(document).flatMap((section) => [section.number, section.heading, ...own(section)])
  return [...own(document), ...sections].join(' ')
}

function textOfBlock(block: PublishedBlock): string {
  const said = (runs: readonly PublishedRun[] = []) => runs.map(({ text }) => text).join('')
  switch (block.kind) {
    case 'heading':
      return `${block.number ?? ''} ${said(block.runs)}`
    case 'paragraph':
      return said(block.runs)
    case 'list':
      return block.items.flatMap(({ blocks }) => blocks.map(textOfBlock)).join(' ')
    case 'table':
      return [said(block.caption), ...[block.header, ...block.rows].flatMap((row) => row.map(said))].join(' ')
    case 'figure':
      return `${block.alternative} ${said(block.caption)}`
    case 'quote':
      return block.blocks.map(textOfBlock).join(' ')
    case 'code':
      return block.text
    default:
      return ''
  }
}
