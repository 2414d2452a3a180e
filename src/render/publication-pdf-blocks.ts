import type {
  Notice,
  PublishedBlock,
  PublishedCell,
  PublishedItem,
  PublishedList,
  PublishedParagraph,
  PublishedRun,
  PublishedTable,
} from '../model/publication.ts'
import { columnWidths } from './publication-docx-columns.ts'
import { inlineOf, type PdfInline } from './publication-pdf-runs.ts'
import type { PdfText } from './publication-pdf-text.ts'

/** A block as the templates read it: `kind`, and what src/render/pdf/blocks.typ does with it. */
export interface PdfBlock {
  readonly kind: PublishedBlock['kind']
  readonly content?: readonly PdfInline[]
  readonly [name: string]: unknown
}

/** Where blocks stand. */
interface Place {
  readonly text: PdfText
  /** Down to which level headings are in the contents; 0 for none. */
  readonly contents: number
  /** How many lists, quotations and notices they stand in. */
  readonly depth: number
}

/** Typst lays out no deeper than some tens of levels: what stands in so many lists, quotations and notices goes no deeper. */
const DEEPEST = 6

function isDeepest({ depth }: Place): boolean {
  return depth >= DEEPEST
}

export function blocksOf(blocks: readonly PublishedBlock[], place: Place): readonly PdfBlock[] {
  return blocks.flatMap((block, index): PdfBlock | readonly PdfBlock[] => {
    if (block.kind === 'table' || block.kind === 'figure')
      return [blockOf(block, place)].flat().map((each) => ({ ...each, sticky: isSource(blocks[index + 1]) }))
    if (block.kind !== 'paragraph') return blockOf(block, place)
    return { ...paragraphOf(block, place.text), sticky: leadsOn(blocks, index) }
  })
}

/** Most letters of a paragraph that stands on the page of what it leads to, and most such in a row. */
const SHORT = 200
const MOST_LEADING = 4

/** Whether a paragraph only leads to a table, a figure or room for an answer, perhaps with others after it. */
function leadsOn(blocks: readonly PublishedBlock[], index: number): boolean {
  const ahead = blocks.slice(index, index + MOST_LEADING + 1)
  const end = ahead.findIndex((block) => block.kind !== 'paragraph' || lengthOf(block.runs) > SHORT)
  const led = ahead[end]?.kind
  return led === 'table' || led === 'figure' || led === 'answer-space'
}

/** Whether what follows on a table or figure says where it comes from: then they stand on the same page. */
function isSource(next: PublishedBlock | undefined): boolean {
  return next?.kind === 'paragraph' && next.style === 'small'
}

function lengthOf(runs: readonly PublishedRun[]): number {
  return runs.reduce((length, run) => length + run.text.length, 0)
}

function blockOf(block: Exclude<PublishedBlock, PublishedParagraph>, place: Place): PdfBlock | readonly PdfBlock[] {
  const { text, contents } = place
  switch (block.kind) {
    case 'heading': {
      const { kind, level, id, number, runs } = block
      const shown = number === undefined ? {} : { number: text.printed(number) }
      return { kind, level, id, ...shown, outlined: level <= contents, content: inlineOf(runs, text) }
    }
    case 'list':
      return isDeepest(place) ? block.items.flatMap((item) => blocksOf(item.blocks, place)) : listOf(block, place)
    case 'table':
      return tableOf(block, text)
    case 'figure': {
      const { kind, id, picture, alternative, caption, width: share = 1 } = block
      const shown = text.pictures.shown(picture, alternative)
      const told = caption && { caption: inlineOf(caption, text) }
      if (shown === undefined) return absentFigure(alternative, caption, id, text)
      return { kind, ...shown, share, ...(id !== undefined && { id }), ...told }
    }
    case 'quote':
      if (isDeepest(place)) return blocksOf(block.blocks, place)
      return { kind: block.kind, blocks: blocksOf(block.blocks, deeper(place)) }
    case 'code':
      return { kind: block.kind, text: text.printed(block.text) }
    case 'notice': {
      if (isDeepest(place)) return blocksOf(noticeBlocks(block), place)
      const title = block.title === undefined ? null : text.printed(block.title)
      return { kind: block.kind, title, blocks: blocksOf(block.blocks, deeper(place)) }
    }
    case 'answer-space': {
      const choices = block.choices?.map((choice) => text.printed(choice)) ?? []
      const [short, key] = [block.short, block.key].map((said) => (said === undefined ? null : text.printed(said)))
      const lines = Math.min(block.lines, MOST_LINES)
      return { kind: block.kind, label: text.printed(block.label), short, key, choices, lines }
    }
    case 'divider':
      return { kind: block.kind, page: block.page ?? false }
  }
}

