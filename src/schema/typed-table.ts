import type { Block, Cell, Document, Quantity, Section, Table } from '../model/document.ts'
import { rememberingLatest } from '../model/latest.ts'
import { matchesAny } from '../model/pattern.ts'
import type { ColumnRule, DocumentType, TableRule } from './document-type.ts'

/** A table whose role the document's type knows. */
export interface TypedTable {
  readonly table: Table
  readonly rule: TableRule
  /** What the type says of each column, by place; undefined for a column it does not know. */
  readonly columns: readonly (ColumnRule | undefined)[]
  /** The unit written in each column's header, or in the caption or the first header cell for the whole table. */
  readonly units: readonly Quantity['unit'][]
}

/** The tables of a document whose roles its type knows, in reading order. */
export function typedTables(document: Document, type: DocumentType | undefined): readonly TypedTable[] {
  return type === undefined || type.tables.length === 0 ? [] : tablesKnown(document, type)
}

/** Found once for all rules that ask. */
const tablesKnown = rememberingLatest((document: Document, type: DocumentType): readonly TypedTable[] =>
  tablesIn(document).flatMap((table) => {
    const rule = type.tables.find((each) => each.role === table.role)
    return rule ? [typed(table, rule)] : []
  }),
)

/** All tables. Walks without generators, since every document is walked and few have tables a type knows. */
function tablesIn(document: Document): readonly Table[] {
  const found: Table[] = []
  gather(document.lead, found)
  for (const section of document.sections) gatherInside(section, found)
  return found
}

function gatherInside({ blocks, sections }: Section, found: Table[]): void {
  gather(blocks, found)
  for (const section of sections) gatherInside(section, found)
}

function gather(blocks: readonly Block[], found: Table[]): void {
  for (const block of blocks) {
    if (block.kind === 'table') found.push(block)
    else if (block.kind === 'quote') gather(block.blocks, found)
    else if (block.kind === 'list') for (const item of block.items) gather(item.blocks, found)
  }
}

/** Those of one role. */
export function tablesOfRole(document: Document, type: DocumentType | undefined, role: string): readonly TypedTable[] {
  return typedTables(document, type).filter(({ rule }) => rule.role === role)
}

function typed(table: Table, rule: TableRule): TypedTable {
  const whole = unitIn(table.header[0]?.text ?? '') ?? unitIn(table.caption ?? '')
  return {
    table,
    rule,
    columns: table.header.map((cell, place) => columnFor(cell.text, place, rule)),
    units: table.header.map((cell, place) => (place === 0 ? undefined : unitIn(cell.text)) ?? whole),
  }
}

/** The first column names what the rows are about, whatever its own header says. */
function columnFor(text: string, place: number, rule: TableRule): ColumnRule | undefined {
  const name = withoutUnit(text)
  const matched = rule.columns.find((column) => matchesAny(column.headings, name))
  return matched ?? (place === 0 ? rule.columns.find((column) => column.kind === 'text') : undefined)
}

const UNIT = /(?:^|[\s,(])(tusental kronor|miljoner kronor|kronor|kr|tkr|mnkr|mkr)\)?$/i

/** The unit a heading or caption ends with: `2025 (tkr)`, `Belopp i tkr`, `Totalt, mnkr`. */
function unitIn(text: string): Quantity['unit'] {
  const word = UNIT.exec(text.slice(-40))?.[1]?.toLowerCase()
  if (word === undefined) return undefined
  if (word.startsWith('t')) return 'tkr'
  return word.startsWith('m') ? 'mnkr' : 'kr'
}

/** A heading without the unit at its end: `2025 (tkr)` is `2025`. */
export function withoutUnit(heading: string): string {
  const end = heading.slice(-40)
  return heading.slice(0, heading.length - end.length) + end.replace(UNIT, '').replace(/[\s,(]+$/, '')
}

/** Whether a cell says that there is no figure: empty, a dash, or the marks of official statistics, `.` and `..`. */
export function isBlank(cell: Cell | undefined): boolean {
  return cell === undefined || /^(?:[-\u2010-\u2015\u2212]|\.\.?)?$/.test(cell.text)
}

/** Whether the type expects a figure in a column. */
export function holdsFigures(column: ColumnRule | undefined): boolean {
  return column?.kind === 'amount' || column?.kind === 'number'
}
