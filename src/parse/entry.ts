import type { Entry, SectionEntry } from '../model/corpus.ts'
import type { Block, Document, Link, Section, Table } from '../model/document.ts'
import { type Address, addressOf, hasScheme } from '../model/path.ts'
import type { DocumentType } from '../schema/document-type.ts'
import { usesIn } from '../schema/uses.ts'

/** What the rest of the workspace needs to know of a document of a type. */
export function entryOf(document: Document, documentType?: DocumentType): Entry {
  const { path, id, type, title, header, unread } = document
  const sections: SectionEntry[] = []
  const ids = new Set<string>()
  gatherSections(document.sections, undefined, sections, ids)
  gatherIds(document.lead, ids)
  for (const section of document.sections) idsInside(section, ids)
  const links = document.links.filter(leadsIntoWorkspace)
  return {
    path,
    id,
    type,
    title,
    header,
    sections,
    links,
    ids,
    uses: header && documentType ? usesIn(header, documentType) : [],
    addresses: addressesIn(links, path, ids),
    data: dataOf(document),
    unread,
  }
}

/** The table of a CSV file. */
function dataOf({ path, lead }: Document): Table | undefined {
  const [table] = lead
  return /\.csv$/i.test(path) && table?.kind === 'table' ? table : undefined
}

const NO_CLASSES: readonly string[] = []
const NO_PAIRS: Readonly<Record<string, string>> = Object.freeze(Object.create(null))

function gatherSections(
  sections: readonly Section[],
  parent: string | undefined,
  found: SectionEntry[],
  ids: Set<string>,
): void {
  for (const { id, role, heading, number, level, attributes, blocks, span, sections: inner } of sections) {
    const [classes, pairs] = [attributes?.classes ?? NO_CLASSES, attributes?.pairs ?? NO_PAIRS]
    found.push({ id, role, heading, number, level, parent, classes, pairs, tables: tableRoles(blocks), span })
    ids.add(id)
    gatherSections(inner, id, found, ids)
  }
}

function tableRoles(blocks: readonly Block[]): readonly string[] | undefined {
  let roles: string[] | undefined
  for (const block of blocks) {
    if (block.kind !== 'table' || block.role === undefined) continue
    roles ??= []
    roles.push(block.role)
  }
  return roles
}

/** A target that names a section, or a file by a relative path: not `https:`, not `mailto:`. */
function leadsIntoWorkspace({ target }: Link): boolean {
  return target.startsWith('#') || !(target === '' || hasScheme(target))
}

/** The places that links lead to, each once; without those whose ids are known to be in the document itself. */
function addressesIn(links: readonly Link[], path: string, ids: ReadonlySet<string>): readonly Address[] {
  const found: Address[] = []
  const seen = new Set<string>()
  for (const { target } of links) {
    if (seen.has(target)) continue
    seen.add(target)
    const address = addressOf(path, target)
    if (address !== undefined && !(address.path === path && ids.has(address.id))) found.push(address)
  }
  return found
}

/** The ids that a link can lead to beside those of sections: of paragraphs, list items, tables, and in raw HTML. */
function idsInside({ blocks, sections }: Section, found: Set<string>): void {
  gatherIds(blocks, found)
  for (const section of sections) idsInside(section, found)
}

function gatherIds(blocks: readonly Block[], found: Set<string>): void {
  for (const block of blocks) {
    if (block.kind === 'paragraph' || block.kind === 'table') note(block.attributes?.id, found)
    else if (block.kind === 'quote') gatherIds(block.blocks, found)
    else if (block.kind === 'html') for (const [, id] of block.text.matchAll(/\sid="([^"\s]+)"/g)) note(id, found)
    if (block.kind !== 'list') continue
    for (const item of block.items) {
      note(item.attributes?.id, found)
      if (item.blocks.length > 0) gatherIds(item.blocks, found)
    }
  }
}

function note(id: string | undefined, found: Set<string>): void {
  if (id !== undefined) found.add(id)
}
