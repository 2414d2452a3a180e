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

/** The tables of a document whose roles its type knows, in reading order; found once for all rules that ask. */
export const typedTablesIn = rememberingLatest(
  (document: Document, type: DocumentType | undefined): readonly TypedTable[] => {
    const rules = type?.tables ?? []
    if (rules.length === 0) return []
    return tablesIn(document).flatMap((found) => {
      const rule = rules.find((each) => each.role === found.table.role)
      return rule ? [new KnownTable(found, rule)] : []
    })
  },
)

interface Found {
  readonly table: Table
  /** The text a table stands in: the lead, the sections it is in, its own last. */
  readonly around: readonly Scope[]
}

interface Scope {
  readonly heading?: string
  readonly blocks: readonly Block[]
}

/** All tables; found once for all rules that ask. */
export const tablesIn = rememberingLatest((document: Document): readonly Found[] => {
  const found: Found[] = []
  const around: Scope[] = [{ blocks: document.lead }]
  gather(document.lead, around, found)
  gatherInside(document.sections, around, found)
  return found
})

function gatherInside(sections: readonly Section[], around: Scope[], found: Found[]): void {
  for (const section of sections) {
    around.push(section)
    gather(section.blocks, around, found)
    gatherInside(section.sections, around, found)
    around.pop()
  }
}

/** Without an iterator, since every block of every document is passed by. */
function gather(blocks: readonly Block[], around: readonly Scope[], found: Found[]): void {
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index]
    if (block?.kind === 'table') found.push({ table: block, around: [...around] })
    else if (block?.kind === 'quote') gather(block.blocks, around, found)
    else if (block?.kind === 'list' && !block.isPlain)
      for (const item of block.items) gather(item.blocks, around, found)
  }
}

/**
 * A table with its columns. Its units are found when asked for: only figures have units, and nobody asks for those of most tables.
 * A class, since V8 gives an object literal with a getter a hidden class of its own each time, and keeps that, and the
 * document behind it, in old space.
 */
class KnownTable implements TypedTable {
  readonly table: Table
  readonly rule: TableRule
  readonly columns: TypedTable['columns']
  readonly #around: readonly Scope[]
  #units: TypedTable['units'] | undefined

  constructor({ table, around }: Found, rule: TableRule) {
    this.table = table
    this.rule = rule
    this.columns = table.header.map((cell, place) => columnFor(cell.text, place, rule))
    this.#around = around
  }

  get units(): TypedTable['units'] {
    this.#units ??= unitsOf(this.table, this.#around)
    return this.#units
  }
}

function unitsOf(table: Table, around: readonly Scope[]): TypedTable['units'] {
  const whole = unitAtEnd(table.header[0]?.text ?? '') ?? unitAtEnd(table.caption ?? '') ?? unitAround(table, around)
  return table.header.map((cell, place) => (place === 0 ? undefined : unitAtEnd(cell.text)) ?? whole)
}

/** The first column names what the rows are about, whatever its own header says. */
function columnFor(text: string, place: number, rule: TableRule): ColumnRule | undefined {
  const name = folded(withoutUnit(text))
  const matched = rule.columns.find(({ headings }) => matchesFolded(headings, name))
  return matched ?? (place === 0 ? rule.columns.find((column) => column.kind === 'text') : undefined)
}

/** The unit that the text nearest to a table gives: its own section's, else of those around that. */
function unitAround(table: Table, around: readonly Scope[]): Quantity['unit'] {
  for (const scope of around.toReversed()) {
    const unit = unitInScope(table, scope)
    if (unit !== undefined) return unit
  }
  return undefined
}

/** The last paragraph before a table that gives a unit, else the first after it, else the heading. */
function unitInScope({ span }: Table, { heading = '', blocks }: Scope): Quantity['unit'] {
  let unit: Quantity['unit']
  for (const block of blocks) {
    if (block.kind !== 'paragraph') continue
    if (block.span.start > span.end && unit !== undefined) break
    unit = unitInText(block.text) ?? unit
  }
  return unit ?? (OF_ALL.test(heading.slice(-60)) ? unitAtEnd(heading) : undefined)
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
  if (!/[rk)\s,(]$/i.test(heading.slice(-1))) return heading
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
