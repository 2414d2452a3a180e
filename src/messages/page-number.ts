import type { Bilingual } from '../model/language.ts'

/** The words around the number of a page and the number of pages, where a program fills those in: `Sida 2 av 9`. */
export const PAGE_NUMBER: Bilingual<{ readonly before: string; readonly between: string }> = {
  sv: { before: 'Sida ', between: ' av ' },
  en: { before: 'Page ', between: ' of ' },
}
