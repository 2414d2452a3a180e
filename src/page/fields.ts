import type { FormRow } from '../model/answer-form.ts'
import {
  commentField,
  type PageForm,
  positionField,
  respondentField,
  rowsOf,
  takesPosition,
} from '../model/answer-page.ts'
import { RESPONDENT_FIELDS, type RespondentField } from '../model/form-field.ts'

/** What is filled in, by the name of the field; empty fields are left out. */
export type Fields = ReadonlyMap<string, string>

/** The names of all fields a form has. */
export function fieldNames(form: PageForm): ReadonlySet<string> {
  const rows = rowsOf(form).flatMap((row) =>
    takesPosition(row, form) ? [positionField(row), commentField(row)] : [commentField(row)],
  )
  return new Set([...RESPONDENT_FIELDS.map(respondentField), ...rows])
}

/** Whether a field holds running text, so that two texts in it can be joined. */
export function isComment(field: string): boolean {
  return field.endsWith(':comment')
}

/** What was filled in of the one who answers, on one line; empty for nothing. */
export function respondentValue(fields: Fields, field: RespondentField): string {
  return oneLine(fields.get(respondentField(field)))
}

/** What was written on a row: line ends as `\n`, no space around it; empty for nothing. */
export function commentIn(fields: Fields, row: FormRow): string {
  return (fields.get(commentField(row)) ?? '').replace(/\r\n?/g, '\n').trim()
}

/** A name as it is sent. */
export function oneLine(text = ''): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim()
}
