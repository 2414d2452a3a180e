import { type Document, rowsOf, runsOf, type Table } from '../model/document.ts'
import { type Printed, printedBlocks } from './word-blocks.ts'
import { type Look, leadOf, lookKeyOf, lookOf } from './word-look.ts'
import { type Leads, legal, type Print, printKey, printsOf } from './word-print.ts'

/** What is compared to prove a Word file: a line of a document, with all that matters of it, as one text. */
export type Signature = string

export const TABLE_SIGNATURE: Signature = 'table'
export const TABLE_END_SIGNATURE: Signature = 'end of table'
export const CELL_SIGNATURE: Signature = 'cell'
export const PAGE_SIGNATURE: Signature = 'page'

export function rowSignature(isHeader: boolean): Signature {
  return isHeader ? 'header row' : 'row'
}

/** A paragraph: how it stands, its number in an ordered list, and what is printed. */
export function paragraphSignature(look: Look, number: number | undefined, prints: readonly Print[]): Signature {
  return `${lookKeyOf(look)}|${number ?? ''}|${printKey(prints)}`
}

/**
 * The narrow paragraph before and after a table: Word joins tables with none between, and LibreOffice cannot take away a
 * paragraph right before one.
 */
export const SPACE_LOOK: Look = { style: 'TableSpace' }

/** What stands in the narrow paragraph: LibreOffice gives an empty one the style of what it takes away before it. */
export const SPACE_PRINTS: readonly Print[] = [{ text: '\u00a0' }]

/** How the text of a cell stands: row 0 is the header. */
export function cellLook(table: Table, row: number, column: number): Look {
  const align = table.align?.[column]
  return {
    style: row === 0 ? 'TableHeading' : 'TableText',
    ...((align === 'right' || align === 'center') && { align }),
  }
}

/** What a document is as a Word file, line by line. */
export function linesOf(document: Document, leads: Leads): readonly Signature[] {
  const titled = document.titleHeading !== undefined
  return printedBlocks(document).flatMap((block) => {
    const { table } = block
    if (table === undefined) return [lineOf(block, titled, leads)]
    const caption = block.runs.length === 0 ? [] : [lineOf(block, titled, leads)]
    return [...caption, SPACE_SIGNATURE, ...tableLines(table, leads), SPACE_SIGNATURE]
  })
}

function lineOf(block: Printed, titled: boolean, leads: Leads): Signature {
  const look = lookOf(block, titled)
  const own = block.inside.at(-1)
  const number = look.list?.kind === 'number' && own?.kind === 'number' ? own.number : undefined
  return paragraphSignature(look, number, written([...leadOf(block), ...printsOf(block.runs, leads)]))
}

function tableLines(table: Table, leads: Leads): readonly Signature[] {
  const rows = rowsOf(table).flatMap((cells, row) => [
    rowSignature(row === 0),
    ...cells.flatMap((cell, column) => [
      CELL_SIGNATURE,
      paragraphSignature(cellLook(table, row, column), undefined, written(printsOf(runsOf(cell), leads))),
    ]),
  ])
  return [TABLE_SIGNATURE, ...rows, TABLE_END_SIGNATURE]
}

function written(prints: readonly Print[]): readonly Print[] {
  return prints.map((print) => ({ ...print, text: legal(print.text) }))
}

export const SPACE_SIGNATURE: Signature = paragraphSignature(SPACE_LOOK, undefined, SPACE_PRINTS)
