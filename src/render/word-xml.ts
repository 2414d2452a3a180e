import type { ComparisonContext } from './comparison-context.ts'
import { SPACE_LOOK, SPACE_PRINTS } from './word-lines.ts'
import type { Look } from './word-look.ts'
import { illegalIn, legal, type Print } from './word-print.ts'
import {
  type Form,
  isIn,
  type PageBreak,
  SIDES,
  type Span,
  type State,
  spansIn,
  type TrackedBlock,
  type TrackedCell,
  type TrackedParagraph,
  type TrackedRow,
  type TrackedTable,
} from './word-tracked.ts'

/** The parts of a Word file that a tracked text makes. */
export interface WordXml {
  /** Paragraphs and tables: the inside of `w:body`, without its last section. */
  readonly body: string
  /** The inside of `w:comments`. */
  readonly comments: string
  /** Ids of the relationships to addresses that hyperlinks lead to, by address. */
  readonly links: ReadonlyMap<string, string>
}

/** Element of a tracked change for a stretch of text, and for a paragraph's mark. */
const ELEMENTS: Readonly<Record<Exclude<State, 'kept'>, string>> = {
  inserted: 'w:ins',
  deleted: 'w:del',
  movedTo: 'w:moveTo',
  movedFrom: 'w:moveFrom',
}

/** Elements around what was moved from and to a place. */
const RANGES = { old: 'w:moveFromRange', new: 'w:moveToRange' } as const

/** Ids of ordered lists begin after the one list of bullets. */
export const BULLETS = 1
const FIRST_LIST = 2

/** The id that a list of {@link ListRegister} has in the numbering part. */
export function listId(list: number): number {
  return FIRST_LIST + list
}

/** Writes tracked blocks as WordprocessingML (ISO/IEC 29500-1, 17.13.5 on revisions). */
export class WordWriter {
  readonly #body: string[] = []
  readonly #comments: string[] = []
  readonly #links = new Map<string, string>()
  readonly #bookmarks = new Set<string>()
  readonly #by: string
  readonly #author: string
  #revision = 0
  #comment = 0
  #document = 0
  #move: { readonly side: 'old' | 'new'; readonly move: number; readonly id: number } | undefined
  /** Stretches of each move of this document so far, at each of its places. */
  readonly #stretches = new Map<string, number>()
  /** Characters replaced, since XML cannot hold them. */
  illegal = 0

  constructor({ author, date }: Pick<ComparisonContext, 'author' | 'date'>) {
    const day = date === undefined ? '' : ` w:date="${date}T00:00:00Z"`
    this.#author = this.#escaped(author)
    this.#by = `w:author="${this.#author}"${day}`
  }

  /** Adds the blocks of one document: moves are numbered within it. */
  add(blocks: readonly TrackedBlock[]): void {
    this.#document += 1
    this.#stretches.clear()
    for (const block of blocks) {
      this.#moves(block)
      if (block.kind === 'paragraph') this.#body.push(this.#paragraph(block))
      else if (block.kind === 'table') this.#body.push(this.#table(block))
      else this.#body.push(this.#page(block))
    }
    this.#endMove()
  }

  /**
   * Closes with two narrow paragraphs that no change touches: Word cannot take away the last one, and LibreOffice may
   * give it the style of what it takes away before it.
   */
  finished(notes: readonly string[]): WordXml {
    const closing = { kind: 'paragraph', form: { look: SPACE_LOOK }, mark: 'kept', bookmarks: [] } as const
    const spans = spansIn('kept', SPACE_PRINTS)
    this.add([
      { ...closing, spans, notes },
      { ...closing, spans, notes: [] },
    ])
    return { body: this.#body.join(''), comments: this.#comments.join(''), links: this.#links }
  }

  /** Begins and ends the ranges that tie the two places of a move together. */
  #moves(block: TrackedBlock): void {
    const { side, move } = placeOf(block)
    const open = this.#move
    if (open !== undefined && open.side === side && (move === undefined || move === open.move)) return
    this.#endMove()
    if (side === undefined || move === undefined) return
    const key = `${side} ${move}`
    const count = (this.#stretches.get(key) ?? 0) + 1
    this.#stretches.set(key, count)
    this.#move = { side, move, id: this.#nextId() }
    this.#body.push(
      `<${RANGES[side]}Start w:id="${this.#move.id}" ${this.#by} w:name="flytt_${this.#document}_${move}_${count}"/>`,
    )
  }

  #endMove(): void {
    if (this.#move === undefined) return
    this.#body.push(`<${RANGES[this.#move.side]}End w:id="${this.#move.id}"/>`)
    this.#move = undefined
  }

