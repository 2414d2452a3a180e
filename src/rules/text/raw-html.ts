import { type Block, blocksOf, type Document, type Other } from '../../model/document.ts'
import { beginning, excerpt } from '../../model/excerpt.ts'
import { type Markup, markupIn } from '../../model/html-markup.ts'
import { spansIn } from '../../model/spans.ts'
import type { DocumentRule, Problem } from '../rule.ts'

/** Raw HTML is published as its text: what has none, or hides its text, is lost to readers. */
export const rawHtml: DocumentRule = {
  scope: 'document',
  id: 'text/raw-html',
  severity: 'error',
  title: { sv: 'Rå HTML visas inte', en: 'Raw HTML is not shown' },
  reason: {
    sv: 'Av rå HTML visas bara texten i det som skickas ut. Läsarna får annars ett annat dokument än det som står i filen.',
    en: 'Of raw HTML only the text is shown in what is sent out. Readers otherwise get another document than the one in the file.',
  },
  remedy: {
    sv: 'Skriv det som text, tabell eller bild i Markdown. En anteckning till er själva skrivs ”<!-- så här -->”.',
    en: 'Write it as text, table or image in Markdown. A note to yourselves is written “<!-- like this -->”.',
  },
  sentences: {
    unclosed: {
      sv: (values) => `”${values.markup}” avslutas aldrig. Allt efter det visas inte, eller inte som det är skrivet.`,
      en: (values) => `“${values.markup}” never ends. All that follows is not shown, or not as it is written.`,
    },
    hidden: {
      sv: (values) => `Rå HTML visas inte i det som skickas ut: ”${values.text}”.`,
      en: (values) => `Raw HTML is not shown in what is sent out: “${values.text}”.`,
    },
    media: {
      sv: (values) => `”<${values.name}>” visas inte i det som skickas ut.`,
      en: (values) => `“<${values.name}>” is not shown in what is sent out.`,
    },
  },
  *check(document, { source: { text } }) {
    // A single sign is found many times as fast, and most texts have none.
    if (!text.includes('<') || !/<[a-z!?]/i.test(text)) return
    const lines = spansIn(text)
    for (const block of htmlIn(document)) {
      for (const { at, ...problem } of lostIn(block.text)) {
        const span = lineOf(text, block, at)
        yield { ...problem, span: lines(span.start, span.end) }
      }
    }
  },
  examples: {
    good: [
      { text: '# Länet\n\n<!-- Siffrorna kommer i maj. -->\n\nHalva länet är skog.\n' },
      { text: '# Länet\n\n<div>\nHalva länet är skog, och 3 < 4.\n</div>\n' },
      { text: '# Länet\n\n```html\n<script>\n```\n\nSkog<br>och åker, <b>mest</b> skog.\n' },
      { text: '# Länet\n\n<a id="skog"></a>\n\nHalva länet är skog.\n' },
    ],
    bad: [
      { text: '# Länet\n\n<!-- Siffrorna kommer i maj.\n\nHalva länet är skog.\n', lines: [3] },
      { text: '# Länet\n\n<script>\nHalva länet är skog.\n\n## Mål\n', lines: [3] },
      { text: '# Länet\n\n<textarea>\nHalva länet är skog.\n\n## Mål\n', lines: [3] },
      { text: '# Länet\n\n<?php\n\nHalva länet är skog.\n', lines: [3] },
      { text: '# Länet\n\n<div>\n<noscript>Halva länet är skog.</noscript>\n</div>\n', lines: [4] },
      { text: '# Länet\n\n- Skog\n\n  <iframe src="karta.html">Karta över skogen</iframe>\n', lines: [5] },
      { text: '# Länet\n\n<img src="karta.png" alt="Karta över skogen">\n', lines: [3] },
    ],
  },
}

/** Blocks of raw HTML, also in footnotes. */
function* htmlIn(document: Document): Generator<Other> {
  for (const block of blocksOf(document)) yield* htmlOf(block, document)
}

function* htmlOf(block: Block, document: Document): Generator<Other> {
  if (block.kind === 'html') yield { ...block, kind: 'html' }
  if (block.kind !== 'footnote') return
  for (const inner of blocksOf({ ...document, lead: block.blocks, sections: [] })) yield* htmlOf(inner, document)
}

/** What is lost, and at which offset of the HTML. */
type Lost = Omit<Problem, 'span'> & { readonly at: number }

/** Elements that show something else than text. */
const MEDIA = new Set(['img', 'iframe', 'object', 'svg', 'math', 'video', 'audio', 'embed', 'canvas', 'picture'])
/** Elements that Markdown takes for raw HTML up to their end tag, blank lines and headings and all (CommonMark, 4.6). */
const WHOLE = /^<(?:pre|textarea)(?:[\s>]|$)/i

function* lostIn(html: string): Generator<Lost> {
  const start = html.search(/\S/)
  if (WHOLE.test(html.slice(start)) && !/<\/(?:pre|script|style|textarea)>/i.test(html)) {
    yield { sentence: 'unclosed', values: { markup: excerpt(html.slice(start).split(/\s|>/)[0] ?? '') }, at: start }
    return
  }
  for (const markup of markupIn(html)) {
    const lost = lostWith(html, markup)
    if (lost !== undefined) yield { ...lost, at: markup.start }
  }
}

function lostWith(html: string, { start, end, name, hidden }: Markup): Omit<Lost, 'at'> | undefined {
  if (hidden?.isClosed === false) {
    const markup = html.slice(start, name === undefined ? hidden.start : end)
    return { sentence: 'unclosed', values: { markup: excerpt(markup) } }
  }
  const text = hidden === undefined ? '' : html.slice(hidden.start, hidden.end)
  const isNote = hidden?.kind === 'comment' || hidden?.kind === 'instruction'
  if (!isNote && text.trim() !== '') return { sentence: 'hidden', values: { text: beginning(text) } }
  return name !== undefined && MEDIA.has(name) && html[start + 1] !== '/'
    ? { sentence: 'media', values: { name } }
    : undefined
}

/** The line of the document that an offset of a block's HTML stands on; a block in a list is written without its indent. */
function lineOf(
  text: string,
  { text: html, span }: Other,
  at: number,
): { readonly start: number; readonly end: number } {
  let { start } = span
  for (let line = html.indexOf('\n'); line !== -1 && line < at; line = html.indexOf('\n', line + 1))
    start = text.indexOf('\n', start) + 1
  const newline = text.indexOf('\n', start)
  return { start, end: newline === -1 ? text.length : newline }
}
