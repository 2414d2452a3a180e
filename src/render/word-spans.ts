import type { Piece } from '../model/comparison.ts'
import { areAlike, type Leads, lookKey, type Print, printsOf } from './word-print.ts'
import { type Span, spansIn } from './word-tracked.ts'

/**
 * A text compared word by word as tracked spans: what only looks different keeps its words, all else that differs is
 * deleted and inserted, links among it, since Word tracks no change of where one leads.
 */
export function spansOf(pieces: readonly Piece[], leads: Leads): readonly Span[] {
  const spans = pieces.flatMap((piece): readonly Span[] => {
    const old = piece.kind === 'added' ? [] : printsOf(piece.old, leads)
    const now = piece.kind === 'removed' ? [] : printsOf(piece.new, leads)
    return changedSpans(old, now)
  })
  return spans.flatMap((span, index) => (isFollowed(span, spans[index + 1]) ? rewritten(span) : [span]))
}

/** Whether text that was or became code stands right before a deletion or an insertion: LibreOffice then loses how it looked. */
function isFollowed({ print, was }: Span, next: Span | undefined): boolean {
  return was !== undefined && print.code !== was.code && next !== undefined && next.state !== 'kept'
}

/** What only looks different as deleted and inserted. */
function rewritten({ print, was }: Span): readonly Span[] {
  return [...spansIn('deleted', [was ?? print]), ...spansIn('inserted', [print])]
}

/** One text in another's place. */
export function changedSpans(old: readonly Print[], now: readonly Print[]): readonly Span[] {
  if (areAlike(old, now)) return spansIn('kept', now)
  if (areAlike(old.map(plain), now.map(plain))) return sideBySide(old, now)
  return [...spansIn('deleted', old), ...spansIn('inserted', now)]
}

/** Text and link alone. */
function plain({ text, link }: Print): Print {
  return { text, ...(link !== undefined && { link }) }
}

/** The same text twice, cut wherever the look of either changes. */
function sideBySide(old: readonly Print[], now: readonly Print[]): readonly Span[] {
  const spans: Span[] = []
  const before = old.values()
  let was = before.next().value
  for (const print of now) {
    let { text } = print
    while (was !== undefined && text !== '') {
      const length = Math.min(text.length, was.text.length)
      const here = { ...print, text: text.slice(0, length) }
      const there = { ...was, text: here.text }
      spans.push({ state: 'kept', print: here, ...(lookKey(here) !== lookKey(there) && { was: there }) })
      text = text.slice(length)
      was = was.text.length > length ? { ...was, text: was.text.slice(length) } : before.next().value
    }
  }
  return spans
}

/**
 * The spans so that they do not end on an insertion, which LibreOffice joins with an inserted paragraph after it and
 * then takes away the break between: the end of what was there before is put last, deleted and inserted again when it
 * must.
 */
export function settled(spans: readonly Span[]): readonly Span[] {
  const last = spans.findLastIndex(({ state }) => state !== 'inserted')
  const end = spans[last]
  if (end === undefined || last === spans.length - 1) return spans
  const [head, tail] = [spans.slice(0, last), spans.slice(last + 1)]
  if (end.state === 'deleted') return swapped(spans, last)
  return rotated(head, end, tail) ?? repeated(head, end, tail)
}

/** What was deleted right before the insertions, after them. */
function swapped(spans: readonly Span[], last: number): readonly Span[] {
  const before = spans.slice(0, last + 1).findLastIndex(({ state }) => state !== 'deleted')
  return [...spans.slice(0, before + 1), ...spans.slice(last + 1), ...spans.slice(before + 1, last + 1)]
}

/** `län.` and ` Och stad.` as `län`, `. Och stad`, `.`: where both end alike, the insertion can stand before the end. */
function rotated(head: readonly Span[], end: Span, tail: readonly Span[]): readonly Span[] | undefined {
  const added = tail.at(-1)
  const closing = end.print.text.at(-1)
  const isPlain =
    end.was === undefined &&
    added !== undefined &&
    areAlike([{ ...end.print, text: '.' }], [{ ...added.print, text: '.' }])
  if (!isPlain || closing === undefined || /[\uDC00-\uDFFF]/.test(closing) || added.print.text.at(-1) !== closing)
    return undefined
  const kept = (text: string): readonly Span[] => (text === '' ? [] : [{ ...end, print: { ...end.print, text } }])
  const inserted = (print: Print): readonly Span[] => (print.text === '' ? [] : [{ state: 'inserted', print }])
  return [
    ...head,
    ...kept(end.print.text.slice(0, -1)),
    ...inserted({ ...end.print, text: closing }),
    ...tail.slice(0, -1),
    ...inserted({ ...added.print, text: added.print.text.slice(0, -1) }),
    ...kept(closing),
  ]
}

/** The last word that was there before, inserted again with what follows it and deleted after that. */
function repeated(head: readonly Span[], end: Span, tail: readonly Span[]): readonly Span[] {
  const word = /\S+\s*$/.exec(end.print.text)?.[0] ?? end.print.text
  const before = end.print.text.slice(0, end.print.text.length - word.length)
  return [
    ...head,
    ...(before === '' ? [] : [cut(end, before)]),
    { state: 'inserted', print: { ...end.print, text: word } },
    ...tail,
    { state: 'deleted', print: { ...(end.was ?? end.print), text: word } },
  ]
}

function cut(span: Span, text: string): Span {
  return { ...span, print: { ...span.print, text }, ...(span.was && { was: { ...span.was, text } }) }
}
