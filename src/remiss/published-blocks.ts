import {
  type Block,
  type Document,
  type Item,
  type List,
  type Other,
  type Run,
  runsOf,
  sectionsOf,
  textOf,
} from '../model/document.ts'
import type { Note, PublishedBlock, PublishedItem, PublishedList, PublishedRun } from '../model/publication.ts'
import { figuresOf } from './published-figure.ts'
import { type Footnotes, footnotesAmong, footnotesOf, NoteNumbers } from './published-notes.ts'
import { joinedRuns, publishedRuns, type RunPublishing } from './published-runs.ts'
import { publishedTable } from './published-table.ts'
import type { Publishing } from './publishing.ts'
import { linesOfHtml } from './raw-html.ts'

/** Makes what a document says into what a publication says, and numbers the footnotes on the way. */
export interface Publisher {
  readonly blocks: (blocks: readonly Block[]) => readonly PublishedBlock[]
  readonly runs: (runs: readonly Run[]) => readonly PublishedRun[]
  /** The notes that all that was made so far mentions: ask last. */
  readonly notes: () => readonly Note[]
}

/** For parts of one document that come into one publication, in reading order. */
export function publisherOf(document: Pick<Document, 'lead' | 'sections'>, publishing: Publishing): Publisher {
  const numbers = new NoteNumbers(footnotesOf(document))
  const context: RunPublishing = {
    ...publishing,
    mention: mentionIn(numbers, (number) => ({ text: '', footnote: number })),
  }
  return {
    blocks: (blocks) => blocksWith(blocks, context),
    runs: (runs) => publishedRuns(runs, context),
    notes: () => notesWith(numbers, context),
  }
}

/** The numbers that a document's footnotes have when it is sent out whole, by their labels; none for those never mentioned. */
export function printedNumbers(document: Document): ReadonlyMap<string, string> {
  const numbers = new NoteNumbers(footnotesOf(document))
  const mention = mentionIn(numbers, (number) => ({ text: '', footnote: number }))
  const context: RunPublishing = { mention, pictureOf: () => undefined, targetOf: () => undefined }
  blocksWith(document.lead, context)
  for (const section of sectionsOf(document)) {
    publishedRuns(runsOf({ text: section.heading, runs: section.runs }), context)
    blocksWith(section.blocks, context)
  }
  notesWith(numbers, context)
  return new Map([...numbers.mentioned()].map(({ number, footnote }) => [footnote.label, number]))
}

/** Notes that only other notes mention come to be mentioned while these are made. */
function notesWith(numbers: NoteNumbers, publishing: RunPublishing): readonly Note[] {
  const notes: Note[] = []
  for (const { number, footnote } of numbers.mentioned())
    notes.push({ number, blocks: blocksWith(footnote.blocks, publishing) })
  return notes
}

/**
 * A part of a document that is sent out by itself, as a letter's text or a section beside its row in the answer form.
 * Its footnotes stand after it as small paragraphs, `[1] …`. `footnotes` are those it can mention, when they are not
 * written in it, and `whole` what they are called, when it is a part of what is numbered as a whole.
 */
export function publishedBlocks(
  blocks: readonly Block[],
  publishing: Publishing,
  footnotes: Footnotes = footnotesAmong(blocks),
  whole: ReadonlyMap<string, string> = new Map(),
): readonly PublishedBlock[] {
  const numbers = new NoteNumbers(footnotes, whole)
  const context: RunPublishing = { ...publishing, mention: mentionIn(numbers, (number) => ({ text: ` [${number}]` })) }
  const published = blocksWith(blocks, context)
  return [
    ...published,
    ...notesWith(numbers, context).flatMap(({ number, blocks: said }) => labelled(said, `[${number}]`)),
  ]
}

/** A note in small, after its label. */
function labelled([first, ...rest]: readonly PublishedBlock[], label: string): readonly PublishedBlock[] {
  const more = rest.map((block) => (block.kind === 'paragraph' ? { ...block, style: 'small' as const } : block))
  if (first?.kind === 'paragraph')
    return [{ ...first, runs: joinedRuns([{ text: `${label} ` }, ...first.runs]), style: 'small' }, ...more]
  return [
    { kind: 'paragraph', runs: [{ text: label }], style: 'small' },
    ...(first === undefined ? [] : [first]),
    ...more,
  ]
}

/** How a footnote is mentioned; one that is not written anywhere is text as it stands. */
function mentionIn(numbers: NoteNumbers, mention: (number: string) => PublishedRun): RunPublishing['mention'] {
  return (label) => {
    const number = numbers.numberOf(label)
    return number === undefined ? { text: `[^${label}]` } : mention(number)
  }
}

function blocksWith(blocks: readonly Block[], publishing: RunPublishing): readonly PublishedBlock[] {
  const published: PublishedBlock[] = []
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index]
    if (block === undefined) continue
    const shown = block.kind === 'paragraph' ? figuresOf(block, blocks[index + 1], publishing) : undefined
    if (shown === undefined) published.push(...blockWith(block, publishing).map((each) => afterShown(each, published)))
    else published.push(...shown.figures)
    if (shown?.takesNext) index += 1
  }
  return published
}

/** How a paragraph begins that says where the figures of a table or picture come from. */
const SOURCE = /^(?:källa|källor|source|sources)(?:[ \u00a0]?:|\.)/i

/** What says the source of the table or picture right before it is small. */
function afterShown(block: PublishedBlock, before: readonly PublishedBlock[]): PublishedBlock {
  const last = before.at(-1)?.kind
  const isSource =
    (last === 'table' || last === 'figure') && block.kind === 'paragraph' && SOURCE.test(textOf(block.runs))
  return isSource ? { ...block, style: 'small' } : block
}

function blockWith(block: Block, publishing: RunPublishing): readonly PublishedBlock[] {
  switch (block.kind) {
    case 'paragraph':
      return paragraphOf(runsOf(block), publishing)
    case 'list':
      return [listWith(block, publishing)]
    case 'table':
      return [publishedTable(block, publishing)]
    case 'quote': {
      const blocks = blocksWith(block.blocks, publishing)
      return blocks.length === 0 ? [] : [{ kind: 'quote', blocks }]
    }
    // Notes stand where they are mentioned.
    case 'footnote':
      return []
    default:
      return otherBlocks(block)
  }
}

function paragraphOf(runs: readonly Run[], publishing: RunPublishing): readonly PublishedBlock[] {
  const published = publishedRuns(runs, publishing)
  return published.length === 0 ? [] : [{ kind: 'paragraph', runs: published }]
}

function listWith({ ordered, start, items }: List, publishing: RunPublishing): PublishedList {
  return {
    kind: 'list',
    ordered,
    ...(ordered && start !== undefined && start !== 1 && { start }),
    items: items.map((item) => itemWith(item, publishing)),
  }
}

function itemWith(item: Item, publishing: RunPublishing): PublishedItem {
  return {
    blocks: [...paragraphOf(runsOf(item), publishing), ...blocksWith(item.blocks, publishing)],
    ...(item.checked !== undefined && { checked: item.checked }),
  }
}

function otherBlocks({ kind, text, language }: Other): readonly PublishedBlock[] {
  switch (kind) {
    case 'code':
      return [{ kind: 'code', text, ...(language && { language }) }]
    case 'html':
      return linesOfHtml(text).map((line) => ({ kind: 'paragraph', runs: [{ text: line }] }))
    case 'break':
      return [{ kind: 'divider' }]
    // A link's target is published with the link.
    case 'definition':
      return []
  }
}
