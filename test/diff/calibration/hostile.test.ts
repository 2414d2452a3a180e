import { expect, test } from 'vitest'
import { compare } from '../../../src/diff/compare.ts'
import { parsed } from '../../parse/parsed.ts'
import { Random } from './random.ts'
import { readBack, textsOf } from './read-back.ts'

/** Shapes that make a careless comparison quadratic or worse. Each must be compared whole. */

const VOCABULARY = Array.from({ length: 400 }, (_, index) => `ord${index.toString(36)}`)
const OTHER_VOCABULARY = VOCABULARY.map((word) => `annat-${word}`)

function prose(seed: number, count: number, vocabulary: readonly string[] = VOCABULARY): string {
  const random = new Random(seed)
  return Array.from({ length: count }, () => random.pick(vocabulary)).join(' ')
}

/** Eighty pages: forty sections of ten paragraphs of eighty words. */
function strategy(seed: number, vocabulary: readonly string[] = VOCABULARY): string {
  const section = (index: number) => {
    const paragraphs = Array.from({ length: 10 }, (_, at) => prose(seed + index * 10 + at, 80, vocabulary))
    return `## ${prose(seed + index, 3, vocabulary)}\n\n${paragraphs.join('\n\n')}`
  }
  return `# Strategi\n\n${Array.from({ length: 40 }, (_, index) => section(index)).join('\n\n')}\n`
}

const oneWord = Array.from({ length: 10_000 }, (_, index) => VOCABULARY[(index * 7) % 400])
const deep = Array.from({ length: 90 }, (_, depth) => `${'  '.repeat(depth)}- punkt ${depth}`)
const equal = Array.from({ length: 2000 }, () => 'Rådet tackade för informationen.')
const long = prose(1, 50_000)

const shapes: readonly (readonly [name: string, old: string, changed: string])[] = [
  ['10,000 paragraphs of one word', oneWord.join('\n\n'), [...oneWord].reverse().join('\n\n')],
  ['a list in a list in a list', deep.join('\n'), deep.slice(0, 60).join('\n')],
  ['2,000 blocks that are the same', equal.join('\n\n'), [...equal.slice(0, 1500), 'Nytt.', ...equal].join('\n\n')],
  ['a paragraph of 50,000 words, some of them others', long, long.replaceAll('ord5 ', 'femte ')],
  ['a paragraph of 50,000 words, all of them others', long, prose(2, 50_000)],
  ['80 pages that are all others', strategy(1), strategy(10_000, OTHER_VOCABULARY)],
  ['80 pages of the same words in other orders', strategy(1), strategy(10_000)],
  ['a table of 3,000 rows turned over', tableOf(oneWord.slice(0, 3000)), tableOf(oneWord.slice(0, 3000).reverse())],
  ['3,000 headings without text', headings(oneWord.slice(0, 3000)), headings(oneWord.slice(0, 3000).reverse())],
]

function tableOf(rows: readonly (string | undefined)[]): string {
  return `| Ord | Tal |\n| --- | --- |\n${rows.map((row, index) => `| ${row} | ${index} |`).join('\n')}\n`
}

function headings(texts: readonly (string | undefined)[]): string {
  return texts.map((text) => `## ${text}`).join('\n\n')
}

test.each(shapes)('%s', (_, old, changed) => {
  const comparison = compare(parsed(old), parsed(changed))
  expect(readBack(comparison, 'old')).toEqual(textsOf(comparison.old))
  expect(readBack(comparison, 'new')).toEqual(textsOf(comparison.new))
  const { words } = comparison
  expect([words.kept + words.moved + words.removed, words.kept + words.moved + words.added]).toEqual([
    words.old,
    words.new,
  ])
})

test('what would take too long word by word is compared as a whole, and says so', () => {
  const comparison = compare(parsed(long), parsed(prose(2, 50_000)))
  expect(comparison.coarse).toBe(1)
})
