import { ANSWER_FORM, type AnswerFormTexts } from '../messages/answer-form.ts'
import { type AnswerForm, type FormRow, type FormSection, POSITIONS, rowKey } from '../model/answer-form.ts'
import { formatDate } from '../model/calendar.ts'
import type { RespondentField } from '../model/form-field.ts'
import { formMark, RESPONDENT_CATEGORIES, RESPONDENT_FIELDS, RESPONDENT_KINDS } from '../model/form-field.ts'
import { formatDay } from '../model/named-day.ts'
import type { AnswerSpace, Publication, PublishedBlock } from '../model/publication.ts'
import { sectionName } from '../model/section-name.ts'
import { type Planning, packTexts } from './planning.ts'
import { heading, list, paragraph } from './publication-parts.ts'
import { sheet } from './sheet.ts'

/** Lines to write on, some 8 mm each; choices are ticked. */
const LINES = { name: 2, respondent: 1, overall: 5, question: 4, section: 2, choices: 0 } as const

/**
 * The answer form to print and fill in by hand, with the same rows and keys as the page and the Word file. A position is
 * a number from a list that is printed once, so that the form is shorter than what it is about.
 */
export function printedForm(form: AnswerForm, planning: Planning): Publication {
  const { language } = form
  const texts = ANSWER_FORM[language]
  return sheet(planning, 'answer-form', {
    subtitle: form.title,
    facts: [[packTexts(planning).lastDay, formatDay(form.closes, language)]],
    blocks: [
      ...introduction(form, texts),
      heading(2, 'vem-svarar', texts.respondent),
      paragraph(texts.careful(form.privacyNotice.length > 0)),
      ...RESPONDENT_FIELDS.map((field) => respondentSpace(field, texts)),
      ...overall(texts),
      ...questions(form, texts),
      ...sections(form, texts),
      ...sending(form, texts),
    ],
  })
}

function introduction(form: AnswerForm, texts: AnswerFormTexts): readonly PublishedBlock[] {
  const { earlier } = form
  const part = (title: string, blocks: readonly PublishedBlock[]) =>
    blocks.length === 0 ? [] : [heading(2, title, title), ...blocks]
  return [
    ...(earlier.length === 0 ? [] : [{ kind: 'notice', blocks: [paragraph(texts.earlier(earlier))] } as const]),
    ...part(texts.instructions, form.instructions),
    ...part(form.privacyTitle ?? texts.privacyNotice, form.privacyNotice),
  ]
}

function respondentSpace(field: RespondentField, texts: AnswerFormTexts): AnswerSpace {
  const { label, hint } = texts.fields[field]
  const choices = choicesOf(field, texts)
  const lines = field === 'name' ? LINES.name : LINES.respondent
  if (choices === undefined) return { kind: 'answer-space', label: withHint(label, hint), lines }
  return { kind: 'answer-space', label: withHint(label, hint), choices, lines: LINES.choices }
}

function choicesOf(field: RespondentField, { kinds, categories }: AnswerFormTexts): readonly string[] | undefined {
  if (field === 'kind') return RESPONDENT_KINDS.map((kind) => kinds[kind])
  return field === 'category' ? RESPONDENT_CATEGORIES.map((category) => categories[category]) : undefined
}

function withHint(label: string, hint: string | undefined): string {
  return hint === undefined ? label : `${label}. ${hint}`
}

/** The proposal as a whole, with the list of positions that all rows refer to. */
function overall(texts: AnswerFormTexts): readonly PublishedBlock[] {
  const { overallPosition, overallComment, printed } = texts
  const hints = [overallPosition.hint, overallComment.hint].filter((hint) => hint !== undefined)
  return [
    heading(2, 'forslaget-som-helhet', texts.overall),
    paragraph(hints.join(' ')),
    paragraph(printed.legend),
    list(
      POSITIONS.map((each) => texts.positions[each]),
      { start: 1 },
    ),
    room({ kind: 'overall' }, overallComment.label, texts, overallPosition.label),
  ]
}

/** Room for a comment, beside the key of its row, and for the number of a position when it is given a label. */
function room(row: FormRow, label: string, { printed }: AnswerFormTexts, position?: string): AnswerSpace {
  const short = position === undefined ? {} : { short: printed.position(position, POSITIONS.length) }
  return { kind: 'answer-space', label, ...short, key: rowKey(row), lines: LINES[row.kind] }
}

function questions({ questions: asked, sections: all }: AnswerForm, texts: AnswerFormTexts): readonly PublishedBlock[] {
  if (asked.length === 0) return []
  const names = new Map(all.map((section) => [section.id, sectionName(section)]))
  const each = asked.flatMap(({ id, number, text, sections: about, position }): readonly PublishedBlock[] => [
    heading(3, `fraga-${id}`, texts.question(number)),
    paragraph(text),
    ...(about.length === 0 ? [] : [paragraph(texts.about(about.map((section) => names.get(section) ?? '')), 'small')]),
    room({ kind: 'question', id }, texts.answer, texts, position && texts.position),
  ])
  return [heading(2, 'fragor', texts.questions), ...each]
}

function sections({ sections: all, recipients }: AnswerForm, texts: AnswerFormTexts): readonly PublishedBlock[] {
  if (all.length === 0) return []
  const limited = recipients.some((each) => each.limited)
  return [
    heading(2, 'avsnitt', texts.sections),
    paragraph([texts.sectionsHint, ...(limited ? [texts.limited] : []), texts.printed.room].join(' ')),
    ...all.flatMap((section) => sectionRow(section, texts)),
  ]
}

function sectionRow({ id, number, heading: said, level }: FormSection, texts: AnswerFormTexts) {
  return [
    heading(Math.min(level + 1, 6), `avsnitt-${id}`, said, number),
    room({ kind: 'section', id }, texts.comment, texts, texts.position),
  ]
}

function sending(form: AnswerForm, texts: AnswerFormTexts): readonly PublishedBlock[] {
  const { closes, dnr, answerTo, language } = form
  const sentences = [
    ...(closes === '' ? [] : [texts.lastDay(formatDate(closes, language))]),
    texts.sendTo(answerTo),
    ...(dnr === '' ? [] : [texts.subject(dnr)]),
    texts.printed.send,
    texts.ownLetter,
  ]
  return [
    heading(2, 'skicka', texts.sending),
    paragraph(sentences.join(' ')),
    paragraph(`${texts.mark}. ${texts.markHint}`, 'small'),
    paragraph(formMark(form), 'key'),
  ]
}
