import type { Entry, SectionEntry } from '../model/corpus.ts'
import type { Block, Document, Link, Section } from '../model/document.ts'

/** What the rest of the workspace needs to know of a document. */
export function entryOf(document: Document): Entry {
  const { path, id, type, title, header } = document
  const anchors: string[] = []
  gatherAnchors(document.lead, anchors)
  for (const section of document.sections) anchorsInside(section, anchors)
  return {
    path,
    id,
    ...(type !== undefined && { type }),
    title,
    ...(header && { header }),
    sections: sectionEntries(document.sections),
    links: document.links.filter(leadsIntoWorkspace),
    ...(anchors.length > 0 && { anchors }),
    ...dataOf(document),
    ...(document.unread && { unread: true }),
  }
}

/** The table of a CSV file. */
function dataOf({ path, lead }: Document): Pick<Entry, 'data'> {
  const [table] = lead
  return /\.csv$/i.test(path) && table?.kind === 'table' ? { data: table } : {}
}

function sectionEntries(sections: readonly Section[], parent?: string, found: SectionEntry[] = []): SectionEntry[] {
  for (const { id, role, heading, number, level, attributes, blocks, span, sections: inner } of sections) {
    const { classes = [], pairs = {} } = attributes ?? {}
    found.push({ id, role, heading, number, level, parent, classes, pairs, tables: tableRoles(blocks), span })
    sectionEntries(inner, id, found)
  }
  return found
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
function leadsIntoWorkspace(link: Link): boolean {
  return !/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(link.target) && link.target !== ''
}

/** The ids that a link can lead to beside those of sections: of paragraphs, list items, tables, and in raw HTML. */
function anchorsInside({ blocks, sections }: Section, found: string[]): void {
  gatherAnchors(blocks, found)
  for (const section of sections) anchorsInside(section, found)
}

function gatherAnchors(blocks: readonly Block[], found: string[]): void {
  for (const block of blocks) {
    if (block.kind === 'paragraph' || block.kind === 'table') note(block.attributes?.id, found)
    else if (block.kind === 'quote') gatherAnchors(block.blocks, found)
    else if (block.kind === 'html') for (const [, id] of block.text.matchAll(/\sid="([^"\s]+)"/g)) note(id, found)
    if (block.kind !== 'list' || block.isPlain) continue
    for (const item of block.items) {
      note(item.attributes?.id, found)
      if (item.blocks.length > 0) gatherAnchors(item.blocks, found)
    }
  }
}

function note(id: string | undefined, found: string[]): void {
  if (id !== undefined) found.push(id)
}
