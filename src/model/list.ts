import type { Bilingual, Language } from './language.ts'

const WORDS: Bilingual<{ readonly and: string; readonly or: string }> = {
  sv: { and: 'och', or: 'eller' },
  en: { and: 'and', or: 'or' },
}

/** Joins words as a sentence does: `a`, `a och b`, `a, b och c`; with `or`: `a, b eller c`. Empty for no words. */
export function joinList(words: readonly string[], language: Language, link: 'and' | 'or' = 'and'): string {
  if (words.length < 2) return words[0] ?? ''
  return `${words.slice(0, -1).join(', ')} ${WORDS[language][link]} ${words.at(-1)}`
}
