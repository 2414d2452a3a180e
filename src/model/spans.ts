import type { Span } from './place.ts'

/** The span between two offsets of the text it was made for. */
export type SpanBetween = (from: number, to: number) => Span

/** Spans of a normalised text, by offset, up to `end`. Looks for the line ends once, on first use. */
export function spansIn(text: string, end: number = text.length): SpanBetween {
  let starts: readonly number[] | undefined
  return (from, to) => {
    starts ??= lineStarts(text, end)
    const [first, last] = [lineAt(starts, from), lineAt(starts, to)]
    const column = from - (starts[first] ?? 0) + 1
    return { line: first + 1, column, endLine: last + 1, endColumn: to - (starts[last] ?? 0) + 1, start: from, end: to }
  }
}

function lineStarts(text: string, end: number): readonly number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

/** Index of the last line that begins at or before an offset. */
function lineAt(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
