import { expect, test } from 'vitest'
import { compare } from '../../src/diff/compare.ts'
import { parsed } from '../parse/parsed.ts'

/** Texts of one thing many times over: what grows faster than they do takes minutes here. */
const SHAPES: Readonly<Record<string, (side: number) => string>> = {
  'a paragraph of links': (side) =>
    `${Array.from({ length: 6000 }, (_, at) => `[a](b${(at * side) % 97})`).join(' ')}\n`,
  'a table whose rows are all others': (side) =>
    `|a|\n|-|\n${Array.from({ length: 70_000 }, (_, at) => `|${side}${at}|`).join('\n')}\n`,
  'sections of one heading': (side) => `${'# a\n'.repeat(30_000)}# b${side}\n`,
}

test.each(Object.entries(SHAPES))(
  '%s is compared in seconds',
  (_, write) => {
    const { words } = compare(parsed(write(3)), parsed(write(5)))
    expect(words.old).toBe(words.kept + words.moved + words.removed)
    expect(words.new).toBe(words.kept + words.moved + words.added)
  },
  20_000,
)
