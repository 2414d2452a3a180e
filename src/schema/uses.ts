import type { HeaderMap } from '../model/header.ts'
import type { Reference, Use } from '../model/reference.ts'
import type { DocumentType, Schema } from './document-type.ts'
import { described } from './walk.ts'

const NONE: readonly Use[] = []

/** The values of a header that must lead somewhere, as its type says. */
export function usesIn(header: HeaderMap, type: DocumentType): readonly Use[] {
  if (!mayRefer(type)) return NONE
  const uses: Use[] = []
  for (const { path, value, schemas } of described(type.schema, header).ref) {
    if (value.kind !== 'scalar' || value.value === null || value.source === '') continue
    const reference = referenceOf(schemas)
    if (reference !== undefined) uses.push({ text: value.source.normalize('NFC'), reference, path, span: value.span })
  }
  return uses
}

/** What the outermost schema says, which knows best: a type may narrow what a shared definition says. */
function referenceOf(schemas: readonly Schema[]): Reference | undefined {
  for (const { ref } of schemas) if (ref !== undefined) return ref
  return undefined
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
