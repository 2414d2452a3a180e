import type { AnswerForm, EarlierVersion, FormSection } from '../model/answer-form.ts'
import { type Section, sectionsOf } from '../model/document.ts'
import { dayOf } from '../model/pack.ts'
import type { PublishedBlock } from '../model/publication.ts'
import { slug } from '../model/slug.ts'
import { ParagraphNumbers } from './paragraph-numbers.ts'
import { isPrivatePerson, type Planning, publishingOf, sectionsNamed } from './planning.ts'
import { heading, paragraph } from './publication-parts.ts'
import { printedNumbers, publishedBlocks } from './published-blocks.ts'
import { footnotesOf } from './published-notes.ts'
import type { Publishing } from './publishing.ts'

/** The form in which the consultation is answered. Links in its texts to other sections of the proposal stay in the form. */
export function answerForm(planning: Planning): AnswerForm {
  const { request, consultation, documentHash, recipients } = planning
  const { document } = request.proposal
  const { privacy, privacyNotice } = consultation
  const { lead, rows, rowsFor } = formSections(planning)
  return {
    consultation: consultation.id,
    language: request.language,
    title: document.title,
    dnr: consultation.dnr,
    sender: request.face.sender,
    ...(consultation.version && { version: consultation.version }),
    documentHash,
    earlier: earlierVersions(planning),
    opens: consultation.opens,
    closes: consultation.closes,
    answerTo: consultation.answerTo,
    instructions: ownWords(consultation.reply, planning),
    ...(privacy[0] && { privacyTitle: privacy[0].heading }),
    privacyNotice:
      privacy.length > 0 ? ownWords(privacy, planning) : privacyNotice === undefined ? [] : [paragraph(privacyNotice)],
    lead,
    sections: rows,
    questions: consultation.questions.map(({ id, number, text, sections, position }) => ({
      id,
      number,
      text,
      sections: rowsFor(sectionsNamed(sections, planning.sections)),
      ...(position && { position }),
    })),
    recipients: recipients
      .filter(({ recipient }) => !isPrivatePerson(recipient))
      .map(({ official, recipient: { category, code }, limited, limits }) => ({
        name: official,
        category: category ?? 'other',
        ...(code && { code }),
        ...(limited && { limited }),
        sections: rowsFor(limits),
      })),
  }
}

/**
 * The versions that answers may still be about: that of the pack being corrected, and those that it corrected. A
 * correction that leaves the proposal as it was has none.
 */
function earlierVersions({ request, documentHash }: Planning): readonly EarlierVersion[] {
  const earlier = request.corrects?.manifest
  if (earlier === undefined) return []
  const known = [
    { documentHash: earlier.documentHash, version: earlier.version, date: dayOf(earlier) },
    ...(earlier.corrects ? [earlier.corrects] : []),
    ...(earlier.corrects?.earlier ?? []).map((hash) => ({ documentHash: hash, version: undefined, date: undefined })),
  ]
  const each = new Map(
    known
      .toReversed()
      .map(({ documentHash: hash, version, date }) => [
        hash,
        { documentHash: hash, ...(version && { version }), ...(date && { date }) },
      ]),
  )
  each.delete(documentHash)
  return [...each.values()].toReversed()
}

/** What sections of the consultation say, without their own headings, which the form has. */
function ownWords(sections: readonly Section[], planning: Planning): readonly PublishedBlock[] {
  const { document } = planning.consultation
  const publishing = publishingOf(planning.request.consultation, planning, 'nowhere')
  const footnotes = footnotesOf(document)
  const say = (section: Section, level: number): readonly PublishedBlock[] => [
    ...publishedBlocks(section.blocks, publishing, footnotes),
    ...section.sections.flatMap((inner) => [
      // The form has the ids of the proposal's sections.
      heading(level, `svar-${slug(inner.id)}`, inner.heading),
      ...say(inner, Math.min(level + 1, 6)),
    ]),
  ]
  return sections.flatMap((section) => say(section, 3))
}

/** The rows of the sections, and those in which some sections are read. */
interface SectionRows {
  /** What is said before them. */
  readonly lead: readonly PublishedBlock[]
  readonly rows: readonly FormSection[]
  /** Ids of the rows, each once. */
  readonly rowsFor: (sections: readonly Section[]) => readonly string[]
}

function formSections(planning: Planning): SectionRows {
  const { document } = planning.request.proposal
  const { formDepth = Number.POSITIVE_INFINITY } = planning.consultation
  const textOf = sectionTexts(planning)
  const lead = textOf({ blocks: document.lead })
  const rows: FormSection[] = []
  const rowOf = new Map<string, string>()
  const gather = (those: readonly Section[], depth: number, parent: string | undefined): void => {
    for (const section of those) {
      const { id, number, heading: said } = section
      const level = Math.min(depth + 1, 6)
      const isDeepest = depth >= formDepth
      const blocks = [...textOf(section), ...(isDeepest ? textBelow(section, level + 1, textOf) : [])]
      rows.push({ id, number, heading: said, level, ...(parent !== undefined && { parent }), blocks })
      for (const { id: inner } of [section, ...(isDeepest ? sectionsOf(section) : [])]) rowOf.set(inner, id)
      if (!isDeepest) gather(section.sections, depth + 1, id)
    }
  }
  gather(document.sections, 1, undefined)
  const rowsFor = (sections: readonly Section[]) => [...new Set(sections.map(({ id }) => rowOf.get(id) ?? id))]
  return { lead, rows, rowsFor }
}

type TextOf = (section: Pick<Section, 'blocks'>) => readonly PublishedBlock[]

/**
 * The own text of sections, with their notes and paragraphs called what they are in the proposal: ask in reading order.
 */
function sectionTexts(planning: Planning): TextOf {
  const { proposal, paragraphNumbers } = planning.request
  const { document } = proposal
  const publishing = withinForm(publishingOf(proposal, planning, 'here'), planning)
  const footnotes = footnotesOf(document)
  const notes = printedNumbers(document)
  const numbers = paragraphNumbers ? new ParagraphNumbers() : undefined
  return ({ blocks }) => {
    const published = publishedBlocks(blocks, publishing, footnotes, notes)
    return numbers?.numbered(published) ?? published
  }
}

/** The text of sections that have no row of their own. Their headings have their ids, so that links lead to them. */
function textBelow({ sections }: Section, level: number, textOf: TextOf): readonly PublishedBlock[] {
  return sections.flatMap((section) => [
    heading(Math.min(level + 1, 6), section.id, section.heading, section.number),
    ...textOf(section),
    ...textBelow(section, level + 1, textOf),
  ])
}

/** Links to sections lead to their rows; those to other places of the proposal nowhere. */
function withinForm(publishing: Publishing, { sections }: Planning): Publishing {
  return {
    ...publishing,
    targetOf: (target) => {
      const found = publishing.targetOf(target)
      return found?.startsWith('#') && !sections.has(found.slice(1)) ? undefined : found
    },
  }
}
