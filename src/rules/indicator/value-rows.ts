import type { Entry } from '../../model/corpus.ts'
import type { Cell } from '../../model/document.ts'
import { grouped } from '../../model/grouped.ts'
import { countyNamed, municipalityNamed } from '../../schema/register-names.ts'
import { countyOf, municipalityOf } from '../../schema/registers.ts'
import { columnsOf, type ValueColumn } from './values.ts'

/** A row of a file of values that has a value. */
export interface ValueRow {
  readonly indicator: string
  /** As {@link areaOf}, else as it is written; empty where the file has no areas. */
  readonly area: string
  readonly year: number
  /** `T`, `K` or `M`. */
  readonly sex: string
  readonly value: Cell & { readonly quantity: NonNullable<Cell['quantity']> }
  readonly when: Cell
}

const read = new WeakMap<Entry, readonly ValueRow[]>()

/** The rows of a file of values that can be read, in order; found once for all rules that ask. */
export function rowsIn(file: Entry): readonly ValueRow[] {
  const known = read.get(file) ?? rowsOf(file)
  read.set(file, known)
  return known
}

const byIndicator = new WeakMap<Entry, ReadonlyMap<string, readonly ValueRow[]>>()

/** The rows of one indicator, in order. */
export function rowsAbout(file: Entry, indicator: string): readonly ValueRow[] {
  const known = byIndicator.get(file) ?? grouped(rowsIn(file), (row) => row.indicator)
  byIndicator.set(file, known)
  return known.get(indicator) ?? []
}

function rowsOf({ data }: Entry): readonly ValueRow[] {
  if (data === undefined) return []
  const columns = columnsOf(data)
  const place = (column: ValueColumn) => columns.get(column) ?? -1
  const [names, areas, years, sexes, values] = [
    place('indicator'),
    place('area'),
    place('year'),
    place('sex'),
    place('value'),
  ]
  return data.rows.flatMap((row) => {
    const [when, value] = [row[years], row[values]]
    if (when === undefined || value?.quantity === undefined || !/^\d{4}$/.test(when.text)) return []
    const area = row[areas]?.text ?? ''
    return [
      {
        indicator: row[names]?.text ?? '',
        area: areaOf(area) ?? area,
        year: Number(when.text),
        sex: row[sexes]?.text.toUpperCase() || 'T',
        value: { ...value, quantity: value.quantity },
        when,
      },
    ]
  })
}

/**
 * An area as Kolada writes it: `0000` is the country, `0018` a region (00 and the code of its county), `1880` a
 * municipality, `G…` a group of municipalities. A county by its own code, `18`, and the country as `00` are the same
 * areas. Undefined for anything else.
 */
export function areaOf(text: string): string | undefined {
  if (/^(?:00)?00$/.test(text)) return '0000'
  if (/^G\d{1,8}$/.test(text)) return text
  const county = /^(?:00)?(\d\d)$/.exec(text)?.[1]
  if (county !== undefined) return countyOf(county) && `00${county}`
  return municipalityOf(text)?.code
}

/** The area most likely meant: of the name written, or of a code that lost its zeros in a spreadsheet. */
export function areaMeant(text: string): string | undefined {
  if (/^\d{1,3}$/.test(text)) return areaOf(text.padStart(4, '0')) ?? areaOf(text.padStart(2, '0'))
  if (/^(?:riket|sverige|sweden)$/i.test(text)) return '0000'
  const name = text.slice(0, 100)
  const county = countyNamed(name)
  const municipality = municipalityNamed(name)
  if (municipality !== undefined && (county === undefined || /kommun|stad/i.test(name))) return municipality
  return county && `00${county}`
}
