import type { Corpus, Entry, SectionEntry } from '../../model/corpus.ts'
import { textAt } from '../../model/header.ts'
import type { Reference, Use } from '../../model/reference.ts'
import { documentsNamed } from '../../model/serving.ts'
import { sectionOf } from './target.ts'

type Kind<To extends Reference['to']> = Extract<Reference, { to: To }>

/** The values of an entry's header that must lead to one kind of thing. */
export function usesOf<To extends Reference['to']>({ uses }: Entry, to: To): readonly Use<Kind<To>>[] {
  return uses.filter((use): use is Use<Kind<To>> => use.reference.to === to)
}

/** The section of the very document that a value names as its own, when it is there. */
export function sectionHere({ text, reference }: Use<Kind<'section'>>, entry: Entry): SectionEntry | undefined {
  const hash = text.indexOf('#')
  return hash > 0 || reference.in !== undefined ? undefined : sectionOf(entry, text.slice(hash + 1))
}

/** A section address, taken apart. `documents` are those that may hold it; none when its document is not there. */
export interface SectionUse {
  readonly id: string
  /** The document as written, when the address names one. */
  readonly document?: string
  readonly documents: readonly Entry[]
}

/**
 * Reads `#id`, `document#id`, and a bare `id` of the document that the header value at `in` names. Undefined when that
 * value is not written, which the type's schema says.
 */
export function sectionUse(use: Use<Kind<'section'>>, entry: Entry, corpus: Corpus): SectionUse | undefined {
  const hash = use.text.indexOf('#')
  const id = use.text.slice(hash + 1)
  if (hash > 0) {
    const document = use.text.slice(0, hash)
    return { id, document, documents: documentsNamed(corpus, document) }
  }
  const { in: pointer } = use.reference
  if (pointer === undefined) return { id, documents: [entry] }
  const named = textAt(entry.header, ...pointer.split('/').slice(1))
  if (named === undefined) return undefined
  const documents = documentsNamed(corpus, named)
  // With a hash, a section of this document may be meant too.
  return { id, documents: hash === 0 && documents.length > 0 ? [...documents, entry] : documents }
}
