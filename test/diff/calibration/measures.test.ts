import { describe, expect, test } from 'vitest'
import type { Change, Comparison, Row, Unit } from '../../../src/model/comparison.ts'
import type { Document } from '../../../src/model/document.ts'
import type { Span } from '../../../src/model/place.ts'
import { parsed } from '../../parse/parsed.ts'
import { overCorpus } from './calibrate.ts'
import { corpus } from './corpus.ts'
import { continued, type Draft, readDraft, write } from './draft.ts'
import { f1, falseMoves, measured, moveRecall, wordsOverFewest } from './measures.ts'
import { report } from './report.ts'
import { movedAmong, type Pair, type Truth, truthOf } from './truth.ts'

const TEXT = `# Strategi

## Vision

Länet är en plats för alla.

## Mål

Fler ska arbeta.

Fler ska må bra.

## Uppföljning

Läget redovisas varje år.
`

/** The truth of an edit of {@link TEXT}. */
function edited(edit: (draft: Draft) => void): Truth {
  const draft = readDraft(TEXT)
  const changed = continued(draft)
  edit(changed)
  return truthOf(write(draft), write(changed))
}

const firstLast = edited(({ root }) => root.parts.push(...root.parts.splice(0, 1)))

/** A comparison that tells of these pairs, and of these as moved. */
function telling(truth: Truth, pairs: readonly Pair[], moves: readonly Pair[] = []): Comparison {
  const spanAt = (start = 0): Span => ({ line: 1, column: 1, endLine: 1, endColumn: 1, start, end: start })
  const unit = (start = 0): Unit => ({ kind: 'paragraph', inside: [], runs: [], span: spanAt(start) })
  const rows = pairs.map(([old, changed]): Row => {
    const sides = { old: unit(truth.old.places[old]?.start), new: unit(truth.new.places[changed]?.start) }
    return { state: 'kept', ...sides, changes: [] }
  })
  const changes = moves.map(([old, changed], index): Change => {
    const sides = {
      old: { span: spanAt(truth.old.places[old]?.start) },
      new: { span: spanAt(truth.new.places[changed]?.start) },
    }
    return {
      kind: 'moved',
      part: 'section',
      number: index + 1,
      quiet: false,
      text: '',
      words: 0,
      move: index,
      ...sides,
    }
  })
  const words = { old: 0, new: 0, kept: 0, moved: 0, removed: 0, added: 0 }
  const [old, changed] = [parsed(truth.old.text), parsed(truth.new.text)]
  return { old, new: changed, changes, rows, sections: [], words, coarse: 0 }
}

describe('measures', () => {
  test('the truth itself is perfect', () => {
    const vision = firstLast.pairs.filter(([old]) => old === 1)
    const measures = measured(telling(firstLast, firstLast.pairs, vision), firstLast)
    expect([f1(measures), moveRecall(measures), measures.falseMoves, wordsOverFewest(measures)]).toEqual([1, 1, 0, 1])
  })

  test('a move that is not told is missed, once for a whole section', () => {
    const measures = measured(telling(firstLast, firstLast.pairs), firstLast)
    expect(measures).toMatchObject({ moves: 1, movesTold: 0, falseMoves: 0 })
  })

  test('what moved along in its section has not moved', () => {
    const inVision = firstLast.pairs.filter(([old]) => old === 2)
    expect(falseMoves(telling(firstLast, firstLast.pairs, inVision).changes, firstLast)).toEqual(inVision)
  })

  test('a pair that is not true is a fault of precision', () => {
    const last = firstLast.new.places.length - 1
    const wrong = firstLast.pairs.map(([old, changed]): Pair => (old === 2 ? [old, last - 1] : [old, changed]))
    expect(f1(measured(telling(firstLast, wrong), firstLast))).toBeLessThan(1)
  })

  test('both halves of a split are of the one, and neither has moved', () => {
    const split = edited(({ root }) => {
      const goals = root.parts[1]
      const second = goals?.blocks.splice(1) ?? []
      const added = { heading: 'Hälsa', number: '', attributes: '', parts: [], from: [], holds: goals?.holds ?? [] }
      root.parts.splice(2, 0, { ...added, blocks: second })
    })
    const measures = measured(telling(split, split.pairs), split)
    expect(measures).toMatchObject({ moves: 0, falseMoves: 0, fewestWords: 1 })
  })

  test('words of a new block are needed, words of a moved one are not', () => {
    const added = edited(({ root }) =>
      root.parts[0]?.blocks.push({ kind: 'paragraph', text: 'Tre nya ord.', from: [] }),
    )
    expect(measured(telling(added, added.pairs), added).fewestWords).toBe(3)
    expect(measured(telling(firstLast, firstLast.pairs), firstLast).fewestWords).toBe(0)
  })

  test.each([
    [0, [0, 1, 2, 3]],
    [1, [3, 0, 1, 2]],
    [1, [1, 0]],
    [2, [2, 1, 0]],
  ])('%i must move for %j to be in order', (count, order) => {
    expect(movedAmong(order.map((old, index): Pair => [old, index]))).toHaveLength(count)
  })
})

describe('the corpus', () => {
  test('is the same every time', () => {
    const size = { rounds: 1, combined: 2 }
    expect(corpus(size)).toEqual(corpus(size))
  })

  test('has every kind of edit, with ids, without and numbered', () => {
    const cases = corpus({ rounds: 6, combined: 20 })
    expect(new Set(cases.map(({ kind }) => kind)).size).toBe(34)
    for (const prepared of [', ids,', ', no ids,', ', numbers,'])
      expect(cases.filter(({ name }) => name.includes(prepared)).length).toBeGreaterThan(50)
  })

  test('knows every place: none is without its text in the Markdown', () => {
    for (const { truth } of corpus({ rounds: 1, combined: 2 }))
      for (const { text, places } of [truth.old, truth.new])
        for (const place of places) expect(text.slice(place.start)).toContain(place.text)
  })
})

test('the report has a row for each kind of edit, and names what went wrong', () => {
  const seesNothing = (old: Document, changed: Document) => ({ ...telling(firstLast, []), old, new: changed })
  const blind = overCorpus(seesNothing, { rounds: 1, combined: 1 })
  const page = report(blind, [])
  for (const { group } of blind) expect(page).toContain(`| ${group} | `)
  expect(page).toContain('- missed pair: “')
  expect(page).toContain('- missed move: “')
})
