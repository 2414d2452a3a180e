import type { AnsweredPlace } from '../messages/answer-page.ts'
import { type FormRow, POSITIONS, type Position } from '../model/answer-form.ts'
import { commentField, type PageForm, positionField, respondentField } from '../model/answer-page.ts'
import { RESPONDENT_CATEGORIES, RESPONDENT_KINDS, type RespondentField } from '../model/form-field.ts'
import { DRAFT, draftFields, parsedJson, property } from './draft.ts'
import { type Fields, fieldNames, isComment } from './fields.ts'

/** A file that was to be read into the form. */
export type FileRead =
  | { readonly kind: 'refused'; readonly because: Refusal }
  | {
      readonly kind: 'read'
      readonly source: 'draft' | 'answer'
      readonly fields: Fields
      /** Which version of the proposal it answers; `unsaid` when it does not tell. */
      readonly version: 'same' | 'earlier' | 'unsaid'
      /** How many comments are on what this version does not have: they are put last in the comment on the whole. */
      readonly misplaced: number
    }

export type Refusal = 'unreadable' | 'tooLarge' | 'foreign' | 'otherConsultation' | 'otherVersion'

/** Larger than any answer: 300 sections with 20,000 characters each take 12 MB at most. */
export const LARGEST_FILE = 30_000_000

/** As many comments as are read of an answer: more than the largest form has rows. */
const MOST_COMMENTS = 10_000

/** How comments on what is not in the form are told of: `Om avsnittet ”kompetens”:`. */
export interface ReadingWords {
  readonly positions: Readonly<Record<Position, string>>
  readonly about: (where: AnsweredPlace) => string
}

/** Reads a draft or an answer, of which nothing is trusted: what has another shape than expected is passed by. */
export function readFile(text: string, form: PageForm, words: ReadingWords): FileRead {
  if (text.length > LARGEST_FILE) return { kind: 'refused', because: 'tooLarge' }
  const value = parsedJson(text)
  if (value === undefined) return { kind: 'refused', because: 'unreadable' }
  const type = property(value, 'type')
  if (type !== DRAFT && type !== 'response') return { kind: 'refused', because: 'foreign' }
  if (property(value, 'consultation') !== form.consultation) return { kind: 'refused', because: 'otherConsultation' }
  const version = versionOf(property(value, 'documentHash'), form)
  if (version === undefined) return { kind: 'refused', because: 'otherVersion' }
  const collected = new Collected(form, words)
  if (type === DRAFT) for (const [field, written] of draftFields(value)) collected.field(field, written)
  else readAnswer(value, collected)
  return { kind: 'read', source: type === DRAFT ? 'draft' : 'answer', version, ...collected.finished() }
}

function versionOf(hash: unknown, form: PageForm): 'same' | 'earlier' | 'unsaid' | undefined {
  if (hash === undefined) return 'unsaid'
  if (hash === form.documentHash) return 'same'
  return form.earlier.some(({ documentHash }) => documentHash === hash) ? 'earlier' : undefined
}

function readAnswer(value: unknown, collected: Collected): void {
  const respondents = list(property(value, 'respondents'))
  const said = (field: RespondentField, what: unknown) => collected.field(respondentField(field), what)
  said('kind', property(respondents[0], 'kind'))
  said('name', texts(respondents.map((each) => property(each, 'name'))).join('; '))
  said('category', property(respondents[0], 'category'))
  said('dnr', property(value, 'dnr'))
  said('role', property(property(value, 'contact'), 'role'))
  said('endorses', texts(list(property(value, 'endorses'))).join('; '))
  collected.field(positionField({ kind: 'overall' }), property(value, 'position'))
  for (const comment of list(property(value, 'comments')).slice(0, MOST_COMMENTS)) collected.comment(comment)
}

/** Gathers what is read, field by field. */
class Collected {
  readonly #names: ReadonlySet<string>
  readonly #rows: ReadonlyMap<string, FormRow>
  readonly #words: ReadingWords
  readonly #fields = new Map<string, string>()
  readonly #misplaced: string[] = []

