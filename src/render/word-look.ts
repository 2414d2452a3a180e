import type { Container, Unit } from '../model/comparison.ts'
import type { Print } from './word-print.ts'

/** How a paragraph stands on the page. */
export interface Look {
  /** Id of its style: `Heading1`, `ListParagraph`. */
  readonly style: string
  /** Present for an item of a list; `level` from 0. */
  readonly list?: { readonly kind: 'bullet' | 'number'; readonly level: number }
  /** Indentation in twentieths of a point, where the style or the list does not give it. */
  readonly left?: number
  /** The first line begins this much further out. */
  readonly hanging?: number
  readonly align?: 'right' | 'center'
}

/** What a paragraph's look and beginning follow from. */
type Standing = Pick<Unit, 'kind' | 'inside' | 'level' | 'number' | 'label'>

/** Indentation of each level of a list, and of each quote. */
export const LIST_STEP = 357
const QUOTE_STEP = 567
/** Half the page: text must have room. */
const DEEPEST_INDENTATION = 4536
/** Word has nine levels of a list. */
export const DEEPEST_LIST = 8

/** The look of a block. `titled` says whether its document has a title, so that its headings begin one level below. */
export function lookOf(unit: Standing, titled: boolean): Look {
  const lists = unit.inside.filter(({ kind }) => kind !== 'quote').length
  const quotes = unit.inside.length - lists
  const style = styleOf(unit, titled)
  const own = unit.inside.at(-1)
  if (unit.kind !== 'item' || own === undefined || own.kind === 'quote') {
    const left = indentation(unit.inside)
    return { style, ...(left > 0 && { left }) }
  }
  const left = indentation(unit.inside)
  if (own.checked !== undefined) return { style, left, hanging: LIST_STEP }
  const list = { kind: own.kind, level: Math.min(lists - 1, DEEPEST_LIST) }
  return { style, list, ...(quotes > 0 && { left, hanging: LIST_STEP }) }
}

/** How far in a block stands within these lists and quotes, in twentieths of a point. */
export function indentation(inside: readonly Container[]): number {
  const wanted = inside.reduce((sum, { kind }) => sum + (kind === 'quote' ? QUOTE_STEP : LIST_STEP), 0)
  return Math.min(wanted, DEEPEST_INDENTATION)
}

function styleOf({ kind, inside, level }: Standing, titled: boolean): string {
  switch (kind) {
    case 'title':
      return 'Title'
    case 'heading':
      return `Heading${Math.max(1, (level ?? 1) - (titled ? 1 : 0))}`
    case 'table':
      return 'Caption'
    case 'code':
    case 'html':
      return 'Code'
    case 'break':
      return 'Divider'
    case 'footnote':
      return 'FootnoteText'
    case 'paragraph':
    case 'item':
      return inside.length === 0 ? 'Normal' : inside.at(-1)?.kind === 'quote' ? 'Quote' : 'ListParagraph'
  }
}

/** What is printed before the text of a block: a heading's number, the box of a task, the label of a footnote. */
export function leadOf({ kind, number, inside, label }: Standing): readonly Print[] {
  if (kind === 'heading' && number) return [{ text: `${number} ` }]
  if (kind === 'footnote') return [{ text: label ?? '', raised: true }, { text: ' ' }]
  const own = inside.at(-1)
  if (kind !== 'item' || own === undefined || own.kind === 'quote' || own.checked === undefined) return []
  return [{ text: own.checked ? '☒\t' : '☐\t' }]
}

/** Whether a block is printed: comments of HTML are not. */
export function isPrinted(kind: Unit['kind'], text: string): boolean {
  if (kind !== 'html') return true
  let rest = text.trim()
  while (rest.startsWith('<!--')) {
    const end = rest.indexOf('-->')
    if (end === -1) return false
    rest = rest.slice(end + 3).trimStart()
  }
  return rest !== ''
}

/** Looks that are the same to the reader; the numbers of their lists are not part of it. */
export function lookKeyOf({ style, list, left, hanging, align }: Look): string {
  return [style, list?.kind, list?.level, left, hanging, align].join('|')
}
