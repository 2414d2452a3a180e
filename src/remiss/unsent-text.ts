import { type Block, type Section, sectionsOf } from '../model/document.ts'
import type { Consultation } from './consultation.ts'
import { linesOfHtml } from './raw-html.ts'

/** What stands in a consultation and in no document of its pack. */
export interface UnsentText {
  /** Whether there is text before the first section. */
  readonly lead: boolean
  /** In reading order; of a section in which others are sent, its own text is meant. */
  readonly sections: readonly Section[]
}

/**
 * The text of a consultation that nobody gets: a document takes the sections it knows by their role or by what the header
 * names, and nothing else, so that notes to the writers can stand beside them.
 */
export function unsentText(consultation: Consultation): UnsentText {
  const { document, groups, questions, reply, privacy, nextStep } = consultation
  const letters = groups.flatMap(({ letter }) => letter ?? [])
  const explanations = questions.flatMap(({ explanation }) => explanation ?? [])
  const sent = new Set([...letters, ...explanations, ...reply, ...privacy, ...nextStep])
  return {
    lead: says(document.lead),
    sections: document.sections.flatMap((section) => unsentIn(section, sent)),
  }
}

/** A section that is left out as a whole is told of once, without those in it. */
function unsentIn(section: Section, sent: ReadonlySet<Section>): readonly Section[] {
  if (sent.has(section)) return []
  const inner = section.sections.flatMap((each) => unsentIn(each, sent))
  const isPart = sectionsOf(section).some((each) => sent.has(each))
  if (says(section.blocks)) return isPart ? [section, ...inner] : [section]
  return inner
}

/** Whether there is something to read: notes stand where they are mentioned, and targets of links with the links. */
function says(blocks: readonly Block[]): boolean {
  return blocks.some((block) => {
    if (block.kind === 'html') return linesOfHtml(block.text).length > 0
    return block.kind !== 'footnote' && block.kind !== 'definition'
  })
}
