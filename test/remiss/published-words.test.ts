import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { PublishedBlock, PublishedRun } from '../../src/model/publication.ts'
import { proposalPublication } from '../../src/remiss/proposal.ts'
import { publishedBlocks } from '../../src/remiss/published-blocks.ts'
import type { Publishing } from '../../src/remiss/publishing.ts'
import { parsed } from '../parse/parsed.ts'

/** Every other link and picture leads nowhere. */
const publishing: Publishing = {
  targetOf: (target) => (target.length % 2 === 0 ? target : undefined),
  pictureOf: (target) => (target.length % 2 === 0 ? target : undefined),
}

/** A word that stands at one place only is `@`, which is given its number when the text is put together. */
const inline = fc.constantFrom(
  '@',
  '**@** @',
  '*@ `@`*',
  '~~@~~',
  '[@](https://exempel.se)',
  '[@](annat.md)',
  '@ ![@](bild.png) @',
  '@\\\n@',
  '<span class="x">@</span>',
  '@[^n]',
)

const block: fc.Arbitrary<string> = fc.letrec<{ block: string }>((tie) => ({
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    inline,
    inline.map((text) => `## ${text}`),
    inline.map((text) => `#### ${text} {#id-@ .goal}`),
    fc.constantFrom(
      '![@](bild.png "@")',
      '![@](bilder.png)',
      '![@](bild.png) ![@](bilder.png)',
      '![@](bild.png)\n\nFigur 1. @',
    ),
    fc
      .tuple(inline, inline)
      .map(
        ([one, other]) =>
          `: @\n\n| @ | @ |\n|---|---:|\n| ${one.replace('\n', ' ')} | ${other.replace('\n', ' ')} |\n| Summa | 1 200 |`,
      ),
    fc.constantFrom(
      '```js\n@ @\n```',
      '---',
      '<div>@ <b>@</b></div>',
      '<img src="x" alt="@">',
      '[etikett]: https://exempel.se',
    ),
    tie('block').map((inner) => inner.replace(/^/gm, '> ')),
    fc.tuple(inline, tie('block')).map(([first, rest]) => `- ${first}\n\n${rest.replace(/^/gm, '  ')}`),
    fc.tuple(inline, tie('block')).map(([first, rest]) => `3. ${first}\n\n${rest.replace(/^/gm, '   ')}`),
  ),
})).block

const documents = fc.array(block, { maxLength: 12 }).map((blocks) => {
  let number = 0
  return `# Titel\n\n${blocks.join('\n\n')}\n\nSe[^n].\n\n[^n]: Noten @ och @[^m].\n\n[^m]: Sist @.\n`.replace(
    /@/g,
    () => {
      number += 1
      return `ord${number}ord`
    },
  )
})

function wordsIn(text: string): readonly string[] {
  return [...new Set(text.match(/ord\d+ord/g))].sort()
}

/** What is written is read, but for ids in braces. */
function written(text: string): readonly string[] {
  return wordsIn(text.replace(/\{#id-ord\d+ord/g, ''))
}

test('all words of a document are in its publication, whatever they stand in', () => {
  fc.assert(
    fc.property(documents, (text) => {
      const { publication } = proposalPublication({
        sent: { document: parsed(text) },
        facts: [],
        running: [],
        numbered: true,
        publishing,
        language: 'sv',
      })
      const said = [...publication.blocks, ...publication.notes.flatMap(({ blocks }) => blocks)].map(saidIn).join(' ')
      expect(wordsIn(said)).toEqual(written(text))
    }),
    { numRuns: 300, seed: 20_260_710 },
  )
})

test('and in a part of it that is sent out by itself', () => {
  fc.assert(
    fc.property(documents, (text) => {
      const part = text.replace(/^#+ /gm, '')
      const said = publishedBlocks(parsed(part).lead, publishing).map(saidIn).join(' ')
      expect(wordsIn(said)).toEqual(written(part))
    }),
    { numRuns: 200, seed: 20_260_711 },
  )
})

function saidIn(block: PublishedBlock): string {
  const said = (runs: readonly PublishedRun[] = []) => runs.map(({ text }) => text).join('')
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return said(block.runs)
    case 'list':
      return block.items.flatMap(({ blocks }) => blocks.map(saidIn)).join(' ')
    case 'table':
      return [block.caption, ...[block.header, ...block.rows].flat()].map(said).join(' ')
    case 'figure':
      return `${block.alternative} ${said(block.caption)}`
    case 'quote':
      return block.blocks.map(saidIn).join(' ')
    case 'code':
      return block.text
    default:
      return ''
  }
}
