import type { AnswerForm, EarlierVersion, FormSection } from '../model/answer-form.ts'
import type { Section } from '../model/document.ts'
import type { PublishedBlock } from '../model/publication.ts'
import { slug } from '../model/slug.ts'
import { type Planning, publishingOf, sectionsNamed } from './planning.ts'
import { heading, paragraph } from './publication-parts.ts'
import { publishedBlocks } from './published-blocks.ts'
import { footnotesOf } from './published-notes.ts'
import type { Publishing } from './publishing.ts'

/** The form in which the consultation is answered. Links in its texts to other sections of the proposal stay in the form. */
export function answerForm(planning: Planning): AnswerForm {
  const { request, consultation, documentHash, recipients } = planning
  const { document } = request.proposal
  const { privacy, privacyNotice } = consultation
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
    privacyNotice:
      privacy.length > 0 ? ownWords(privacy, planning) : privacyNotice === undefined ? [] : [paragraph(privacyNotice)],
    sections: formSections(planning),
    questions: consultation.questions.map(({ id, number, text, sections }) => ({
      id,
      number,
      text,
      sections: sectionsNamed(sections, planning.sections).map((section) => section.id),
    })),
    recipients: recipients.map(({ official, recipient: { category, code }, limits }) => ({
      name: official,
      category: category ?? 'other',
      ...(code && { code }),
      sections: limits.map(({ id }) => id),
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
    { documentHash: earlier.documentHash, version: earlier.version, date: earlier.opens },
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
  const publishing = publishingOf(document.path, planning, 'nowhere')
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

function formSections(planning: Planning): readonly FormSection[] {
  const { document } = planning.request.proposal
  const publishing = withinForm(publishingOf(document.path, planning, 'here'), planning)
  const footnotes = footnotesOf(document)
  const sections: FormSection[] = []
  const gather = (those: readonly Section[], level: number, parent: string | undefined): void => {
    for (const { id, number, heading: said, blocks, sections: inner } of those) {
      const own = publishedBlocks(blocks, publishing, footnotes)
      sections.push({ id, number, heading: said, level, ...(parent !== undefined && { parent }), blocks: own })
      gather(inner, Math.min(level + 1, 6), id)
    }
  }
  gather(document.sections, 2, undefined)
  return sections
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
