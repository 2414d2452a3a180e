import type { AskedRule, Entry, SectionEntry } from '../model/corpus.ts'
import { type Cell, type Link, NO_CLASSES, NO_PAIRS, type Table } from '../model/document.ts'
import type { HeaderEntry, HeaderList, HeaderMap, HeaderScalar, HeaderValue } from '../model/header.ts'
import type { Address } from '../model/path.ts'
import type { Span } from '../model/place.ts'
import type { Reference, Use } from '../model/reference.ts'

/**
 * An entry as a short text, with the rules that may have something to say of it: what is kept between runs and sent
 * between threads. Its first line is what is asked of nearly every document, and each further one a part that is read when it is
 * asked for. Parts of which there may be many are flat lists of plain values: keys are left out, and lists within lists cost more
 * than what they hold.
 */
export function encodeEntry(entry: Entry, rules: readonly AskedRule[]): string {
  const {
    path,
    id,
    type,
    title,
    header,
    sections,
    links,
    ids,
    uses,
    addresses,
    dataFiles,
    data,
    unread = false,
  } = entry
  const lines = [
    JSON.stringify([
      path,
      id,
      type ?? null,
      title,
      unread,
      rulesCode(rules),
      usesCode(uses),
      addressesCode(addresses),
      dataFiles,
    ] satisfies TopCode),
    [...ids].join(' '),
    header === undefined ? '' : JSON.stringify(headerCode(header)),
    JSON.stringify(sectionsCode(sections)),
    JSON.stringify(linksCode(links)),
    data === undefined ? '' : JSON.stringify(tableCode(data)),
  ]
  return lines.join('\n')
}

/** The entry a text of {@link encodeEntry} stands for. */
export function decodeEntry(text: string): Entry {
  return new KeptEntry(text)
}

type TopCode = [
  path: string,
  id: string,
  type: string | null,
  title: string,
  unread: boolean,
  rules: Code,
  uses: Code,
  addresses: Code,
  dataFiles: readonly string[],
]

/** An entry that reads each of its larger parts when it is first asked for: of most documents none is, or one. */
class KeptEntry implements Entry {
  readonly path: string
  readonly id: string
  readonly type: string | undefined
  readonly title: string
  readonly unread: true | undefined
  readonly rules: readonly AskedRule[]
  readonly uses: Entry['uses']
  readonly addresses: Entry['addresses']
  readonly dataFiles: Entry['dataFiles']
  private readonly writtenIds: string
  private readonly rest: string
  private readonly hasData: boolean
  private readLines: readonly string[] | undefined
  private readIds: Entry['ids'] | undefined
  private readHeader: HeaderMap | undefined
  private readSections: readonly SectionEntry[] | undefined
  private readLinks: readonly Link[] | undefined
  private readData: Table | undefined

  constructor(text: string) {
    const endOfTop = text.indexOf('\n')
    const endOfIds = text.indexOf('\n', endOfTop + 1)
    const top = JSON.parse(text.slice(0, endOfTop)) as TopCode
    this.path = top[0]
    this.id = top[1]
    this.type = top[2] ?? undefined
    this.title = top[3]
    this.unread = top[4] || undefined
    this.rules = rulesFrom(new Cursor(top[5]))
    this.uses = usesFrom(new Cursor(top[6]))
    this.addresses = addressesFrom(new Cursor(top[7]))
    this.dataFiles = top[8]
    this.writtenIds = text.slice(endOfTop + 1, endOfIds)
    this.rest = text.slice(endOfIds + 1)
    this.hasData = !text.endsWith('\n')
    this.readLines = undefined
    this.readIds = undefined
    this.readHeader = undefined
    this.readSections = undefined
    this.readLinks = undefined
    this.readData = undefined
  }

  get ids(): Entry['ids'] {
    this.readIds ??= new Set(this.writtenIds === '' ? [] : this.writtenIds.split(' '))
    return this.readIds
  }

  get header(): HeaderMap | undefined {
    if (this.lines[0] !== '') this.readHeader ??= headerFrom(this.part(0))
    return this.readHeader
  }

  get sections(): readonly SectionEntry[] {
    this.readSections ??= sectionsFrom(this.part(1))
    return this.readSections
  }

  get links(): readonly Link[] {
    this.readLinks ??= linksFrom(this.part(2))
    return this.readLinks
  }

