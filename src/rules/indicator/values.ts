import type { Corpus, Entry } from '../../model/corpus.ts'
import type { Cell, Table } from '../../model/document.ts'
import { grouped } from '../../model/grouped.ts'
import { type HeaderMap, itemsAt, textAt } from '../../model/header.ts'
import { pathFrom } from '../../model/path.ts'
import { isBlank } from '../../schema/typed-table.ts'

/** The columns of a file of values. `sex` is T (all), K (women) or M (men), as official statistics write it. */
export const VALUE_COLUMNS = ['indicator', 'area', 'year', 'sex', 'value'] as const

export type ValueColumn = (typeof VALUE_COLUMNS)[number]

/** What a file of values holds of one indicator. */
export interface IndicatorValues {
  /** The first cell that names it. */
  readonly first: Cell
  /** For each year with a value, the sexes it is given for. */
  readonly years: ReadonlyMap<number, ReadonlySet<string>>
  /** The cell of the earliest year. */
  readonly earliest?: { readonly year: number; readonly cell: Cell }
  /** Whether a row was left out, or misread, since one of its cells cannot be read: said there. */
  readonly isPartlyRead: boolean
}

/** The entry of the file of values that an indicators document names; undefined when it is not among the files read. */
export function valuesFile(indicators: Entry, corpus: Corpus): Entry | undefined {
  const path = valuesPath(indicators)
  const entry = path === undefined ? undefined : corpus.byPath.get(path)
  return entry?.data === undefined ? undefined : entry
}

function valuesPath(indicators: Entry): string | undefined {
  const written = textAt(indicators.header, 'values')
  return written === undefined ? undefined : pathFrom(indicators.path, written.normalize('NFC'))
}

const naming = new WeakMap<Corpus, ReadonlyMap<string, readonly Entry[]>>()

/** The indicators documents that name a file of values, in order of path. */
export function documentsNaming(file: Entry, corpus: Corpus): readonly Entry[] {
  const known =
    naming.get(corpus) ??
    grouped(corpus.entries, (entry) => (entry.type === 'indicators' ? valuesPath(entry) : undefined))
  naming.set(corpus, known)
  return known.get(file.path) ?? []
}

/** Ids of the indicators of a document, with the places of the ids. */
export function indicatorsOf({ header }: { readonly header?: HeaderMap | undefined }) {
  return itemsAt(header, 'indicators').flatMap((indicator) => {
    const id = textAt(indicator, 'id')
    return id === undefined ? [] : [{ id, indicator }]
  })
}

/** Where the columns of a file of values stand; those it has not are left out. Case does not count. */
export function columnsOf(table: Table): ReadonlyMap<ValueColumn, number> {
  const names = table.header.map((cell) => cell.text.toLowerCase())
  return new Map(
    VALUE_COLUMNS.flatMap((column) => {
      const place = names.indexOf(column)
      return place === -1 ? [] : [[column, place] as const]
    }),
  )
}

/** {@link IndicatorValues} while rows are read. */
interface Gathering {
  readonly first: Cell
  readonly years: Map<number, Set<string>>
  earliest?: { year: number; cell: Cell }
  isPartlyRead: boolean
}

const read = new WeakMap<Entry, ReadonlyMap<string, IndicatorValues>>()

/** What a file of values holds of each indicator, by id; read once per file. */
export function valuesIn(file: Entry): ReadonlyMap<string, IndicatorValues> {
  const known = read.get(file) ?? (file.data ? valuesInTable(file.data) : new Map<string, IndicatorValues>())
  read.set(file, known)
  return known
}

function valuesInTable(table: Table): ReadonlyMap<string, IndicatorValues> {
  const columns = columnsOf(table)
  const found = new Map<string, Gathering>()
  for (const row of table.rows) {
    const cell = (column: ValueColumn) => row[columns.get(column) ?? -1]
    const [name, when] = [cell('indicator'), cell('year')]
    if (name === undefined) continue
    const values: Gathering = found.get(name.text) ?? { first: name, years: new Map(), isPartlyRead: false }
    found.set(name.text, values)
    if (VALUE_COLUMNS.some((column) => !isReadable(column, cell(column)))) values.isPartlyRead = true
    const year = yearIn(when)
    if (year === undefined || when === undefined || cell('value')?.quantity === undefined) continue
    values.years.set(year, (values.years.get(year) ?? new Set()).add(cell('sex')?.text.toUpperCase() || 'T'))
    if (values.earliest === undefined || year < values.earliest.year) values.earliest = { year, cell: when }
  }
  return found
}

/** The year in a cell; undefined for anything but four digits. */
function yearIn(cell: Cell | undefined): number | undefined {
  return /^\d{4}$/.test(cell?.text ?? '') ? Number(cell?.text) : undefined
}

/** Whether a cell holds what its column is for; one that is not there does. */
export function isReadable(column: ValueColumn, cell: Cell | undefined): boolean {
  if (cell === undefined) return true
  if (column === 'year') return yearIn(cell) !== undefined
  if (column === 'sex') return /^[TKM]?$/i.test(cell.text)
  return column !== 'value' || cell.quantity !== undefined || isBlank(cell)
}

/** Whether values are given for women and for men, in some year or in the given one. */
export function isSplitBySex({ years }: IndicatorValues, year?: number): boolean {
  const sexes = year === undefined ? [...years.values()] : [years.get(year) ?? new Set<string>()]
  return sexes.some((each) => each.has('K') && each.has('M'))
}
