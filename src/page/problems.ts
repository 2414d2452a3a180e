import { commentField, type PageForm, respondentField, rowsOf } from '../model/answer-page.ts'
import { isAnswered, names } from './answer.ts'
import { commentIn, type Fields, respondentValue } from './fields.ts'

/** Why an answer cannot be sent yet. */
export type ProblemKind =
  | 'kindMissing'
  | 'nameMissing'
  | 'nameLong'
  | 'dnrForm'
  | 'roleLong'
  | 'commentLong'
  | 'nothing'

export interface Problem {
  readonly kind: ProblemKind
  /** The field that mends it. */
  readonly field: string
}

/** Limits of `schemas/response.schema.json`, in characters. */
const LONGEST = { name: 200, role: 300, comment: 50_000 } as const

/** What a case number looks like, as `schemas/common.schema.json` has it. */
const DNR = /^[0-9A-ZÅÄÖa-zåäö][0-9A-Za-zÅÄÖåäö .:/_-]{2,39}$/

/** What must be mended before the answer can be saved, in the order of the page; a field at most once. */
export function problemsOf(form: PageForm, fields: Fields): readonly Problem[] {
  const rows = rowsOf(form)
  const long = rows.filter((row) => commentIn(fields, row).length > LONGEST.comment)
  const isEmpty = !rows.some((row) => isAnswered(fields, row)) && respondentValue(fields, 'endorses') === ''
  return [
    ...respondentProblems(fields),
    ...long.map((row) => ({ kind: 'commentLong', field: commentField(row) }) as const),
    ...(isEmpty ? [{ kind: 'nothing', field: commentField({ kind: 'overall' }) } as const] : []),
  ]
}

function respondentProblems(fields: Fields): readonly Problem[] {
  const kind = respondentValue(fields, 'kind')
  const at = (problem: ProblemKind, field: Parameters<typeof respondentField>[0]) =>
    ({ kind: problem, field: respondentField(field) }) as const
  if (kind === '') return [at('kindMissing', 'kind')]
  const problems: Problem[] = []
  const [name, dnr] = [respondentValue(fields, 'name'), respondentValue(fields, 'dnr')]
  const isOrganisation = kind === 'organisation'
  if (isOrganisation && names(name).length === 0) problems.push(at('nameMissing', 'name'))
  else if (hasLong(isOrganisation ? names(name) : [name])) problems.push(at('nameLong', 'name'))
  if (isOrganisation && dnr !== '' && !DNR.test(dnr)) problems.push(at('dnrForm', 'dnr'))
  if (isOrganisation && respondentValue(fields, 'role').length > LONGEST.role) problems.push(at('roleLong', 'role'))
  if (hasLong(names(respondentValue(fields, 'endorses')))) problems.push(at('nameLong', 'endorses'))
  return problems
}

function hasLong(written: readonly string[]): boolean {
  return written.some((name) => name.length > LONGEST.name)
}
