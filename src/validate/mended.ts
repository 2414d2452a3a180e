import type { Edit, Finding } from '../model/finding.ts'
import type { Source } from '../model/source.ts'

/** A text with fixes applied, and the findings they mend. */
export interface Mended {
  readonly text: string
  readonly applied: readonly Finding[]
}

/**
 * Applies the fixes of findings to a source's normalised text. Of fixes that touch the same place the first is
 * applied; the others can be when the text has been read again.
 */
export function mended(source: Source, findings: readonly Finding[]): Mended {
  const chosen: Edit[] = []
  const applied: Finding[] = []
  for (const finding of findings) {
    const edits = finding.fix?.edits ?? []
    if (edits.length === 0 || edits.some((edit) => !isFree(edit, chosen))) continue
    for (const edit of edits) chosen.splice(placeFor(edit, chosen), 0, edit)
    applied.push(finding)
  }
  return { text: edited(source.text, chosen), applied }
}

/** Where an edit belongs among edits in order of start. */
function placeFor(edit: Edit, chosen: readonly Edit[]): number {
  let [low, high] = [0, chosen.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((chosen[middle]?.start ?? 0) < edit.start) low = middle + 1
    else high = middle
  }
  return low
}

/** Whether an edit shares no place with the nearest of those chosen; they share none among themselves. */
function isFree(edit: Edit, chosen: readonly Edit[]): boolean {
  const place = placeFor(edit, chosen)
  return [chosen[place - 1], chosen[place]].every((other) => other === undefined || !overlaps(edit, other))
}

function edited(text: string, edits: readonly Edit[]): string {
  const parts: string[] = []
  let from = 0
  for (const edit of edits) {
    parts.push(text.slice(from, edit.start), edit.text)
    from = edit.end
  }
  return parts.join('') + text.slice(from)
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