  constructor(form: PageForm, words: ReadingWords) {
    this.#names = fieldNames(form)
    this.#rows = rowsByName(form)
    this.#words = words
  }

  /** Takes a field as a draft has it. */
  field(name: string, value: unknown): void {
    if (typeof value !== 'string' || value.trim() === '') return
    if (this.#names.has(name)) {
      if (isAllowed(name, value)) this.#fields.set(name, value)
    } else if (isComment(name)) this.#misplace({ place: placeIn(name) }, value)
  }

  /** Takes a comment as an answer has it. */
  comment(comment: unknown): void {
    const [text, position] = ['text', 'position'].map((name) => property(comment, name))
    if (typeof text !== 'string' || text.trim() === '') return
    const where = whereOf(comment)
    const row =
      property(comment, 'general') === true ? ({ kind: 'overall' } as const) : this.#rows.get(where.place ?? '')
    if (row === undefined) {
      this.#misplace(where, text)
      return
    }
    const { place: _, ...more } = where
    const told = Object.keys(more).length === 0 ? text : `${this.#words.about(more)} ${text}`
    const isPositionAlone = POSITIONS.some((each) => each === position && this.#words.positions[each] === text)
    // Where the form asks for no position, its name is all that is said.
    if (!isPositionAlone || !this.#names.has(positionField(row))) this.#add(commentField(row), told)
    this.field(positionField(row), position)
  }

  finished(): { readonly fields: Fields; readonly misplaced: number } {
    for (const told of this.#misplaced) this.#add(commentField({ kind: 'overall' }), told)
    return { fields: this.#fields, misplaced: this.#misplaced.length }
  }

  #add(field: string, text: string): void {
    const before = this.#fields.get(field)
    this.#fields.set(field, before === undefined ? text : `${before}\n\n${text}`)
  }

  #misplace(where: AnsweredPlace, text: string): void {
    this.#misplaced.push(Object.keys(where).length === 0 ? text : `${this.#words.about(where)} ${text}`)
  }
}

/** A section before a question, as it says more. */
function whereOf(comment: unknown): AnsweredPlace {
  const [section, question, page, paragraph] = ['section', 'question', 'page', 'paragraph'].map((name) =>
    property(comment, name),
  )
  const place =
    typeof section === 'string'
      ? `#${section.replace(/^[^#]*#/, '')}`
      : typeof question === 'string' && question !== ''
        ? `?${question}`
        : undefined
  return {
    ...(place !== undefined && { place }),
    ...(typeof page === 'number' && { page }),
    ...(typeof paragraph === 'number' && { paragraph }),
  }
}

/** What the name of a field that this form has not says it is about: `#kompetens` of `section:kompetens:comment`. */
function placeIn(name: string): string {
  return name
    .replace(/:comment$/, '')
    .replace(/^section:/, '#')
    .replace(/^question:/, '?')
}

/** Rows by what comments call them: `#id` of a section, `?id` or `?number` of a question. */
function rowsByName({ sections, questions }: PageForm): ReadonlyMap<string, FormRow> {
  const bySection = sections.map(({ id }) => [`#${id}`, { kind: 'section', id }] as const)
  const byNumber = questions.map(({ id, number }) => [`?${number}`, { kind: 'question', id }] as const)
  const byId = questions.map(({ id }) => [`?${id}`, { kind: 'question', id }] as const)
  return new Map<string, FormRow>([...bySection, ...byNumber, ...byId])
}

/** Whether a value can stand in a field: of a choice, only what can be chosen. */
function isAllowed(field: string, value: string): boolean {
  if (field.endsWith(':position')) return POSITIONS.some((position) => position === value)
  if (field === respondentField('kind')) return RESPONDENT_KINDS.some((kind) => kind === value)
  if (field === respondentField('category')) return RESPONDENT_CATEGORIES.some((category) => category === value)
  return true
}

function texts(values: readonly unknown[]): readonly string[] {
  return values.filter((value) => typeof value === 'string' && value.trim() !== '') as readonly string[]
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
