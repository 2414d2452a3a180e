import type { Piece } from '../model/comparison.ts'
import { textOf } from '../model/document.ts'
import { type Stretch, stretch } from './styled-text.ts'
import { SGR } from './terminal-text.ts'

/** How what is gone and what is new look: by colour and line, so that neither depends on the other. */
export const GONE = [SGR.red, SGR.struck] as const
export const NEW = [SGR.green] as const

/** A text compared word by word, marked by colour or, without colour, as `[-gammalt-]{+nytt+}`. */
export function markedPieces(pieces: readonly Piece[], colour: boolean): readonly Stretch[] {
  if (!colour) return [stretch(pieces.map(bracketedPiece).join(''))]
  const stretches: Stretch[] = []
  for (const piece of pieces) {
    if (piece.kind === 'kept') stretches.push(stretch(textOf(piece.new)))
    else if (piece.kind === 'removed') stretches.push(stretch(textOf(piece.old), ...GONE))
    else stretches.push(...apart(stretches), stretch(textOf(piece.new), ...NEW))
  }
  return stretches
}

/** The whole of a text as gone or new. */
export function marked(text: string, state: 'removed' | 'added', colour: boolean): readonly Stretch[] {
  if (!colour) return [stretch(bracketed(text, state))]
  return [stretch(text, ...(state === 'removed' ? GONE : NEW))]
}

function bracketedPiece(piece: Piece): string {
  if (piece.kind === 'removed') return bracketed(textOf(piece.old), 'removed')
  return piece.kind === 'added' ? bracketed(textOf(piece.new), 'added') : textOf(piece.new)
}

/** A text in the marks of `wdiff`, without the white space around it. */
function bracketed(text: string, state: 'removed' | 'added'): string {
  const inner = text.trim()
  if (inner === '') return text
  const start = text.length - text.trimStart().length
  const marked = state === 'removed' ? `[-${inner}-]` : `{+${inner}+}`
  return `${text.slice(0, start)}${marked}${text.slice(start + inner.length)}`
}

/** With colour alone, a word that took another's place needs a space between. */
function apart(stretches: readonly Stretch[]): readonly Stretch[] {
  const last = stretches.at(-1)
  const isGone = last?.codes?.[0] === GONE[0]
  return isGone && /\S$/.test(last?.text ?? '') ? [{ text: ' ' }] : []
}
