import type { Nodes, RootContent } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { render } from '../../src/render/comparison-markdown.ts'
import { compared, contextIn, judged, ROUND } from './comparison-fixture.ts'

/** Texts that try to be something else than text where a summary quotes them. */
const HOSTILE = [
  '@region-orebro',
  'se @team/skriv och å@namn',
  '#12, !12, GH-12 och region/rus#12',
  '\\<script>alert(1)\\</script>',
  '\\<img src=x onerror=alert(1)>',
  '\\<!-- dold -->',
  '\\[klicka](javascript:alert(1))',
  '!\\[bild](https://evil.example/x.png)',
  'https\\://evil.example och www\\.evil.example',
  '\\*fet\\* \\_lutande\\_ \\~\\~struken\\~\\~ \\`kod\\`',
  'cell \\| till \\| och',
  '\\# rubrik',
  '1\\. punkt',
  '\\- punkt',
]

/** All nodes of a page. */
function* nodesOf(node: Nodes): Generator<Nodes> {
  yield node
  if ('children' in node) for (const child of node.children) yield* nodesOf(child as RootContent)
}

function pageOf(markdown: string): readonly Nodes[] {
  return [...nodesOf(unified().use(remarkParse).use(remarkGfm).parse(markdown))]
}

/** What a link that hides nothing leads to. */
function addressOf(link: Nodes): string {
  const words = [...nodesOf(link)].flatMap((node) => (node.type === 'text' ? [node.value] : []))
  return words.join('').replace(/^www\./, 'http://www.')
}

describe.each(HOSTILE)('%s', (text) => {
  const document = (before: string) =>
    `---\ndnr: ${JSON.stringify(before)}\n---\n\n# Titel\n\n## Avsnitt ${before} {#mal}\n\nVi har bestämt ${before} i dag.\n\n| Rad | Värde |\n| - | - |\n| ${before.replace(/(?<!\\)\|/g, '\\|')} | ${before.length} |\n`
  const set = compared(document('lugnt'), document(text))

  test.each([
    ['the summary', contextIn('sv')],
    ['the comment', contextIn('sv', { verdict: judged(set, ROUND) })],
  ])('stays text in %s', (_, context) => {
    const page = pageOf(render(set, context) as string)
    const kinds = new Set(page.map(({ type }) => type))
    for (const kind of ['image', 'code', 'inlineCode', 'emphasis', 'delete', 'linkReference', 'definition'] as const) {
      expect(kinds).not.toContain(kind)
    }
    // An address may be one to follow, where it shows where it leads.
    for (const node of page) if (node.type === 'link') expect(node.url).toBe(addressOf(node))
    const html = page.flatMap((node) => (node.type === 'html' ? [node.value] : []))
    expect(new Set(html)).toEqual(new Set(html.length > 0 ? ['<!-- -->'] : []))
    const words = page.flatMap((node) => (node.type === 'text' ? [node.value] : []))
    expect(words.filter((word) => /(?:^|\W)@\w|(?:^|\w|\W)[#!]\d|\bGH-\d/.test(word))).toEqual([])
    const rows = page.filter(({ type }) => type === 'tableRow')
    for (const row of rows) expect('children' in row ? row.children.length : 0).toBe(5)
  })
})

test('what a stranger wrote is read as they wrote it', () => {
  const set = compared('# T\n\n## A {#a}\n', '# T\n\n## \\*A\\* \\<b> | @namn {#a}\n')
  const words = pageOf(render(set, contextIn('sv')) as string).flatMap((node) =>
    node.type === 'text' ? [node.value] : [],
  )
  expect(words.join('')).toContain('Avsnittet ”A” heter nu ”1 *A* <b> | @namn”.')
})

test('targets of indicators come before other values, with the difference', () => {
  const table = (value: string) =>
    `---\ntype: strategy\n---\n\n# T\n\n## Mål\n\n| Indikator | Utgångsvärde | Målvärde 2030 |\n| - | - | - |\n| Sysselsatta | 70 % | ${value} |\n`
  const page = render(compared(table('75 %'), table('80 %')), contextIn('sv')) as string
  expect(page).toContain(
    '- 1 Mål: Målet för ”Sysselsatta” har ändrats från ”75 %” till ”80 %” (+5\u00a0procentenheter).',
  )
})
