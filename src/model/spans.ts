import type { Span } from './place.ts'

/** The span between two offsets of the text it was made for. */
export type SpanBetween = (start: number, end: number) => Span

/** Spans of a normalised text, by offset. Looks for the line ends once, on first use. */
export function spansIn(text: string): SpanBetween {
  let starts: readonly number[] | undefined
  return (start, end) => {
    starts ??= lineStarts(text)
    const [first, last] = [lineAt(starts, start), lineAt(starts, end)]
    const column = start - (starts[first] ?? 0) + 1
    return { line: first + 1, column, endLine: last + 1, endColumn: end - (starts[last] ?? 0) + 1, start, end }
  }
}

function lineStarts(text: string): readonly number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
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
