import type { Comparison, Piece, Row, TableWeave } from '../../../src/model/comparison.ts'
import { type Block, type Cell, type Document, type Run, runsOf, type Section } from '../../../src/model/document.ts'

export type SideName = 'old' | 'new'

/**
 * The texts of a body in reading order, one for each block that stands for itself: headings, paragraphs, items, the
 * caption and cells of a table in one.
 */
export function textsOf(document: Document): string[] {
  const { titleHeading } = document
  const title = titleHeading ? [saidIn(runsOf(titleHeading))] : []
  return [...title, ...document.lead.flatMap(textsIn), ...document.sections.flatMap(textsUnder)]
}

function textsUnder(section: Section): string[] {
  const heading = saidIn(runsOf({ text: section.heading, runs: section.runs }))
  return [heading, ...section.blocks.flatMap(textsIn), ...section.sections.flatMap(textsUnder)]
}

function textsIn(block: Block): string[] {
  switch (block.kind) {
    case 'paragraph': {
      const runs = runsOf(block)
      return runs.length === 0 ? [] : [saidIn(runs)]
    }
    case 'list':
      return block.items.flatMap((item) => [saidIn(runsOf(item)), ...item.blocks.flatMap(textsIn)])
    case 'table':
      return [tableText(block.caption ?? '', [block.header, ...block.rows])]
    case 'quote':
      return block.blocks.flatMap(textsIn)
    case 'footnote':
      return [block.blocks.flatMap(textsIn).join('\n')]
    case 'definition':
      return []
    default:
      return [block.text]
  }
}

/** An image and the mark of a footnote have no words of their own to be known by, so they are written out. */
function saidIn(runs: readonly Run[]): string {
  return runs
    .map(({ text, image, footnote }) => `${text}${image ? `<${image}>` : ''}${footnote ? `^${footnote}` : ''}`)
    .join('')
}

function tableText(caption: string, rows: readonly (readonly Cell[])[]): string {
  return rowsText(
    caption,
    rows.map((row) => row.map((cell) => saidIn(runsOf(cell)))),
  )
}

function rowsText(caption: string, rows: readonly (readonly string[])[]): string {
  return [caption, ...rows.map((row) => row.join(' | '))].join('\n')
}

/** {@link textsOf} one side, read from the rows of a comparison alone. */
export function readBack({ rows }: Comparison, side: SideName): string[] {
  const texts: string[] = []
  for (const row of rows) {
    if (row[side] === undefined || isElsewhere(row, side)) continue
    const text = textOf(row, side)
    if (row.joined === side) texts.push(`${texts.pop() ?? ''}${text}`)
    else texts.push(text)
  }
  return texts
}

/** What moved stands on the old side where it was, on the new side where it is. */
function isElsewhere({ state }: Row, side: SideName): boolean {
  return side === 'old' ? state === 'movedHere' : state === 'movedAway'
}

function textOf(row: Row, side: SideName): string {
  const unit = row[side]
  const said =
    row.pieces && isCompared(row)
      ? saidIn(row.pieces.flatMap((piece) => runsIn(piece, side)))
      : saidIn(unit?.runs ?? [])
  if (unit?.table === undefined) return said
  const { header, rows } = unit.table
  return row.weave ? rowsText(said, wovenRows(row.weave, side)) : tableText(said, [header, ...rows])
}

function isCompared({ state }: Row): boolean {
  return state === 'kept' || state === 'movedHere'
}

function runsIn(piece: Piece, side: SideName): readonly Run[] {
  if (side === 'old') return piece.kind === 'added' ? [] : piece.old
  return piece.kind === 'removed' ? [] : piece.new
}

function wovenRows({ columns, rows }: TableWeave, side: SideName): string[][] {
  return inOrder(rows, side).map((row) => {
    const cells = columns.map((column, index) => ({ at: column[side], pieces: row.cells[index] }))
    const own = cells.filter(({ at }) => at !== undefined).sort((left, right) => (left.at ?? 0) - (right.at ?? 0))
    return own.map(({ pieces = [] }) => saidIn(pieces.flatMap((piece) => runsIn(piece, side))))
  })
}

function inOrder<Woven extends { readonly old?: number; readonly new?: number }>(
  rows: readonly Woven[],
  side: SideName,
): Woven[] {
  return rows.filter((row) => row[side] !== undefined).sort((left, right) => (left[side] ?? 0) - (right[side] ?? 0))
}
