import { textOf } from '../model/document.ts'
import type {
  AnswerSpace,
  Figure,
  Notice,
  PublishedBlock,
  PublishedHeading,
  PublishedItem,
  PublishedList,
  PublishedParagraph,
} from '../model/publication.ts'
import { LINE, type WordFile } from './publication-docx-file.ts'
import { type Form, NOTICE_INSET, paragraphXml } from './publication-docx-paragraph.ts'
import { pictureXml } from './publication-docx-picture.ts'
import { type Place, runsXml, textRun } from './publication-docx-runs.ts'
import { TABLE_END, tableXml } from './publication-docx-table.ts'
import { DEEPEST_LIST, LIST_STEP } from './word-look.ts'

/** Where a block stands: within which lists, quotes and notices. */
export interface Standing {
  /** Id of the style of its paragraphs. */
  readonly style: string
  /** From the left margin, in twentieths of a point. */
  readonly left: number
  /** How many lists it is in. */
  readonly lists: number
  readonly isNotice: boolean
  readonly place?: Place
}

const IN_BODY: Standing = { style: 'Normal', left: 0, lists: 0, isNotice: false }
export const IN_NOTE: Standing = { style: 'FootnoteText', left: 0, lists: 0, isNotice: false, place: 'note' }

const QUOTE_STEP = 454
/** Text must have room: no more than half the line is indentation. */
const DEEPEST = 4536

/**
 * Blocks as the inside of `w:body`. `lead` is what the first paragraph begins with: the mark of a note, in that note.
 * Headings of level 2 are Heading 1 in Word, since the title has the style Title.
 */
export function blocksXml(
  blocks: readonly PublishedBlock[],
  file: WordFile,
  standing: Standing = IN_BODY,
  lead = '',
): string {
  if (lead !== '' && blocks[0]?.kind !== 'paragraph')
    return paragraphXml(formIn(standing), lead, file) + blocksXml(blocks, file, standing)
  return blocks
    .map((block, index) => {
      const next = blocks[index + 1]
      const opening = { lead: index === 0 ? lead : '', keepNext: leadsTo(block, next) || hasSource(block, next) }
      return blockXml(block, file, standing, opening)
    })
    .join('')
}

/** Longest paragraph, in letters, that is kept on the page of what it leads to. */
const LONGEST_LEADING = 200

/** Whether a paragraph leads to the block after it: `Frågan gäller avsnitten:`, or what is said right before a table. */
function leadsTo(block: PublishedBlock, next: PublishedBlock | undefined): boolean {
  if (block.kind !== 'paragraph' || next === undefined) return false
  const text = textOf(block.runs)
  if (text.length > LONGEST_LEADING) return false
  return text.trimEnd().endsWith(':') || next.kind === 'answer-space' || next.kind === 'figure' || next.kind === 'table'
}

/** Whether the small paragraph after a table or figure says where it comes from. */
function hasSource(block: PublishedBlock, next: PublishedBlock | undefined): boolean {
  return (block.kind === 'table' || block.kind === 'figure') && next?.kind === 'paragraph' && next.style === 'small'
}

/** What a block begins with, and whether it is kept on the page of the block after it. */
interface Opening {
  readonly lead: string
  readonly keepNext: boolean
}

function blockXml(block: PublishedBlock, file: WordFile, standing: Standing, opening: Opening): string {
  switch (block.kind) {
    case 'heading':
      return headingXml(block, file)
    case 'paragraph':
      return publishedParagraphXml(block, file, standing, opening)
    case 'list':
      return listXml(block, file, standing)
    case 'table':
      return tableXml(block, file, { ...standing, keepNext: opening.keepNext })
    case 'figure':
      return figureXml(block, file, standing, opening.keepNext)
    case 'quote':
      return blocksXml(block.blocks, file, deeper({ ...standing, style: quoteStyle(standing) }, QUOTE_STEP))
    case 'code':
      return paragraphXml(formIn({ ...standing, style: 'Code' }), textRun(block.text), file)
    case 'notice':
      return noticeXml(block, file, standing)
    case 'answer-space':
      return answerSpaceXml(block, file, standing)
    case 'divider':
      return block.page ? PAGE_BREAK : paragraphXml({ style: 'Divider' }, '', file)
  }
}

/** The next block begins a new page. */
export const PAGE_BREAK = '<w:p><w:pPr><w:pStyle w:val="PageBreak"/></w:pPr><w:r><w:br w:type="page"/></w:r></w:p>'

function quoteStyle({ style }: Standing): string {
  return style === 'FootnoteText' ? style : 'Quote'
}

function deeper(standing: Standing, step: number): Standing {
  return { ...standing, left: Math.min(standing.left + step, DEEPEST) }
}

/** How a paragraph stands there. */
function formIn({ style, left, isNotice }: Standing): Form {
  return { style, ...((left > 0 || isNotice) && { left }), ...(isNotice && { isNotice }) }
}

/** The id of the style of a heading: 2 is `Heading1`. */
export function headingStyle(level: number): string {
  return `Heading${Math.min(Math.max(level - 1, 1), 5)}`
}

function headingXml({ level, id, number, runs }: PublishedHeading, file: WordFile): string {
  const lead = number === undefined ? '' : textRun(`${number} `)
  return paragraphXml({ style: headingStyle(level) }, lead + runsXml(runs, file), file, id)
}

