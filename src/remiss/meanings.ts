import type { Language } from '../model/language.ts'
import type { DocumentType, Schema } from '../schema/document-type.ts'

/** What a value is called by readers; the value itself when no one has said. */
export type Meaning = (value: string) => string

/** What the kinds of organisation are called, by the type of consultations. */
export function categoryMeaning(type: DocumentType | undefined, language: Language): Meaning {
  const recipients = type?.schema.properties?.recipients
  const list = [...(recipients?.anyOf ?? []), ...(recipients?.oneOf ?? [])].find((branch) => branch.items)
  return meaningIn(list?.items?.properties?.category, language)
}

function meaningIn(schema: Schema | undefined, language: Language): Meaning {
  const meanings = new Map(Object.entries(schema?.meanings ?? {}))
  return (value) => meanings.get(value)?.[language] ?? value
}
