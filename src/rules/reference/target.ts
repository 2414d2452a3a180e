import type { Corpus, Entry, SectionEntry } from '../../model/corpus.ts'
import { decoded, hasScheme, pathFrom } from '../../model/path.ts'

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

/** Where a link's target leads, seen from a document. Compares in NFC, and decodes `%20`. */
export function targetOf(target: string, from: Entry, corpus: Corpus): Target {
  if (hasScheme(target)) return { kind: 'address' }
  const hash = target.indexOf('#')
  const file = (hash === -1 ? target : target.slice(0, hash)).replace(/\?.*$/, '')
  const id = hash === -1 ? '' : decoded(target.slice(hash + 1))
  const path = file === '' ? from.path : pathFrom(from.path, decoded(file))
  if (path === undefined) return { kind: 'outside' }
  const entry = file === '' ? from : corpus.byPath.get(path)
  if (entry === undefined) return exists(path, corpus) ? { kind: 'file', path } : { kind: 'broken', path }
  if (id === '' || id === 'top' || entry.data !== undefined || entry.unread) return { kind: 'file', path }
  const section = sectionOf(entry, id)
  if (section !== undefined) return { kind: 'section', entry, section }
  return entry.anchors?.includes(id) ? { kind: 'anchor' } : { kind: 'broken', path, entry, id }
}

/** The section of a document with an id; the first when the id is used twice. */
export function sectionOf(entry: Entry, id: string): SectionEntry | undefined {
  let byId: Map<string, SectionEntry> | undefined = sections.get(entry)
  if (byId === undefined) {
    byId = new Map()
    for (const section of entry.sections) if (!byId.has(section.id)) byId.set(section.id, section)
    sections.set(entry, byId)
  }
  return byId.get(id)
}

const sections = new WeakMap<Entry, Map<string, SectionEntry>>()

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
