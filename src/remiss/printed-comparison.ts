import type { Change, Comparison, Piece, Row, TableWeave } from '../model/comparison.ts'
import { type Run, rowsOf, runsOf, type Table } from '../model/document.ts'

/** What stands in print for what one side of a comparison refers to. */
export interface Printed {
  /** The number of a footnote, by its label. */
  readonly numberOf: (label: string) => string
  /** The name of a picture, by the target of an image; undefined for one that cannot be shown. */
  readonly pictureOf: (target: string) => string | undefined
}

/** What recipients are told of a document; its other details are for those who keep it. */
const TOLD_DETAILS = new Set(['title', 'status', 'version', 'period', 'date', 'dnr', 'adopted', 'nextReview'])

/**
 * The comparison as recipients read it: footnotes by the numbers they have in print on each side, images by the names of
 * the pack's pictures and nowhere by a path, and of the document's details those that say something to them.
 */
export function printedComparison(comparison: Comparison, old: Printed, now: Printed): Comparison {
  const changes = comparison.changes.filter(isTold)
  const printing = new Printing(old, now)
  for (const [index, change] of changes.entries())
    printing.stands(change, { ...withoutPaths(change), number: index + 1 })
  const printed = printing.of({ ...comparison, changes }) as Comparison
  return { ...printed, rows: printed.rows.map(withPieces) }
}

function isTold(change: Change): boolean {
  return change.kind !== 'header' || TOLD_DETAILS.has(String(change.path[0]))
}

function withoutPaths(change: Change): Change {
  if (change.kind !== 'target' || change.part !== 'image') return change
  return { ...change, ...(change.from !== undefined && { from: '' }), ...(change.to !== undefined && { to: '' }) }
}

/** What else was alike on both sides and now has other numbers says so run by run, or cell by cell. */
function withPieces(row: Row): Row {
  const { old, new: now } = row
  if (row.state !== 'kept' || row.joined !== undefined || old === undefined || now === undefined) return row
  const pieces = row.pieces ?? renumbered(old.runs, now.runs)
  const weave = row.weave ?? (old.table && now.table && renumberedTable(old.table, now.table))
  return { ...row, ...(pieces && { pieces }), ...(weave && { weave }) }
}

function renumbered(old: readonly Run[], now: readonly Run[]): readonly Piece[] | undefined {
  return old.some(({ footnote }, index) => footnote !== now[index]?.footnote) ? keptPieces(old, now) : undefined
}

function keptPieces(old: readonly Run[], now: readonly Run[]): readonly Piece[] {
  return old.map((run, index) => ({ kind: 'kept', old: [run], new: now.slice(index, index + 1) }))
}

/** A table with itself, where a cell mentions a footnote of another number. */
function renumberedTable(old: Table, now: Table): TableWeave | undefined {
  const [before, after] = [rowsOf(old), rowsOf(now)]
  const sides = before.map((cells, row) =>
    cells.map((cell, column) => [runsOf(cell), runsOf(after[row]?.[column] ?? { text: '' })] as const),
  )
  if (!sides.flat().some(([was, is]) => renumbered(was, is))) return undefined
  return {
    columns: old.header.map((_, index) => ({ old: index, new: index })),
    rows: sides.map((cells, row) => ({ old: row, new: row, cells: cells.map(([was, is]) => keptPieces(was, is)) })),
  }
}

type Side = 'old' | 'new'

/** Copies plain values, each once, so that what is one stays one: rows, changes and sections are known by identity. */
class Printing {
  readonly #printed: Readonly<Record<Side, Printed>>
  readonly #copies = { old: new Map<object, object>(), new: new Map<object, object>(), both: new Map<object, object>() }
  readonly #instead = new Map<object, object>()

  constructor(old: Printed, now: Printed) {
    this.#printed = { old, new: now }
  }

  /** One value is copied as if it were another. */
  stands(value: object, instead: object): void {
    this.#instead.set(value, instead)
  }

  of(value: unknown, side?: Side): unknown {
    if (typeof value !== 'object' || value === null || isHeader(value)) return value
    const copies = this.#copies[side ?? 'both']
    const known = copies.get(value)
    if (known !== undefined) return known
    const copy: unknown[] | Record<string, unknown> = Array.isArray(value) ? [] : {}
    copies.set(value, copy)
    if (Array.isArray(copy)) for (const item of value as readonly unknown[]) copy.push(this.of(item, side))
    else this.#fill(copy, this.#instead.get(value) ?? value, side)
    return copy
  }

  #fill(copy: Record<string, unknown>, value: object, side: Side | undefined): void {
    const isNote = 'kind' in value && value.kind === 'footnote'
    for (const [key, inner] of Object.entries(value)) {
      if (side !== undefined && typeof inner === 'string') copy[key] = this.#text(key, inner, side, isNote)
      else copy[key] = this.of(inner, key === 'old' || key === 'new' ? key : side)
    }
  }

  #text(key: string, text: string, side: Side, isNote: boolean): string {
    const { numberOf, pictureOf } = this.#printed[side]
    if (key === 'footnote' || (isNote && key === 'label')) return numberOf(text)
    return key === 'image' ? (pictureOf(text) ?? '') : text
  }
}

/** Front matter is as large as a document may make it, and stays as it is. */
function isHeader(value: object): boolean {
  return 'kind' in value && value.kind === 'map'
}
