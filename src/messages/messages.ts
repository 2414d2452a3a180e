import type { Language } from '../model/language.ts'
import { en } from './en.ts'
import { sv } from './sv.ts'
import type { Messages } from './texts.ts'

const MESSAGES: Readonly<Record<Language, Messages>> = { sv, en }

/** The sentences in one language. */
export function messages(language: Language): Messages {
  return MESSAGES[language]
}
