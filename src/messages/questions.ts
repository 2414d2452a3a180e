import type { Bilingual } from '../model/language.ts'
import { inWords } from './in-words.ts'

/** What the document of questions says beside the questions. */
export interface QuestionsTexts {
  /** `about` says whether the sections each is about stand under it. */
  readonly introduction: (count: number, about: boolean) => string
  readonly none: string
  /** Heading of a question; its number may be missing. */
  readonly question: (number: string) => string
  /** Before the sections a question is about. */
  readonly about: (count: number) => string
}

export const QUESTIONS: Bilingual<QuestionsTexts> = {
  sv: {
    introduction: (count, about) => {
      const asks =
        count === 1 ? 'Vi ställer en fråga om förslaget.' : `Vi ställer ${inWords(count, 'sv')} frågor om förslaget.`
      return about && count > 1 ? `${asks} Under varje fråga står vilka avsnitt den gäller.` : asks
    },
    none: 'Remissen har inga särskilda frågor. Lämna gärna synpunkter på hela förslaget.',
    question: (number) => (number === '' ? 'Fråga' : `Fråga ${number}`),
    about: (count) => (count === 1 ? 'Frågan gäller avsnittet' : 'Frågan gäller avsnitten'),
  },
  en: {
    introduction: (count, about) => {
      const asks =
        count === 1
          ? 'We ask one question about the proposal.'
          : `We ask ${inWords(count, 'en')} questions about the proposal.`
      return about && count > 1 ? `${asks} The sections each question is about stand under it.` : asks
    },
    none: 'The consultation has no questions of its own. Comments on the whole proposal are welcome.',
    question: (number) => (number === '' ? 'Question' : `Question ${number}`),
    about: (count) => (count === 1 ? 'The question is about the section' : 'The question is about the sections'),
  },
}
