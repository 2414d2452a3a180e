import type { Edit, Finding } from '../model/finding.ts'
import type { Source } from '../model/source.ts'

/** A text with fixes applied, and how many of them. */
export interface Mended {
  readonly text: string
  readonly count: number
}

/**
 * Applies the fixes of findings to a source's normalised text. Of fixes that touch the same place the first is
 * applied; the others can be when the text has been read again.
 */
export function mended(source: Source, findings: readonly Finding[]): Mended {
  const chosen: Edit[] = []
  let count = 0
  for (const finding of findings) {
    const edits = finding.fix?.edits ?? []
    if (edits.length === 0 || edits.some((edit) => chosen.some((other) => overlaps(edit, other)))) continue
    chosen.push(...edits)
    count += 1
  }
  const inOrder = chosen.sort((a, b) => b.start - a.start || b.end - a.end)
  const text = inOrder.reduce(
    (changed, edit) => changed.slice(0, edit.start) + edit.text + changed.slice(edit.end),
    source.text,
  )
  return { text, count }
}

/** Two edits that share a place; insertions at the same point do. */
function overlaps(one: Edit, other: Edit): boolean {
  return one.start === other.start || (one.start < other.end && other.start < one.end)
}

/** A normalised text with the byte order mark and the line ends its file had. */
export function asWritten(text: string, source: Source): string {
  const ends = source.lineEnd === '\r\n' ? text.replaceAll('\n', '\r\n') : text
  return source.byteOrderMark ? `\ufeff${ends}` : ends
}
