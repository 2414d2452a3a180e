/** The languages `rus` speaks to a person. Code, keys and documentation are English. */
export type Language = 'sv' | 'en'

/** The same thing said in each language. */
export type Bilingual<Text = string> = Readonly<Record<Language, Text>>

/** Where a language is at home: it decides how words are divided, spelled and read aloud. */
export const REGIONS: Readonly<Record<Language, string>> = { sv: 'SE', en: 'GB' }

/** A language as files of other programs name it (BCP 47): `sv-SE`, `en-GB`. */
export function languageTag(language: Language): string {
  return `${language}-${REGIONS[language]}`
}
