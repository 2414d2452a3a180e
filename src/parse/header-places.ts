import type { Span } from '../model/place.ts'

/** The span between two offsets of the text it was made for. */
export type SpanBetween = (from: number, to: number) => Span

/** Spans of `text`, by offset, up to `end`. Finds the lines once, on first use. */
export function spansOf(text: string, end: number): SpanBetween {
  let lines: number[] | undefined
  return (from, to) => {
    lines ??= lineStarts(text, end)
    const first = lineOf(lines, from)
    const last = lineOf(lines, to)
    return {
      line: first + 1,
      column: from - (lines[first] ?? 0) + 1,
      endLine: last + 1,
      endColumn: to - (lines[last] ?? 0) + 1,
      start: from,
      end: to,
    }
  }
}

function lineStarts(text: string, end: number): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

/** Index of the line that holds `offset`: the last that begins at or before it. */
function lineOf(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
