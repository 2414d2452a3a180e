import type { Change } from '../model/comparison.ts'
import type { ComparisonContext, ComparisonRenderer } from './comparison-context.ts'
import {
  type Chapter,
  chapterContentsHtml,
  chapterHtml,
  chaptersOf,
  isAlike,
  pageOf,
  shownDocument,
} from './comparison-html-document.ts'
import { footerHtml, mastheadHtml, toolsHtml } from './comparison-html-masthead.ts'
import { packStyle } from './comparison-html-pack.ts'
import type { Page } from './comparison-html-page.ts'
import { SCRIPT } from './comparison-html-script.ts'
import { STYLE } from './comparison-html-style.ts'
import { verdictHtml } from './comparison-html-verdict.ts'
import { contentPolicy } from './content-policy.ts'
import { type Content, type Html, html } from './html.ts'

/**
 * The comparison as one page that needs nothing else: it loads nothing, runs no script but its own, and works from disk
 * and without script.
 */
export const render: ComparisonRenderer = async (set, context) => {
  const page = pageOf(set, context)
  const chapters = chaptersOf(set, page, context)
  const title = page.texts.title(set.documents.map((document) => shownDocument(document).title))
  const shown = chapters.filter((chapter) => chapters.length === 1 || !isAlike(chapter))
  const { pack } = context
  const style = pack === undefined ? STYLE : `${STYLE}${packStyle(pack.face)}`
  const policy = await contentPolicy({ style, script: SCRIPT, pictures: pack !== undefined })
  const { markup } = html`<!doctype html>
<html lang="${context.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="rus ${context.version}">
<title>${pack?.title ?? page.texts.kind}: ${title}</title>
<style>${{ markup: style }}</style>
</head>
<body>
<a class="skip" href="#text">${page.texts.skip}</a>
${mastheadHtml(title, set, page, pack)}
${toolsHtml(page)}
<div class="columns">
${contentsHtml(chapters, page)}
<main id="text" tabindex="-1">
${judgedHtml(chapters, page, context)}${shown.map((chapter) => chapterHtml(chapter, chapters.length > 1, page))}</main>
</div>
${footerHtml(page, context)}
<script type="module">${{ markup: SCRIPT }}</script>
</body>
</html>
`
  return markup
}

function contentsHtml(chapters: readonly Chapter[], page: Page): Html {
  const several = chapters.length > 1
  const alike = chapters.filter((chapter) => several && isAlike(chapter))
  const titles = alike.map(({ document }) => html`<li>${shownDocument(document).title}</li>`)
  const unchanged: Content =
    titles.length > 0 &&
    html`<details class="alike"><summary>${page.texts.alike(titles.length)}</summary>\n<ul>${titles}</ul></details>\n`
  const entries = chapters.filter((chapter) => !alike.includes(chapter))
  return html`<nav class="contents" aria-labelledby="contents">
<h2 id="contents">${page.texts.contents}</h2>
${entries.map((chapter) => chapterContentsHtml(chapter, several, page))}${unchanged}</nav>`
}

function judgedHtml(chapters: readonly Chapter[], page: Page, { verdict }: ComparisonContext): Content {
  if (verdict === undefined) return undefined
  const sentence = (change: Change) => {
    const chapter = chapters.find((each) => each.page?.comparison.changes.includes(change))
    return chapter?.page === undefined ? '' : page.changes.sentence(change, chapter.page.header)
  }
  return verdictHtml(verdict, { ...page, sentence })
}
