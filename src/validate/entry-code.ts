import type { AskedRule, Entry, SectionEntry } from '../model/corpus.ts'
import { type Link, NO_CLASSES, NO_PAIRS, type Table } from '../model/document.ts'
import type { HeaderMap } from '../model/header.ts'
import type { Address } from '../model/path.ts'
import type { Use } from '../model/reference.ts'
import { addSpan, type Code, Cursor } from './flat-code.ts'
import { headerCode, headerFrom } from './header-code.ts'
import { tableCode, tableFrom } from './table-code.ts'

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
