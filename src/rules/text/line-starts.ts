import { type Block, blocksOf, type Document } from '../../model/document.ts'

/** Where a line begins, and its first character that is no space or tab. */
export interface LineStart {
  readonly start: number
  readonly first: number
}

/** The lines of a text, from an offset on, whose first character is one of some. Looks at line starts only. */
export function linesBeginning(text: string, from: number, marks: string): readonly LineStart[] {
  const found: LineStart[] = []
  for (let start = from; start < text.length; ) {
    let first = start
    while (text[first] === ' ' || text[first] === '\t') first += 1
    if (marks.includes(text[first] ?? '\n')) found.push({ start, first })
    const end = text.indexOf('\n', first)
    if (end === -1) break
    start = end + 1
  }
  return found
}

/** The innermost blocks of a document at given offsets, which are in order; undefined where no block is. */
export function blocksAt(document: Document, offsets: readonly number[]): readonly (Block | undefined)[] {
  const blocks = [...blocksOf(document)].filter(({ kind }) => kind !== 'list' && kind !== 'quote')
  let next = 0
  return offsets.map((offset) => {
    while ((blocks[next]?.span.end ?? Number.POSITIVE_INFINITY) <= offset) next += 1
    const block = blocks[next]
    return block !== undefined && lineStartOf(block) <= offset ? block : undefined
  })
}

/** A block begins with its line: what stands before it there is its indentation. */
function lineStartOf({ span }: Block): number {
  return span.start - span.column + 1
}
