import type { Bilingual } from '../../model/language.ts'
import type { Choice } from '../../model/meant.ts'
import type { DocumentType } from '../../schema/document-type.ts'

/** A kind of organisation, and what it is called. */
export interface Category extends Choice {
  readonly meaning: Bilingual
}

/** The kinds of organisation that a type of consultation knows, from what it says of a recipient in the header. */
export function categoriesOf(type: DocumentType | undefined): readonly Category[] {
  const recipients = type?.schema.properties?.recipients
  const list = [...(recipients?.anyOf ?? []), ...(recipients?.oneOf ?? [])].find((branch) => branch.items)
  const category = list?.items?.properties?.category
  return (category?.enum ?? []).map((value) => {
    const name = String(value)
    const meaning = category?.meanings?.[name] ?? { sv: name, en: name }
    return { name, meaning, words: [meaning.sv, meaning.en] }
  })
}
