import type { Bilingual } from '../model/language.ts'
import type { Choice } from '../model/meant.ts'
import { SHIPPED } from './shipped.ts'

/** What readers call a shipped document type; undefined for a region's own, which bears the name they gave it. */
export function typeTitle(name: string): Bilingual | undefined {
  const schema = Object.hasOwn(SHIPPED, name) ? SHIPPED[name] : undefined
  const sv = schema?.title
  return sv === undefined ? undefined : { sv, en: schema?.translations?.en?.title ?? sv }
}

/** Document types to choose among, with their titles. */
export function typeChoices(names: readonly string[]): readonly Choice[] {
  return names.map((name) => {
    const { sv, en } = typeTitle(name) ?? { sv: name, en: name }
    return { name, words: [sv, en] }
  })
}
