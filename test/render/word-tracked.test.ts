import { expect, test } from 'vitest'
import { ListReader } from '../../src/render/word-lists.ts'
import { settled } from '../../src/render/word-spans.ts'
import { replaced, type Span, type State, type TrackedParagraph } from '../../src/render/word-tracked.ts'

const span = (state: State, text: string): Span => ({ state, print: { text } })

test('spans that end on an insertion are turned so that they end on what was there before', () => {
  const spans = settled([span('kept', 'Länet växer'), span('deleted', ' fort'), span('inserted', ' snabbt')])
  expect(spans).toEqual([span('kept', 'Länet växer'), span('inserted', ' snabbt'), span('deleted', ' fort')])
})

test('of a paragraph in another one’s place only the new one is led to', () => {
  const paragraph: TrackedParagraph = {
    kind: 'paragraph',
    form: { look: { style: 'Heading2' } },
    mark: 'kept',
    spans: [span('kept', 'Mål')],
    notes: [],
    bookmarks: ['mal'],
  }
  expect(replaced([paragraph])).toMatchObject([
    { mark: 'deleted', bookmarks: [] },
    { mark: 'inserted', bookmarks: ['mal'] },
  ])
})

test('an item that does not count on from the one before begins a list', () => {
  const reader = new ListReader()
  const item = (number: number) =>
    reader.listOf({ kind: 'item', inside: [{ kind: 'number', number }], runs: [{ text: 'Mål' }] })
  const [first, second, third] = [item(1), item(2), item(1)]
  expect(second).toBe(first)
  expect(third).not.toBe(first)
  expect(third).toEqual({ level: 0, start: 1 })
})