  #page({ state }: PageBreak): string {
    const properties = `<w:pStyle w:val="TableSpace"/><w:pageBreakBefore/>${this.#mark(state)}`
    return `<w:p><w:pPr>${properties}</w:pPr></w:p>`
  }

  #paragraph({ form, was, mark, spans, notes, bookmarks }: TrackedParagraph): string {
    const change =
      was === undefined ? '' : `<w:pPrChange ${this.#change()}><w:pPr>${formXml(was)}</w:pPr></w:pPrChange>`
    const properties = `${formXml(form)}${this.#mark(mark)}${change}`
    const note = this.#beside(notes, spans[0]?.state ?? mark)
    const [open, close] = this.#around(bookmarks)
    const above = properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`
    return `<w:p>${above}${open}${note}${this.#spans(spans)}${close}</w:p>`
  }

  #mark(state: State): string {
    return state === 'kept' ? '' : `<w:rPr><${ELEMENTS[state]} ${this.#change()}/></w:rPr>`
  }

  #around(names: readonly string[]): readonly [start: string, end: string] {
    const fresh = names.filter((name) => !this.#bookmarks.has(name) && this.#bookmarks.add(name))
    const ids = fresh.map((name) => ({ name, id: this.#nextId() }))
    return [
      ids.map(({ name, id }) => `<w:bookmarkStart w:id="${id}" w:name="${name}"/>`).join(''),
      ids.map(({ id }) => `<w:bookmarkEnd w:id="${id}"/>`).join(''),
    ]
  }

  /**
   * The mark of a comment about a whole paragraph, to stand before its text: after it LibreOffice would give the next
   * paragraph the style of one that is taken away. It goes as the paragraph goes.
   */
  #beside(notes: readonly string[], state: State): string {
    if (notes.length === 0) return ''
    const id = this.#comment++
    const text = notes.map(
      (note) => `<w:p><w:pPr><w:pStyle w:val="CommentText"/></w:pPr>${this.#text({ text: note }, 'kept')}</w:p>`,
    )
    const by = `${this.#by} w:initials="${initials(this.#author)}"`
    this.#comments.push(`<w:comment w:id="${id}" ${by}>${text.join('')}</w:comment>`)
    const reference = `<w:rPr><w:rStyle w:val="CommentReference"/></w:rPr><w:commentReference w:id="${id}"/>`
    return this.#tracked(state, `<w:r>${reference}</w:r>`)
  }

  #spans(spans: readonly Span[]): string {
    let xml = ''
    for (let index = 0; index < spans.length; ) {
      const link = spans[index]?.print.link
      let end = index + 1
      while (link !== undefined && spans[end]?.print.link === link) end += 1
      const inner = spans
        .slice(index, end)
        .map((span) => this.#span(span))
        .join('')
      xml += link === undefined ? inner : this.#hyperlink(link, inner)
      index = end
    }
    return xml
  }

  #hyperlink(link: string, inner: string): string {
    if (link.startsWith('#')) return `<w:hyperlink w:anchor="${link.slice(1)}">${inner}</w:hyperlink>`
    const id = this.#links.get(link) ?? `link${this.#links.size + 1}`
    this.#links.set(link, id)
    return `<w:hyperlink r:id="${id}">${inner}</w:hyperlink>`
  }

  #span({ state, print, was }: Span): string {
    const change =
      was === undefined ? '' : `<w:rPrChange ${this.#change()}><w:rPr>${lookXml(was)}</w:rPr></w:rPrChange>`
    return this.#tracked(state, this.#text(print, state, change))
  }

  #tracked(state: State, run: string): string {
    if (state === 'kept') return run
    return `<${ELEMENTS[state]} ${this.#change()}>${run}</${ELEMENTS[state]}>`
  }

  #text(print: Print, state: State, change = ''): string {
    const properties = lookXml(print) + change
    const name = state === 'deleted' ? 'w:delText' : 'w:t'
    const text = print.text.split(/([\n\t])/).map((part) => {
      if (part === '') return ''
      if (part === '\n') return '<w:br/>'
      return part === '\t' ? '<w:tab/>' : `<${name} xml:space="preserve">${this.#escaped(part)}</${name}>`
    })
    return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}${text.join('')}</w:r>`
  }

  #table({ grid, left, rows }: TrackedTable): string {
    const indent = left === 0 ? '' : `<w:tblInd w:w="${left}" w:type="dxa"/>`
    const width = grid.reduce((sum, column) => sum + column, 0)
    const properties = `<w:tblPr><w:tblW w:w="${width}" w:type="dxa"/>${indent}${BORDERS}<w:tblLayout w:type="fixed"/>${MARGINS}<w:tblLook w:val="0020" w:firstRow="1"/></w:tblPr>`
    const columns = grid.map((column) => `<w:gridCol w:w="${column}"/>`).join('')
    return `<w:tbl>${properties}<w:tblGrid>${columns}</w:tblGrid>${rows.map((row) => this.#row(row, grid)).join('')}</w:tbl>`
  }

  #row({ state, isHeader, cells }: TrackedRow, grid: readonly number[]): string {
    const change = state === 'kept' ? '' : `<${ELEMENTS[state]} ${this.#change()}/>`
    const properties = `<w:trPr><w:cantSplit/>${isHeader ? '<w:tblHeader/>' : ''}${change}</w:trPr>`
    let at = 0
    const inner = cells.map((cell) => {
      const width = grid.slice(at, at + cell.span).reduce((sum, column) => sum + column, 0)
      at += cell.span
      return this.#cell(cell, width, isHeader)
    })
    return `<w:tr>${properties}${inner.join('')}</w:tr>`
  }

  #cell({ paragraph, span }: TrackedCell, width: number, isHeader: boolean): string {
    const merged = span === 1 ? '' : `<w:gridSpan w:val="${span}"/>`
    const shading = isHeader ? '<w:shd w:val="clear" w:color="auto" w:fill="E9EEF2"/>' : ''
    return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${merged}${shading}</w:tcPr>${this.#paragraph(paragraph)}</w:tc>`
  }

  #change(): string {
    return `w:id="${this.#nextId()}" ${this.#by}`
  }

  #nextId(): number {
    this.#revision += 1
    return this.#revision
  }

  #escaped(text: string): string {
    this.illegal += illegalIn(text)
    return escaped(text)
  }
}

