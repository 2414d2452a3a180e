import { QUESTIONS } from '../messages/questions.ts'
import type { Section } from '../model/document.ts'
import { formatDay } from '../model/named-day.ts'
import type { Publication, PublishedBlock, PublishedRun } from '../model/publication.ts'
import { sectionName } from '../model/section-name.ts'
import type { Question } from './consultation.ts'
import { type Planning, packTexts, publishingOf, sectionPage, sectionsNamed } from './planning.ts'
import { heading, list, paragraph, withoutHeading } from './publication-parts.ts'
import { type Publisher, publisherOf } from './published-blocks.ts'
import { sheet } from './sheet.ts'

/** The questions, each with what explains it and the sections of the proposal it is about. */
export function questionsPublication(planning: Planning): Publication {
  const { consultation, request } = planning
  const { questions, document } = consultation
  const texts = QUESTIONS[request.language]
  const publisher = publisherOf(document, publishingOf(request.consultation, planning, 'nowhere'))
  const blocks = questions.flatMap((question) => questionBlocks(question, publisher, planning))
  const isAbout = questions.every(({ sections }) => sectionsNamed(sections, planning.sections).length > 0)
  const introduction = questions.length === 0 ? texts.none : texts.introduction(questions.length, isAbout)
  return sheet(planning, 'questions', {
    facts: [[packTexts(planning).lastDay, formatDay(consultation.closes, request.language)]],
    blocks: [paragraph(introduction), ...blocks],
    notes: publisher.notes(),
  })
}

function questionBlocks(
  { id, number, text, sections, explanation }: Question,
  publisher: Publisher,
  planning: Planning,
): readonly PublishedBlock[] {
  const texts = QUESTIONS[planning.request.language]
  const about = sectionsNamed(sections, planning.sections)
  return [
    heading(2, `fraga-${id}`, texts.question(number)),
    paragraph(text),
    ...(explanation ? withoutHeading(explanation, 2, publisher) : []),
    ...(about.length === 0
      ? []
      : [paragraph(`${texts.about(about.length)}:`), list(about.map((section) => sectionLink(section, planning)))]),
  ]
}

/** A section of the proposal by number and heading, linked to its place on the page of the proposal. */
export function sectionLink(section: Section, planning: Planning): readonly PublishedRun[] {
  const page = sectionPage(planning, section.id)
  return [{ text: sectionName(section), ...(page && { link: page }) }]
}
