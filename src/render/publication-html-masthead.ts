import type { Fact, Publication, PublishedHeading, PublishedRun } from '../model/publication.ts'
import { dataAddress } from './data-address.ts'
import { type Content, type Html, html, joined } from './html.ts'
import { rangesHtml } from './number-range-html.ts'
import type { PublicationContext } from './publication-context.ts'
import type { PublicationPage } from './publication-html-page.ts'
import { runsHtml } from './publication-html-runs.ts'

/** The sender's logo, or its name where there is none that can be shown. */
export function senderHtml({ face, pictures }: Pick<PublicationContext, 'face' | 'pictures'>): Html {
  const logo = face.logo && pictures.get(face.logo.picture)
  if (face.logo === undefined || logo === undefined) return html`<p class="sender">${face.sender}</p>\n`
  const size = html` width="${logo.width}" height="${logo.height}"`
  return html`<p class="sender"><img src="${dataAddress(logo)}" alt="${face.logo.alternative}"${size}></p>\n`
}

export function titleHtml({ title, subtitle }: Publication): Html {
  return html`<h1>${rangesHtml(title)}</h1>\n${subtitle !== undefined && html`<p class="subtitle">${rangesHtml(subtitle)}</p>\n`}`
}

export function factsHtml(facts: readonly Fact[], page: PublicationPage): Content {
  if (facts.length === 0) return undefined
  const written = facts.map(
    ({ label, value }) => html`<div><dt>${label}</dt> <dd>${runsHtml(value, page)}</dd></div>\n`,
  )
  return html`<dl class="facts">\n${written}</dl>\n`
}

/** The sender's addresses, at the end as at the foot of a letter. */
export function footHtml({ face }: PublicationContext): Html {
  const lines = face.letterhead.map((line) => html`<li>${line}</li>\n`)
  return html`<footer>
<p>${face.sender}</p>
${lines.length > 0 && html`<ul>\n${lines}</ul>\n`}</footer>
`
}

/** The headings down to a depth, each leading to its place. */
export function contentsHtml({ contents, blocks }: Publication): Content {
  if (contents === undefined) return undefined
  const headings = blocks.filter((block) => block.kind === 'heading').filter(({ level }) => level <= contents.depth)
  if (headings.length === 0) return undefined
  return html`<nav class="contents" aria-labelledby="contents_">
<h2 id="contents_">${contents.title}</h2>
${entriesHtml(headings)}</nav>
`
}

/** Each heading with those under it inside. */
function entriesHtml(headings: readonly PublishedHeading[]): Html {
  const entries: { heading: PublishedHeading; under: PublishedHeading[] }[] = []
  for (const heading of headings) {
    const last = entries.at(-1)
    if (last !== undefined && heading.level > last.heading.level) last.under.push(heading)
    else entries.push({ heading, under: [] })
  }
  const written = entries.map(({ heading, under }) => {
    const { id, number, runs } = heading
    const printed = number !== undefined && html`<span class="section">${number}</span> `
    const link = html`<a href="#${id}">${printed}<span>${joined(runs.map(wordsHtml))}</span></a>`
    return html`<li>${link}${under.length > 0 && html`\n${entriesHtml(under)}`}</li>\n`
  })
  return html`<ol>\n${written}</ol>\n`
}

function wordsHtml({ text, mark, footnote }: PublishedRun): Content {
  return mark !== 'removed' && footnote === undefined && rangesHtml(text)
}
