import type { Change } from '../model/comparison.ts'
import { changePlace, contentsPlace, type DocumentPage, numberOf, oldPlace } from './comparison-html-page.ts'
import { heardHtml } from './comparison-html-text.ts'
import { type Content, type Html, html } from './html.ts'

/** The line over a change: its number, what kind it is, and what the marks in the text do not show. */
export function noteHtml(change: Change, page: DocumentPage): Html {
  return html`<p class="note ${change.kind}" ${placeAttributes(change, page)}>${numberHtml(change, page)} <b>${page.changes.label(change)}</b>${more(change, page)}</p>\n`
}

/** What makes an element the place of a change: the buttons and the table of contents lead there. */
export function placeAttributes(change: Change, page: DocumentPage): Html {
  const number = numberOf(change, page)
  return html`id="${changePlace(number)}" data-change="${number}" tabindex="-1"`
}

/** The number of a change, which leads back to the table of contents. */
export function numberHtml(change: Change, page: DocumentPage): Html {
  const number = numberOf(change, page)
  return html`<a class="number" href="#${contentsPlace(number)}">${heardHtml(`${page.texts.change} `)}${number}</a>`
}

/** By how much the numbers in a text changed. */
export function differencesHtml(change: Change, page: DocumentPage): Content {
  if (change.kind !== 'reworded' && change.kind !== 'cell') return undefined
  const { difference: by, differenceOfCell } = page.changes
  const said =
    change.kind === 'cell' && change.quantities.length === 1 ? [differenceOfCell(change)] : change.quantities.map(by)
  const differences = said.filter((difference) => difference !== undefined)
  return differences.map((difference) => html` <span class="difference">${difference}</span>`)
}

function more(change: Change, page: DocumentPage): Content {
  switch (change.kind) {
    case 'reworded':
      return differencesHtml(change, page)
    case 'moved':
      return html` ${sentence(change, page)} ${oldPlaceHtml(change.move, page)}`
    case 'split':
    case 'merged':
    case 'target':
    case 'relevelled':
      return html` ${sentence(change, page)}`
    default:
      return undefined
  }
}

/** A row moved within its table has no place of its own in the text. */
function oldPlaceHtml(move: number, page: DocumentPage): Content {
  const { rows } = page.comparison
  const isInText = rows.some((row) => row.state === 'movedAway' && row.move === move)
  return isInText && html`<a href="#${oldPlace(page.position, move)}">${page.texts.toOldPlace}</a>`
}

function sentence(change: Change, page: DocumentPage): string {
  return page.changes.sentence(change, page.header)
}
