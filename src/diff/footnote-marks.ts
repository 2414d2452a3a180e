import type { Change, Comparison, Sides, Unit } from '../model/comparison.ts'
import { type Run, rowsOf } from '../model/document.ts'

/** Ids of sections, on each side; undefined for the text before the first. */
export type Marked = Sides<readonly (string | undefined)[]>

/**
 * For each change of a footnote, the sections whose text refers to it: the note itself is often written at the end of
 * the document. A side without a mark is left out.
 */
export function footnoteMarks({ rows }: Comparison): ReadonlyMap<Change, Marked> {
  const found = new Map<Change, Marked>()
  const notes = rows.filter((row) => (row.old ?? row.new)?.kind === 'footnote' && row.changes.length > 0)
  if (notes.length === 0) return found
  const [old, now] = [marksIn(rows.map((row) => row.old)), marksIn(rows.map((row) => row.new))]
  for (const row of notes) {
    const [before, after] = [old.get(row.old?.label ?? ''), now.get(row.new?.label ?? '')]
    for (const change of row.changes)
      found.set(change, { ...(before && { old: before }), ...(after && { new: after }) })
  }
  return found
}

/** The sections that refer to each label. */
function marksIn(units: readonly (Unit | undefined)[]): ReadonlyMap<string, readonly (string | undefined)[]> {
  const marks = new Map<string, Set<string | undefined>>()
  for (const unit of units) {
    for (const { footnote } of unit === undefined ? [] : runsIn(unit)) {
      if (footnote === undefined) continue
      const sections = marks.get(footnote)
      if (sections) sections.add(unit?.section?.id)
      else marks.set(footnote, new Set([unit?.section?.id]))
    }
  }
  return new Map([...marks].map(([label, sections]) => [label, [...sections]]))
}

function runsIn({ runs, table }: Unit): readonly Run[] {
  const cells = table === undefined ? [] : rowsOf(table).flat()
  return [...runs, ...cells.flatMap((cell) => cell.runs ?? [])]
}
