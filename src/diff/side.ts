import type { Unit } from '../model/comparison.ts'
import type { Document, Section } from '../model/document.ts'
import { Text, type Vocabulary, wholeText } from './text.ts'
import { unitsOf } from './units.ts'

/** One of the two documents, laid out for comparing. */
export interface Side {
  readonly document: Document
  readonly vocabulary: Vocabulary
  readonly units: readonly Unit[]
  /** The text of each unit. */
  readonly texts: readonly Text[]
  /** Every section in reading order. */
  readonly sections: readonly SectionPlace[]
  /** Index in `sections` of the section each unit stands in; -1 before the first. */
  readonly sectionOf: readonly number[]
}

/** A section and where its parts stand in the lists of its side. */
export interface SectionPlace {
  readonly section: Section
  /** Index in the side's sections of the one it stands in; -1 at the top. */
  readonly parent: number
  /** Index of the heading among the units; the section's own blocks follow it, up to `ownEnd`. */
  readonly heading: number
  readonly ownEnd: number
  /** Where its subsections end, too. */
  readonly end: number
}

/** Lays out a document. */
export function sideOf(document: Document, vocabulary: Vocabulary): Side {
  const units = unitsOf(document)
  const sections: SectionPlace[] = []
  const sectionOf = new Array<number>(units.length).fill(-1)
  const headings = units.flatMap(({ kind }, index) => (kind === 'heading' ? index : []))
  const open: number[] = []
  for (const [at, heading] of headings.entries()) {
    const section = units[heading]?.section
    if (section === undefined) continue
    while (open.length > 0 && (sections[open.at(-1) ?? 0]?.section.end ?? 0) <= section.span.start) open.pop()
    const ownEnd = headings[at + 1] ?? units.length
    sectionOf.fill(at, heading, ownEnd)
    sections.push({ section, parent: open.at(-1) ?? -1, heading, ownEnd, end: ownEnd })
    open.push(at)
  }
  const texts = units.map((unit) => new Text(wholeText(unit), vocabulary))
  return { document, vocabulary, units, texts, sections: withEnds(sections), sectionOf }
}

/** A section ends where the last one in it ends; those in it follow it. */
function withEnds(sections: readonly SectionPlace[]): readonly SectionPlace[] {
  const ends = sections.map(({ ownEnd }) => ownEnd)
  for (let index = sections.length - 1; index >= 0; index -= 1) {
    const parent = sections[index]?.parent ?? -1
    if (parent >= 0) ends[parent] = Math.max(ends[parent] ?? 0, ends[index] ?? 0)
  }
  return sections.map((place, index) => ({ ...place, end: ends[index] ?? place.ownEnd }))
}