function noticeBlocks({ title, blocks }: Notice): readonly PublishedBlock[] {
  return title === undefined ? blocks : [{ kind: 'paragraph', runs: [{ text: title, strong: true }] }, ...blocks]
}

/** As many lines as a page has room for. */
const MOST_LINES = 28

function deeper(place: Place): Place {
  return { ...place, depth: place.depth + 1 }
}

function paragraphOf({ kind, runs, number, id, style }: PublishedParagraph, text: PdfText): PdfBlock {
  const plain = number === undefined && id === undefined && style === undefined
  const its = { ...(number !== undefined && { number }), ...(id !== undefined && { id }), ...(style && { style }) }
  // The mark of the answer form is copied by those who answer: nothing unseen may come along.
  const key = style === 'key' && ({ kind: 'text', text: text.whole(runs.map((run) => run.text).join('')) } as const)
  return { kind, plain, ...its, content: key ? [key] : inlineOf(runs, text) }
}

function listOf({ kind, ordered, start = 1, items }: PublishedList, place: Place): PdfBlock {
  const itemOf = ({ blocks, checked }: PublishedItem) => ({
    checked: checked ?? null,
    blocks: blocksOf(blocks, deeper(place)),
  })
  return { kind, ordered, start, items: items.map(itemOf) }
}

/** A row with fewer signs stands on one page whole. */
const SHORT_ROW = 900
/** A table with more rows is never kept on one page. */
const SMALL_TABLE = 7

function tableOf(table: PublishedTable, text: PdfText): PdfBlock {
  const { kind, id, caption, columns, header, rows, rowHeadings, totals } = table
  const widths = widthsOf(table)
  return {
    kind,
    ...(id !== undefined && { id }),
    ...(caption && { caption: inlineOf(caption, text) }),
    columns: columns.map(({ align }, index) => ({ align, width: widths[index] ?? 1 })),
    header: header.map((cell) => inlineOf(cell, text)),
    // A small table stands on one page; one of long texts would leave the page before it half empty.
    whole: rows.length <= SMALL_TABLE && lengthOf(rows.flat(2)) < SHORT_ROW,
    rows: rows.map((cells) => ({
      short: lengthOf(cells.flat()) < SHORT_ROW,
      cells: cells.map((cell) => inlineOf(cell, text)),
    })),
    rowHeadings,
    totals: totals ?? [],
    hyphenate: textsByColumn(table).some((texts, index) => texts.some((each) => isTooWide(each, widths[index] ?? 0))),
  }
}

/** The line, in twentieths of a point. */
const LINE = 7370

function widthsOf(table: PublishedTable): readonly number[] {
  const texts = textsByColumn(table)
  return columnWidths(
    table.columns.map(({ width: asked }, index) => ({ asked, texts: texts[index] ?? [] })),
    LINE,
  )
}

/** The texts of each column's cells, that of its heading first. */
function textsByColumn({ columns, header, rows }: PublishedTable): readonly (readonly string[])[] {
  const textOf = (cell: PublishedCell | undefined) => cell?.map((run) => run.text).join('') ?? ''
  return columns.map((_, index) => [header, ...rows].map((cells) => textOf(cells[index])))
}

/** Width of a wide letter and of the room beside a cell's text, in twentieths of a point. */
const LETTER = 105
const ROOM = 250

/** Whether a word must be divided to stand in a column. Tables where none must are set with whole words, in half the time. */
function isTooWide(text: string, width: number): boolean {
  return text.split(/[\s/-]+/).some((word) => word.length * LETTER + ROOM > width)
}

/** A picture that cannot be shown is told by its words. */
function absentFigure(
  alternative: string,
  caption: PublishedParagraph['runs'] | undefined,
  id: string | undefined,
  text: PdfText,
): readonly PdfBlock[] {
  const words = paragraphOf({ kind: 'paragraph', runs: [{ text: alternative }], ...(id !== undefined && { id }) }, text)
  return caption === undefined
    ? [words]
    : [words, paragraphOf({ kind: 'paragraph', runs: caption, style: 'small' }, text)]
}
