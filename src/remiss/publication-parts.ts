import { mailLink, webLink } from '../model/contact-link.ts'
import type { Section } from '../model/document.ts'
import type {
  Fact,
  PublishedBlock,
  PublishedHeading,
  PublishedItem,
  PublishedList,
  PublishedParagraph,
  PublishedRun,
} from '../model/publication.ts'
import type { Publisher } from './published-blocks.ts'

/** What is said inline: a text, or runs with their look and links. */
export type Said = string | readonly PublishedRun[]

/** A text as runs. */
export function runs(said: Said): readonly PublishedRun[] {
  return typeof said !== 'string' ? said : said === '' ? [] : [{ text: said }]
}

export function paragraph(said: Said, style?: PublishedParagraph['style']): PublishedParagraph {
  return { kind: 'paragraph', runs: runs(said), ...(style && { style }) }
}

export function heading(level: number, id: string, said: Said, number?: string): PublishedHeading {
  return { kind: 'heading', level, id, runs: runs(said), ...(number && { number }) }
}

/** A list with an item for each text. */
export function list(items: readonly Said[], ordered?: { readonly start: number }): PublishedList {
  return listOf(
    items.map((said) => ({ blocks: [paragraph(said)] })),
    ordered,
  )
}

export function listOf(items: readonly PublishedItem[], ordered?: { readonly start: number }): PublishedList {
  return { kind: 'list', ordered: ordered !== undefined, ...(ordered && ordered.start !== 1 && ordered), items }
}

/** A label with its value; none when the value is empty. */
export function facts(pairs: readonly (readonly [label: string, value: Said | undefined])[]): readonly Fact[] {
  return pairs.flatMap(([label, said]) => {
    const value = runs(said ?? '')
    return value.length === 0 ? [] : [{ label, value }]
  })
}

/** What stands at the top of every page after the first: those of its parts that are known. */
export function runningHead(...parts: readonly (string | undefined)[]): readonly string[] {
  return parts.flatMap((part) => (part === undefined || part === '' ? [] : [part]))
}

/** A mailbox with a link to it; what is none is its text. */
export function mailTo(address: string): PublishedRun {
  return linked(address, mailLink(address))
}

/** A page of the web with a link to it; an address of another kind is its text. */
export function pageAt(address: string): PublishedRun {
  return linked(address, webLink(address))
}

function linked(text: string, link: string | undefined): PublishedRun {
  return link === undefined ? { text } : { text, link }
}

/** What a section says with its subsections, from its heading at a level down. */
export function sectionBlocks(section: Section, level: number, publisher: Publisher): readonly PublishedBlock[] {
  const own = section.runs ?? [{ text: section.heading }]
  return [heading(level, section.id, publisher.runs(own)), ...withoutHeading(section, level, publisher)]
}

/** The same without its own heading. */
export function withoutHeading(section: Section, level: number, publisher: Publisher): readonly PublishedBlock[] {
  const deeper = Math.min(level + 1, 6)
  const own = publisher.blocks(section.blocks)
  return [...own, ...section.sections.flatMap((each) => sectionBlocks(each, deeper, publisher))]
}
