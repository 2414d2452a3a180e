import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { loadEngine } from '../../src/parse/markdown.ts'
import { parseFast } from '../../src/parse/markdown-fast.ts'
import { parseReference } from '../../src/parse/markdown-reference.ts'
import { DEEPEST, type MarkdownLink, type MarkdownNode } from '../../src/parse/markdown-tree.ts'

/** The package has no types. Its examples write a tab as an arrow. */
const { tests: commonmark } = createRequire(import.meta.url)('commonmark-spec') as {
  tests: readonly { number: number; section: string; markdown: string }[]
}

const fixtures = new URL('../fixtures/gfm/', import.meta.url)
const examples = new URL('../../examples/', import.meta.url)

/** The examples of GFM's extensions: one file for each, `~~~~` between them. */
const gfm = readdirSync(fixtures).flatMap((file) =>
  readFileSync(new URL(file, fixtures), 'utf8')
    .split(/^~~~~\n/m)
    .map((text, index) => ({ name: `${file} ${index + 1}`, text })),
)

/**
 * Where the engines are known to differ, each with the reason. A test fails when one no longer does, so that the
 * list stays true. Most are about places alone; the others are forms that hardly anybody means to write, and none
 * is worth parsing every document twice. The documents put together at random leave these forms out.
 */
const KNOWN: readonly { readonly text: string; readonly reason: string }[] = [
  { text: '[^1]: [^2]: not', reason: 'a footnote in a footnote: satteri makes them siblings' },
  { text: '<foo\\+@bar.example.com>\n', reason: 'remark gives no place to an address it finds beside an escape' },
  { text: 'www.', reason: 'remark gives no place to a link it finds after parsing' },
  { text: 'http://.se', reason: 'satteri makes a link of an address without a first name' },
  { text: '/a@b.se', reason: 'satteri makes no link of an address after a slash' },
  { text: '- [ ]\n-', reason: 'satteri reads an empty task and the line below it as one item' },
  { text: '- [ ]\n  =', reason: 'satteri does not let an empty box be a heading' },
  { text: '- [ ] *a*', reason: 'remark lets the paragraph of a task begin at the box when it begins with emphasis' },
  { text: '- <!--\n\n', reason: 'satteri ends open HTML in an item before the blank line that ends the item' },
  { text: '- ```\n\n\n[^1]: a', reason: 'satteri ends open code in an item before the blank lines' },
  { text: '> a <!b\n> c>', reason: 'satteri keeps the quote marker in HTML over two lines' },
  { text: '> [r]: m\n>\n> 2. a', reason: 'satteri lets no list that starts above 1 follow a definition in a quote' },
  { text: '>>\n>-', reason: 'satteri ends an empty quote one line earlier' },
  {
    text: '> - a\n>   - b\n> \n>     c\n> \n> | d |\n> | - |',
    reason: 'remark lets a list in a quote end where the table after it begins',
  },
]

const known = new Set(KNOWN.map(({ text }) => text))

describe('the fast engine gives the tree of the reference', () => {
  test.each(commonmark.filter(({ markdown }) => !known.has(tabbed(markdown))))('CommonMark $number, $section', ({
    markdown,
  }) => same(tabbed(markdown)))
  test.each(gfm)('GFM: $name', ({ text }) => same(text))
  test.each(exampleFiles())('%s', (path) => same(readFileSync(new URL(path, examples), 'utf8').replace(/\r\n?/g, '\n')))

  it('joins indented code that satteri takes apart', () => {
    same('1. a\n   - b\n\n         kod ett\n         kod två\n')
    same('-\n>     ett\n>     två\n')
  })

  it('for documents put together at random', () => {
    fc.assert(
      fc.property(document, (text) => {
        const [fast, reference] = [parseFast(text), parseReference(text)]
        expect(withoutEnds(fast)).toEqual(withoutEnds(reference))
        expect(fast.links.map(spans)).toEqual(reference.links.map(spans))
        expect(fast.definitions.map(plain)).toEqual(reference.definitions.map(plain))
      }),
      { seed: 2017583, numRuns: 400 },
    )
  })
})

test.each(KNOWN)('a known difference is still there: $reason', ({ text }) => {
  expect(plain(parseFast(text))).not.toEqual(plain(parseReference(text)))
})

describe('both engines', () => {
  const engines = { parseFast, parseReference }
  test.each(Object.entries(engines))('%s counts columns and offsets in UTF-16 units', (_, parse) => {
    const [, paragraph] = parse('# Mål 😀\n\nå ä 😀 [ö](x.md)\n').children ?? []
    const link = paragraph?.children?.[1]
    expect(link?.url).toBe('x.md')
    expect(link?.span).toEqual({ line: 3, column: 8, endLine: 3, endColumn: 17, start: 17, end: 26 })
  })

  test.each(Object.entries(engines))('%s leaves front matter that was not blanked as Markdown', (_, parse) => {
    expect(parse('---\ntitle: a\n---\n').children?.map(({ type }) => type)).toEqual(['thematicBreak', 'heading'])
  })

  test.each(Object.entries(engines))('%s keeps what is too deep as it is written', (_, parse) => {
    const levels = DEEPEST
    const text = `${'*a **a '.repeat(levels)}b${' a** a*'.repeat(levels)}`
    const { depth, last } = deepest(parse(text))
    expect(depth).toBe(DEEPEST + 1)
    expect(last.type).toBe('text')
    expect(last.value).toContain('a b a')
  })
})

