import { formatNumber } from '../model/amount.ts'
import type { Bilingual, Language } from '../model/language.ts'

const WORDS: Bilingual<readonly string[]> = {
  sv: 'noll en två tre fyra fem sex sju åtta nio tio elva tolv'.split(' '),
  en: 'no one two three four five six seven eight nine ten eleven twelve'.split(' '),
}

/** A count inside a sentence: in words up to twelve, as Swedish and English prose have it, else in digits. */
export function inWords(count: number, language: Language): string {
  return WORDS[language][count] ?? formatNumber(count, language)
}
