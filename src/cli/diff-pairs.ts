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

/** Joins what is still on one side only to what most likely is the same document on the other, by text and title. */
export async function withLikeness(pairs: readonly Pair[]): Promise<readonly Pair[]> {
  const alone = (side: 'old' | 'new', other: 'old' | 'new') =>
    pairs.flatMap((pair) => (pair[other] === undefined ? (pair[side] ?? []) : []))
  const [old, now] = [alone('old', 'new'), alone('new', 'old')]
  if (old.length === 0 || now.length === 0) return pairs
  const lone = (side: 'old' | 'new', documents: readonly SideDocument[]) => {
    const titled = onlyOnes(
      pairs.flatMap((pair) => pair[side] ?? []),
      titleOf,
    )
    return documents.map((each) => {
      const title = titleOf(each)
      return { text: each.text, id: idOf(each), ownTitle: titled.get(title ?? '') === each ? title : undefined }
    })
  }
  const { likeDocuments } = await import('../diff/like-documents.ts')
  const found = likeDocuments(lone('old', old), lone('new', now)).flatMap(({ old: first, new: second }) => {
    const [one, other] = [old[first], now[second]]
    return one && other ? [{ old: one, new: other }] : []
  })
  const joined = new Set(found.flatMap((pair) => [pair.old, pair.new]))
  const rest = pairs.filter(
    (pair) => (pair.old && pair.new) || ![pair.old, pair.new].some((each) => each && joined.has(each)),
  )
  return [...rest, ...found]
}

/** A title of its own; the file's name is none. */
function titleOf({ document }: SideDocument): string | undefined {
  return document.titleHeading && document.title
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
