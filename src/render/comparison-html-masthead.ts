import { formatDate } from '../model/calendar.ts'
import type { ComparisonSet } from '../model/comparison.ts'
import { FRONT_PAGE } from '../model/pack.ts'
import { shareKept, shareMoved } from './change-figures.ts'
import { touchedSections } from './change-sections.ts'
import type { ComparisonContext, ComparisonPack } from './comparison-context.ts'
import type { Page } from './comparison-html-page.ts'
import { heardHtml } from './comparison-html-text.ts'
import { documentCounts } from './document-counts.ts'
import { type Content, type Html, html } from './html.ts'
import { senderHtml } from './publication-html-masthead.ts'

/** What is compared, and how much of it has changed. */
export function mastheadHtml(title: string, set: ComparisonSet, page: Page, pack: ComparisonPack | undefined): Html {
  const { texts } = page
  const sides = [
    html`<div><dt>${texts.before}</dt><dd>${set.old}</dd></div>`,
    html`<div><dt>${texts.after}</dt><dd>${set.new}</dd></div>`,
  ]
  return html`<header class="masthead">
${pack && senderHtml(pack)}<p class="kind">${pack?.title ?? texts.kind}</p>
<h1>${title}</h1>
${pack && belongingHtml(pack, texts)}<dl class="versions">${sides}</dl>
<p class="tally">${tallyOf(set, page)}</p>
${figuresHtml(set, page)}${legendHtml(page)}
</header>`
}

/** What consultation it goes along in, how it is read, and the way to the other documents. */
function belongingHtml({ consultation, dnr }: ComparisonPack, { dnr: label, inPack }: Page['texts']): Html {
  const number = dnr !== '' && html`<div><dt>${label}</dt><dd>${dnr}</dd></div>`
  return html`<dl class="versions"><div><dt>${inPack.belongsTo}</dt><dd>${consultation}</dd></div>${number}</dl>
<p>${inPack.reading}</p>
<p><a href="${FRONT_PAGE}">${inPack.allDocuments}</a></p>
`
}

/** How many changes, in how many sections or documents, and how many of each kind. */
function tallyOf(set: ComparisonSet, { numbers, changes, said }: Page): string {
  const { documents } = set
  const [only] = documents
  const tally = numbers.size === 0 ? '' : ` ${changes.tally([...numbers.keys()])}.`
  if (documents.length !== 1 || only?.state !== 'both') return said.documents(documentCounts(set)) + tally
  const { comparison } = only
  if (numbers.size === 0) return comparison.changes.length > 0 ? said.onlyQuiet : said.noChanges
  return said.total(numbers.size, touchedSections(comparison).size, comparison.sections.length) + tally
}

/** For a single pair how much of the text stands, and what is not counted as changes. */
function figuresHtml({ documents }: ComparisonSet, { changes, said }: Page): Content {
  const [only] = documents
  if (documents.length !== 1 || only?.state !== 'both') return undefined
  const { comparison } = only
  const kept = shareKept(comparison)
  const lines = [
    kept === undefined ? undefined : said.wordsKept(kept, shareMoved(comparison)),
    changes.quiet(comparison.changes),
    comparison.coarse > 0 ? said.coarse(comparison.coarse) : undefined,
  ].filter((line) => line !== undefined)
  return html`<p>${lines.join(' ')}</p>\n`
}

function legendHtml({ texts: { marks } }: Page): Html {
  return html`<p class="legend">${marks.legend}: <ins>${marks.added}</ins> <del>${marks.removed}</del> <span class="mark">${marks.moved}</span></p>`
}

/** The bar with what changes the view and leads from change to change. */
export function toolsHtml({ texts, numbers, full }: Page): Html {
  return html`<nav class="tools" aria-label="${texts.tools}">
<fieldset class="view"><legend>${texts.view}</legend>
<label><input type="radio" name="view" id="side-by-side" checked> ${texts.sideBySide}</label>
<label><input type="radio" name="view" id="inline"> ${texts.inline}</label>
</fieldset>
<button type="button" id="unfold" aria-pressed="${String(full)}" hidden>${texts.showAll}</button>
<div id="steps" class="steps" hidden>
<button type="button" id="previous"><span class="name">${texts.previous}${heardHtml(` ${texts.changeThere}`)}</span></button>
<button type="button" id="next"><span class="name">${texts.next}${heardHtml(` ${texts.changeThere}`)}</span></button>
<p id="position" role="status" data-text="${texts.position(numbers.size)}">${texts.position(numbers.size).replace('#', '–')}</p>
<label class="keys"><input type="checkbox" id="keys" checked> ${texts.keys}</label>
</div>
</nav>`
}

export function footerHtml({ texts, language }: Page, { version, date }: ComparisonContext): Html {
  return html`<footer><p>${texts.madeBy(version, date && formatDate(date, language))}</p></footer>`
}
