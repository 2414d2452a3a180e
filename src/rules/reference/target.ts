import type { Corpus, Entry, SectionEntry } from '../../model/corpus.ts'
import { type Address, addressOf, hasScheme } from '../../model/path.ts'

/** What a link in a document leads to. */
export type Target =
  /** A web or mail address, or anything else with a scheme; never looked up. */
  | { readonly kind: 'address' }
  /** Out of the workspace, or by a path that only one computer has. */
  | { readonly kind: 'outside' }
  /** A file, perhaps a document, or the top of this one; also a section of a document that was not read. */
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'section'; readonly entry: Entry; readonly section: SectionEntry }
  /** A paragraph, item or table with an id. */
  | { readonly kind: 'anchor' }
  | { readonly kind: 'broken'; readonly path: string }
  /** The document is there, the section is not. */
  | { readonly kind: 'broken'; readonly path: string; readonly entry: Entry; readonly id: string }

/** Where a link's target leads, seen from a document. */
export function targetOf(target: string, from: Entry, corpus: Corpus): Target {
  if (hasScheme(target)) return { kind: 'address' }
  const address = addressOf(from.path, target)
  if (address === undefined) return { kind: 'outside' }
  const { path, id } = address
  const entry = corpus.byPath.get(path)
  if (entry === undefined) return exists(path, corpus) ? { kind: 'file', path } : { kind: 'broken', path }
  if (isWhole(address, entry)) return { kind: 'file', path }
  const section = sectionOf(entry, id)
  if (section !== undefined) return { kind: 'section', entry, section }
  return entry.ids.has(id) ? { kind: 'anchor' } : { kind: 'broken', path, entry, id }
}

/** Whether something stands at an address. */
export function isThere(address: Address, corpus: Corpus): boolean {
  const entry = corpus.byPath.get(address.path)
  if (entry === undefined) return exists(address.path, corpus)
  return isWhole(address, entry) || entry.ids.has(address.id)
}

/** Whether an address means a file as a whole: of data, and of a document that was not read, no part is known. */
function isWhole({ id }: Address, { data, unread }: Entry): boolean {
  return id === '' || id === 'top' || data !== undefined || unread === true
}

/** The section of a document with an id; the first when the id is used twice. */
export function sectionOf({ sections }: Pick<Entry, 'sections'>, id: string): SectionEntry | undefined {
  let byId: Map<string, SectionEntry> | undefined = known.get(sections)
  if (byId === undefined) {
    byId = new Map()
    // From the last to the first, which is the one that stays.
    for (let index = sections.length - 1; index >= 0; index -= 1) {
      const section = sections[index]
      if (section !== undefined) byId.set(section.id, section)
    }
    known.set(sections, byId)
  }
  return byId.get(id)
}

const known = new WeakMap<readonly SectionEntry[], Map<string, SectionEntry>>()

/** A file, or a folder with documents. */
function exists(path: string, corpus: Corpus): boolean {
  return path === '' || corpus.hasFile(path) || foldersOf(corpus).has(path)
}

const folders = new WeakMap<Corpus, ReadonlySet<string>>()

function foldersOf(corpus: Corpus): ReadonlySet<string> {
  const known = folders.get(corpus)
  if (known !== undefined) return known
  const found = new Set<string>()
  for (const { path } of corpus.entries) {
    for (let at = path.lastIndexOf('/'); at > 0 && !found.has(path.slice(0, at)); at = path.lastIndexOf('/', at - 1)) {
      found.add(path.slice(0, at))
    }
  }
  folders.set(corpus, found)
  return found
}
