import type { PhrasingContent } from 'mdast'
import { visible } from '../model/visible.ts'
import { text } from './markdown-page.ts'

/**
 * What would call a person, a group or another matter when a forge shows the page: `@namn`, `#12`, `!12`, `GH-12`.
 * An address like `namn@region.se` does not.
 */
const CALL = /(?<![A-Za-z0-9_])(?:@(?=[\p{L}\p{N}])|[#!](?=\d)|GH(?=-\d))|(?<=[A-Za-z0-9_])[#!](?=\d)/giu

/**
 * Text that holds strangers' words, for a Markdown page: it is shown as it is written, and calls nobody. The writer of
 * the page escapes what Markdown and HTML would read as theirs; an empty comment parts a sign from the name after it.
 */
export function strangersText(value: string): PhrasingContent[] {
  const shown = visible(value)
  const parts: PhrasingContent[] = []
  let at = 0
  for (const { index, 0: sign } of shown.matchAll(CALL)) {
    parts.push(text(shown.slice(at, index + sign.length)), { type: 'html', value: '<!-- -->' })
    at = index + sign.length
  }
  return [...parts, text(shown.slice(at))]
}
