import type { Publication } from '../model/publication.ts'
import { cssString } from './css-string.ts'

/** How it looks on paper: A4, what runs at the top of every page after the first, page numbers, and where links lead. */
export function printStyle(layout: Publication['layout'], running: readonly string[]): string {
  return `@media print {
${pageStyle(running)}${COMMON}${layout === 'report' ? REPORT : ''}${layout === 'letter' ? LETTER : ''}}`
}

function pageStyle(running: readonly string[]): string {
  const font = 'font: 8.5pt/1.3 var(--headings), sans-serif; color: #4b5661;'
  return `@page {
  size: A4; margin: 24mm 22mm 24mm;
  @top-left { content: ${cssString(running.join('  ·  '))}; ${font} width: 100%; }
  @bottom-right { content: counter(page) " (" counter(pages) ")"; ${font} }
}
@page :first { @top-left { content: none; } }
`
}

const COMMON = `html, body { background: none; }
body { max-width: none; min-height: 0; margin: 0; padding: 0; border: 0; box-shadow: none; font-size: 10.5pt; line-height: 1.5; }
.skip, .back { display: none; }
.band, .notice, thead > tr > *, ins, del, pre { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
h1, h2, h3, h4, h5, h6, caption, .label, .key { break-after: avoid; }
p, li { orphans: 3; widows: 3; }
tr, img, figure, .notice, .answer, .note, .facts { break-inside: avoid; }
:is(.frame, .wide, figure) + .small { break-before: avoid; }
main > *, main > :is(.wide, figure) { max-width: none; }
.frame { width: auto; min-width: 0; overflow: visible; }
table { font-size: 9pt; } td.right { white-space: normal; }
.new-page { break-after: page; }
main a { color: inherit; }
a.web::after { content: " (" attr(href) ")"; font-size: 0.85em; overflow-wrap: anywhere; hyphens: none; }
.columns { padding: 6mm 0 0; } header { padding: 0; } footer { margin: 8mm 0 0; padding: 4mm 0 0; break-inside: avoid; }
`

/** The title page is a cover to the edge of the paper; contents and text begin on pages of their own. */
const REPORT = `@page cover { margin: 0; @top-left { content: none; } @bottom-right { content: none; } }
header { page: cover; break-after: page; display: flex; flex-direction: column; height: 297mm; overflow: hidden; }
.report .sender { padding: 18mm 22mm; }
.band { flex: 1; display: flex; flex-direction: column; justify-content: center; padding: 22mm; }
.band .facts { margin-top: 24mm; }
h1 { font-size: 30pt; } .subtitle { font-size: 15pt; }
.contents { break-after: page; font-size: 10.5pt; }
.contents a { padding: 0.3mm 0; }
.columns { padding: 0; }
.with-numbers { --margin: 11mm; }
`

const LETTER = `body { min-height: 246mm; }
header { margin-bottom: 14mm; flex-wrap: nowrap; }
.letter h1 { font-size: 14pt; }
`
