import { type Block, blocksOf, type Document } from '../model/document.ts'
import type { ToolFaults } from '../model/tool-error.ts'

/**
 * Most paragraphs, headings and items, most rows of tables, and most cells in them, of one document that is sent. Long
 * strategies have a tenth of that; to set as much as this as PDF takes half a minute and half a gibibyte.
 */
const MOST = { parts: 10_000, rows: 5_000, cells: 30_000 } as const

/** What of a document is more than can be set, and the line where it becomes so; undefined for all documents in use. */
export function excessOf(document: Document): ToolFaults['pack/long-document'] | undefined {
  const count = { parts: 0, rows: 0, cells: 0 }
  for (const block of blocksOf(document)) {
    add(block, count)
    const what = (['parts', 'rows', 'cells'] as const).find((each) => count[each] > MOST[each])
    if (what !== undefined) return { path: document.path, line: block.span.line, what, most: MOST[what] }
  }
  return undefined
}

function add(block: Block, count: Record<keyof typeof MOST, number>): void {
  count.parts += block.kind === 'list' ? block.items.length : 1
  if (block.kind !== 'table') return
  count.rows += block.rows.length
  count.cells += block.rows.length * block.header.length
}