/** Styles of paragraphs that are not plain text. */
const STYLES = {
  lead: 'Lead',
  small: 'Small',
  address: 'Address',
  closing: 'Closing',
  key: 'AnswerKey',
} as const

/** How far out in the margin the number of a paragraph stands. */
const NUMBER_OUT = 567

function publishedParagraphXml(
  { runs, number, id, style }: PublishedParagraph,
  file: WordFile,
  standing: Standing,
  { lead, keepNext }: Opening,
): string {
  const own = style === undefined ? standing : { ...standing, style: STYLES[style] }
  const form = { ...formIn(own), keepNext }
  const inner = lead + runsXml(runs, file, standing.place, LINE - standing.left)
  if (number === undefined) return paragraphXml(form, inner, file, id)
  const numbered = { ...form, left: own.left, hanging: own.left + NUMBER_OUT }
  return paragraphXml(numbered, textRun(`${number}\t`, PARAGRAPH_NUMBER) + inner, file, id)
}

const PARAGRAPH_NUMBER = '<w:rStyle w:val="ParagraphNumber"/>'

function listXml({ ordered, start, items }: PublishedList, file: WordFile, standing: Standing): string {
  const level = Math.min(standing.lists, DEEPEST_LIST)
  const id = file.list(level, ordered ? (start ?? 1) : undefined)
  const style = standing.place === 'note' ? standing.style : ordered ? 'ListNumber' : 'ListBullet'
  const isOuter = standing.lists === 0
  return items
    .map((item, index) =>
      itemXml(item, file, standing, { id, level, style, ends: isOuter && index === items.length - 1 }),
    )
    .join('')
}

interface OwnList {
  readonly id: number
  readonly level: number
  readonly style: string
  /** Whether text follows after the item. */
  readonly ends: boolean
}

function itemXml(item: PublishedItem, file: WordFile, standing: Standing, own: OwnList): string {
  const [first, ...others] = item.blocks
  const text = first?.kind === 'paragraph' ? first : undefined
  const left = Math.min(standing.left + LIST_STEP, DEEPEST)
  const box = item.checked === undefined ? '' : textRun(item.checked ? '☒\t' : '☐\t')
  const number = text?.number === undefined ? '' : textRun(`${text.number}\u2002`, PARAGRAPH_NUMBER)
  const form: Form = {
    style: own.style,
    list: item.checked === undefined ? { id: own.id, level: own.level } : NO_LIST,
    left,
    hanging: LIST_STEP,
    ...(standing.isNotice && { isNotice: true }),
    ...(own.ends && item.blocks.length < 2 && { after: 140 }),
  }
  const inner = box + number + (text === undefined ? '' : runsXml(text.runs, file, standing.place, LINE - left))
  const within = { ...standing, left, lists: standing.lists + 1, style: continued(standing) }
  const rest = text === undefined ? item.blocks : others
  return paragraphXml(form, inner, file, text?.id) + blocksXml(rest, file, within)
}

/** A paragraph with this list is an item of none, whatever its style says. */
const NO_LIST = { id: 0, level: 0 }

function continued({ style, place }: Standing): string {
  return place === 'note' ? style : 'ListContinue'
}

function figureXml(
  { picture, alternative, caption, width, id }: Figure,
  file: WordFile,
  standing: Standing,
  keepNext: boolean,
): string {
  const widest = (LINE - standing.left) * (width ?? 1)
  const drawn = pictureXml({ name: picture, alternative, widest }, file) ?? textRun(`[${alternative}]`, '<w:i/>')
  const left = standing.left > 0 ? { left: standing.left } : {}
  const figure = paragraphXml(
    { style: 'Figure', keepNext: keepNext || caption !== undefined, ...left },
    drawn,
    file,
    id,
  )
  if (caption === undefined) return figure
  return (
    figure +
    paragraphXml(
      { style: 'Caption', keepNext, after: keepNext ? 100 : 280, ...left },
      runsXml(caption, file, standing.place),
      file,
    )
  )
}

function noticeXml({ title, blocks }: Notice, file: WordFile, standing: Standing): string {
  const within = { ...deeper(standing, NOTICE_INSET), isNotice: true }
  const heading =
    title === undefined
      ? ''
      : paragraphXml({ ...formIn({ ...within, style: 'NoticeTitle' }), keepNext: true }, textRun(title), file)
  return heading + blocksXml(blocks, file, within) + TABLE_END
}

function answerSpaceXml(space: AnswerSpace, file: WordFile, standing: Standing): string {
  const { label, short, key, choices = [], lines } = space
  const left = standing.left > 0 ? { left: standing.left } : {}
  const ticks = choices.map((choice, index) =>
    paragraphXml(
      { style: 'AnswerChoice', keepNext: index < choices.length - 1 || lines > 0 },
      textRun(`☐\t${choice}`),
      file,
    ),
  )
  const room = lines === 0 ? '' : paragraphXml({ style: 'AnswerLines', ...left }, answerLines(lines), file)
  const said = [label, ...(short === undefined ? [] : [`${short}: ____`]), ...(key === undefined ? [] : [key])]
  return (
    paragraphXml({ style: 'AnswerLabel', keepNext: true, ...left }, textRun(said.join(' · ')), file) +
    ticks.join('') +
    room
  )
}

/** Lines to write on: tabs whose leader is a line. */
function answerLines(lines: number): string {
  return textRun(Array.from({ length: lines }, () => '\t').join('\n'))
}
