import type { Change, HeaderChanged } from '../model/comparison.ts'
import { numberHtml, placeAttributes } from './comparison-html-note.ts'
import type { DocumentPage } from './comparison-html-page.ts'
import { addedHtml, removedHtml } from './comparison-html-text.ts'
import { type Content, type Html, html } from './html.ts'

/** The changed values of the front matter as a table: what each is called, what it was, what it is. */
export function headerHtml(changes: readonly HeaderChanged[], page: DocumentPage): Html {
  const { texts } = page
  const head = [texts.value, texts.before, texts.after].map((title) => html`<th scope="col">${title}</th>`)
  const rows = changes.map((change) => rowHtml(change, page))
  return html`<div class="header"><table><thead><tr>${head}</tr></thead>\n<tbody>${rows}</tbody></table></div>\n`
}

function rowHtml(change: HeaderChanged, page: DocumentPage): Html {
  const { texts } = page
  const { title, from, to } = page.header(change)
  const absent = html`<span class="absent">${texts.absent}</span>`
  const old: Content = from === undefined ? absent : removedHtml(from, texts)
  const now: Content = to === undefined ? absent : addedHtml(to, texts)
  return html`<tr ${placeAttributes(change, page)}><th scope="row">${numberHtml(change, page)} ${title}</th><td>${old}</td><td>${now}</td></tr>\n`
}

export function isHeaderChange(change: Change): change is HeaderChanged {
  return change.kind === 'header'
}
