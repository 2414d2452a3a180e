import type { EarlierVersion, Position } from '../model/answer-form.ts'
import type { RespondentCategory, RespondentField, RespondentKind } from '../model/form-field.ts'
import type { Bilingual } from '../model/language.ts'
import { ANSWER_FORM_EN } from './answer-form-en.ts'
import { ANSWER_FORM_SV } from './answer-form-sv.ts'

/** What is asked for, and what helps the one who fills it in. */
export interface FieldTexts {
  readonly label: string
  readonly hint?: string
}

/** Every sentence of the form in which a consultation is answered, whatever the format. */
export interface AnswerFormTexts {
  /** `Svarsformulär`: what the file is, before or after the proposal's title. */
  readonly name: string
  /** Headings, for sections of the consultation that bring none of their own. */
  readonly instructions: string
  readonly privacyNotice: string
  /** The form is for an answer to one version; said when answers to earlier ones are taken too. `versions` in order. */
  readonly earlier: (versions: readonly EarlierVersion[]) => string

  /** The part about who answers: heading, what not to write, and each field. */
  readonly respondent: string
  /**
   * What not to write. How answers are handled is for the region to say: only where it says nothing of its own is it
   * said that an answer is a public record, which the law makes it (tryckfrihetsförordningen 2 kap.).
   */
  readonly careful: (isHandlingTold: boolean) => string
  readonly fields: Readonly<Record<RespondentField, FieldTexts>>
  readonly kinds: Readonly<Record<RespondentKind, string>>
  readonly categories: Readonly<Record<RespondentCategory, string>>

  /** The part about the proposal as a whole. */
  readonly overall: string
  /** Over what the proposal says before its first section. */
  readonly opening: string
  readonly overallPosition: FieldTexts
  readonly overallComment: FieldTexts

  /** The part with the questions; a question's heading: `Fråga 2a`. */
  readonly questions: string
  readonly question: (number: string) => string
  /** Which sections a question is about, as `2.1 Kompetens`. */
  readonly about: (sections: readonly string[]) => string

  /** The part with the sections, and what is said before them. */
  readonly sections: string
  readonly sectionsHint: string
  /** Said before the sections when some recipients were asked about some sections only. */
  readonly limited: string

  /** Labels of a section's and a question's fields. */
  readonly position: string
  readonly comment: string
  readonly answer: string
  /** What stands in a field before it is filled in. */
  readonly choose: string
  readonly writeComment: string
  readonly writeAnswer: string
  /** The positions a respondent can take. */
  readonly positions: Readonly<Record<Position, string>>

  /** The part about sending the answer in. */
  readonly sending: string
  /** `date` as it is read. */
  readonly lastDay: (date: string) => string
  readonly sendTo: (to: { readonly email?: string; readonly url?: string }) => string
  /** What the subject of an e-mail should hold. */
  readonly subject: (dnr: string) => string
  /** That a letter of one's own may come along, in any format. */
  readonly ownLetter: string
  readonly fileName: (name: string) => string
  /** Stands for the respondent in a suggested file name. */
  readonly yourOrganisation: string
  /** Label of the form's mark. */
  readonly mark: string
  readonly markHint: string
  /** Label of the proposal's version. */
  readonly version: string

  /** What only the Word file says. */
  readonly word: {
    readonly howTo: string
    /** What to send. */
    readonly send: string
    /** For the fields that stand in a list to choose from and can be written too. */
    readonly chooseOrWrite: string
    readonly write: string
    readonly keys: string
    /** Headings of the columns of the tables: what is asked, and what is answered. */
    readonly field: string
    readonly section: string
    readonly question: string
    readonly answered: string
  }

  /** What only the printed form says. */
  readonly printed: {
    /** Before the list of positions, whose numbers are written in the rows. */
    readonly legend: string
    /** Before the number of a position: `Ställningstagande (1–7)`. */
    readonly position: (label: string, count: number) => string
    /** What to do when a box is too small. */
    readonly room: string
    /** How a form filled in by hand is sent. */
    readonly send: string
  }
}

export const ANSWER_FORM: Bilingual<AnswerFormTexts> = { sv: ANSWER_FORM_SV, en: ANSWER_FORM_EN }
