import { type Html, html, joined } from './html.ts'
import { partedAtRanges } from './number-range.ts'
import { brokenHtml } from './run-html.ts'

/** Text with its hard line breaks, where two numbers with a dash between them stay on one line. What is copied is the same. */
export function rangesHtml(text: string): Html {
  return joined(
    partedAtRanges(text).map(({ text: part, isRange }) =>
      isRange ? html`<span class="range">${part}</span>` : brokenHtml(part),
    ),
  )
}

export const RANGE_STYLE = '.range { white-space: nowrap; }'
