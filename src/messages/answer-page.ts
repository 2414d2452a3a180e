import type { Bilingual } from '../model/language.ts'
import { ANSWER_PAGE_EN } from './answer-page-en.ts'
import { ANSWER_PAGE_SV } from './answer-page-sv.ts'

/** Where in the proposal a comment of another version belongs: an id of a section or question, a page, a paragraph. */
export interface AnsweredPlace {
  readonly place?: string
  readonly page?: number
  readonly paragraph?: number
}

/** What the page of the answer form says beside the sentences that all formats of the form share. */
export interface AnswerPageTexts {
  readonly skip: string
  /** Labels of the facts under the title. */
  readonly dnr: string
  readonly version: string
  readonly lastDay: string
  /** What happens with what is written, and how the answer is sent: one paragraph each. */
  readonly intro: readonly string[]
  /** The last day has passed. `date` as it is read. */
  readonly closed: (date: string) => string
  readonly withoutScript: (to: { readonly email?: string; readonly url?: string }) => string
  readonly optional: string
  readonly choose: string
  readonly noPosition: string
  /** Name of the place where messages come. */
  readonly messages: string
  readonly chooseKind: string
  /** Under the name, when the recipient was asked about some sections only; none when they are not there. */
  readonly askedAbout: (sections: readonly string[]) => string

  /** Name of the bar with what has been done and the buttons. */
  readonly bar: string
  readonly progress: (counts: AnswerCounts) => string
  readonly review: string
  readonly draft: string
  readonly saveDraft: string
  /** How the name of a draft's file ends. */
  readonly draftEnding: string
  readonly openFile: string
  readonly clear: string
  readonly nothingYet: string
  /** `time` as `13.05`. */
  readonly saved: (time: string) => string
  readonly restored: (day: string, time: string) => string
  readonly notKept: string
  readonly full: string
  readonly otherTab: string
  readonly clearedElsewhere: string
  /** A draft for the version before a correction lies in the browser. */
  readonly earlierDraft: string
  readonly takeEarlier: string
  readonly close: string

  readonly contents: string
  readonly parts: string
  readonly show: string
  readonly showAll: (count: number) => string
  readonly showAsked: (count: number) => string
  readonly showWithQuestions: (count: number) => string
  readonly showCommented: string
  readonly shown: (count: number, total: number) => string
  readonly hasComment: string
  readonly answered: string

  readonly readSection: (number: string) => string
  readonly noText: string
  readonly questionsAbout: string
  readonly sectionsAbout: string

  readonly reviewTitle: string
  readonly reviewIntro: string
  readonly change: string
  readonly back: string
  readonly nothingWritten: string
  readonly saveAnswer: string
  readonly saveJson: string
  readonly saveWord: string
  readonly print: string
  readonly whichFile: string
  readonly fileSaved: (name: string) => string
  readonly send: string
  readonly sendSteps: (to: { readonly email?: string; readonly url?: string }, files: string) => readonly string[]
  readonly openMail: string
  readonly mailSubject: (dnr: string, name: string) => string
  readonly mailBody: (dnr: string, title: string) => string
  readonly answerTitle: string
  readonly date: string
  readonly anonymous: string

  readonly problems: (count: number) => string
  readonly kindMissing: string
  readonly nameMissing: string
  readonly nameLong: string
  readonly dnrForm: string
  readonly roleLong: string
  readonly commentLong: (what: string) => string
  readonly nothing: string
  /** What may be better left out, told of but not hindered: heading, introduction, and each. */
  readonly cautions: (count: number) => string
  readonly cautionsHint: string
  readonly identityNumber: string
  readonly contactDetails: string

  readonly refused: Readonly<
    Record<'unreadable' | 'tooLarge' | 'foreign' | 'otherConsultation' | 'otherVersion', string>
  >
  readonly opened: (count: number) => string
  readonly earlierVersion: string
  readonly unsaidVersion: string
  readonly misplaced: (count: number) => string
  readonly about: (where: AnsweredPlace) => string

  readonly conflictTitle: string
  readonly conflictFile: (count: number) => string
  readonly conflictTab: (count: number) => string
  readonly decide: string
  readonly undecided: string
  readonly mine: string
  readonly inFile: string
  readonly inTab: string
  readonly keepMine: string
  readonly keepTheirs: string
  readonly keepBoth: string
  readonly keepAll: string
  readonly keepAllBoth: string
  readonly apply: string
  readonly cancel: string

  readonly clearTitle: string
  readonly clearText: string
  readonly clearConfirm: string
  readonly cleared: string
}

/** How much of the form is filled in. */
export interface AnswerCounts {
  readonly answered: number
  readonly questions: number
  readonly commented: number
  readonly sections: number
}

export const ANSWER_PAGE: Bilingual<AnswerPageTexts> = { sv: ANSWER_PAGE_SV, en: ANSWER_PAGE_EN }
