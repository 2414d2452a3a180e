import {
  CELL_SIGNATURE,
  PAGE_SIGNATURE,
  paragraphSignature,
  rowSignature,
  type Signature,
  TABLE_END_SIGNATURE,
  TABLE_SIGNATURE,
} from './word-lines.ts'
import type { Look } from './word-look.ts'
import type { WordParts } from './word-package.ts'
import type { Print } from './word-print.ts'
import { attributeOf, childOf, type Element, treeOf } from './word-tree.ts'

/** All changes of a file taken in, or all taken back. */
export type Answer = 'accept' | 'reject'

/** The elements that an answer takes away with what is in them (ISO/IEC 29500-1, 17.13.5). */
const GONE: Readonly<Record<Answer, ReadonlySet<string>>> = {
  accept: new Set(['w:del', 'w:moveFrom']),
  reject: new Set(['w:ins', 'w:moveTo']),
}

/** Elements around runs that are there whatever the answer. */
const AROUND = new Set(['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo', 'w:hyperlink'])

/** What a Word file says once all its changes are accepted or rejected: read from its parts alone. */
export function resolvedLines(parts: WordParts): (answer: Answer) => readonly Signature[] {
  const body = childOf(treeOf(parts.get('word/document.xml') ?? ''), 'w:body')
  const links = linksIn(treeOf(parts.get('word/_rels/document.xml.rels') ?? ''))
  const starts = startsIn(treeOf(parts.get('word/numbering.xml') ?? ''))
  return (answer) => {
    const reader = new Reader(answer, links, starts)
    reader.blocks(body?.children ?? [])
    return reader.lines
  }
}

/** Addresses of hyperlinks by the id of their relationship. */
function linksIn(relationships: Element): ReadonlyMap<string, string> {
  return new Map(relationships.children.map(({ attributes }) => [attributes.Id ?? '', attributes.Target ?? '']))
}

/** The first number of each ordered list, and undefined for bullets, by the list's id. */
function startsIn(numbering: Element): ReadonlyMap<string, number | undefined> {
  const lists = numbering.children.filter(({ name }) => name === 'w:num')
  return new Map(
    lists.map((list) => {
      const start = attributeOf(childOf(list, 'w:lvlOverride'), 'w:startOverride')
      return [list.attributes['w:numId'] ?? '', start === undefined ? undefined : Number(start)]
    }),
  )
}

class Reader {
  readonly lines: Signature[] = []
  readonly #answer: Answer
  readonly #links: ReadonlyMap<string, string>
  readonly #starts: ReadonlyMap<string, number | undefined>
  /** How many items of each ordered list have come. */
  readonly #counts = new Map<string, number>()
  /** Text of paragraphs whose end is gone: it goes on in the next. */
  #pending: Print[] = []

  constructor(answer: Answer, links: ReadonlyMap<string, string>, starts: ReadonlyMap<string, number | undefined>) {
    this.#answer = answer
    this.#links = links
    this.#starts = starts
  }

