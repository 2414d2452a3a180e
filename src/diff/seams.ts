import type { Piece } from '../model/comparison.ts'
import type { Run } from '../model/document.ts'
import { SEAM } from './text.ts'

/**
 * The pieces of texts that were compared with seams on one side, cut where the seams are: for each block of that side
 * its pieces. The seams are gone; a space that stood for one on the other side is kept with the block before it.
 */
export function cutAtSeams(pieces: readonly Piece[], side: 'old' | 'new'): readonly (readonly Piece[])[] {
  const blocks: Piece[][] = [[]]
  for (const piece of pieces) {
    for (const [index, part] of partsOf(piece, side).entries()) {
      if (index > 0) blocks.push([])
      if (part !== undefined) blocks.at(-1)?.push(part)
    }
  }
  return blocks
}

/** A piece without seams, as parts before and after each; undefined where nothing stands. */
function partsOf(piece: Piece, side: 'old' | 'new'): readonly (Piece | undefined)[] {
  if (piece.kind === 'kept') {
    const parts = cut(piece[side])
    if (parts.length === 1) return [piece]
    // Kept words are compared one by one where a seam is among them, so that this is only the space beside it: that it
    // is gone is what being split or merged means.
    const { differs: _, ...space } = piece
    const left = side === 'new' ? { ...space, new: parts[0] ?? [] } : { ...space, old: parts[0] ?? [] }
    return [left, ...parts.slice(1).map(() => undefined)]
  }
  if (piece.kind === 'removed') {
    return side === 'old'
      ? cut(piece.old).map((old) => (old.length > 0 ? { kind: 'removed', old } : undefined))
      : [piece]
  }
  return side === 'new'
    ? cut(piece.new).map((now) => (now.length > 0 ? { kind: 'added', new: now } : undefined))
    : [piece]
}

/** Runs before, between and after the seams in them. */
function cut(runs: readonly Run[]): readonly (readonly Run[])[] {
  const parts: Run[][] = [[]]
  for (const run of runs) {
    for (const [index, text] of run.text.split(SEAM).entries()) {
      if (index > 0) parts.push([])
      if (text !== '' || (index === 0 && run.text === '')) parts.at(-1)?.push({ ...run, text })
    }
  }
  return parts
}
