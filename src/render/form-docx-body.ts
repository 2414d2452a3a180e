import { ANSWER_FORM, type AnswerFormTexts } from '../messages/answer-form.ts'
import { PACK } from '../messages/pack.ts'
import type { AnswerForm, FormQuestion } from '../model/answer-form.ts'
import { formatDate } from '../model/calendar.ts'
import { mailLink, webLink } from '../model/contact-link.ts'
import { answerFileName, formMark } from '../model/form-field.ts'
import type { Publication, PublishedBlock, PublishedRun } from '../model/publication.ts'
import { sectionName } from '../model/section-name.ts'
import { type SectionGroup, sectionGroups } from './form-docx-groups.ts'
import { overallLine, questionLine, respondentLines, sectionLine } from './form-docx-rows.ts'
import { formTableXml } from './form-docx-table.ts'
import { blocksXml, headingStyle } from './publication-docx-blocks.ts'
import type { WordFile } from './publication-docx-file.ts'
import { frontXml } from './publication-docx-front.ts'
import { paragraphXml } from './publication-docx-paragraph.ts'
import { textRun } from './publication-docx-runs.ts'

/** What the form is as a document: its front, its running head and its properties. */
export function formSheet(form: AnswerForm): Publication {
  const { language, dnr, sender, version, closes, opens, title } = form
  const [texts, labels] = [ANSWER_FORM[language], PACK[language]]
  const fact = (label: string, text: string | undefined) =>
    text === undefined || text === '' ? [] : [{ label, value: [{ text }] }]
  return {
    layout: 'sheet',
    language,
    title: texts.name,
    subtitle: title,
    facts: [
      ...fact(labels.dnr, dnr),
      ...fact(texts.version, version),
      ...fact(labels.lastDay, formatDate(closes, language)),
    ],
    running: [sender, dnr, texts.name].filter((each) => each !== ''),
    ...(opens !== '' && { date: opens }),
    blocks: [...form.instructions, ...form.privacyNotice, ...form.lead],
    notes: [],
  }
}

/** The whole form as the inside of `w:body`, without its last section. */
export function formBody(form: AnswerForm, file: WordFile): string {
  const texts = ANSWER_FORM[form.language]
  return [
    frontXml(formSheet(form), file),
    earlierXml(form, texts, file),
    partXml(texts.instructions, [...form.instructions, paragraph(texts.word.howTo), paragraph(texts.word.keys)], file),
    partXml(form.privacyTitle ?? texts.privacyNotice, form.privacyNotice, file),
    respondentXml(form, texts, file),
    overallXml(form, texts, file),
    questionsXml(form, texts, file),
    sectionsXml(form, texts, file),
    sendingXml(form, texts, file),
    markXml(form, texts, file),
  ].join('')
}

function paragraph(text: string, style?: 'small' | 'key'): PublishedBlock {
  return { kind: 'paragraph', runs: [{ text }], ...(style && { style }) }
}

/** `level` is 2 for the parts of the form. */
function headingXml(level: number, text: string, file: WordFile): string {
  return paragraphXml({ style: headingStyle(level) }, textRun(text), file)
}

/** What is said before a table, on the same page as it. */
function leadXml(text: string, file: WordFile, style = 'Normal'): string {
  return paragraphXml({ style, keepNext: true }, textRun(text), file)
}

/** What the consultation's own sections say, under the form's heading. */
function partXml(heading: string, blocks: readonly PublishedBlock[], file: WordFile): string {
  return blocks.length === 0 ? '' : headingXml(2, heading, file) + blocksXml(blocks, file)
}

function earlierXml({ earlier }: AnswerForm, texts: AnswerFormTexts, file: WordFile): string {
  if (earlier.length === 0) return ''
  return blocksXml([{ kind: 'notice', blocks: [paragraph(texts.earlier(earlier))] }], file)
}

function respondentXml(form: AnswerForm, texts: AnswerFormTexts, file: WordFile): string {
  return (
    headingXml(2, texts.respondent, file) +
    leadXml(texts.careful(form.privacyNotice.length > 0), file) +
    formTableXml(texts.respondent, [texts.word.field, texts.word.answered], respondentLines(form, file), file)
  )
}

function overallXml(form: AnswerForm, texts: AnswerFormTexts, file: WordFile): string {
  const { overall, position, overallComment } = texts
  return (
    headingXml(2, overall, file) +
    openingXml(form, texts, file) +
    (overallComment.hint === undefined ? '' : leadXml(overallComment.hint, file)) +
    formTableXml(overall, [position, overallComment.label], [overallLine(form, file)], file)
  )
}

