import type { Entry, SectionEntry } from '../model/corpus.ts'
import {
  type Attributes,
  type Block,
  type Document,
  type Item,
  type Link,
  NO_CLASSES,
  NO_PAIRS,
  type Section,
  type Table,
} from '../model/document.ts'
import { type HeaderMap, textAt } from '../model/header.ts'
import { type Address, addressOf, hasScheme, resolvePath } from '../model/path.ts'
import type { DocumentType } from '../schema/document-type.ts'
import { usesIn } from '../schema/uses.ts'

/** What the rest of the workspace needs to know of a document of a type. */
export function entryOf(document: Document, documentType?: DocumentType): Entry {
  const { path, id, type, title, header, unread } = document
  const sections: SectionEntry[] = []
  const ids = new Set<string>()
  gatherIds(document.lead, ids)
  gatherSections(document.sections, undefined, sections, ids)
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
    dataFiles: header ? dataFilesOf(header, path) : NO_FILES,
    data: dataOf(document),
    unread,
  }
}

/** The keys whose texts name files of data. */
const DATA_KEYS = ['values', 'recipients'] as const
const NO_FILES: readonly string[] = []

/** Where those keys lead. */
function dataFilesOf(header: HeaderMap, path: string): readonly string[] {
  return DATA_KEYS.flatMap((key) => {
    const name = textAt(header, key)
    return name === undefined ? NO_FILES : (resolvePath(path, name) ?? NO_FILES)
  })
}

/** The table of a CSV file. */
function dataOf({ path, lead }: Document): Table | undefined {
  const [table] = lead
  return /\.csv$/i.test(path) && table?.kind === 'table' ? table : undefined
}

/** Notes sections in reading order, and the ids that a link can lead to. */
function gatherSections(
  sections: readonly Section[],
  parent: string | undefined,
  found: SectionEntry[],
  ids: Set<string>,
): void {
  for (const section of sections) {
    const { id, attributes } = section
    ids.add(id)
    found.push({
      id,
      role: section.role,
      heading: section.heading,
      number: section.number,
      level: section.level,
      parent,
      classes: attributes === undefined ? NO_CLASSES : attributes.classes,
      pairs: attributes === undefined ? NO_PAIRS : attributes.pairs,
      tables: gatherIds(section.blocks, ids),
      span: section.span,
    })
    if (section.sections.length > 0) gatherSections(section.sections, id, found, ids)
  }
}

/** Notes the ids of blocks and of what is in them; gives the roles of the tables among them. */
function gatherIds(blocks: readonly Block[], ids: Set<string>): readonly string[] | undefined {
  let roles: string[] | undefined
  for (const block of blocks) {
    if (block.kind === 'paragraph' || block.kind === 'table') note(block.attributes, ids)
    else if (block.kind === 'list' && !block.isPlain) gatherItemIds(block.items, ids)
    else if (block.kind === 'quote') gatherIds(block.blocks, ids)
    else if (block.kind === 'html') for (const [, id = ''] of block.text.matchAll(/\sid="([^"\s]+)"/g)) ids.add(id)
    if (block.kind === 'table' && block.role !== undefined) {
      roles ??= []
      roles.push(block.role)
    }
  }
  return roles
}

function gatherItemIds(items: readonly Item[], ids: Set<string>): void {
  for (const item of items) {
    note(item.attributes, ids)
    if (item.blocks.length > 0) gatherIds(item.blocks, ids)
  }
}

function note(attributes: Attributes | undefined, ids: Set<string>): void {
  if (attributes?.id !== undefined) ids.add(attributes.id)
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
    // Most lead to an id of the document, and look the same decoded.
    if (/^#[\w-]+$/.test(target) && ids.has(target.slice(1))) continue
    const address = addressOf(path, target)
    if (address !== undefined && !(address.path === path && ids.has(address.id))) found.push(address)
  }
  return found
}