  blocks(blocks: readonly Element[]): void {
    for (const block of blocks) {
      if (block.name === 'w:p') this.#paragraph(block)
      else if (block.name === 'w:tbl') this.#table(block)
    }
    if (this.#pending.length > 0) this.#push({ style: 'text without an end' }, undefined)
  }

  #paragraph(paragraph: Element): void {
    const properties = childOf(paragraph, 'w:pPr')
    for (const child of paragraph.children) this.#runs(child, undefined)
    const marks = childOf(properties, 'w:rPr')?.children ?? []
    if (marks.some(({ name }) => this.#isGone(name))) return
    const form = this.#asked(properties, 'w:pPrChange', 'w:pPr')
    if (childOf(properties, 'w:pageBreakBefore')) {
      this.lines.push(PAGE_SIGNATURE)
      return
    }
    this.#push(lookIn(form, this.#starts), this.#numberOf(form))
  }

  #push(look: Look, number: number | undefined): void {
    this.lines.push(paragraphSignature(look, number, this.#pending))
    this.#pending = []
  }

  #isGone(name: string): boolean {
    return GONE[this.#answer].has(name)
  }

  /** Properties as they are, or as they were before the change that they hold. */
  #asked(properties: Element | undefined, change: string, name: string): Element | undefined {
    const before = childOf(properties, change)
    return this.#answer === 'accept' || before === undefined ? properties : childOf(before, name)
  }

  #numberOf(form: Element | undefined): number | undefined {
    const id = attributeOf(childOf(form, 'w:numPr'), 'w:numId') ?? ''
    const start = this.#starts.get(id)
    if (start === undefined) return undefined
    const number = this.#counts.get(id) ?? start
    this.#counts.set(id, number + 1)
    return number
  }

  #runs(element: Element, link: string | undefined): void {
    if (element.name === 'w:r') this.#run(element, link)
    if (!AROUND.has(element.name) || this.#isGone(element.name)) return
    const { attributes } = element
    const anchor = attributes['w:anchor']
    const here = anchor === undefined ? this.#links.get(attributes['r:id'] ?? '') : `#${anchor}`
    for (const child of element.children) this.#runs(child, here ?? link)
  }

  #run(run: Element, link: string | undefined): void {
    const properties = this.#asked(childOf(run, 'w:rPr'), 'w:rPrChange', 'w:rPr')
    const text = run.children.map(textIn).join('')
    if (text !== '') this.#pending.push({ ...printIn(properties), text, ...(link !== undefined && { link }) })
  }

  #table(table: Element): void {
    const rows = table.children.filter(({ name }) => name === 'w:tr')
    const present = rows.filter((row) => !childOf(row, 'w:trPr')?.children.some(({ name }) => this.#isGone(name)))
    if (present.length === 0) return
    if (this.#pending.length > 0) this.#push({ style: 'text without an end' }, undefined)
    this.lines.push(TABLE_SIGNATURE)
    for (const row of present) {
      this.lines.push(rowSignature(childOf(childOf(row, 'w:trPr'), 'w:tblHeader') !== undefined))
      for (const cell of row.children.filter(({ name }) => name === 'w:tc')) {
        this.lines.push(CELL_SIGNATURE)
        this.blocks(cell.children)
      }
    }
    this.lines.push(TABLE_END_SIGNATURE)
  }
}

function textIn({ name, text }: Element): string {
  if (name === 'w:t' || name === 'w:delText') return text
  if (name === 'w:tab') return '\t'
  return name === 'w:br' ? '\n' : ''
}

function lookIn(form: Element | undefined, starts: ReadonlyMap<string, number | undefined>): Look {
  const numbering = childOf(form, 'w:numPr')
  const id = attributeOf(numbering, 'w:numId') ?? ''
  const indentation = childOf(form, 'w:ind')?.attributes
  const align = attributeOf(form, 'w:jc')
  return {
    style: attributeOf(form, 'w:pStyle') ?? 'Normal',
    ...(numbering && {
      list: {
        kind: starts.get(id) === undefined ? 'bullet' : 'number',
        level: Number(attributeOf(numbering, 'w:ilvl')),
      },
    }),
    ...(indentation?.['w:left'] !== undefined && { left: Number(indentation['w:left']) }),
    ...(indentation?.['w:hanging'] !== undefined && { hanging: Number(indentation['w:hanging']) }),
    ...((align === 'right' || align === 'center') && { align }),
  }
}

function printIn(properties: Element | undefined): Omit<Print, 'text'> {
  const has = (name: string) => childOf(properties, name) !== undefined
  return {
    ...(has('w:b') && { bold: true }),
    ...(has('w:i') && { italic: true }),
    ...((attributeOf(properties, 'w:rStyle') === 'CodeText' || has('w:rFonts')) && { code: true }),
    ...(has('w:strike') && { struck: true }),
    ...(has('w:vertAlign') && { raised: true }),
  }
}