  get data(): Table | undefined {
    if (this.hasData) this.readData ??= tableFrom(this.part(3))
    return this.readData
  }

  private get lines(): readonly string[] {
    this.readLines ??= this.rest.split('\n')
    return this.readLines
  }

  private part(line: number): Cursor {
    return new Cursor(JSON.parse(this.lines[line] ?? '') as Code)
  }
}

/** Plain values, one after another. */
type Code = (HeaderScalar['value'] | readonly string[] | Use['path'] | Reference)[]

/** Reads a code from its beginning to its end. */
class Cursor {
  private readonly code: Code
  private at = 0

  constructor(code: Code) {
    this.code = code
  }

  get isAtEnd(): boolean {
    return this.at >= this.code.length
  }

  /** The next value, which is of the type asked for, as it was written so. */
  next<Value extends Code[number]>(): Value {
    const value = this.code[this.at] as Value
    this.at += 1
    return value
  }

  /** The next value, where 0 stands for none. */
  nextOr<Value extends Code[number], None>(none: None): Value | None {
    const value = this.next()
    return value === 0 ? none : (value as Value)
  }

  span(): Span {
    const { code, at } = this
    const line = code[at] as number
    const column = code[at + 1] as number
    const start = code[at + 2] as number
    const end = start + (code[at + 3] as number)
    const isLine = line > 0
    this.at = at + (isLine ? 4 : 6)
    return isLine
      ? { line, column, endLine: line, endColumn: column + end - start, start, end }
      : { line: -line, column, endLine: code[at + 4] as number, endColumn: code[at + 5] as number, start, end }
  }
}

/** Nearly every span is within one line: its length then says where it ends. The line of any other is negative. */
function addSpan(code: Code, { line, column, endLine, endColumn, start, end }: Span): void {
  if (line === endLine && end - start === endColumn - column) code.push(line, column, start, end - start)
  else code.push(-line, column, start, end - start, endLine, endColumn)
}

function rulesCode(rules: readonly AskedRule[]): Code {
  const code: Code = []
  for (const { id, from } of rules) code.push(id, from ?? 0)
  return code
}

function rulesFrom(code: Cursor): readonly AskedRule[] {
  const rules: AskedRule[] = []
  while (!code.isAtEnd) rules.push({ id: code.next(), from: code.nextOr<string, undefined>(undefined) })
  return rules
}

function addressesCode(addresses: Entry['addresses']): Code {
  const code: Code = []
  for (const { path, id } of addresses) code.push(path, id)
  return code
}

function addressesFrom(code: Cursor): Entry['addresses'] {
  const addresses: Address[] = []
  while (!code.isAtEnd) addresses.push({ path: code.next(), id: code.next() })
  return addresses
}

function usesCode(uses: readonly Use[]): Code {
  const code: Code = []
  for (const { text, reference, path, span } of uses) {
    code.push(text, reference, path)
    addSpan(code, span)
  }
  return code
}

function usesFrom(code: Cursor): readonly Use[] {
  const uses: Use[] = []
  while (!code.isAtEnd) uses.push({ text: code.next(), reference: code.next(), path: code.next(), span: code.span() })
  return uses
}

function sectionsCode(sections: readonly SectionEntry[]): Code {
  const code: Code = []
  for (const { id, role, heading, number, level, parent, classes, pairs, tables, span } of sections) {
    code.push(id, role ?? 0, heading, number, level, parent ?? 0)
    code.push(classes.length === 0 ? 0 : classes, pairsCode(pairs), tables ?? 0)
    addSpan(code, span)
  }
  return code
}

/** Keys and values in turn: the pairs themselves, which have no prototype, are slow to write. */
function pairsCode(pairs: SectionEntry['pairs']): readonly string[] | 0 {
  let code: string[] | 0 = 0
  for (const key in pairs) {
    if (code === 0) code = []
    code.push(key, pairs[key] ?? '')
  }
  return code
}

function pairsFrom(code: readonly string[] | undefined): SectionEntry['pairs'] {
  if (code === undefined) return NO_PAIRS
  const pairs = Object.create(null) as Record<string, string>
  for (let at = 0; at < code.length; at += 2) pairs[code[at] ?? ''] = code[at + 1] ?? ''
  return pairs
}

