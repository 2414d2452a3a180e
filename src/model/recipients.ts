import type { Corpus, Entry, SectionEntry } from './corpus.ts'
import type { Table } from './document.ts'
import { entryOf, type HeaderMap, itemsAt, textAt, valueAt } from './header.ts'
import { resolvePath } from './path.ts'
import type { Place, Span } from './place.ts'
import { categoryWritten, folded } from './recipient-words.ts'
import { sectionName } from './section-name.ts'
import { documentNamed } from './serving.ts'

/** One line of a consultation's list of recipients, from the header or from a CSV file. */
export interface Recipient {
  readonly name: string
  readonly official?: string
  /** The name of its kind, also where a file says it in words: `municipality` for `Kommun`. */
  readonly category?: string
  readonly code?: string
  readonly email?: string
  /** The id of its group, also where a file has the group's title. */
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

/** Column headers in words, as a region's own list may have them and the lists of a pack do; the first is the Swedish title. */
const TITLES: ReadonlyMap<string, Column> = new Map([
  ['namn', 'name'],
  ['officiellt namn', 'official'],
  ['slag av organisation', 'category'],
  ['kommunkod', 'code'],
  ['e-postadress', 'email'],
  ['grupp', 'group'],
  ['begränsas till', 'sections'],
  ['organisation', 'name'],
  ['e-post', 'email'],
  ['official name', 'official'],
  ['kind of organisation', 'category'],
  ['municipality code', 'code'],
  ['e-mail address', 'email'],
  ['limited to', 'sections'],
])

/** Column headers of a pack's lists that say nothing of the recipient: its place in the list, and its letter. */
const PASSED_OVER: ReadonlySet<string> = new Set(['nummer', 'number', 'missiv', 'cover letter'])

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
  if (file?.data !== undefined) return fromTable(file.data, file.path, wordsOf(consultation, corpus))
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

/** What the words of a file stand for: ids of groups by title, and of the proposal's sections by what they are called. */
interface Words {
  readonly groups: ReadonlyMap<string, string>
  readonly sections: ReadonlyMap<string, string>
}

function wordsOf(consultation: Entry, corpus: Corpus): Words {
  const proposal = documentNamed(corpus, textAt(consultation.header, 'proposal', 'document'))
  const groups = itemsAt(consultation.header, 'groups').flatMap((group) => {
    const [id, title] = [textAt(group, 'id'), textAt(group, 'title')]
    return id === undefined || title === undefined ? [] : [[folded(title), id] as const]
  })
  const names = (section: SectionEntry) => [section.heading, sectionName(section)]
  const sections = (proposal?.sections ?? []).flatMap((section) =>
    names(section).map((name) => [folded(name), section.id] as const),
  )
  const ids = groups.map(([, id]) => [folded(id), id] as const)
  return { groups: new Map([...groups.reverse(), ...ids]), sections: new Map(sections.reverse()) }
}

/** The ids in a cell: parted by spaces or commas, or sections by what they are called, parted by semicolons. */
function sectionsWritten(text: string, { sections }: Words): readonly string[] {
  return text.split(';').flatMap((part) => {
    const named = sections.get(folded(part))
    if (named !== undefined) return [named]
    return isIds(part) ? part.split(/[\s,]+/).filter((id) => id !== '') : [part.trim()]
  })
}

/** Whether a text may be ids: headings have capitals, and letters that ids have not. */
function isIds(text: string): boolean {
  return !/[\p{Lu}åäöé]/u.test(text)
}

function fromTable(table: Table, path: string, words: Words): readonly Recipient[] {
  const places = new Map(table.header.map((cell, index) => [columnOf(cell.text), index] as const))
  return table.rows.map((row) => {
    const cellOf = (column: Column) => row[places.get(column) ?? -1]
    const own = (cellOf('name') ?? row[0])?.span ?? table.span
    const textOf = (column: Column) => meantBy(column, cellOf(column)?.text || undefined, words)
    const sections = sectionsWritten(cellOf('sections')?.text ?? '', words)
    return recipient(textOf, { sections, place: { path, span: own }, spanOf: (column) => cellOf(column)?.span ?? own })
  })
}

function meantBy(column: Column, text: string | undefined, { groups }: Words): string | undefined {
  if (text === undefined) return undefined
  if (column === 'category') return categoryWritten(text)
  return column === 'group' ? (groups.get(folded(text)) ?? text) : text
}

/** The column a header cell of the CSV file means. */
export function columnOf(header: string): Column | undefined {
  const wanted = folded(header)
  return COLUMNS.find((column) => column === wanted) ?? TITLES.get(wanted)
}

/** All names and titles of columns, to find a misspelt one among. */
export const COLUMN_NAMES: readonly string[] = [...COLUMNS, ...TITLES.keys()]

/** Whether a header cell is of a column that is not read. */
export function isPassedOver(header: string): boolean {
  return PASSED_OVER.has(folded(header))
}

/** What a column is called in a file with these headers: by its name or, where they are in words, by its Swedish title. */
export function columnTitle(column: Column, headers: readonly string[]): string {
  const inWords = headers.some((header) => TITLES.has(folded(header)))
  return (inWords ? [...TITLES].find(([, of]) => of === column)?.[0] : undefined) ?? column
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
