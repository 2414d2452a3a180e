import { type FormRow, POSITIONS, type Position } from '../model/answer-form.ts'
import { type PageForm, positionField, rowsOf } from '../model/answer-page.ts'
import type { Language } from '../model/language.ts'
import { commentIn, type Fields, oneLine, respondentValue } from './fields.ts'

/** An answer as `schemas/response.schema.json` has it. */
export interface Answer {
  readonly type: 'response'
  readonly date: string
  readonly language: Language
  readonly dnr?: string
  readonly consultation: string
  readonly documentHash: string
  readonly respondents: readonly Respondent[]
  readonly contact?: { readonly role: string }
  readonly position?: Position
  readonly endorses?: readonly string[]
  readonly comments?: readonly AnswerComment[]
}

export interface Respondent {
  readonly name: string
  readonly kind: 'organisation' | 'person'
  readonly category?: string
  readonly code?: string
}

export interface AnswerComment {
  readonly section?: string
  readonly question?: string
  readonly general?: true
  readonly text: string
  readonly position?: Position
}

/** What is beside the fields in an answer. */
export interface AnswerWords {
  /** Today, `YYYY-MM-DD`. */
  readonly day: string
  /** Stands for a person who gave no name. */
  readonly anonymous: string
  /** What a position says in words: a comment must have a text, also where only a position is taken. */
  readonly positions: Readonly<Record<Position, string>>
}

/** The answer that is filled in. */
export function answerOf(form: PageForm, fields: Fields, words: AnswerWords): Answer {
  const isPerson = respondentValue(fields, 'kind') === 'person'
  const [dnr, role] = isPerson ? ['', ''] : [respondentValue(fields, 'dnr'), respondentValue(fields, 'role')]
  const position = positionIn(fields, { kind: 'overall' })
  const endorses = names(respondentValue(fields, 'endorses'))
  const comments = commentsOf(form, fields, words)
  return {
    type: 'response',
    date: words.day,
    language: form.language,
    ...(dnr && { dnr }),
    consultation: form.consultation,
    documentHash: form.documentHash,
    respondents: isPerson ? [personOf(fields, words)] : organisationsOf(form, fields),
    ...(role && { contact: { role } }),
    ...(position && { position }),
    ...(endorses.length > 0 && { endorses }),
    ...(comments.length > 0 && { comments }),
  }
}

function personOf(fields: Fields, { anonymous }: AnswerWords): Respondent {
  return { name: respondentValue(fields, 'name') || anonymous, kind: 'person', category: 'private-person' }
}

/** Those that stand behind the answer. What kind of organisation was chosen is said of the first. */
function organisationsOf(form: PageForm, fields: Fields): readonly Respondent[] {
  const chosen = respondentValue(fields, 'category')
  return names(respondentValue(fields, 'name')).map((name, index) => {
    const recipient = recipientNamed(form, name)
    const category = (index === 0 && chosen) || recipient?.category
    return {
      name,
      kind: 'organisation',
      ...(category && { category }),
      ...(recipient?.code && { code: recipient.code }),
    }
  })
}

/** Names that are written with semicolons between them, each once. */
export function names(written: string): readonly string[] {
  return [...new Set(written.split(';').map((name) => oneLine(name)))].filter((name) => name !== '')
}

/** The recipient of a name, however the case of its letters and its spaces are written. */
export function recipientNamed({ recipients }: PageForm, name: string): PageForm['recipients'][number] | undefined {
  const wanted = oneLine(name).toLowerCase()
  return recipients.find((recipient) => oneLine(recipient.name).toLowerCase() === wanted)
}

function commentsOf(form: PageForm, fields: Fields, { positions }: AnswerWords): readonly AnswerComment[] {
  return rowsOf(form).flatMap((row) => {
    const position = row.kind === 'overall' ? undefined : positionIn(fields, row)
    const text = commentIn(fields, row) || (position && positions[position])
    return text ? [{ ...about(row), text, ...(position && { position }) }] : []
  })
}

function about(row: FormRow): Pick<AnswerComment, 'section' | 'question' | 'general'> {
  if (row.kind === 'overall') return { general: true }
  return row.kind === 'section' ? { section: row.id } : { question: row.id }
}

/** The position taken on a row. */
export function positionIn(fields: Fields, row: FormRow): Position | undefined {
  const value = fields.get(positionField(row))
  return POSITIONS.find((position) => position === value)
}

/** Whether a row has a comment or a position. */
export function isAnswered(fields: Fields, row: FormRow): boolean {
  return commentIn(fields, row) !== '' || positionIn(fields, row) !== undefined
}

/** An answer as a JSON file has it. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`
}
