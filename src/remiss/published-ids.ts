import { type Section, sectionsOf } from '../model/document.ts'
import { slug } from '../model/slug.ts'
import { unusedName } from './unused-name.ts'

/**
 * The ids that the sections of a document have where it is published, by their own: the same but for letters other than
 * A–Z, which not every format bears. They are unique, upper and lower case held equal.
 */
export function publishedIds(document: { readonly sections: readonly Section[] }): ReadonlyMap<string, string> {
  const sections = sectionsOf(document)
  const given = new Map(sections.filter(({ id }) => isPlain(id)).map(({ id }) => [id, id]))
  const taken = new Set([...given.keys()].map((id) => id.toLowerCase()))
  for (const { id } of sections) {
    if (given.has(id)) continue
    const unique = unusedName(slug(id) || 'avsnitt', (each) => taken.has(each))
    taken.add(unique)
    given.set(id, unique)
  }
  return given
}

function isPlain(id: string): boolean {
  return /^[a-z0-9-]+$/.test(id)
}
