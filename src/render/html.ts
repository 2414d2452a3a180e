import { visibleLines } from '../model/visible.ts'

/** Markup that is safe to put in a page: made by {@link html} alone, so that no text gets in unescaped. */
export interface Html {
  readonly markup: string
}

/** What may stand in markup: markup, text (which is escaped), or nothing. */
export type Content = Html | string | number | false | undefined | readonly Content[]

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/**
 * Markup with text in it, as in html`<p class="${name}">${text}</p>`: what is put in is escaped, for use between tags and
 * in quoted attributes. Hidden and direction-turning characters of texts are shown by their code.
 */
export function html(strings: TemplateStringsArray, ...contents: readonly Content[]): Html {
  let markup = strings[0] ?? ''
  for (const [index, content] of contents.entries()) markup += written(content) + (strings[index + 1] ?? '')
  return { markup }
}

/** Markup in one piece, one part after the other. */
export function joined(parts: readonly Content[]): Html {
  return { markup: written(parts) }
}

function written(content: Content): string {
  if (content === undefined || content === false) return ''
  if (typeof content === 'string') return escaped(content)
  if (typeof content === 'number') return String(content)
  return 'markup' in content ? content.markup : content.map(written).join('')
}

function escaped(text: string): string {
  return visibleLines(text).replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character)
}
