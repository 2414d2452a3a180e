import type { AnswerFormTexts } from '../messages/answer-form.ts'
import type { AnswerPageTexts } from '../messages/answer-page.ts'
import { type FormRow, rowKey } from '../model/answer-form.ts'
import { type PageForm, rowsOf } from '../model/answer-page.ts'
import {
  FORM_VERSION,
  type FormField,
  fieldKey,
  formMark,
  RESPONDENT_FIELDS,
  type RespondentField,
} from '../model/form-field.ts'
import { languageTag } from '../model/language.ts'
import { isAnswered, positionIn } from './answer.ts'
import { commentIn, type Fields, respondentValue } from './fields.ts'
import { type Answered, controlsOf, heading, key, paragraph, table } from './word-blocks.ts'
import { bodyOf, core, custom, PACKAGE, styles } from './word-parts.ts'
import { zipped } from './zip.ts'

/** What a Word file of an answer is made of. */
export interface WordAnswer {
  readonly form: PageForm
  readonly fields: Fields
  readonly texts: AnswerPageTexts
  readonly said: AnswerFormTexts
  readonly day: string
  /** What a row is about, as a heading has it. */
  readonly nameOf: (row: FormRow) => string
}

/** What a private person is not asked. */
const ORGANISATIONS_ONLY: readonly RespondentField[] = ['category', 'dnr', 'role']

/**
 * The answer as a Word file: the rows of the Word form that are answered, laid out as it has them, so that both are read
 * back in the same way (docs/answer-form.md).
 */
export function wordAnswer(answer: WordAnswer): Uint8Array<ArrayBuffer> {
  const { form, fields, texts, said, day } = answer
  const language = languageTag(form.language)
  const name = respondentValue(fields, 'name')
  const title = [texts.answerTitle, name].filter((part) => part !== '').join(': ')
  const parts = [
    paragraph('Title', title),
    paragraph('Subtitle', `${form.title} (${[form.dnr, form.version].filter(Boolean).join(', ')})`),
    paragraph('Normal', `${texts.date}: ${day}`),
    ...textOf(answer),
    paragraph('Hint', `${said.mark}:`),
    key(formMark(form)),
    paragraph('Hint', said.markHint),
  ]
  const properties = [
    ['rusForm', String(FORM_VERSION)],
    ['rusConsultation', form.consultation],
    ['rusDocumentHash', form.documentHash],
  ] as const
  return zipped([
    ...PACKAGE,
    ['docProps/core.xml', core({ title, creator: name, day, language })],
    ['docProps/custom.xml', custom(properties)],
    ['word/document.xml', bodyOf(parts.join(''))],
    ['word/styles.xml', styles(language)],
  ])
}

function textOf(answer: WordAnswer): readonly string[] {
  const { form, fields, said } = answer
  const controlXml = controlsOf(said)
  const parts = [
    [said.respondent, [said.word.field, said.word.answered], respondentLines(answer, controlXml)],
    ...(['overall', 'question', 'section'] as const).map((kind) => {
      const rows = rowsOf(form).filter((row) => row.kind === kind && isAnswered(fields, row))
      const [name, ...columns] = partNames(kind, said)
      return [name, columns, rows.map((row) => rowLine(row, answer, controlXml))] as const
    }),
  ] as const
  return parts.flatMap(([name, columns, lines]) => (lines.length === 0 ? [] : [heading(name), table(columns, lines)]))
}

/** The heading of a part, and of the columns of its table. */
function partNames(
  kind: FormRow['kind'],
  said: AnswerFormTexts,
): readonly [name: string, asked: string, answered: string] {
  if (kind === 'overall') return [said.overall, said.overallPosition.label, said.overallComment.label]
  return kind === 'question'
    ? [said.questions, said.questions, said.answer]
    : [said.sections, said.word.section, said.comment]
}

type ControlXml = (answered: Answered) => string
type Line = readonly [asked: string, answer: string]

function respondentLines({ fields, said }: WordAnswer, controlXml: ControlXml): readonly Line[] {
  const isPerson = respondentValue(fields, 'kind') === 'person'
  const asked = RESPONDENT_FIELDS.filter((field) => !isPerson || !ORGANISATIONS_ONLY.includes(field))
  return asked.flatMap((name): readonly Line[] => {
    const { label } = said.fields[name]
    const field: FormField = { kind: 'respondent', field: name }
    const value = respondentValue(fields, name)
    const choices = name === 'kind' ? said.kinds : name === 'category' ? said.categories : undefined
    if (value === '') return []
    const control = controlXml({ field, label, value, ...(choices && { choices }) })
    return [[paragraph('FormRow', label) + key(fieldKey(field)), paragraph('FormAnswer', '', control)]]
  })
}

/** What is asked, the position and last the key to the left, the comment to the right. */
function rowLine(row: FormRow, { form, fields, said, nameOf }: WordAnswer, controlXml: ControlXml): Line {
  const isWhole = row.kind === 'overall'
  const question = row.kind === 'question' ? form.questions.find(({ id }) => id === row.id) : undefined
  const label = isWhole ? said.overallComment.label : row.kind === 'question' ? said.answer : said.comment
  const position = controlXml({
    field: { kind: 'row', row, part: 'position' },
    label: said.position,
    value: positionIn(fields, row) ?? '',
    choices: said.positions,
  })
  const comment = controlXml({ field: { kind: 'row', row, part: 'comment' }, label, value: commentIn(fields, row) })
  const asked = [
    ...(isWhole ? [] : [paragraph('FormRow', nameOf(row))]),
    ...(question === undefined ? [] : [paragraph('FormChoice', question.text)]),
    ...(position === ''
      ? []
      : [paragraph('FormChoice', `${isWhole ? said.overallPosition.label : said.position}: `, position)]),
    key(rowKey(row)),
  ]
  return [asked.join(''), paragraph('FormAnswer', '', comment)]
}
