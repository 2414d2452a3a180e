import { compare } from '../../src/diff/compare.ts'
import type { Change, Comparison, Piece, Row } from '../../src/model/comparison.ts'
import { textOf } from '../../src/model/document.ts'
import { parsed } from '../parse/parsed.ts'

/** The comparison of two Markdown texts. */
export function comparedTexts(old: string, now: string): Comparison {
  return compare(parsed(old), parsed(now))
}

/** The changes a reader is told of. */
export function toldIn({ changes }: Comparison): readonly Change[] {
  return changes.filter(({ quiet }) => !quiet)
}

/** `Länet [-växer-]{+krymper+}.`: the pieces of a row as one text. */
export function markedText({ pieces = [] }: Pick<Row, 'pieces'>): string {
  return pieces.map(marked).join('')
}

function marked(piece: Piece): string {
  if (piece.kind === 'kept') return textOf(piece.new)
  return piece.kind === 'removed' ? `[-${textOf(piece.old)}-]` : `{+${textOf(piece.new)}+}`
}
