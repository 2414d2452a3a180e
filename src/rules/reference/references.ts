import type { Corpus, Entry } from '../../model/corpus.ts'
import { type HeaderMap, textAt } from '../../model/header.ts'
import type { Span } from '../../model/place.ts'
import { documentsNamed } from '../../model/serving.ts'
import type { DocumentType, Reference, Schema } from '../../schema/document-type.ts'
import type { HeaderPath } from '../../schema/header-fault.ts'
import { described } from '../../schema/walk.ts'
import type { CorpusContext } from '../rule.ts'

/** A header value that must lead somewhere, as it is written. */
export interface Use<Kind extends Reference = Reference> {
  readonly text: string
  readonly reference: Kind
  /** Where in the header it stands. */
  readonly path: HeaderPath
  readonly span: Span
}

type Kind<To extends Reference['to']> = Extract<Reference, { to: To }>

const uses = new WeakMap<HeaderMap, readonly Use[]>()

/** The values of an entry's header that must lead to one kind of thing; found once for all rules that ask. */
export function usesOf<To extends Reference['to']>(
  entry: Entry,
  { type }: CorpusContext,
  to: To,
): readonly Use<Kind<To>>[] {
  const { header } = entry
  if (header === undefined || type === undefined || !mayRefer(type)) return []
  let found = uses.get(header)
  if (found === undefined) {
    found = [...referring(type.schema, header)]
    uses.set(header, found)
  }
  return found.filter((use): use is Use<Kind<To>> => use.reference.to === to)
}

function* referring(schema: Schema, header: HeaderMap): Generator<Use> {
  for (const { path, value, schemas } of described(schema, header).ref) {
    if (value.value === null || value.source === '') continue
    // The outermost schema knows best: a type may narrow what a shared definition says.
    const reference = schemas.find((each) => each.ref !== undefined)?.ref
    if (reference !== undefined) yield { text: value.source.normalize('NFC'), reference, path, span: value.span }
  }
}

const referringTypes = new WeakMap<DocumentType, boolean>()

/** Whether a type has any value that must lead somewhere. */
function mayRefer(type: DocumentType): boolean {
  let may = referringTypes.get(type)
  if (may === undefined) {
    may = JSON.stringify(type.schema).includes('"ref":')
    referringTypes.set(type, may)
  }
  return may
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
