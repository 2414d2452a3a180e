import { ANSWER_FORM, type AnswerFormTexts } from '../messages/answer-form.ts'
import { type AnswerForm, type FormRow, type FormSection, POSITIONS, rowKey } from '../model/answer-form.ts'
import { formatDate } from '../model/calendar.ts'
import type { RespondentField } from '../model/form-field.ts'
import { formMark, RESPONDENT_CATEGORIES, RESPONDENT_FIELDS, RESPONDENT_KINDS } from '../model/form-field.ts'
import { formatDay } from '../model/named-day.ts'
import type { AnswerSpace, Publication, PublishedBlock } from '../model/publication.ts'
import { sectionName } from '../model/section-name.ts'
import { type Planning, packTexts } from './planning.ts'
import { heading, paragraph } from './publication-parts.ts'
import { sheet } from './sheet.ts'

/** Lines to write on, some 8 mm each; choices are ticked. */
const LINES = { name: 2, respondent: 1, overall: 8, question: 5, section: 3, choices: 0 } as const

/** The answer form to print and fill in by hand, with the same rows and keys as the page and the Word file. */
export function printedForm(form: AnswerForm, planning: Planning): Publication {
  const { language } = form
  const texts = ANSWER_FORM[language]
  return sheet(planning, 'answer-form', {
    subtitle: form.title,
    facts: [
      [packTexts(planning).lastDay, formatDay(form.closes, language)],
      [texts.mark, formMark(form)],
    ],
    blocks: [
      ...introduction(form, texts),
      heading(2, 'vem-svarar', texts.respondent),
      paragraph(texts.published),
      ...RESPONDENT_FIELDS.map((field) => respondentSpace(field, texts)),
      heading(2, 'forslaget-som-helhet', texts.overall),
      ...row({ kind: 'overall' }, LINES.overall, texts),
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
    ...part(texts.privacyNotice, form.privacyNotice),
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

/** The key of a row, and room for a position and a comment. */
function row(what: FormRow, lines: number, texts: AnswerFormTexts): readonly PublishedBlock[] {
  const labels = {
    overall: [texts.overallPosition, texts.overallComment],
    question: [{ label: texts.position }, { label: texts.answer }],
    section: [{ label: texts.position }, { label: texts.comment }],
  }[what.kind] as readonly { readonly label: string; readonly hint?: string }[]
  const [position, comment] = labels.map(({ label, hint }) => withHint(label, hint))
  return [
    paragraph(rowKey(what), 'key'),
    {
      kind: 'answer-space',
      label: position ?? '',
      choices: POSITIONS.map((each) => texts.positions[each]),
      lines: LINES.choices,
    },
    { kind: 'answer-space', label: comment ?? '', lines },
  ]
}

function questions({ questions: asked, sections: all }: AnswerForm, texts: AnswerFormTexts): readonly PublishedBlock[] {
  if (asked.length === 0) return []
  const names = new Map(all.map((section) => [section.id, sectionName(section)]))
  const each = asked.flatMap(({ id, number, text, sections: about }): readonly PublishedBlock[] => [
    heading(3, `fraga-${id}`, texts.question(number)),
    paragraph(text),
    ...(about.length === 0 ? [] : [paragraph(texts.about(about.map((section) => names.get(section) ?? '')), 'small')]),
    ...row({ kind: 'question', id }, LINES.question, texts),
  ])
  return [heading(2, 'fragor', texts.questions), ...each]
}

function sections({ sections: all, recipients }: AnswerForm, texts: AnswerFormTexts): readonly PublishedBlock[] {
  if (all.length === 0) return []
  const limited = recipients.some(({ sections: own }) => own.length > 0)
  return [
    heading(2, 'avsnitt', texts.sections),
    paragraph(limited ? `${texts.sectionsHint} ${texts.limited}` : texts.sectionsHint),
    ...all.flatMap((section) => sectionRow(section, texts)),
  ]
}

function sectionRow({ id, number, heading: said, level }: FormSection, texts: AnswerFormTexts) {
  return [
    heading(Math.min(level + 1, 6), `avsnitt-${id}`, said, number),
    ...row({ kind: 'section', id }, LINES.section, texts),
  ]
}

function sending(form: AnswerForm, texts: AnswerFormTexts): readonly PublishedBlock[] {
  const { closes, dnr, answerTo, language } = form
  const sentences = [
    ...(closes === '' ? [] : [texts.lastDay(formatDate(closes, language))]),
    texts.sendTo(answerTo),
    ...(dnr === '' ? [] : [texts.subject(dnr)]),
  ]
  return [heading(2, 'skicka', texts.sending), paragraph(sentences.join(' ')), paragraph(texts.markHint, 'small')]
}
