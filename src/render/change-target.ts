import type { CellChanged, Comparison } from '../model/comparison.ts'
import { type Document, runsOf, textOf } from '../model/document.ts'
import type { DocumentType } from '../schema/document-type.ts'
import { typedTablesIn } from '../schema/typed-table.ts'

/** How many columns of targets the table of a value has; 0 when the value is none. */
export type CountTargets = (change: CellChanged) => number

/** Tells which changed values of tables are targets: those in a column that the type of the document calls so. */
export function targetFinder(
  { old, new: now }: Comparison,
  typeOf: (name: string) => DocumentType | undefined,
): CountTargets {
  const [before, after] = [targetColumns(old, typeOf), targetColumns(now, typeOf)]
  return ({ column, ...change }) => {
    const [columns, at] = change.new ? [after, change.new] : [before, change.old]
    const inTable = columns.filter(({ start, end }) => at !== undefined && start <= at.span.start && at.span.end <= end)
    return inTable.some(({ name }) => name === column) ? inTable.length : 0
  }
}

interface TargetColumn {
  readonly name: string
  /** Of its table. */
  readonly start: number
  readonly end: number
}

function targetColumns(
  document: Document,
  typeOf: (name: string) => DocumentType | undefined,
): readonly TargetColumn[] {
  const type = document.type === undefined ? undefined : typeOf(document.type)
  return typedTablesIn(document, type).flatMap(({ table, columns }) =>
    columns.flatMap((rule, index) => {
      const cell = table.header[index]
      if (rule?.role !== 'target' || cell === undefined) return []
      return [{ name: textOf(runsOf(cell)), start: table.span.start, end: table.span.end }]
    }),
  )
}