/** How the proposal begins: nothing but the row about the whole is about it. */
function openingXml({ lead }: AnswerForm, texts: AnswerFormTexts, file: WordFile): string {
  if (lead.length === 0) return ''
  return leadXml(`${texts.opening}:`, file) + blocksXml([{ kind: 'quote', blocks: lead }], file)
}

function questionsXml(form: AnswerForm, texts: AnswerFormTexts, file: WordFile): string {
  if (form.questions.length === 0) return ''
  const questions = form.questions.map((question) => questionXml(question, form, texts, file))
  return headingXml(2, texts.questions, file) + questions.join('')
}

function questionXml(question: FormQuestion, form: AnswerForm, texts: AnswerFormTexts, file: WordFile): string {
  const name = texts.question(question.number)
  const about = form.sections.filter(({ id }) => question.sections.includes(id)).map(sectionName)
  return (
    headingXml(3, name, file) +
    leadXml(question.text, file) +
    (about.length === 0 ? '' : leadXml(texts.about(about), file, 'Small')) +
    formTableXml(
      name,
      [question.position ? texts.position : texts.word.question, texts.answer],
      [questionLine(question, form, file)],
      file,
    )
  )
}

function sectionsXml(form: AnswerForm, texts: AnswerFormTexts, file: WordFile): string {
  if (form.sections.length === 0) return ''
  const isLimited = form.recipients.some(({ limited }) => limited)
  const groups = sectionGroups(form.sections).map((group) => groupXml(group, 3, form, file))
  return (
    headingXml(2, texts.sections, file) +
    leadXml(texts.sectionsHint, file) +
    (isLimited ? leadXml(texts.limited, file) : '') +
    groups.join('')
  )
}

function groupXml({ heading, rows, groups }: SectionGroup, level: number, form: AnswerForm, file: WordFile): string {
  const texts = ANSWER_FORM[form.language]
  const name = sectionName(heading)
  const lines = rows.map((section) => sectionLine(section, form, file))
  return (
    headingXml(level, name, file) +
    formTableXml(name, [texts.word.section, texts.comment], lines, file) +
    groups.map((group) => groupXml(group, level + 1, form, file)).join('')
  )
}

function sendingXml(form: AnswerForm, texts: AnswerFormTexts, file: WordFile): string {
  const { closes, language, dnr, answerTo } = form
  const lastDay = { text: texts.lastDay(formatDate(closes, language)), strong: true } as const
  return (
    headingXml(2, texts.sending, file) +
    blocksXml(
      [
        ...(closes === '' ? [] : [{ kind: 'paragraph', runs: [lastDay] } as const]),
        paragraph(texts.word.send),
        { kind: 'paragraph', runs: linked(texts.sendTo(answerTo), answerTo) },
        ...(answerTo.email === undefined || dnr === '' ? [] : [paragraph(texts.subject(dnr))]),
        ...(dnr === '' ? [] : [paragraph(texts.fileName(answerFileName(dnr, texts.yourOrganisation, 'docx')))]),
        paragraph(texts.ownLetter),
      ],
      file,
    )
  )
}

/** A sentence with the addresses in it as links. */
function linked(sentence: string, { email = '', url = '' }: AnswerForm['answerTo']): readonly PublishedRun[] {
  const addresses = [
    { text: email, link: mailLink(email) },
    { text: url, link: webLink(url) },
  ].flatMap(({ text, link }) => (link === undefined ? [] : [{ text, link }]))
  let runs: readonly PublishedRun[] = [{ text: sentence }]
  for (const address of addresses)
    runs = runs.flatMap((run) => {
      const at = run.link === undefined ? run.text.indexOf(address.text) : -1
      if (at === -1) return [run]
      const rest = run.text.slice(at + address.text.length)
      return [{ text: run.text.slice(0, at) }, address, { text: rest }]
    })
  return runs.filter(({ text }) => text !== '')
}

/** Programs drop properties of files and keep text, so the mark stands here too. */
function markXml(form: AnswerForm, texts: AnswerFormTexts, file: WordFile): string {
  return blocksXml(
    [
      { kind: 'divider' },
      paragraph(`${texts.mark}:`, 'small'),
      paragraph(formMark(form), 'key'),
      paragraph(texts.markHint, 'small'),
    ],
    file,
  )
}
