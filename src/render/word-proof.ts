import type { ComparedDocument } from '../model/comparison.ts'
import type { Document } from '../model/document.ts'
import { ToolError } from '../model/tool-error.ts'
import { linesOf, PAGE_SIGNATURE, type Signature, SPACE_SIGNATURE } from './word-lines.ts'
import type { WordParts } from './word-package.ts'
import { type Bookmarks, leadsIn } from './word-print.ts'
import { resolvedLines } from './word-resolved.ts'

/** A document of the set with the bookmarks of its sections. */
export interface Provable {
  readonly compared: ComparedDocument
  readonly bookmarks: Bookmarks
}

/**
 * Makes sure that accepting every change gives the new documents and rejecting every change the old ones: text, breaks
 * between paragraphs, styles, numbers, tables, look and links. Throws a `word/inexact` fault when not.
 */
export function prove(parts: WordParts, documents: readonly Provable[]): void {
  const resolved = resolvedLines(parts)
  compareLines(resolved('accept'), expectedLines(documents, 'new'), 'new')
  compareLines(resolved('reject'), expectedLines(documents, 'old'), 'old')
}

function expectedLines(documents: readonly Provable[], side: 'old' | 'new'): readonly Signature[] {
  const lines = documents.flatMap(({ compared, bookmarks }, index) => {
    const document = sideOf(compared, side)
    if (document === undefined) return []
    return [...(index === 0 ? [] : [PAGE_SIGNATURE]), ...linesOf(document, leadsIn(bookmarks))]
  })
  return [...lines, SPACE_SIGNATURE, SPACE_SIGNATURE]
}

function sideOf(compared: ComparedDocument, side: 'old' | 'new'): Document | undefined {
  if (compared.state === 'both') return compared.comparison[side]
  return (compared.state === 'added') === (side === 'new') ? compared.document : undefined
}

function compareLines(found: readonly Signature[], expected: readonly Signature[], side: 'old' | 'new'): void {
  const length = Math.max(found.length, expected.length)
  for (let index = 0; index < length; index += 1) {
    const [there, wanted] = [found[index], expected[index]]
    if (there !== wanted)
      throw new ToolError({ sentence: 'word/inexact', values: { side, found: shown(there), expected: shown(wanted) } })
  }
}

/** What a reader sees of a line. */
function shown(line: Signature = ''): string {
  return line.replace(/\u0001[^\u0003]*\u0003/g, '').slice(0, 200)
}
