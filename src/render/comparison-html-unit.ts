import type { ComparisonPageTexts } from '../messages/comparison-page.ts'
import type { Container, Unit } from '../model/comparison.ts'
import { heardHtml } from './comparison-html-text.ts'
import { type Content, type Html, html } from './html.ts'

/** Lists nested deeper than this are shown no further in. */
const DEEPEST = 6

/** Topmost level of a heading on the page, and its place. */
export interface HeadingPlace {
  /** 1–6. */
  readonly level: number
  readonly id?: string | undefined
}

/**
 * A block of either text with its look. Only with `place` is a heading one of the page: those of the old text, and
 * those without words, are paragraphs that look like headings.
 */
export function unitHtml(unit: Unit, content: Content, texts: ComparisonPageTexts, place?: HeadingPlace): Html {
  switch (unit.kind) {
    case 'title':
      return html`<p class="title">${content}</p>`
    case 'heading':
      return headingHtml(unit, content, place)
    case 'code':
    case 'html':
      return html`<pre><code>${content}</code></pre>`
    case 'break':
      return html`<hr>`
    case 'footnote':
      return html`<p class="footnote"><sup>${unit.label}</sup> ${content}</p>`
    default:
      return html`<p${containerClass(unit.inside)}>${markerHtml(unit, texts)}${content}</p>`
  }
}

function headingHtml(unit: Unit, content: Content, place: HeadingPlace | undefined): Html {
  const number = unit.number ? html`<span class="count">${unit.number}</span> ` : undefined
  const isEmpty = unit.runs.every((run) => run.text.trim() === '')
  if (place === undefined || isEmpty) {
    return html`<p class="heading level-${Math.min(unit.level ?? 6, 6)}">${number}${content}</p>`
  }
  const id = place.id === undefined ? undefined : html` id="${place.id}"`
  return html`<h${place.level}${id} class="heading level-${unit.level}">${number}${content}</h${place.level}>`
}

function containerClass(inside: readonly Container[]): Content {
  const depth = inside.filter((container) => container.kind !== 'quote').length
  const names = [
    ...(depth > 0 ? [`item depth-${Math.min(depth, DEEPEST)}`] : []),
    ...(inside.length > depth ? ['quote'] : []),
  ]
  return names.length === 0 ? undefined : html` class="${names.join(' ')}"`
}

/** The mark of a list's item: a bullet, its number, or whether its box is ticked. What follows in an item has none. */
function markerHtml(unit: Unit, texts: ComparisonPageTexts): Content {
  const list = unit.kind === 'item' ? unit.inside.at(-1) : undefined
  if (list === undefined || list.kind === 'quote') return undefined
  if (list.checked !== undefined) {
    const [name, said] = list.checked ? ['box ticked', texts.done] : ['box', texts.notDone]
    return html`<span class="${name}"></span>${heardHtml(said)}`
  }
  return html`<span class="marker">${list.kind === 'bullet' ? '•' : `${list.number}.`}</span>`
}
