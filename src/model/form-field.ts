import { type AnswerForm, type FormRow, rowKey } from './answer-form.ts'
import { digest } from './fingerprint.ts'

/** What the form asks about the one who answers, in order. */
export const RESPONDENT_FIELDS = ['kind', 'name', 'category', 'dnr', 'role', 'endorses'] as const
export type RespondentField = (typeof RESPONDENT_FIELDS)[number]

/** Whether an organisation or a private person answers: `kind` of a respondent in the header of a response. */
export const RESPONDENT_KINDS = ['organisation', 'person'] as const
export type RespondentKind = (typeof RESPONDENT_KINDS)[number]

/** What an organisation can be: `category` in the schemas, without `private-person`, which the kind says. */
export const RESPONDENT_CATEGORIES = [
  'municipality',
  'municipal-association',
  'region',
  'county-board',
  'state-agency',
  'university',
  'business',
  'company',
  'civil-society',
  'union',
  'party',
  'internal-board',
  'national-minority',
  'sami',
  'faith',
  'other',
] as const
export type RespondentCategory = (typeof RESPONDENT_CATEGORIES)[number]

/** A place in the form that is filled in: a part of a row, or what is asked about the one who answers. */
export type FormField =
  | { readonly kind: 'row'; readonly row: FormRow; readonly part: 'position' | 'comment' }
  | { readonly kind: 'respondent'; readonly field: RespondentField }

/**
 * The key that stands at a field for people and programs alike: that of its row, `[#kompetens]`, or `[@name]` for what
 * is asked about the one who answers.
 */
export function fieldKey(field: FormField): string {
  return field.kind === 'row' ? rowKey(field.row) : `[@${field.field}]`
}

/** Word opens no file with a longer tag or title of a control, counted in UTF-16 units. */
const LONGEST = 64
/** The place where a long id is cut is marked with this, which no id holds, and 16 digits of the whole id's digest. */
const CUT = '~'

/**
 * The name of a field for programs, unique in a form and at most 64 characters: `section:kompetens:comment`,
 * `question:aktualitet:position`, `overall:comment`, `respondent:name`. An id that is too long is cut, and ends in `~`
 * and its digest.
 */
export function fieldTag(field: FormField): string {
  if (field.kind === 'respondent') return `respondent:${field.field}`
  const { row, part } = field
  if (row.kind === 'overall') return `overall:${part}`
  return `${row.kind}:${shortened(row.id, LONGEST - `${row.kind}::${part}`.length)}:${part}`
}

/**
 * The title of a field, which programs keep that drop its tag: a label, cut to what fits, and the key at its end.
 * `Synpunkter [#kompetens]`. At most 64 characters; an id that is too long is cut as in {@link fieldTag}.
 */
export function fieldTitle(field: FormField, label: string): string {
  const short = Array.from(label).slice(0, 20).join('')
  const key = fieldKey(field)
  const room = LONGEST - short.length - 1
  if (key.length <= room) return `${short} ${key}`
  return `${short} ${key.slice(0, 2)}${shortened(key.slice(2, -1), room - 3)}]`
}

function shortened(id: string, room: number): string {
  return id.length <= room ? id : `${id.slice(0, room - 17)}${CUT}${digest(id)}`
}

/** Grows when a form is asked for or read in another way. */
export const FORM_VERSION = 1

/**
 * What tells which form an answer was written in, in one line that survives every program:
 * `rus-form/1 remiss-2021 sha256:9f86…`.
 */
export function formMark({ consultation, documentHash }: Pick<AnswerForm, 'consultation' | 'documentHash'>): string {
  return `rus-form/${FORM_VERSION} ${consultation} sha256:${documentHash}`
}

/** The name a file with an answer should have: `20RS6401_` and who answers, as in `KS-2021-118_er-organisation.docx`. */
export function answerFileName(dnr: string, respondent: string, extension: string): string {
  return `${dnr.replace(/[/\\:]+/g, '-').replace(/\s+/g, '_')}_${respondent}.${extension}`
}
