import type { AnswerFormTexts } from '../messages/answer-form.ts'
import type { AnswerPageTexts } from '../messages/answer-page.ts'
import { type FormRow, rowKey } from '../model/answer-form.ts'
import { type PageForm, rowsOf } from '../model/answer-page.ts'
import {
  FORM_VERSION,
  type FormField,
  fieldKey,
  fieldTag,
  fieldTitle,
  formMark,
  RESPONDENT_FIELDS,
  type RespondentField,
} from '../model/form-field.ts'
import { isAnswered, positionIn } from './answer.ts'
import { commentIn, type Fields, respondentValue } from './fields.ts'
import { bodyOf, core, custom, escaped, PACKAGE, styles } from './word-parts.ts'
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
 * The answer as a Word file, with the keys, tags and titles of the Word form, so that it is read back in the same way.
 * Rows without an answer are left out.
 */
export function wordAnswer(answer: WordAnswer): Uint8Array<ArrayBuffer> {
  const { form, fields, texts, day, nameOf } = answer
  const language = form.language === 'sv' ? 'sv-SE' : 'en-GB'
  const name = respondentValue(fields, 'name')
  const title = [texts.answerTitle, name].filter((part) => part !== '').join(': ')
  const rows = rowsOf(form).filter((row) => row.kind !== 'overall' && isAnswered(fields, row))
  const parts = [
    paragraph('Title', title),
    paragraph('Subtitle', `${form.title} (${[form.dnr, form.version].filter(Boolean).join(', ')})`),
    respondent(answer),
    heading(1, nameOf({ kind: 'overall' })),
    rowFields({ kind: 'overall' }, answer),
    ...(['question', 'section'] as const).map((kind) => partOf(kind, rows, answer)),
    paragraph('Label', answer.said.mark),
    key(formMark(form)),
    paragraph('Hint', answer.said.markHint),
  ]
  return zipped([
    ...PACKAGE,
    ['docProps/core.xml', core({ title, creator: name, day, language })],
    [
      'docProps/custom.xml',
      custom([
        ['rusForm', String(FORM_VERSION)],
        ['rusConsultation', form.consultation],
        ['rusDocumentHash', form.documentHash],
      ]),
    ],
    ['word/document.xml', bodyOf(parts.join(''))],
    ['word/styles.xml', styles(language)],
  ])
}

function respondent({ fields, said, texts, day }: WordAnswer): string {
  const isPerson = respondentValue(fields, 'kind') === 'person'
  const shown = RESPONDENT_FIELDS.filter((field) => !isPerson || !ORGANISATIONS_ONLY.includes(field))
  const written = shown.map((name) => {
    const { label } = said.fields[name]
    const field: FormField = { kind: 'respondent', field: name }
    const value = respondentValue(fields, name)
    const choices = name === 'kind' ? said.kinds : name === 'category' ? said.categories : undefined
    return (
      paragraph('Label', label) + answered({ field, label, value, ...(choices && { choices }) }) + key(fieldKey(field))
    )
  })
  return [heading(1, said.respondent), ...written, paragraph('Label', texts.date), paragraph('FormAnswer', day)].join(
    '',
  )
}

function partOf(kind: 'question' | 'section', rows: readonly FormRow[], answer: WordAnswer): string {
  const own = rows.filter((row) => row.kind === kind)
  if (own.length === 0) return ''
  const { form, said, nameOf } = answer
  const written = own.map((row) => {
    const question = row.kind === 'question' ? form.questions.find(({ id }) => id === row.id) : undefined
    const asked = question === undefined ? '' : paragraph('Question', question.text)
    return `${heading(2, nameOf(row))}${asked}${rowFields(row, answer)}`
  })
  return heading(1, kind === 'question' ? said.questions : said.sections) + written.join('')
}

/** A row's position and comment. The key stands last, for people read it last. */
function rowFields(row: FormRow, { fields, said }: WordAnswer): string {
  const isWhole = row.kind === 'overall'
  const label = isWhole ? said.overallComment.label : row.kind === 'question' ? said.answer : said.comment
  const position: Answered = {
    field: { kind: 'row', row, part: 'position' },
    label: said.position,
    value: positionIn(fields, row) ?? '',
    choices: said.positions,
  }
  return [
    paragraph('Label', isWhole ? said.overallPosition.label : said.position),
    answered(position),
    paragraph('Label', label),
    answered({ field: { kind: 'row', row, part: 'comment' }, label, value: commentIn(fields, row) }),
    key(rowKey(row)),
  ].join('')
}

/** A field with what was answered in it. */
interface Answered {
  readonly field: FormField
  readonly label: string
  readonly value: string
  /** What can be chosen, and what it is called; absent for text. */
  readonly choices?: Readonly<Record<string, string>>
}

/**
 * A content control within a paragraph (ISO/IEC 29500-1, 17.5.2), as the Word form has them: LibreOffice keeps those as
 * they are, with their line breaks.
 */
function answered({ field, label, value, choices }: Answered): string {
  const items = Object.entries(choices ?? {}).map(
    ([each, text]) => `<w:listItem w:displayText="${escaped(text)}" w:value="${escaped(each)}"/>`,
  )
  const kind = choices === undefined ? '' : `<w:dropDownList>${items.join('')}</w:dropDownList>`
  const title = `<w:alias w:val="${escaped(fieldTitle(field, label))}"/><w:tag w:val="${escaped(fieldTag(field))}"/>`
  const content = `<w:r>${written(choices?.[value] ?? value)}</w:r>`
  return `<w:p><w:pPr><w:pStyle w:val="FormAnswer"/></w:pPr><w:sdt><w:sdtPr>${title}${kind}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt></w:p>`
}

function heading(level: 1 | 2, text: string): string {
  return paragraph(`Heading${level}`, text)
}

function key(text: string): string {
  return paragraph('AnswerKey', text)
}

function paragraph(style: string, text: string): string {
  const run = text === '' ? '' : `<w:r>${written(text)}</w:r>`
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${run}</w:p>`
}

/** Text with its tabs and line ends. */
function written(text: string): string {
  const pieces = text.split(/([\n\t])/).map((piece) => {
    if (piece === '\n') return '<w:br/>'
    return piece === '\t' ? '<w:tab/>' : `<w:t xml:space="preserve">${escaped(piece)}</w:t>`
  })
  return pieces.join('')
}
