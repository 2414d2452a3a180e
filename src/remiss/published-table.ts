import { type Cell, runsOf, type Table } from '../model/document.ts'
import type { PublishedTable } from '../model/publication.ts'
import { publishedRuns, type RunPublishing } from './published-runs.ts'

type Align = PublishedTable['columns'][number]['align']

/** A table as it is sent out. Columns of numbers stand to the right unless the document says how they stand. */
export function publishedTable(table: Table, publishing: RunPublishing): PublishedTable {
  const { caption, header, rows } = table
  const cells = (row: readonly Cell[]) => row.map((cell) => publishedRuns(runsOf(cell), publishing))
  const totals = rows.flatMap((row, index) => (isTotal(row[0]?.text ?? '') ? [index] : []))
  return {
    kind: 'table',
    ...(caption !== undefined && { caption: [{ text: caption }] }),
    columns: header.map((_, index) => ({ align: alignOf(table, index) })),
    header: cells(header),
    rows: rows.map(cells),
    rowHeadings: hasRowHeadings(table),
    ...(totals.length > 0 && { totals }),
  }
}

function alignOf({ align, rows }: Table, column: number): Align {
  const written = align?.[column]
  if (written) return written
  const filled = rows.flatMap((row) => (row[column]?.text ? [row[column]] : []))
  return filled.length > 0 && filled.every(({ quantity }) => quantity !== undefined) ? 'right' : 'left'
}

/** Whether a row sums up the others, by how it begins. */
function isTotal(text: string): boolean {
  return /^(?:summa|total)/i.test(text)
}

/** So long may the first cell of a row be to name the row. */
const LONGEST_HEADING = 80

/** Whether the first cell of each row names it: there is one in every row, they are short, and no two are the same. */
function hasRowHeadings({ header, rows }: Table): boolean {
  const firsts = rows.map(([first]) => first?.text ?? '')
  const isName = (text: string) => text !== '' && text.length <= LONGEST_HEADING
  return header.length > 1 && firsts.length > 0 && firsts.every(isName) && new Set(firsts).size === firsts.length
}
