import type { Document } from '../model/document.ts'
import { grouped } from '../model/grouped.ts'
import { textAt } from '../model/header.ts'

/** A document of one side. */
export interface SideDocument {
  /** From the folder that is compared. */
  readonly path: string
  readonly text: string
  readonly document: Document
}

/** A document on both sides, or on one of them. */
export interface Pair {
  readonly old?: SideDocument
  readonly new?: SideDocument
}

/**
 * Which documents of two folders are one: those whose headers have the same id, then those of the same path, then those
 * whose text is the same. An id or text that several on a side have says nothing.
 */
export function paired(old: readonly SideDocument[], now: readonly SideDocument[]): readonly Pair[] {
  const pairs: Pair[] = []
  const rest = { old: new Set(old), new: new Set(now) }
  for (const key of [idOf, ({ path }: SideDocument) => path, ({ text }: SideDocument) => text]) {
    const others = onlyOnes([...rest.new], key)
    for (const [value, each] of onlyOnes([...rest.old], key)) {
      const other = others.get(value)
      if (other === undefined) continue
      pairs.push({ old: each, new: other })
      rest.old.delete(each)
      rest.new.delete(other)
    }
  }
  return [...pairs, ...[...rest.old].map((each) => ({ old: each })), ...[...rest.new].map((each) => ({ new: each }))]
}

/** The id in a document's header; the file's name gives none here. */
export function idOf({ document }: Pick<SideDocument, 'document'>): string | undefined {
  return textAt(document.header, 'id')
}

/** What has a key that nothing else has. */
function onlyOnes(
  documents: readonly SideDocument[],
  key: (document: SideDocument) => string | undefined,
): ReadonlyMap<string, SideDocument> {
  const groups = grouped(documents, key)
  return new Map([...groups].flatMap(([value, [only, ...more]]) => (only && more.length === 0 ? [[value, only]] : [])))
}
