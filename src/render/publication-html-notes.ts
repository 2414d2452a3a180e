import type { Note } from '../model/publication.ts'
import { type Content, type Html, html } from './html.ts'
import { blocksHtml } from './publication-html-blocks.ts'
import { mentionPlace, notePlace, type PublicationPage } from './publication-html-page.ts'

/** The footnotes, each with ways back to where it is mentioned. To be written after all that mentions them. */
export function notesHtml(notes: readonly Note[], page: PublicationPage): Content {
  if (notes.length === 0) return undefined
  return html`<section class="notes" role="doc-endnotes" aria-label="${page.texts.notes}">
${notes.map((note) => noteHtml(note, page))}</section>
`
}

function noteHtml({ number, blocks }: Note, page: PublicationPage): Html {
  const back = Array.from({ length: page.mentions.get(number) ?? 0 }, (_, index) => {
    const label = page.texts.back(number, index + 1)
    return html` <a href="#${mentionPlace(number, index + 1)}" role="doc-backlink" aria-label="${label}"></a>`
  })
  return html`<div class="note" id="${notePlace(number)}" tabindex="-1">
<span class="number">${number}</span>
<div>${blocksHtml(blocks, page)}</div>
<span class="back">${back}</span>
</div>
`
}
