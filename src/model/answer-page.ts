import type { AnswerForm, FormRow, FormSection } from './answer-form.ts'
import { fieldTag, type RespondentField } from './form-field.ts'

/** What the script of the answer page needs to know of the form: all but what is only read. */
export interface PageForm extends Omit<AnswerForm, 'lead' | 'sections' | 'instructions' | 'privacyNotice'> {
  readonly sections: readonly PageSection[]
}

export type PageSection = Omit<FormSection, 'blocks'>

/** The form without the texts that the page shows as markup. */
export function pageForm(whole: AnswerForm): PageForm {
  const { lead: _lead, instructions: _how, privacyNotice: _privacy, sections, ...form } = whole
  return { ...form, sections: sections.map(({ blocks: _blocks, ...section }) => section) }
}

/** Name of the control that holds a row's comment, on the page and in a draft: the tag it has in the Word form. */
export function commentField(row: FormRow): string {
  return fieldTag({ kind: 'row', row, part: 'comment' })
}

/** Name of the control that holds a row's position. */
export function positionField(row: FormRow): string {
  return fieldTag({ kind: 'row', row, part: 'position' })
}

/** Name of the control that says something of the one who answers. */
export function respondentField(field: RespondentField): string {
  return fieldTag({ kind: 'respondent', field })
}

/** All rows of a form in the order of the page: the whole, questions, sections. */
export function rowsOf({ questions, sections }: Pick<PageForm, 'questions' | 'sections'>): readonly FormRow[] {
  return [
    { kind: 'overall' },
    ...questions.map(({ id }) => ({ kind: 'question', id }) as const),
    ...sections.map(({ id }) => ({ kind: 'section', id }) as const),
  ]
}

/** Whether one can be for or against what a row is about: always but for questions that do not ask for it. */
export function takesPosition(row: FormRow, { questions }: Pick<PageForm, 'questions'>): boolean {
  return row.kind !== 'question' || questions.some(({ id, position }) => id === row.id && position === true)
}

/** Id of a field's control. The page's own ids hold a `_`, which those of headings in the proposal never do. */
export function fieldPlace(field: string): string {
  return `_${field}`
}

/** Id of the place of a row on the page: a section's own, as links in the proposal lead there. */
export function rowPlace(row: FormRow): string {
  if (row.kind === 'section') return row.id
  return row.kind === 'question' ? `_question-${row.id}` : '_overall'
}
