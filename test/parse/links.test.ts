import { describe, expect, test } from 'vitest'
import type { Link } from '../../src/model/document.ts'
import { parseDocument } from '../../src/parse/document.ts'
import { type Engine, loadEngine } from '../../src/parse/markdown.ts'
import { DEEPEST } from '../../src/parse/markdown-tree.ts'
import { COMMON, SHIPPED } from '../../src/schema/shipped.ts'
import { documentTypes } from '../../src/schema/types.ts'

const ENGINES = ['fast', 'reference'] as const satisfies readonly Engine[]
const types = documentTypes({}, SHIPPED, COMMON)

describe.each(ENGINES)('read by the %s engine', async (engine) => {
  const parseMarkdown = await loadEngine(engine)
  const linksIn = (text: string): readonly Link[] =>
    parseDocument({ path: 'rus.md', text, byteOrderMark: false, lineEnd: '\n' }, { types, parseMarkdown }).document
      .links
  const targetsIn = (text: string) => linksIn(text).map(({ target }) => target)

  test.each([
    ['of a heading', '# Strategi\n\n## Mål {#m source="https://x.se"}\n'],
    ['of a paragraph after another', '# Strategi\n\nEtt [mål](a.md).\n\nOm länet. {#m source="https://x.se"}\n'],
    ['of a list item', '- Öka. {#m source="https://x.se"}\n'],
  ])('an address in the attributes %s is no link', (_, text) => {
    expect(targetsIn(text).filter((target) => target !== 'a.md')).toEqual([])
  })

  test('an address before the attributes is one', () => {
    expect(targetsIn('Se https://y.se {#m source="https://x.se"}\n')).toEqual(['https://y.se'])
  })

  test('attributes hide only what stands in them: the links of other blocks are all there', () => {
    const text =
      '[a](a.md)\n\nOm länet. {source="https://x.se"}\n\n[b](b.md)\n\n## Mål {source="https://z.se"}\n\n[c](c.md)\n'
    expect(targetsIn(text)).toEqual(['a.md', 'b.md', 'c.md'])
  })

  test.each([
    ['with bars around it', '| Öka | Om {#m source="https://x.se"} |'],
    ['without a bar after it', '| Öka | Om {#m source="https://x.se"}'],
    ['without a bar before it', 'Om {#m source="https://x.se"} | Öka'],
    ['of a table without bars at its sides', 'Öka | Om {#m source="https://x.se"}'],
  ])('a cell %s has no attributes: an address in braces at its end is a link', (_, row) => {
    expect(linksIn(`| Mål | Källa |\n| --- | --- |\n${row}\n`)).toMatchObject([
      { kind: 'link', text: expect.stringContaining('https://x.se') },
    ])
  })

  test('a bare address after a quotation mark stands where it is written, in its own section', () => {
    const links = linksIn('Vi på "www.a.se [b](#x)\n\n## B\n\n[c](#y)\n')
    expect(links.map(({ target, section }) => [target, section])).toEqual([
      ['http://www.a.se', undefined],
      ['#x', undefined],
      ['#y', 'b'],
    ])
  })

  test('each names the section it stands in: its own for a heading, none for the lead', () => {
    const text =
      '# Strategi\n\n[lead](a.md)\n\n## Mål [ett](b.md) {#ett}\n\n[i ett](c.md)\n\n### Under [två](d.md) {#tva}\n\n[i två](e.md)\n\n## Tre {#tre}\n\n> - [i tre](f.md)\n'
    expect(linksIn(text).map(({ target, section }) => [target, section])).toEqual([
      ['a.md', undefined],
      ['b.md', 'ett'],
      ['c.md', 'ett'],
      ['d.md', 'tva'],
      ['e.md', 'tva'],
      ['f.md', 'tre'],
    ])
  })

  test('a link at the deepest level of a tree is one, and none below it is', () => {
    // Emphasis within emphasis, in a paragraph, in the root: the link stands two levels below as many of them.
    const within = (count: number) => {
      const marks = Array.from({ length: count }, (_, level) => (level % 2 === 0 ? '*' : '_'))
      return `${marks.map((mark) => `${mark}a `).join('')}[a](a.md)${marks
        .toReversed()
        .map((mark) => ` a${mark}`)
        .join('')}\n`
    }
    expect(targetsIn(within(DEEPEST - 2))).toEqual(['a.md'])
    expect(targetsIn(within(DEEPEST - 1))).toEqual([])
  })

  test('a link in the title stands in no section', () => {
    expect(linksIn('# Strategi för [länet](a.md)\n\n## Mål\n').map(({ section }) => section)).toEqual([undefined])
  })

  test('a reference and an image lead where their definition says, written before or after', () => {
    const text = '[a]: a.md\n\n## Mål {#m}\n\n[text][a] ![bild][b]\n\n[b]: b.png\n'
    expect(linksIn(text)).toMatchObject([
      { kind: 'link', target: 'a.md', text: 'text', section: 'm' },
      { kind: 'image', target: 'b.png', text: 'bild', section: 'm' },
    ])
  })
})
