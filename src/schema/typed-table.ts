import type { Block, Cell, Document, Quantity, Section, Table } from '../model/document.ts'
import { rememberingLatest } from '../model/latest.ts'
import { folded, matchesFolded } from '../model/pattern.ts'
import type { ColumnRule, DocumentType, TableRule } from './document-type.ts'

/** A table whose role the document's type knows. */
export interface TypedTable {
  readonly table: Table
  readonly rule: TableRule
  /** What the type says of each column, by place; undefined for a column it does not know. */
  readonly columns: readonly (ColumnRule | undefined)[]
  /**
   * The unit written in each column's header, else for the whole table in its first header cell, its caption, or the
   * text or heading of the sections it stands in; undefined where none is written.
   */
  readonly units: readonly Quantity['unit'][]
}

/** The tables of a document whose roles its type knows, in reading order. */
export function typedTables(document: Document, type: DocumentType | undefined): readonly TypedTable[] {
  return type === undefined || type.tables.length === 0 ? [] : tablesKnown(document, type)
}

/** Found once for all rules that ask. */
const tablesKnown = rememberingLatest((document: Document, type: DocumentType): readonly TypedTable[] =>
  tablesIn(document).flatMap(({ table, scope }) => {
    const rule = type.tables.find((each) => each.role === table.role)
    return rule ? [typed(table, rule, scope)] : []
  }),
)

/** All tables. Walks without generators, since every document is walked and few have tables a type knows. */
export function tablesIn(document: Document): readonly Found[] {
  const found: Found[] = []
  const scope = { blocks: document.lead }
  gather(document.lead, scope, found)
  for (const section of document.sections) gatherInside(section, scope, found)
  return found
}

interface Found {
  readonly table: Table
  readonly scope: Scope
}

/** The text a table stands in: its section, and those above. */
interface Scope {
  readonly heading?: string
  readonly blocks: readonly Block[]
  readonly above?: Scope
}

function gatherInside({ heading, blocks, sections }: Section, above: Scope, found: Found[]): void {
  const scope = { heading, blocks, above }
  gather(blocks, scope, found)
  for (const section of sections) gatherInside(section, scope, found)
}

function gather(blocks: readonly Block[], scope: Scope, found: Found[]): void {
  for (const block of blocks) {
    if (block.kind === 'table') found.push({ table: block, scope })
    else if (block.kind === 'quote') gather(block.blocks, scope, found)
    else if (block.kind === 'list') for (const item of block.items) gather(item.blocks, scope, found)
  }
}

function typed(table: Table, rule: TableRule, scope: Scope): TypedTable {
  const whole = unitAtEnd(table.header[0]?.text ?? '') ?? unitAtEnd(table.caption ?? '') ?? unitAround(table, scope)
  return {
    table,
    rule,
    columns: table.header.map((cell, place) => columnFor(cell.text, place, rule)),
    units: table.header.map((cell, place) => (place === 0 ? undefined : unitAtEnd(cell.text)) ?? whole),
  }
}

/** The first column names what the rows are about, whatever its own header says. */
function columnFor(text: string, place: number, rule: TableRule): ColumnRule | undefined {
  const name = folded(withoutUnit(text))
  const matched = rule.columns.find(({ headings }) => matchesFolded(headings, name))
  return matched ?? (place === 0 ? rule.columns.find((column) => column.kind === 'text') : undefined)
}

/** The unit that the text nearest to a table gives: the last paragraph before it, one after it, the heading; then above. */
function unitAround(table: Pick<Table, 'span'>, { heading = '', blocks, above }: Scope): Quantity['unit'] {
  let unit: Quantity['unit']
  for (const block of blocks) {
    if (block.kind !== 'paragraph') continue
    if (block.span.start > table.span.end && unit !== undefined) break
    unit = unitInText(block.text) ?? unit
  }
  return (
    unit ?? (OF_ALL.test(heading.slice(-60)) ? unitAtEnd(heading) : undefined) ?? (above && unitAround(table, above))
  )
}

const WORDS = 'tusental kronor|tusen kronor|miljoner kronor|hela kronor|kronor|kr|tkr|mnkr|mkr|msek|sek'
const AT_END = new RegExp(`(?:^|[\\s,(])(${WORDS})\\)?$`, 'i')
/** An end of a heading that speaks of all amounts, as `Budget (tkr)` does and `Budget 2,5 mnkr` does not. */
const OF_ALL = /(?:\(|,\s*|\si\s+)[\p{L} ]+\)?$/u
const AFTER_IN = new RegExp(`(?:^|[\\s(])i\\s+(${WORDS})(?![\\p{L}\\d])`, 'iu')
const ALONE = new RegExp(`^[\\s(]*(?:alla\\s+)?(?:belopp(?:en)?[\\s:,]*)?(${WORDS})[\\s).]*$`, 'i')

/** The unit a heading or caption ends with: `2025 (tkr)`, `Belopp i tkr`, `Totalt, mnkr`. */
function unitAtEnd(text: string): Quantity['unit'] {
  // Nearly every header cell ends otherwise than all the words do: r, k, or a bracket after them.
  if (!/[rk)]$/i.test(text.slice(-1))) return undefined
  return unitNamed(AT_END.exec(text.slice(-40))?.[1])
}

/**
 * The unit a paragraph says amounts are in: `Alla belopp anges i tusental kronor (tkr).`, `Belopp: tkr`. An amount with
 * its unit, as in `Projektet kostar 5,1 mnkr`, says nothing of others.
 */
function unitInText(text: string): Quantity['unit'] {
  const start = text.slice(0, 1000)
  return unitNamed((AFTER_IN.exec(start) ?? ALONE.exec(start))?.[1])
}

/** A heading without the unit at its end: `2025 (tkr)` is `2025`. */
export function withoutUnit(heading: string): string {
  const end = heading.slice(-40)
  return heading.slice(0, heading.length - end.length) + end.replace(AT_END, '').replace(/[\s,(]+$/, '')
}

function unitNamed(word: string | undefined): Quantity['unit'] {
  if (word === undefined) return undefined
  if (/^t/i.test(word)) return 'tkr'
  return /^m/i.test(word) ? 'mnkr' : 'kr'
}

/** Whether a cell says that there is no figure: empty, a dash, or the marks of official statistics, `.` and `..`. */
export function isBlank(cell: Cell | undefined): boolean {
  return cell === undefined || /^(?:[-\u2010-\u2015\u2212]|\.\.?)?$/.test(cell.text)
}

/** Whether the type expects a figure in a column. */
export function holdsFigures(column: ColumnRule | undefined): boolean {
  return column?.kind === 'amount' || column?.kind === 'number'
}
