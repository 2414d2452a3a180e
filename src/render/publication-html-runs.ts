import type { PublishedRun } from '../model/publication.ts'
import { addedHtml, removedHtml } from './comparison-html-text.ts'
import { dataAddress } from './data-address.ts'
import { type Html, html, joined } from './html.ts'
import { rangesHtml } from './number-range-html.ts'
import { mentionPlace, notePlace, type PublicationPage } from './publication-html-page.ts'
import { addressOf } from './publication-links.ts'
import { brokenHtml, lookHtml } from './run-html.ts'
import { stretchesOf } from './run-stretches.ts'

/** Inline text with its marks, links, notes and pictures. */
export function runsHtml(runs: readonly PublishedRun[], page: PublicationPage): Html {
  const stretches = stretchesOf(runs, ({ mark }) => mark)
  return joined(
    stretches.map(({ common: mark, runs: marked }, index) => {
      const content = linkedHtml(marked, page)
      if (mark === 'added') return addedHtml(content, page.said)
      // What took its place says where the removed text ends.
      const end = stretches[index + 1]?.common === 'added' ? '' : page.said.removedEnd
      return mark === 'removed' ? removedHtml(content, page.said, end) : content
    }),
  )
}

/** One link for all runs that lead to the same place, so that it is met once. */
function linkedHtml(runs: readonly PublishedRun[], page: PublicationPage): Html {
  return joined(
    stretchesOf(runs, ({ link }) => link).map(({ common: link, runs: linked }) => {
      const content = joined(linked.map((run) => runHtml(run, page)))
      const href = link === undefined ? undefined : addressOf(link, page)
      if (href === undefined) return content
      const text = linked.map((run) => run.text).join('')
      return html`<a href="${href}"${isPrinted(href, text) && html` class="web"`}>${content}</a>`
    }),
  )
}

function runHtml(run: PublishedRun, page: PublicationPage): Html {
  if (run.footnote !== undefined) return mentionHtml(run.footnote, page)
  const picture = run.image === undefined ? undefined : page.pictures.get(run.image)
  if (picture === undefined) return lookHtml(run, run.code ? brokenHtml(run.text) : rangesHtml(run.text))
  const { width, height } = picture
  return html`<img class="inline" src="${dataAddress(picture)}" alt="${run.text}" width="${width}" height="${height}">`
}

function mentionHtml(number: string, { notes, mentions, texts }: PublicationPage): Html {
  if (!notes.has(number)) return html`<sup>${number}</sup>`
  const time = (mentions.get(number) ?? 0) + 1
  mentions.set(number, time)
  return html`<sup><a id="${mentionPlace(number, time)}" href="#${notePlace(number)}" role="doc-noteref" aria-label="${texts.note(number)}">${number}</a></sup>`
}

/** Whether paper must tell where a link leads: to the web, and its text does not say so. */
function isPrinted(href: string, text: string): boolean {
  return /^https?:/i.test(href) && !href.replace(/^https?:\/\/(?:www\.)?/i, '').startsWith(bare(text))
}

function bare(text: string): string {
  return text.trim().replace(/^(?:https?:\/\/)?(?:www\.)?/i, '') || ' '
}
