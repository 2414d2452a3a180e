import type { Entry, SectionEntry } from '../model/corpus.ts'
import { type Document, type Link, type Section } from '../model/document.ts'

/** What the rest of the workspace needs to know of a document. */
export function entryOf(document: Document): Entry {
  const { path, id, type, title, header } = document
  return {
    path,
    id,
    ...(type !== undefined && { type }),
    title,
    ...(header && { header }),
    sections: [...sectionEntries(document.sections, undefined)],
    links: document.links.filter(leadsToFile),
    ...dataOf(document),
  }
}

/** The table of a CSV file. */
function dataOf({ path, lead }: Document): Pick<Entry, 'data'> {
  const [table] = lead
  return /\.csv$/i.test(path) && table?.kind === 'table' ? { data: table } : {}
}

function* sectionEntries(sections: readonly Section[], parent: string | undefined): Generator<SectionEntry> {
  for (const section of sections) {
    const { id, role, heading, number, level, attributes, span } = section
    yield {
      id,
      ...(role !== undefined && { role }),
      heading,
      number,
      level,
      ...(parent !== undefined && { parent }),
      classes: attributes?.classes ?? [],
      pairs: attributes?.pairs ?? {},
      span,
    }
    yield* sectionEntries(section.sections, id)
  }
}

/** A relative target that names a file, perhaps with a section: not `#section`, not `https:`, not `mailto:`. */
function leadsToFile(link: Link): boolean {
  return !link.target.startsWith('#') && !/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(link.target) && link.target !== ''
}
