import type { Values } from '../../model/finding.ts'
import type { Language } from '../../model/language.ts'
import { joinList } from '../../model/list.ts'
import { typeTitle } from '../../schema/type-titles.ts'
import { quoted, words } from '../said.ts'

/** The document types in `types`, with what readers call them: `”meeting” (Möte) eller ”response” (Remissvar)`. */
export function typesListed(values: Values, language: Language): string {
  const named = words(values, 'types').map((name) => {
    const title = typeTitle(name)?.[language]
    return quoted(name, language) + (title === undefined ? '' : ` (${title})`)
  })
  return joinList(named, language, 'or')
}