/** Text as it stands in XML. */
export function escaped(text: string): string {
  return legal(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}

const BORDERS = `<w:tblBorders>${['top', 'bottom', 'insideH'].map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="9AA5AD"/>`).join('')}</w:tblBorders>`
const MARGINS = '<w:tblCellMar><w:left w:w="85" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar>'

/** The move that a block is part of; what else came or went with it, on one side, may stand inside a move on that side. */
function placeOf(block: TrackedBlock): Place {
  if (block.kind === 'page') return {}
  if (block.kind === 'table') {
    const sides = SIDES.filter((side) => block.rows.every(({ state }) => state !== 'kept' && isIn(state, side)))
    return sides[0] === undefined ? {} : { side: sides[0] }
  }
  const { move, mark } = block
  const side = mark === 'kept' ? undefined : isIn(mark, 'old') ? 'old' : 'new'
  return { ...(side && { side }), ...(move !== undefined && { move }) }
}

interface Place {
  /** The one side it is on. */
  readonly side?: 'old' | 'new'
  readonly move?: number
}

/** The properties of a paragraph, in the order the standard gives them. */
function formXml({ look, list }: Form): string {
  const { style, left = 0, hanging, align } = look
  const isOut = hanging === undefined ? '' : ` w:hanging="${hanging}"`
  return [
    style === 'Normal' ? '' : `<w:pStyle w:val="${style}"/>`,
    numberingXml(look, list),
    left === 0 && hanging === undefined ? '' : `<w:ind w:left="${left}"${isOut}/>`,
    align === undefined ? '' : `<w:jc w:val="${align}"/>`,
  ].join('')
}

function numberingXml({ list }: Look, number: number | undefined): string {
  if (list === undefined) return ''
  const id = number === undefined ? BULLETS : listId(number)
  return `<w:numPr><w:ilvl w:val="${list.level}"/><w:numId w:val="${id}"/></w:numPr>`
}

/** The properties of a run, in the order the standard gives them. */
function lookXml({ bold, italic, code, struck, raised, link }: Omit<Print, 'text'>): string {
  const style = link !== undefined ? 'Hyperlink' : code ? 'CodeText' : undefined
  return [
    style === undefined ? '' : `<w:rStyle w:val="${style}"/>`,
    code && link !== undefined ? '<w:rFonts w:ascii="Consolas" w:hAnsi="Consolas" w:cs="Consolas"/>' : '',
    bold ? '<w:b/>' : '',
    italic ? '<w:i/>' : '',
    struck ? '<w:strike/>' : '',
    raised ? '<w:vertAlign w:val="superscript"/>' : '',
  ].join('')
}

/** The first letters of a name's words. */
function initials(author: string): string {
  const letters = author.split(/\s+/).map((word) => /\p{L}/u.exec(word)?.[0] ?? '')
  return letters.join('').slice(0, 3).toUpperCase()
}
