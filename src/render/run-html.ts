import type { Run } from '../model/document.ts'
import { type Html, html, joined } from './html.ts'

/** What a run says, with its look. */
export function lookHtml(run: Run, said: Html): Html {
  let content = said
  if (run.code) content = html`<code>${content}</code>`
  if (run.struck) content = html`<s>${content}</s>`
  if (run.emphasis) content = html`<em>${content}</em>`
  if (run.strong) content = html`<strong>${content}</strong>`
  return content
}

/** Text with its hard line breaks. */
export function brokenHtml(text: string): Html {
  if (!text.includes('\n')) return html`${text}`
  return joined(text.split('\n').map((line, index) => html`${index === 0 ? '' : html`<br>`}${line}`))
}