describe('loadEngine', () => {
  it('gives the engine asked for, and the fast one when none is', async () => {
    expect(await loadEngine()).toBe(parseFast)
    expect(await loadEngine('fast')).toBe(parseFast)
    expect(await loadEngine('reference')).toBe(parseReference)
  })
})

function same(text: string): void {
  const [fast, reference] = [parseFast(text), parseReference(text)]
  expect(plain(fast)).toEqual(plain(reference))
  expect(fast.links.map(spans)).toEqual(reference.links.map(spans))
  expect(fast.definitions.map(plain)).toEqual(reference.definitions.map(plain))
}

function spans({ node, block }: MarkdownLink): object {
  return { type: node.type, span: node.span, block: block.span }
}

const KEYS = [
  ...['type', 'span', 'begin', 'value', 'depth', 'url', 'title', 'alt', 'identifier'],
  ...['ordered', 'flat', 'start', 'checked', 'align', 'lang'],
] as readonly (keyof MarkdownNode)[]

/** All that a tree holds, also what a node reads when it is asked. */
function plain(node: MarkdownNode): object {
  return { ...Object.fromEntries(KEYS.map((key) => [key, node[key]])), children: node.children?.map(plain) }
}

/** Where containers end is left out: that differs inside quotes, as the list of known differences says. */
function withoutEnds(node: MarkdownNode): object {
  const { line, column, start } = node.span
  const place = /^(?:list|listItem|blockquote|footnoteDefinition)$/.test(node.type)
    ? { line, column, start }
    : node.span
  return { ...plain(node), span: place, children: node.children?.map(withoutEnds) }
}

function tabbed(markdown: string): string {
  return markdown.replaceAll('→', '\t')
}

function exampleFiles(): string[] {
  if (!existsSync(examples)) return []
  return readdirSync(fileURLToPath(examples), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .sort()
}

function deepest(root: MarkdownNode): { depth: number; last: MarkdownNode } {
  let found = { depth: 0, last: root }
  const visit = (node: MarkdownNode, depth: number): void => {
    if (depth > found.depth) found = { depth, last: node }
    for (const child of node.children ?? []) visit(child, depth + 1)
  }
  visit(root, 0)
  return found
}

const word = fc.constantFrom(
  ...[
    'mål',
    'Östersund',
    'é',
    'e\u0301',
    '😀',
    '1\u00a0436\u00a0591 kr',
    '10 §',
    '"citat"',
    '2 * 3',
    'a_b',
    '&ouml;',
    '\\*',
  ],
  ...[
    '*betonat*',
    '**starkt**',
    '***båda***',
    '~~struket~~',
    '`kod`',
    '``a`b``',
    '<b>',
    '<!-- x -->',
    '![bild](x.png "t")',
  ],
  ...['[länk](a.md#b)', '[r]', '[text][r]', '[^1]', '<https://å.se>', '[', ']', '#', '-', '+', '!', '{#id .mål}'],
)
const line = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => `ord ${words.join(' ')}`)
const paragraph = fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'))
const heading = fc.tuple(fc.integer({ min: 1, max: 6 }), line).map(([depth, text]) => `${'#'.repeat(depth)} ${text}`)
const setext = fc.tuple(line, fc.constantFrom('===', '---')).map((parts) => parts.join('\n'))
const cell = line.map((text) => text.replaceAll('|', ''))
const row = fc.array(cell, { minLength: 1, maxLength: 4 }).map((cells) => `| ${cells.join(' | ')} |`)
const table = fc
  .tuple(fc.tuple(cell, cell), fc.array(row, { maxLength: 3 }))
  .map(([[a, b], rows]) => [`| ${a} | ${b} |`, '| --- | --: |', ...rows].join('\n'))
const code = fc
  .tuple(fc.constantFrom('```', '~~~'), line)
  .map(([fence, text]) => `${fence}yaml\n${text}\n\n${text}\n${fence}`)
const other = fc.constantFrom(
  'Se https://exempel.se/a_b och www.å.se.',
  '***',
  '<div>\nå\n</div>',
  '[r]: mål.md "Målet"',
  '[^1]: Noten, å.\n\n    Andra stycket.',
  '    indragen\n    kod',
)

const { blocks: document } = fc.letrec<{ blocks: string; block: string; list: string; quote: string }>((tie) => ({
  blocks: fc.array(tie('block'), { minLength: 1, maxLength: 4 }).map((parts) => parts.join('\n\n')),
  block: fc.oneof({ maxDepth: 3 }, paragraph, heading, setext, table, code, other, tie('list'), tie('quote')),
  list: fc
    .tuple(
      fc.constantFrom('- ', '* ', '1. ', '1) ', '- [x] '),
      fc.array(fc.tuple(line, tie('block')), { minLength: 1, maxLength: 3 }),
    )
    .map(([marker, items]) => items.map(([first, rest]) => item(marker, `${first}\n\n${rest}`)).join('\n')),
  quote: tie('blocks').map((text) => text.replace(/^/gm, '> ')),
}))

function item(marker: string, text: string): string {
  const indent = marker === '- [x] ' ? '  ' : ' '.repeat(marker.length)
  return marker + text.replace(/\n(?=[^\n])/g, `\n${indent}`)
}
