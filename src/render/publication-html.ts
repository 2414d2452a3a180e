import type { Publication } from '../model/publication.ts'
import { contentPolicy } from './content-policy.ts'
import { type Content, type Html, html } from './html.ts'
import { addressLength } from './publication-address.ts'
import type { PublicationContext, PublicationRenderer } from './publication-context.ts'
import { blocksHtml } from './publication-html-blocks.ts'
import { contentsHtml, factsHtml, footHtml, senderHtml, titleHtml } from './publication-html-masthead.ts'
import { notesHtml } from './publication-html-notes.ts'
import { type PublicationPage, publicationPage } from './publication-html-page.ts'
import { styleOf } from './publication-html-style.ts'

/**
 * A document of a pack as one page that needs nothing else: it loads nothing and runs no script. Its fonts are asked for
 * by name and not embedded, since they would make each of hundreds of letters a megabyte larger and a page is as well
 * read in the reader's own; a PDF is where the look is exact.
 */
export const render: PublicationRenderer = async (publication, context) => {
  const { layout, language, title, date } = publication
  const style = styleOf(publication, context.face)
  const { markup } = html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${await contentPolicy({ style, pictures: true })}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="rus ${context.version}">
<meta name="author" content="${context.face.sender}">
${date !== undefined && html`<meta name="date" content="${date}">\n`}<title>${title} – ${context.face.sender}</title>
<style>${{ markup: style }}</style>
</head>
<body class="${layout}">
${bodyHtml(publication, context)}</body>
</html>
`
  return markup
}

function bodyHtml(publication: Publication, context: PublicationContext): Html {
  const page = publicationPage(publication, context.pictures)
  const skip = html`<a class="skip" href="#text_">${page.texts.skip}</a>\n`
  const foot = footHtml(context)
  if (publication.layout === 'letter') return html`${skip}${letterHtml(publication, context, page)}${foot}`
  const contents = contentsHtml(publication)
  return html`${skip}<header>
${senderHtml(context)}<div class="band">
${titleHtml(publication)}${publication.layout === 'report' && factsHtml(publication.facts, page)}</div>
${publication.layout === 'sheet' && factsHtml(publication.facts, page)}</header>
<div class="${contents === undefined ? 'columns' : 'columns with-contents'}">
${contents}${mainHtml(publication, undefined, page)}</div>
${foot}`
}

/** The receiver stands over the subject of a letter, as on paper. */
function letterHtml(publication: Publication, context: PublicationContext, page: PublicationPage): Html {
  const { blocks } = publication
  const start = addressLength(publication)
  const [above, below] = [blocks.slice(0, start), blocks.slice(start)]
  return html`<header>
${senderHtml(context)}${factsHtml(publication.facts, page)}</header>
${mainHtml({ ...publication, blocks: below }, html`${blocksHtml(above, page)}${titleHtml(publication)}`, page)}`
}

function mainHtml({ blocks, notes }: Publication, opening: Content, page: PublicationPage): Html {
  const isNumbered = blocks.some((block) => block.kind === 'paragraph' && block.number !== undefined)
  const text = blocksHtml(blocks, page)
  return html`<main id="text_" tabindex="-1"${isNumbered && html` class="with-numbers"`}>
${opening}${text}${notesHtml(notes, page)}</main>
`
}
