import { type Block, blocksOf, type Document } from '../../model/document.ts'
import { rememberingLatest } from '../../model/latest.ts'

/** Where a line begins, and its first character that is no space or tab. */
export interface LineStart {
  readonly start: number
  readonly first: number
}

/** The lines of a body that begin with a sign beyond ASCII, or with `#` and no space after; found once for all rules that ask. */
const unusualLines = rememberingLatest((document: Document, text: string): readonly LineStart[] => {
  const found: LineStart[] = []
  for (let start = document.body.start; start < text.length; ) {
    let first = start
    while (isIndent(text.charCodeAt(first))) first += 1
    const code = text.charCodeAt(first)
    if (code > LAST_OF_ASCII || (code === NUMBER_SIGN && !isHeading(text, first))) found.push({ start, first })
    const end = text.indexOf('\n', first)
    if (end === -1) break
    start = end + 1
  }
  return found
})

const NUMBER_SIGN = 0x23
const LAST_OF_ASCII = 0x7f

function isIndent(code: number): boolean {
  return code === 0x20 || code === 0x09
}

/** Whether the number signs at an offset end in a space, as those of a heading do. */
function isHeading(text: string, first: number): boolean {
  let after = first + 1
  while (text.charCodeAt(after) === NUMBER_SIGN) after += 1
  return text.charCodeAt(after) === 0x20
}

/** The lines of a body whose first character is one of some: `#`, other than a heading's, or any beyond ASCII. */
export function linesBeginning(document: Document, text: string, marks: string): readonly LineStart[] {
  return unusualLines(document, text).filter(({ first }) => marks.includes(text[first] ?? '\n'))
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
