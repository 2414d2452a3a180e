import type { Corpus, Entry } from './corpus.ts'
import type { Table } from './document.ts'
import { entryOf, type HeaderMap, itemsAt, textAt, valueAt } from './header.ts'
import { resolvePath } from './path.ts'
import type { Place, Span } from './place.ts'

/** One line of a consultation's list of recipients, from the header or from a CSV file. */
export interface Recipient {
  readonly name: string
  readonly official?: string
  readonly category?: string
  readonly code?: string
  readonly email?: string
  readonly group?: string
  /** Ids of the sections it is limited to; empty when it is sent the whole proposal. */
  readonly sections: readonly string[]
  /** Where the recipient stands. */
  readonly place: Place
  /** Where one of its values stands; the recipient's own place when it has none. */
  readonly spanOf: (column: Column) => Span
}

/** The columns of a CSV file of recipients, and the keys of a recipient in the header. */
export const COLUMNS = ['name', 'official', 'category', 'code', 'email', 'group', 'sections'] as const
export type Column = (typeof COLUMNS)[number]

/** Column headers in Swedish, as a region's own list may have them. */
const SWEDISH: ReadonlyMap<string, Column> = new Map([
  ['namn', 'name'],
  ['officiellt namn', 'official'],
  ['slag av organisation', 'category'],
  ['kommunkod', 'code'],
  ['e-postadress', 'email'],
  ['grupp', 'group'],
  ['begränsas till', 'sections'],
])

const read = new WeakMap<Corpus, Map<Entry, readonly Recipient[] | undefined>>()

/** The recipients of a consultation in order; undefined when they are in a file that is not here or cannot be read. */
export function recipientsOf(consultation: Entry, corpus: Corpus): readonly Recipient[] | undefined {
  const known = read.get(corpus) ?? new Map<Entry, readonly Recipient[] | undefined>()
  read.set(corpus, known)
  if (!known.has(consultation)) known.set(consultation, readRecipients(consultation, corpus))
  return known.get(consultation)
}

function readRecipients(consultation: Entry, corpus: Corpus): readonly Recipient[] | undefined {
  const file = recipientFile(consultation, corpus)
  if (file?.data !== undefined) return fromTable(file.data, file.path)
  if (valueAt(consultation.header, 'recipients')?.kind !== 'list') return undefined
  return itemsAt(consultation.header, 'recipients').flatMap((item) =>
    item.kind === 'map' ? [fromHeader(item, consultation.path)] : [],
  )
}

/** The CSV file that holds the recipients, when it was read. */
export function recipientFile(consultation: Entry, corpus: Corpus): Entry | undefined {
  const named = textAt(consultation.header, 'recipients')
  const path = named === undefined ? undefined : resolvePath(consultation.path, named)
  return path === undefined ? undefined : corpus.byPath.get(path)
}

function fromHeader(item: HeaderMap, path: string): Recipient {
  const own = entryOf(item, 'name')?.value.span ?? item.span
  const sections = itemsAt(item, 'sections').flatMap((section) => textAt(section) ?? [])
  const spanOf = (column: Column) => entryOf(item, column)?.value.span ?? own
  return recipient((column) => textAt(item, column), { sections, place: { path, span: own }, spanOf })
}

function fromTable(table: Table, path: string): readonly Recipient[] {
  const places = new Map(table.header.map((cell, index) => [columnOf(cell.text), index] as const))
  return table.rows.map((row) => {
    const cellOf = (column: Column) => row[places.get(column) ?? -1]
    const own = (cellOf('name') ?? row[0])?.span ?? table.span
    const textOf = (column: Column) => cellOf(column)?.text || undefined
    const sections = (textOf('sections') ?? '').split(/[\s,;]+/).filter((id) => id !== '')
    return recipient(textOf, { sections, place: { path, span: own }, spanOf: (column) => cellOf(column)?.span ?? own })
  })
}

/** The column a header cell of the CSV file means. */
export function columnOf(header: string): Column | undefined {
  const wanted = header.trim().toLowerCase()
  return COLUMNS.find((column) => column === wanted) ?? SWEDISH.get(wanted)
}

function recipient(
  textOf: (column: Column) => string | undefined,
  rest: Pick<Recipient, 'sections' | 'place' | 'spanOf'>,
): Recipient {
  const optional = (['official', 'category', 'code', 'email', 'group'] as const).flatMap((column) => {
    const text = textOf(column)
    return text === undefined ? [] : [[column, text] as const]
  })
  return { name: textOf('name') ?? '', ...Object.fromEntries(optional), ...rest }
}
