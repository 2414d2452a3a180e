import type { BlockContent, ListItem, PhrasingContent, RootContent } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'

// Tables are not padded: a changed cell must be a change of one line.
const writer = unified()
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, { bullet: '-', emphasis: '*', rule: '*', fences: true })
  .freeze()

/** Text, or pieces of it with code, emphasis and links. */
export type Inline = string | readonly PhrasingContent[]

/** A page as Markdown, with a closing line end. All text is escaped as needed. */
export function printPage(children: readonly RootContent[]): string {
  return writer.stringify({ type: 'root', children: [...children] })
}

export function text(value: string): PhrasingContent {
  return { type: 'text', value }
}

export function code(value: string): PhrasingContent {
  return { type: 'inlineCode', value }
}

export function strong(value: string): PhrasingContent {
  return { type: 'strong', children: [text(value)] }
}

export function link(url: string, children: Inline): PhrasingContent {
  return { type: 'link', url, children: inline(children) as Extract<PhrasingContent, { type: 'link' }>['children'] }
}

export function heading(depth: 1 | 2 | 3 | 4, children: Inline): RootContent {
  return { type: 'heading', depth, children: inline(children) }
}

export function paragraph(children: Inline): BlockContent {
  return { type: 'paragraph', children: inline(children) }
}

/** A fenced block of code. */
export function fenced(lang: string, value: string): RootContent {
  return { type: 'code', lang, value: value.replace(/\n$/, '') }
}

/** A comment that readers of the source see, and readers of the page do not. */
export function comment(value: string): RootContent {
  return { type: 'html', value: `<!-- ${value} -->` }
}

/** An item of a list, with what stands below it. */
export function item(children: Inline, below: readonly BlockContent[] = []): ListItem {
  return { type: 'listItem', spread: false, children: [paragraph(children), ...below] }
}

export function list(items: readonly ListItem[]): BlockContent {
  return { type: 'list', ordered: false, spread: false, children: [...items] }
}

export function table(header: readonly Inline[], rows: readonly (readonly Inline[])[]): RootContent {
  const row = (cells: readonly Inline[]) => ({
    type: 'tableRow' as const,
    children: cells.map((cell) => ({ type: 'tableCell' as const, children: inline(cell) })),
  })
  return { type: 'table', align: header.map(() => null), children: [row(header), ...rows.map(row)] }
}

function inline(given: Inline): PhrasingContent[] {
  return typeof given === 'string' ? [text(given)] : [...given]
}

/** The anchor that GitHub and GitLab give a heading. */
export function anchor(headingText: string): string {
  const kept = headingText.toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, '')
  return `#${kept.replace(/\s/g, '-')}`
}
