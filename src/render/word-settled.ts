import { lookKeyOf } from './word-look.ts'
import { settled } from './word-spans.ts'
import { isIn, SIDES, type State, type TrackedBlock, type TrackedParagraph } from './word-tracked.ts'

/**
 * A paragraph deleted here and inserted alike there is marked as moved, also one that only stands otherwise now:
 * LibreOffice takes the two for a move in any case, and without the mark gives the paragraph after them their style.
 */
export function paired(blocks: readonly TrackedBlock[]): readonly TrackedBlock[] {
  const paragraphs = blocks.filter((block) => block.kind === 'paragraph')
  const textsOf = (state: State) => new Set(paragraphs.filter((each) => isWhole(each, state)).map(textIn))
  const inserted = textsOf('inserted')
  const both = [...textsOf('deleted')].filter((text) => inserted.has(text))
  const last = paragraphs.reduce((most, { move = 0 }) => Math.max(most, move), 0)
  const moves = new Map(both.map((text, index) => [text, last + index + 1]))
  return blocks.map((block) => {
    const move = block.kind === 'paragraph' ? moves.get(textIn(block)) : undefined
    if (block.kind !== 'paragraph' || move === undefined) return block
    if (isWhole(block, 'deleted')) return restated(block, 'movedFrom', move)
    return isWhole(block, 'inserted') ? restated(block, 'movedTo', move) : block
  })
}

function isWhole({ mark, spans }: TrackedParagraph, state: State): boolean {
  return mark === state && spans.length > 0 && spans.every((span) => span.state === state)
}

function textIn({ spans }: TrackedParagraph): string {
  return spans.map(({ print }) => print.text).join('')
}

function restated(paragraph: TrackedParagraph, state: State, move: number): TrackedParagraph {
  return { move, ...paragraph, mark: state, spans: paragraph.spans.map((span) => ({ ...span, state })) }
}

/** No paragraph that stays ends on an insertion before one that is inserted. */
export function settledBlocks(blocks: readonly TrackedBlock[]): readonly TrackedBlock[] {
  return blocks.map((block, index) => {
    const next = blocks[index + 1]
    const isBeforeInserted = next?.kind === 'paragraph' && next.mark === 'inserted'
    return block.kind === 'paragraph' && block.mark === 'kept' && isBeforeInserted
      ? { ...block, spans: settled(block.spans) }
      : block
  })
}

/**
 * A moved paragraph that shows what changed in it on the way is one move throughout, and its comment tells of the
 * changes, where what then stands after it on the other side looks otherwise: LibreOffice would give that its style.
 */
export function evened(blocks: readonly TrackedBlock[]): readonly TrackedBlock[] {
  const next: Record<'old' | 'new', string | undefined> = { old: undefined, new: undefined }
  const result = blocks.toReversed().map((block) => {
    if (block.kind !== 'paragraph') {
      for (const side of SIDES) next[side] = undefined
      return block
    }
    const even = evenedBefore(block, next)
    for (const side of SIDES)
      if (isIn(block.mark, side)) next[side] = lookKeyOf((side === 'old' ? (block.was ?? block.form) : block.form).look)
    return even
  })
  return result.toReversed()
}

function evenedBefore(paragraph: TrackedParagraph, next: Record<'old' | 'new', string | undefined>): TrackedParagraph {
  const { mark, move, spans, form, notes, edits = [] } = paragraph
  const isMixed = spans.some(({ state }) => state !== mark)
  if (move === undefined || mark === 'kept' || !isMixed) return paragraph
  const [other, state] = isIn(mark, 'new') ? (['old', 'movedTo'] as const) : (['new', 'movedFrom'] as const)
  if (next[other] === lookKeyOf(form.look)) return paragraph
  return { ...restated(paragraph, state, move), notes: [...notes, ...edits] }
}
