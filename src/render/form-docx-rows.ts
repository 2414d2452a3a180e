import { ANSWER_FORM, type AnswerFormTexts, type FieldTexts } from '../messages/answer-form.ts'
import {
  type AnswerForm,
  type FormQuestion,
  type FormRow,
  type FormSection,
  POSITIONS,
  rowKey,
} from '../model/answer-form.ts'
import {
  type FormField,
  fieldKey,
  RESPONDENT_CATEGORIES,
  RESPONDENT_FIELDS,
  RESPONDENT_KINDS,
  type RespondentField,
} from '../model/form-field.ts'
import { sectionName } from '../model/section-name.ts'
import { type Choice, type Control, controlXml } from './form-docx-control.ts'
import type { FormLine } from './form-docx-table.ts'
import type { WordFile } from './publication-docx-file.ts'
import { paragraphXml } from './publication-docx-paragraph.ts'
import { textRun } from './publication-docx-runs.ts'

/** The rows about the one who answers, a field each. */
export function respondentLines(form: AnswerForm, file: WordFile): readonly FormLine[] {
  const texts = ANSWER_FORM[form.language]
  return RESPONDENT_FIELDS.map((name) => {
    const field: FormField = { kind: 'respondent', field: name }
    const { label, hint } = texts.fields[name]
    const control = { field, label, ...respondentControl(name, form, texts) }
    return {
      asked: asked(label, hint, file) + keyXml(fieldKey(field), file),
      answer: answerXml(control, file),
    }
  })
}

function respondentControl(
  field: RespondentField,
  { recipients }: AnswerForm,
  texts: AnswerFormTexts,
): Pick<Control, 'placeholder' | 'choices'> {
  switch (field) {
    case 'kind':
      return { placeholder: texts.choose, choices: { from: choicesOf(RESPONDENT_KINDS, texts.kinds) } }
    case 'category':
      return { placeholder: texts.choose, choices: { from: choicesOf(RESPONDENT_CATEGORIES, texts.categories) } }
    case 'name': {
      const from = recipients.map(({ name }) => ({ value: name, label: name }))
      return { placeholder: texts.word.chooseOrWrite, choices: { from, open: true } }
    }
    default:
      return { placeholder: texts.word.write }
  }
}

function choicesOf<Value extends string>(
  values: readonly Value[],
  labels: Readonly<Record<Value, string>>,
): readonly Choice[] {
  return values.map((value) => ({ value, label: labels[value] }))
}

/** The row about the proposal as a whole. */
export function overallLine({ language }: AnswerForm, file: WordFile): FormLine {
  const { overall, overallPosition, overallComment, writeComment } = ANSWER_FORM[language]
  return rowLine({
    row: { kind: 'overall' },
    asked: asked(overall, overallPosition.hint, file),
    position: overallPosition.label,
    comment: { ...overallComment, placeholder: writeComment },
    language,
    file,
  })
}

/** The row of a question, whose text stands above the table, where it has room. */
export function questionLine(
  { id, number, position }: FormQuestion,
  { language }: AnswerForm,
  file: WordFile,
): FormLine {
  const texts = ANSWER_FORM[language]
  return rowLine({
    row: { kind: 'question', id },
    asked: asked(texts.question(number), undefined, file),
    ...(position && { position: texts.position }),
    comment: { label: texts.answer, placeholder: texts.writeAnswer },
    language,
    file,
  })
}

export function sectionLine(section: FormSection, { language }: AnswerForm, file: WordFile): FormLine {
  const texts = ANSWER_FORM[language]
  return rowLine({
    row: { kind: 'section', id: section.id },
    asked: asked(sectionName(section), undefined, file),
    position: texts.position,
    comment: { label: texts.comment, placeholder: texts.writeComment },
    language,
    file,
  })
}

interface Row {
  readonly row: FormRow
  /** Paragraphs. */
  readonly asked: string
  /** Label before the position; absent where none is asked for. */
  readonly position?: string
  readonly comment: FieldTexts & { readonly placeholder: string }
  readonly language: AnswerForm['language']
  readonly file: WordFile
}

/** A row of a position, where one is asked for, and a comment. The key stands last, for people read it last. */
function rowLine({ row, asked: above, position, comment, language, file }: Row): FormLine {
  const field: FormField = { kind: 'row', row, part: 'comment' }
  const taken = position === undefined ? '' : positionXml(row, position, language, file)
  return {
    asked: above + taken + keyXml(rowKey(row), file),
    answer: answerXml({ field, ...comment }, file),
  }
}

/** The list of positions after its label. */
function positionXml(row: FormRow, said: string, language: AnswerForm['language'], file: WordFile): string {
  const texts = ANSWER_FORM[language]
  const control = controlXml(
    {
      field: { kind: 'row', row, part: 'position' },
      label: texts.position,
      placeholder: texts.choose,
      choices: { from: choicesOf(POSITIONS, texts.positions) },
    },
    file,
  )
  const label = textRun(`${said}: `, '<w:rStyle w:val="FactLabel"/>')
  return paragraphXml({ style: 'FormText' }, label + control, file)
}

function answerXml(control: Control, file: WordFile): string {
  return paragraphXml({ style: 'FormAnswer' }, controlXml(control, file), file)
}

/** Label, and what helps. */
function asked(label: string, hint: string | undefined, file: WordFile): string {
  const help = hint === undefined ? '' : paragraphXml({ style: 'FormHint' }, textRun(hint), file)
  return paragraphXml({ style: 'FormRow' }, textRun(label), file) + help
}

function keyXml(key: string, file: WordFile): string {
  return paragraphXml({ style: 'AnswerKey' }, textRun(key), file)
}
