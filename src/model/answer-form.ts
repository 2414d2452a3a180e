import type { Language } from './language.ts'
import type { PublishedBlock } from './publication.ts'

/** The form in which a consultation is answered: one value behind the page, the Word file and the printed form. */
export interface AnswerForm {
  /** Id of the consultation. */
  readonly consultation: string
  readonly language: Language
  /** Title of the proposal. */
  readonly title: string
  readonly dnr: string
  /** The region that asks. */
  readonly sender: string
  /** The proposal's version as readers see it: `Remissversion`. */
  readonly version?: string
  /** SHA-256 of the proposal's text, which every answer carries back: see `src/remiss/document-hash.ts`. */
  readonly documentHash: string
  /** Versions of the proposal sent out before a correction; answers to them are taken too. */
  readonly earlier: readonly EarlierVersion[]
  /** Days, `YYYY-MM-DD`; answers are due on the last one at the latest. */
  readonly opens: string
  readonly closes: string
  readonly answerTo: { readonly email?: string; readonly url?: string }
  /** How to answer, and how personal data are handled, as the consultation's own sections say it. */
  readonly instructions: readonly PublishedBlock[]
  readonly privacyNotice: readonly PublishedBlock[]
  /** What the consultation calls that section; absent when it has none of its own. */
  readonly privacyTitle?: string
  /** What the proposal says before its first section: it is read beside the row about the whole. */
  readonly lead: readonly PublishedBlock[]
  /** The sections of the proposal that have a row, in reading order: all, or those as deep as the consultation asks about. */
  readonly sections: readonly FormSection[]
  /** In the order of their numbers. */
  readonly questions: readonly FormQuestion[]
  /** Those asked to answer, for choosing the own organisation by name; in sending order. */
  readonly recipients: readonly FormRecipient[]
}

export interface EarlierVersion {
  readonly documentHash: string
  readonly version?: string
  /** Day it was sent, `YYYY-MM-DD`. */
  readonly date?: string
}

export interface FormSection {
  readonly id: string
  readonly number: string
  readonly heading: string
  /** 2–6, none skipped. */
  readonly level: number
  /** Id of the section above; absent at the top. */
  readonly parent?: string
  /** Its own text, and that of the subsections that have no row of their own, under their headings. */
  readonly blocks: readonly PublishedBlock[]
}

export interface FormQuestion {
  readonly id: string
  /** `2a` */
  readonly number: string
  readonly text: string
  /** Ids of the sections with a row that it is about; empty for the whole. */
  readonly sections: readonly string[]
  /** Whether one can be for or against, and not only answer in words; a question that asks how is no such thing. */
  readonly position?: true
}

export interface FormRecipient {
  readonly name: string
  readonly category: string
  readonly code?: string
  /** Whether it was asked about some sections only. */
  readonly limited?: true
  /** Ids of those that have a row: a section may be named that is not there. */
  readonly sections: readonly string[]
}

/** What a row of the form is about. */
export type FormRow =
  | { readonly kind: 'section'; readonly id: string }
  | { readonly kind: 'question'; readonly id: string }
  | { readonly kind: 'overall' }

/**
 * The key that stands in a row for people and programs alike, in every language: `[#kompetens]` for a section,
 * `[?aktualitet]` for a question, `[*]` for the proposal as a whole. It is how an answer is placed when a program has
 * thrown away all but the text.
 */
export function rowKey(row: FormRow): string {
  if (row.kind === 'overall') return '[*]'
  return row.kind === 'section' ? `[#${row.id}]` : `[?${row.id}]`
}

/** The positions a respondent can take, as `position` in the header of a response. */
export const POSITIONS = [
  'supports',
  'supports-with-comments',
  'no-objection',
  'doubtful',
  'partly-opposes',
  'opposes',
  'abstains',
] as const
export type Position = (typeof POSITIONS)[number]
