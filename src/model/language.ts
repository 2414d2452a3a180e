/** The languages `rus` speaks to a person. Code, keys and documentation are English. */
export type Language = 'sv' | 'en'

/** The same thing said in each language. */
export type Bilingual<Text = string> = Readonly<Record<Language, Text>>