function sectionsFrom(code: Cursor): readonly SectionEntry[] {
  const sections: SectionEntry[] = []
  while (!code.isAtEnd) {
    sections.push({
      id: code.next(),
      role: code.nextOr<string, undefined>(undefined),
      heading: code.next(),
      number: code.next(),
      level: code.next(),
      parent: code.nextOr<string, undefined>(undefined),
      classes: code.nextOr(NO_CLASSES),
      pairs: pairsFrom(code.nextOr<readonly string[], undefined>(undefined)),
      tables: code.nextOr<readonly string[], undefined>(undefined),
      span: code.span(),
    })
  }
  return sections
}

function linksCode(links: readonly Link[]): Code {
  const code: Code = []
  for (const { kind, target, text, section, span } of links) {
    code.push(kind, target, text, section ?? 0)
    addSpan(code, span)
  }
  return code
}

function linksFrom(code: Cursor): readonly Link[] {
  const links: Link[] = []
  while (!code.isAtEnd) {
    links.push({
      kind: code.next<Link['kind']>(),
      target: code.next(),
      text: code.next(),
      section: code.nextOr<string, undefined>(undefined),
      span: code.span(),
    })
  }
  return links
}

function headerCode(header: HeaderMap): Code {
  const code: Code = []
  addValue(code, header)
  return code
}

function addValue(code: Code, value: HeaderValue): void {
  if (value.kind === 'scalar') {
    code.push(value.quoted ? 'q' : 's', value.value, value.source === String(value.value) ? 0 : value.source)
    addSpan(code, value.span)
  } else if (value.kind === 'list') {
    code.push('l', value.items.length)
    addSpan(code, value.span)
    for (const item of value.items) addValue(code, item)
  } else {
    code.push('m', value.entries.length)
    addSpan(code, value.span)
    for (const entry of value.entries) {
      code.push(entry.key)
      addSpan(code, entry.keySpan)
      addValue(code, entry.value)
    }
  }
}

function headerFrom(code: Cursor): HeaderMap {
  code.next()
  return mapFrom(code)
}

function valueFrom(code: Cursor): HeaderValue {
  const kind = code.next<'q' | 's' | 'l' | 'm'>()
  if (kind === 'm') return mapFrom(code)
  return kind === 'l' ? listFrom(code) : scalarFrom(code, kind === 'q')
}

function scalarFrom(code: Cursor, quoted: boolean): HeaderScalar {
  const value = code.next<HeaderScalar['value']>()
  return { kind: 'scalar', value, source: code.nextOr(String(value)), quoted, span: code.span() }
}

function listFrom(code: Cursor): HeaderList {
  const count = code.next<number>()
  const span = code.span()
  const items: HeaderValue[] = []
  while (items.length < count) items.push(valueFrom(code))
  return { kind: 'list', items, span }
}

function mapFrom(code: Cursor): HeaderMap {
  const count = code.next<number>()
  const span = code.span()
  const entries: HeaderEntry[] = []
  while (entries.length < count) entries.push({ key: code.next(), keySpan: code.span(), value: valueFrom(code) })
  return { kind: 'map', entries, span }
}

function tableCode({ header, rows, role, span }: Table): Code {
  const code: Code = [role ?? 0]
  addSpan(code, span)
  for (const row of [header, ...rows]) {
    code.push(row.length)
    for (const cell of row) addCell(code, cell)
  }
  return code
}

function addCell(code: Code, { text, quantity, span }: Cell): void {
  code.push(text, quantity?.value ?? null, quantity?.unit ?? 0)
  addSpan(code, span)
}

function tableFrom(code: Cursor): Table {
  const role = code.nextOr<string, undefined>(undefined)
  const span = code.span()
  const header = rowFrom(code)
  const rows: (readonly Cell[])[] = []
  while (!code.isAtEnd) rows.push(rowFrom(code))
  return { kind: 'table', role, header, rows, span }
}

function rowFrom(code: Cursor): readonly Cell[] {
  const count = code.next<number>()
  const cells: Cell[] = []
  while (cells.length < count) cells.push(cellFrom(code))
  return cells
}

function cellFrom(code: Cursor): Cell {
  const text = code.next<string>()
  const value = code.next<number | null>()
  const unit = code.nextOr<'kr' | 'tkr' | 'mnkr' | '%', undefined>(undefined)
  const quantity = value === null ? undefined : unit === undefined ? { value } : { value, unit }
  return { text, quantity, span: code.span() }
}
