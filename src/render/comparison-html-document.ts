import { CHANGES } from '../messages/changes.ts'
import { COMPARISON_PAGE } from '../messages/comparison-page.ts'
import { COMPARISONS } from '../messages/comparisons.ts'
import type { ComparedDocument, ComparisonSet } from '../model/comparison.ts'
import { type Document, sectionsOf } from '../model/document.ts'
import { textAt } from '../model/header.ts'
import { toldChanges } from './change-figures.ts'
import type { ComparisonContext } from './comparison-context.ts'
import { contentsHtml } from './comparison-html-contents.ts'
import { headerHtml, isHeaderChange } from './comparison-html-header.ts'
import { noteHtml } from './comparison-html-note.ts'
import { shownPictures } from './comparison-html-pack.ts'
import { type DocumentPage, documentPage, numbersOf, type Page } from './comparison-html-page.ts'
import { rowsHtml } from './comparison-html-rows.ts'
import { headerTeller } from './header-title.ts'
import { type Html, html } from './html.ts'

/** A document's part of the page; it has changes to show when it is on both sides. */
export interface Chapter {
  readonly document: ComparedDocument
  /** From 1. */
  readonly position: number
  readonly page: DocumentPage | undefined
}

/** What every part of the page of a comparison needs to know. */
export function pageOf(set: ComparisonSet, { language, full, pack }: ComparisonContext): Page {
  const words = { texts: COMPARISON_PAGE[language], said: COMPARISONS[language], changes: CHANGES[language] }
  return { language, full, ...words, numbers: numbersOf(set), pictureOf: pack && shownPictures(pack.pictures) }
}

export function chaptersOf(set: ComparisonSet, page: Page, context: ComparisonContext): readonly Chapter[] {
  return set.documents.map((document, index) => {
    const position = index + 1
    if (document.state !== 'both') return { document, position, page: undefined }
    const { comparison } = document
    return { document, position, page: documentPage(page, comparison, position, headerTeller(comparison, context)) }
  })
}

/** The document as it is now, or was. */
export function shownDocument(document: ComparedDocument): Document {
  return document.state === 'both' ? document.comparison.new : document.document
}

/** Whether it is on both sides, and a reader is told of nothing in it. */
export function isAlike({ page }: Chapter): boolean {
  return page !== undefined && toldChanges(page.comparison).length === 0
}

/** A chapter in the table of contents; `several` when the page is about more than one document. */
export function chapterContentsHtml(chapter: Chapter, several: boolean, { said }: Page): Html {
  const { document, position, page } = chapter
  const title = shownDocument(document).title
  const heading = several ? html`<h3><a href="#${chapterPlace(position)}">${title}</a></h3>\n` : undefined
  if (page !== undefined) return html`${heading}${contentsHtml(page)}`
  return html`${heading}<p>${loneSaid(document, said)}</p>\n`
}

/** A chapter's text. */
export function chapterHtml(chapter: Chapter, several: boolean, all: Page): Html {
  const { document, position, page } = chapter
  const { title, lang } = { title: shownDocument(document).title, lang: languageOf(shownDocument(document)) }
  const heading = several
    ? html`<h2 class="document" id="${chapterPlace(position)}" tabindex="-1"${lang}>${title}</h2>\n${pathsHtml(document)}`
    : undefined
  const content = page === undefined ? loneHtml(document, all) : bodyHtml(page, several ? 3 : 2, lang)
  return html`<div class="chapter">${heading}${content}</div>\n`
}

function bodyHtml(page: DocumentPage, level: number, lang: Html | undefined): Html {
  const { texts, said, comparison } = page
  const changes = toldChanges(comparison)
  const header = changes.filter(isHeaderChange)
  const shown = new Set([...page.told.values()].flat())
  const elsewhere = changes.filter((change) => change.kind !== 'header' && !shown.has(change))
  const about = html`<h${level}>${said.header}</h${level}>\n${headerHtml(header, page)}`
  return html`${header.length > 0 ? about : undefined}<h${level}>${texts.text}</h${level}>
<div class="sides" aria-hidden="true"><span>${texts.before}</span><span>${texts.after}</span></div>
<div class="text"${lang}>${elsewhere.map((change) => noteHtml(change, page))}
${rowsHtml(page, level + 1)}</div>\n`
}

/** A document that is on one side only: what it held. */
function loneHtml(document: ComparedDocument, { texts, said }: Page): Html {
  const shown = shownDocument(document)
  const items = [...sectionsOf(shown)].map(({ heading }) => html`<li>${heading}</li>`)
  const outline = items.length === 0 ? undefined : html`<p>${texts.sectionsIn}:</p>\n<ul>${items}</ul>\n`
  return html`<div class="lone ${document.state}"><p class="note ${document.state}"><b>${loneSaid(document, said)}</b></p>\n${outline}</div>`
}

function loneSaid(document: ComparedDocument, said: Page['said']): string {
  const { title } = shownDocument(document)
  return document.state === 'added' ? said.addedDocument(title) : said.removedDocument(title)
}

function pathsHtml(document: ComparedDocument): Html {
  const paths = document.state === 'both' ? [document.comparison.old.path, document.comparison.new.path] : []
  const [old = shownDocument(document).path, now = old] = paths
  return html`<p class="paths">${old === now ? now : `${old} → ${now}`}</p>\n`
}

function chapterPlace(position: number): string {
  return `document-${position}`
}

/** The language that the document says it is written in. */
function languageOf({ header }: Document): Html | undefined {
  const language = textAt(header, 'language')
  return language !== undefined && /^[a-z]{2,3}$/.test(language) ? html` lang="${language}"` : undefined
}
