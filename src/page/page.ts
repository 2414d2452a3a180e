import { ANSWER_FORM, type AnswerFormTexts } from '../messages/answer-form.ts'
import { ANSWER_PAGE, type AnswerPageTexts } from '../messages/answer-page.ts'
import type { FormRow } from '../model/answer-form.ts'
import { type PageForm, rowsOf } from '../model/answer-page.ts'
import { type Answer, answerOf } from './answer.ts'
import type { Fields } from './fields.ts'

/** What every part of the script needs. */
export interface Page {
  readonly form: PageForm
  readonly texts: AnswerPageTexts
  readonly said: AnswerFormTexts
  /** What is filled in now. */
  readonly fields: () => Fields
}

export function textsFor(form: PageForm): Pick<Page, 'form' | 'texts' | 'said'> {
  return { form, texts: ANSWER_PAGE[form.language], said: ANSWER_FORM[form.language] }
}

/** Today where the page is read, `YYYY-MM-DD`. */
export function today(now = new Date()): string {
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((number) => String(number).padStart(2, '0'))
  return `${now.getFullYear()}-${month}-${day}`
}

/** Whether the last day to answer has passed where the page is read. */
export function isClosed({ closes }: Pick<PageForm, 'closes'>, day = today()): boolean {
  return closes !== '' && day > closes
}

/** The answer as it is filled in now. */
export function answerNow({ form, texts, said, fields }: Page): Answer {
  return answerOf(form, fields(), { day: today(), anonymous: texts.anonymous, positions: said.positions })
}

/** What a row is about, as a heading has it: `2.1 Kompetens`, `Fråga 2`. */
export function rowName(row: FormRow, { form, said }: Pick<Page, 'form' | 'said'>): string {
  if (row.kind === 'overall') return said.overall
  if (row.kind === 'question') {
    return said.question(form.questions.find(({ id }) => id === row.id)?.number ?? '')
  }
  const section = form.sections.find(({ id }) => id === row.id)
  return section === undefined ? '' : [section.number, section.heading].filter((part) => part !== '').join(' ')
}

/** The rows with the names they have in `data-for` and `data-row`. */
export function namedRows(form: PageForm): ReadonlyMap<string, FormRow> {
  return new Map(rowsOf(form).map((row) => [row.kind === 'overall' ? row.kind : `${row.kind}:${row.id}`, row]))
}
