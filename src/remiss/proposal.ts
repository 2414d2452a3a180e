import { PROPOSALS } from '../messages/proposals.ts'
import { runsOf, type Section } from '../model/document.ts'
import type { Language } from '../model/language.ts'
import type { PackSection } from '../model/pack.ts'
import type { Fact, Publication, PublishedBlock, PublishedHeading } from '../model/publication.ts'
import { ParagraphNumbers } from './paragraph-numbers.ts'
import { type Publisher, publisherOf } from './published-blocks.ts'
import { publishedIds } from './published-ids.ts'
import type { Publishing } from './publishing.ts'
import type { SentDocument } from './request.ts'

/** A document that is sent out whole: the proposal, or an annex. */
export interface ProposalRequest {
  readonly sent: Pick<SentDocument, 'document'>
  readonly subtitle?: string
  readonly facts: readonly Fact[]
  /** Status and version among them, so that a loose page tells what it is. */
  readonly running: readonly string[]
  /**
   * Whether paragraphs are numbered through the document. Points of a list and cells of a table are not: they are cited
   * by the paragraph that leads to them, as in Swedish law (`stycke 12, punkt 3`), and so that the numbers in the margin
   * never stand beside those of a list.
   */
  readonly numbered: boolean
  readonly publishing: Publishing
  readonly language: Language
  /** `YYYY-MM-DD` */
  readonly date?: string
}

/** A document as it is sent out, and its sections: what answers refer to. */
export interface Proposal {
  readonly publication: Publication
  readonly sections: readonly PackSection[]
}

/** Sets a document as a report, every section with the number, heading and id it has in the answer form. */
export function proposalPublication(request: ProposalRequest): Proposal {
  const { sent, subtitle, facts, running, language, date } = request
  const { document } = sent
  const ids = publishedIds(document)
  const publisher = publisherOf(document, withinDocument(request.publishing, ids))
  const numbers = request.numbered ? new ParagraphNumbers() : undefined
  const writing: Writing = { publisher, ids, numbers, blocks: [], sections: [] }
  writeBlocks(publisher.blocks(document.lead), writing)
  writeSections(document.sections, 2, writing)
  const contents = contentsOf(writing.blocks)
  return {
    publication: {
      layout: 'report',
      language,
      title: document.title,
      ...(subtitle !== undefined && { subtitle }),
      facts,
      running,
      ...(date !== undefined && { date }),
      ...(contents !== undefined && { contents: { title: PROPOSALS[language].contents, depth: contents } }),
      blocks: writing.blocks,
      notes: publisher.notes(),
    },
    sections: writing.sections,
  }
}

/** Links within the document lead to the ids it is published with; one to a section that is not there leads nowhere. */
function withinDocument(publishing: Publishing, ids: ReadonlyMap<string, string>): Publishing {
  return {
    ...publishing,
    targetOf: (target) => {
      const resolved = publishing.targetOf(target)
      if (!resolved?.startsWith('#')) return resolved
      const id = ids.get(resolved.slice(1))
      return id === undefined ? undefined : `#${id}`
    },
  }
}

/** What has been written so far, in reading order. */
interface Writing {
  readonly publisher: Publisher
  readonly ids: ReadonlyMap<string, string>
  /** Absent when paragraphs have none. */
  readonly numbers: ParagraphNumbers | undefined
  readonly blocks: PublishedBlock[]
  readonly sections: PackSection[]
}

/** A heading is one level under the section it stands in, whatever its marks: no level is skipped. */
function writeSections(sections: readonly Section[], level: number, writing: Writing): void {
  for (const section of sections) {
    const { id, number, heading } = section
    writing.blocks.push(headingOf(section, level, writing))
    const before = writing.numbers?.last ?? 0
    writeBlocks(writing.publisher.blocks(section.blocks), writing)
    const last = writing.numbers?.last ?? 0
    const own = last > before ? { paragraphs: [before + 1, last] as const } : {}
    writing.sections.push({ id, number, heading, ...own })
    writeSections(section.sections, Math.min(level + 1, 6), writing)
  }
}

function headingOf(section: Section, level: number, { publisher, ids }: Writing): PublishedHeading {
  const { id, number, heading, runs } = section
  return {
    kind: 'heading',
    level,
    id: ids.get(id) ?? id,
    ...(number !== '' && { number }),
    runs: publisher.runs(runsOf({ text: heading, runs })),
  }
}

function writeBlocks(blocks: readonly PublishedBlock[], { numbers, blocks: written }: Writing): void {
  for (const block of numbers?.numbered(blocks) ?? blocks) written.push(block)
}

/** As many lines as a table of contents that fits on a page. */
const PAGE_OF_CONTENTS = 45
const DEEPEST_CONTENTS = 4

/** Down to which level the contents go: as deep as they fit on a page; undefined for a document that needs none. */
function contentsOf(blocks: readonly PublishedBlock[]): number | undefined {
  const levels = blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : []))
  if (levels.length < 2) return undefined
  let depth = 2
  const linesTo = (level: number) => levels.filter((each) => each <= level).length
  while (depth < DEEPEST_CONTENTS && linesTo(depth) < levels.length && linesTo(depth + 1) <= PAGE_OF_CONTENTS)
    depth += 1
  return depth
}
