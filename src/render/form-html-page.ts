import { ANSWER_FORM, type AnswerFormTexts } from '../messages/answer-form.ts'
import { ANSWER_PAGE, type AnswerPageTexts } from '../messages/answer-page.ts'
import type { AnswerForm, FormQuestion, FormSection } from '../model/answer-form.ts'
import type { PublishedBlock } from '../model/publication.ts'
import { type Content, type Html, html } from './html.ts'
import type { PublicationContext } from './publication-context.ts'
import { blocksHtml } from './publication-html-blocks.ts'
import { type PublicationPage, publicationPage } from './publication-html-page.ts'

/** What every part of the page of an answer form needs to know. */
export interface FormPage {
  readonly texts: AnswerPageTexts
  readonly said: AnswerFormTexts
  /** How the blocks of the proposal are shown. */
  readonly publication: PublicationPage
  readonly sections: ReadonlyMap<string, FormSection>
  /** Questions about a section, by its id. */
  readonly questions: ReadonlyMap<string, readonly FormQuestion[]>
}

export function formPage(form: AnswerForm, { pictures }: PublicationContext): FormPage {
  const { language, sections, questions, instructions, privacyNotice, lead } = form
  const blocks = [...instructions, ...privacyNotice, ...lead, ...sections.flatMap((section) => section.blocks)]
  const publication = publicationPage({ language, blocks, notes: [] }, pictures)
  const places = new Set([...publication.places, ...sections.map(({ id }) => id)])
  return {
    texts: ANSWER_PAGE[language],
    said: ANSWER_FORM[language],
    publication: { ...publication, places },
    sections: new Map(sections.map((section) => [section.id, section])),
    questions: questionsBySection(questions),
  }
}

function questionsBySection(questions: readonly FormQuestion[]): ReadonlyMap<string, readonly FormQuestion[]> {
  const bySection = new Map<string, FormQuestion[]>()
  for (const question of questions) {
    for (const id of question.sections) bySection.set(id, [...(bySection.get(id) ?? []), question])
  }
  return bySection
}

/** Blocks under a heading that opens and closes; nothing when there are none. */
export function foldedHtml(title: string, blocks: readonly PublishedBlock[], page: FormPage): Content {
  if (blocks.length === 0) return undefined
  return html`<details class="about"><summary>${title}</summary>
${textHtml(blocks, page)}</details>
`
}

export function textHtml(blocks: readonly PublishedBlock[], { publication }: FormPage): Html {
  return html`<div class="prose">${blocksHtml(blocks, publication)}</div>\n`
}

/** Ids of the page's own places hold a `_`, which those of headings in the proposal never do. */
export function headingPlace(id: string): string {
  return `_heading-${id}`
}
