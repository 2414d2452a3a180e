import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compare } from '../../../src/diff/compare.ts'
import type { Comparison } from '../../../src/model/comparison.ts'
import { sectionsOf } from '../../../src/model/document.ts'
import { parsed } from '../../parse/parsed.ts'
import { readBack, textsOf } from './read-back.ts'
import { markdown, markdownPair } from './texts.ts'

const RUNS = 250

function compared(old: string, changed: string): Comparison {
  return compare(parsed(old), parsed(changed))
}

/** Says of every comparison of two documents what `hold` expects. */
function forAllPairs(hold: (comparison: Comparison) => void): void {
  fc.assert(
    fc.property(markdownPair, ([old, changed]) => hold(compared(old, changed))),
    { numRuns: RUNS, seed: 3 },
  )
}

/** What must hold of any comparison, however large. */
function expectWhole(comparison: Comparison): void {
  expect(readBack(comparison, 'old')).toEqual(textsOf(comparison.old))
  expect(readBack(comparison, 'new')).toEqual(textsOf(comparison.new))
  const { old, new: changed, kept, moved, removed, added } = comparison.words
  expect([kept + moved + removed, kept + moved + added]).toEqual([old, changed])
}

describe('of any two documents', () => {
  test('both bodies can be read back from the rows, and the words add up', () => {
    forAllPairs(expectWhole)
  })

  test('changes are numbered from 1, and each but those of the header belongs to a row', () => {
    forAllPairs(({ changes, rows }) => {
      expect(changes.map(({ number }) => number)).toEqual(changes.map((_, index) => index + 1))
      const ofRows = new Set(rows.flatMap((row) => row.changes))
      expect(new Set(changes.filter(({ kind }) => kind !== 'header'))).toEqual(ofRows)
    })
  })

  test('every section of either side is there once', () => {
    forAllPairs(({ old, new: changed, sections }) => {
      const of = (side: 'old' | 'new') => sections.flatMap((pair) => pair[side] ?? []).map(({ span }) => span.start)
      const written = (document: typeof old) => [...sectionsOf(document)].map(({ span }) => span.start)
      expect(of('new')).toEqual(written(changed))
      expect(of('old').sort((left, right) => left - right)).toEqual(written(old))
    })
  })

  test('what moved away has come somewhere, and the other way about', () => {
    forAllPairs(({ rows }) => {
      const of = (state: string) => new Set(rows.flatMap((row) => (row.state === state ? [row.move] : [])))
      expect(of('movedAway')).toEqual(of('movedHere'))
    })
  })

  test('the same is told every time', () => {
    fc.assert(
      fc.property(markdownPair, ([old, changed]) => {
        expect(JSON.stringify(compared(old, changed))).toBe(JSON.stringify(compared(old, changed)))
      }),
      { numRuns: 100, seed: 3 },
    )
  })

  test('a removed word in one direction is an added one in the other, when nothing is but inserted', () => {
    fc.assert(
      fc.property(markdown, (old) => {
        const changed = `${old}\n## Tillagt avsnitt\n\nOlikt allt annat är detta stycke.\n`
        const [forth, back] = [compared(old, changed), compared(changed, old)]
        expect(forth.words.added).toBe(back.words.removed)
        expect([forth.words.removed, back.words.added]).toEqual([0, 0])
      }),
      { numRuns: 100, seed: 3 },
    )
  })
})

test('a document does not differ from itself', () => {
  fc.assert(
    fc.property(markdown, (text) => {
      const comparison = compared(text, text)
      expect(comparison.changes).toEqual([])
      expect(comparison.rows.filter(({ state, pieces, weave }) => state !== 'kept' || pieces || weave)).toEqual([])
      expect(comparison.words).toMatchObject({ moved: 0, removed: 0, added: 0 })
    }),
    { numRuns: RUNS, seed: 3 },
  )
})
