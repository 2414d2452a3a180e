import type {
  AnswerSpace,
  Figure,
  Notice,
  PublishedBlock,
  PublishedHeading,
  PublishedItem,
  PublishedList,
  PublishedParagraph,
  PublishedRun,
} from '../model/publication.ts'
import { heardHtml } from './comparison-html-text.ts'
import { dataAddress } from './data-address.ts'
import { type Content, type Html, html, joined } from './html.ts'
import { type PublicationPage, paragraphPlace } from './publication-html-page.ts'
import { runsHtml } from './publication-html-runs.ts'
import { shareClass } from './publication-html-share.ts'
import { tableHtml } from './publication-html-table.ts'
import { isFileOfPack } from './publication-links.ts'

/** Blocks one after the other. */
export function blocksHtml(blocks: readonly PublishedBlock[], page: PublicationPage): Html {
  return joined(blocks.map((block) => blockHtml(block, page)))
}

function blockHtml(block: PublishedBlock, page: PublicationPage): Html {
  switch (block.kind) {
    case 'heading':
      return headingHtml(block, page)
    case 'paragraph':
      return paragraphHtml(block, page)
    case 'list':
      return listHtml(block, page)
    case 'table':
      return tableHtml(block, page)
    case 'figure':
      return figureHtml(block, page)
    case 'quote':
      return html`<blockquote>\n${blocksHtml(block.blocks, page)}</blockquote>\n`
    case 'code':
      return html`<pre><code>${block.text}</code></pre>\n`
    case 'notice':
      return noticeHtml(block, page)
    case 'answer-space':
      return answerSpaceHtml(block)
    case 'divider':
      return block.page ? html`<div class="new-page"></div>\n` : html`<hr>\n`
  }
}

function headingHtml({ level, id, number, runs }: PublishedHeading, page: PublicationPage): Html {
  const printed = number !== undefined && html`<span class="section">${number}</span> `
  return html`<h${level} id="${id}">${printed}${runsHtml(runs, page)}</h${level}>\n`
}

function paragraphHtml(paragraph: PublishedParagraph, page: PublicationPage): Html {
  const { runs, number, id, style } = paragraph
  const place = id ?? (number === undefined ? undefined : paragraphPlace(number))
  const classes = [style, number !== undefined && 'numbered'].filter((name) => typeof name === 'string').join(' ')
  const margin =
    number !== undefined && html`<span class="number">${heardHtml(`${page.texts.paragraph} `)}${number}</span> `
  return html`<p${place !== undefined && html` id="${place}"`}${classes !== '' && html` class="${classes}"`}>${margin}${runsHtml(runs, page)}</p>\n`
}

function listHtml(list: PublishedList, page: PublicationPage): Html {
  const { ordered, start = 1, items } = list
  const written = items.map((item) => itemHtml(item, page))
  if (ordered) return html`<ol${start !== 1 && html` start="${start}"`}>\n${written}</ol>\n`
  const look = isListOfFiles(list) ? 'files' : items.some(({ checked }) => checked !== undefined) && 'tasks'
  return html`<ul${look && html` class="${look}"`}>\n${written}</ul>\n`
}

function itemHtml({ blocks, checked }: PublishedItem, page: PublicationPage): Html {
  const box = checked !== undefined && boxHtml(checked, page)
  const [first, ...rest] = blocks
  // An item's first words need no paragraph of their own.
  const isPlain = first?.kind === 'paragraph' && first.number === undefined && first.id === undefined && !first.style
  if (!isPlain) return html`<li>${box}${blocksHtml(blocks, page)}</li>\n`
  const after = rest.length > 0 && html`\n${blocksHtml(rest, page)}`
  return html`<li>${box}${runsHtml(first.runs, page)}${after}</li>\n`
}

function boxHtml(checked: boolean, { said }: PublicationPage): Html {
  const look = checked ? 'box ticked' : 'box'
  return html`<span class="${look}" aria-hidden="true"></span>${heardHtml(checked ? said.done : said.notDone)}`
}

/** A list in which every item is a file of the pack, as on its front page, is one to choose from. */
function isListOfFiles({ items }: PublishedList): boolean {
  return items.every(({ blocks: [first] }) => first?.kind === 'paragraph' && isNamingFiles(first.runs))
}

/** A link to a file, or a title and below it links to what it is in each format. */
function isNamingFiles([first, second, ...rest]: readonly PublishedRun[]): boolean {
  const isTitle = first?.strong === true && second?.text === '\n'
  const link = (isTitle ? rest[0] : first)?.link
  return link !== undefined && isFileOfPack(link) && !link.includes('#')
}

/** A picture that could not be read is told by its words. */
function figureHtml({ id, picture, alternative, caption, width }: Figure, page: PublicationPage): Html {
  const shown = page.pictures.get(picture)
  const image: Content =
    shown === undefined
      ? html`<p class="absent">${alternative}</p>`
      : html`<img src="${dataAddress(shown)}" alt="${alternative}" width="${shown.width}" height="${shown.height}">`
  const look = width !== undefined && html` class="${shareClass(width)}"`
  const told = caption && html`<figcaption>${runsHtml(caption, page)}</figcaption>\n`
  return html`<figure${id !== undefined && html` id="${id}"`}${look}>\n${image}\n${told}</figure>\n`
}

function noticeHtml({ title, blocks }: Notice, page: PublicationPage): Html {
  const heading = title !== undefined && html`<p class="title">${title}</p>\n`
  return html`<div class="notice" role="note">\n${heading}${blocksHtml(blocks, page)}</div>\n`
}

/** As many lines as a page has room for. */
const MOST_LINES = 60

function answerSpaceHtml({ label, short, key, choices = [], lines }: AnswerSpace): Html {
  const boxes = choices.map((choice) => html`<li><span class="box" aria-hidden="true"></span>${choice}</li>\n`)
  const room = Array.from({ length: Math.min(MOST_LINES, Math.max(0, lines)) }, () => html`<span></span>`)
  const said = [label, ...(short === undefined ? [] : [`${short}: ____`]), ...(key === undefined ? [] : [key])]
  return html`<div class="answer">
<p class="label">${said.join(' · ')}</p>
${boxes.length > 0 && html`<ul class="choices">\n${boxes}</ul>\n`}${room.length > 0 && html`<div class="lines" aria-hidden="true">${room}</div>\n`}</div>
`
}
