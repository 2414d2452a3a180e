import type { Face } from '../model/face.ts'
import type { Publication } from '../model/publication.ts'
import { cssString } from './css-string.ts'
import { RANGE_STYLE } from './number-range-html.ts'
import { printStyle } from './publication-html-print.ts'
import { SHARES } from './publication-html-share.ts'

/**
 * How a page of a pack looks. It is the document as it would be on paper, light also where the reader's other windows
 * are dark: the region's colours are checked against white. Nothing is told by colour alone.
 */
export function styleOf({ layout, running }: Publication, face: Face): string {
  return [
    variables(face),
    TEXT,
    BLOCKS,
    LAYOUTS[layout],
    SHARES,
    RANGE_STYLE,
    NARROW,
    printStyle(layout, running),
  ].join('\n')
}

const SANS = '"Segoe UI", system-ui, -apple-system, "Open Sans", "Helvetica Neue", Arial, sans-serif'
const SERIF = 'Charter, "Bitstream Charter", "Iowan Old Style", "Noto Serif", Cambria, Georgia, serif'

function variables({ colours, fonts }: Face): string {
  const { primary, accent, text, tint } = colours
  return `:root {
  color-scheme: light;
  --primary: ${colour(primary)}; --accent: ${colour(accent)}; --ink: ${colour(text)}; --tint: ${colour(tint)};
  --soft: #4b5661; --line: #cdd4da; --ground: #eef1f3;
  --added: #dff3e6; --added-ink: #0b4f2c; --added-line: #1b7a48;
  --removed: #fce4e1; --removed-ink: #8a1c14; --removed-line: #b3392f;
  --headings: ${family(fonts.headings)}; --text: ${family(fonts.text)};
}`
}

/** A colour of a face as the style may hold it; none for what is no colour. */
export function colour(value: string): string {
  return /^#[0-9a-f]{6}$/i.test(value) ? value : 'initial'
}

/** A family by name, and then what is most like it on the reader's machine. */
export function family(name: string): string {
  const isSerif = /serif|roman|times|georgia|garamond|antiqua/i.test(name) && !/sans/i.test(name)
  return `${cssString(name)}, ${isSerif ? SERIF : SANS}`
}

const TEXT = `
* { box-sizing: border-box; }
html { background: var(--ground); -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; background: #ffffff; color: var(--ink); overflow-wrap: break-word; font: 1.0625rem/1.65 var(--text); }
h1, h2, h3, h4, h5, h6, .facts, .contents, .files, .frame, figcaption, footer, .sender, .answer, .skip, .notice > .title, .number {
  font-family: var(--headings);
}
a { color: var(--accent); text-underline-offset: 0.18em; text-decoration-thickness: 1px; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; }
main:focus { outline: none; }
.skip { position: absolute; left: -100vw; z-index: 3; padding: 0.6rem 1rem; background: #ffffff; }
.skip:focus { left: 0.5rem; top: 0.5rem; }
.heard { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; user-select: none; }
h1, h2, h3, h4, h5, h6 { margin: 0; line-height: 1.22; text-wrap: balance; }
h1 { font-size: clamp(1.7rem, 1.15rem + 2.4vw, 2.7rem); font-weight: 700; letter-spacing: -0.012em; hyphens: auto; }
main h2 { margin: 2.75rem 0 0.8rem; color: var(--primary); font-size: 1.6rem; }
main h3 { margin: 2.1rem 0 0.5rem; color: var(--primary); font-size: 1.25rem; }
main h4 { margin: 1.7rem 0 0.4rem; font-size: 1.0625rem; }
main h5, main h6 { margin: 1.4rem 0 0.3rem; font-size: 1rem; font-weight: 600; }
:is(h2, h3, h4, h5, h6) + :is(h3, h4, h5, h6) { margin-top: 1.2rem; }
h2, h3, h4, h5, h6 { hyphens: auto; }
.section { margin-right: 0.35em; font-variant-numeric: tabular-nums; }
p, ul, ol, blockquote, pre, .frame, figure, .notice, .answer { margin: 0 0 1.05rem; }
main p, main li, main blockquote { hyphens: auto; }
sup { line-height: 0; }
sup a { padding: 0 0.15em; font-family: var(--headings); font-size: 0.8125rem; text-decoration: none; }
code, pre { font-family: ui-monospace, "SFMono-Regular", Consolas, "Liberation Mono", monospace; font-size: 0.9em; }
ins { background: var(--added); color: var(--added-ink); text-decoration: underline 2px var(--added-line); text-underline-offset: 0.18em; }
del { background: var(--removed); color: var(--removed-ink); text-decoration: line-through 1.5px var(--removed-line); }
del + ins { margin-left: 0.2em; }
img { max-width: 100%; height: auto; }
img.inline { max-height: 1.6em; width: auto; vertical-align: -0.3em; }
`

const BLOCKS = `
main > * { max-width: 36.5rem; }
main > :is(.wide, figure) { max-width: min(100%, 54rem); }
main > :first-child { margin-top: 0; }
.lead { font-size: 1.25rem; line-height: 1.5; text-wrap: pretty; }
.small { font-size: 0.9375rem; }
.key { margin-bottom: 0.3rem; font-family: ui-monospace, Consolas, "Liberation Mono", monospace; font-size: 0.875rem; }
ul, ol { padding-left: 1.5rem; }
li { margin-bottom: 0.35rem; padding-left: 0.15rem; }
li::marker { color: var(--primary); font-family: var(--headings); }
li > :is(ul, ol) { margin: 0.35rem 0 0; }
li > p:last-child { margin-bottom: 0.35rem; }
.tasks, .choices { padding-left: 0; list-style: none; }
.tasks > li { padding-left: 1.7rem; }
.tasks .box { margin-left: -1.7rem; }
.box { display: inline-block; width: 0.95em; height: 0.95em; margin-right: 0.75rem; border: 1.5px solid currentColor; border-radius: 2px; vertical-align: -0.1em; }
.box.ticked::after { content: ""; display: block; width: 0.32em; height: 0.6em; margin: -0.02em auto 0; border: solid; border-width: 0 2px 2px 0; rotate: 40deg; }
.with-numbers { --margin: 2.75rem; padding-left: var(--margin); }
.numbered { position: relative; }
.numbered > .number {
  position: absolute; right: 100%; top: 0.32em; width: var(--margin, 2.75rem); padding-right: 0.9rem; color: var(--soft);
  font-size: 0.8125rem; line-height: 1.5; text-align: right; font-variant-numeric: tabular-nums; hyphens: none;
}
.frame { position: relative; overflow-x: auto; }
.wide { width: fit-content; min-width: min(100%, 36.5rem); }
.frame:focus-visible { outline-offset: 1px; }
table { width: 100%; border-collapse: collapse; font-size: 0.9375rem; line-height: 1.4; font-variant-numeric: tabular-nums; }
caption { padding: 0 0 0.5rem; font-weight: 600; text-align: left; }
th, td { padding: 0.5rem 0.75rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; overflow-wrap: normal; }
thead > tr > * { border-bottom: 2px solid var(--primary); background: var(--tint); vertical-align: bottom; }
th { font-weight: 600; }
thead a { color: inherit; }
.right { text-align: right; } .center { text-align: center; }
td.right { white-space: nowrap; }
.total > * { border-top: 2px solid var(--primary); font-weight: 700; }
figure:not([class]) { width: fit-content; }
figure > img { display: block; }
figcaption, .absent { margin-top: 0.5rem; color: var(--soft); font-size: 0.9375rem; line-height: 1.45; }
.absent { padding: 1rem; border: 1px dashed var(--soft); }
blockquote { padding: 0.1rem 0 0.1rem 1.25rem; border-left: 4px solid var(--primary); }
blockquote > :last-child, .notice > :last-child { margin-bottom: 0; }
pre { padding: 0.8rem 1rem; background: var(--tint); white-space: pre-wrap; overflow-wrap: anywhere; }
hr { width: 6rem; margin: 2.2rem 0; border: 0; border-top: 2px solid var(--line); }
.notice { padding: 1.1rem 1.35rem; border-left: 6px solid var(--primary); background: var(--tint); }
.notice a, pre a { color: inherit; }
.notice > .title { margin-bottom: 0.4rem; font-weight: 700; }
.answer { padding: 0.8rem 1rem; border: 1.5px solid var(--soft); border-radius: 0.2rem; font-size: 0.9375rem; break-inside: avoid; }
.answer > :last-child { margin-bottom: 0; }
.label { margin-bottom: 0.5rem; font-weight: 600; }
.choices { display: flex; flex-wrap: wrap; gap: 0.15rem 1.75rem; }
.lines > span { display: block; height: 2rem; border-bottom: 1px solid var(--line); }
.notes { margin-top: 3.5rem; padding-top: 1.2rem; font-size: 0.9375rem; line-height: 1.5; }
.notes::before { content: ""; display: block; width: 8rem; margin-bottom: 1.2rem; border-top: 2px solid var(--primary); }
.note { display: grid; grid-template-columns: 1.6rem minmax(0, 1fr) auto; gap: 0 0.4rem; margin-bottom: 0.5rem; scroll-margin-top: 1rem; }
.note:focus { outline: none; }
.note:target { background: var(--tint); }
.note > .number { font-size: 0.8125rem; line-height: 1.75; }
.note p { margin-bottom: 0.3rem; }
.back a { display: inline-block; width: 1.5rem; height: 1.5rem; }
.back a::before { content: ""; display: block; width: 0.5rem; height: 0.5rem; margin: 0.6rem auto 0; border: solid; border-width: 2px 0 0 2px; rotate: 45deg; }
.facts { margin: 0; font-variant-numeric: tabular-nums; }
.facts dt { font-size: 0.875rem; }
.facts dd { margin: 0; font-weight: 600; overflow-wrap: anywhere; }
.sender { margin: 0; font-size: 1.25rem; font-weight: 700; color: var(--primary); line-height: 1.2; }
.sender img { display: block; width: auto; height: 3.4rem; max-width: 100%; object-fit: contain; object-position: left; }
footer { color: var(--soft); font-size: 0.875rem; line-height: 1.5; }
footer p { margin: 0 0 0.25rem; color: var(--ink); font-weight: 600; }
footer ul { display: flex; flex-wrap: wrap; gap: 0 1.75rem; margin: 0; padding: 0; list-style: none; }
footer li { margin: 0; padding: 0; }
`

/** The title in a band of the region's colour, as on a cover; contents beside the text where there is room. */
const REPORT = `
body { --edge: clamp(1rem, 5vw, 4rem); }
.report .sender { padding: 1.35rem var(--edge); }
.band { padding: clamp(2rem, 6vw, 4.5rem) var(--edge) clamp(1.75rem, 4vw, 3rem); background: var(--primary); color: #ffffff; }
.band > * { max-width: 62rem; }
.band a { color: #ffffff; }
.band a:focus-visible { outline-color: #ffffff; }
.subtitle { margin: 0.9rem 0 0; font: 1.3rem/1.4 var(--text); }
.band .facts { display: flex; flex-wrap: wrap; gap: 0.9rem 2.5rem; margin-top: clamp(1.75rem, 4vw, 3rem); padding-top: 1.1rem; border-top: 1px solid #ffffff; }
.columns { padding: clamp(1.75rem, 4vw, 3.25rem) var(--edge) 3.5rem; }
.contents { margin-bottom: 3rem; font-size: 1rem; line-height: 1.4; }
.contents h2 { margin: 0 0 0.8rem; font-size: 1.125rem; color: var(--primary); }
.contents ol { margin: 0; padding: 0; list-style: none; }
.contents ol ol { margin: 0 0 0.4rem 1.1rem; font-size: 0.9375rem; }
.contents li { margin: 0; padding: 0; }
.contents a { display: flex; padding: 0.28rem 0; color: inherit; text-decoration: none; }
.contents a:hover span:last-child { text-decoration: underline; }
.contents .section { flex: none; min-width: 1.6rem; color: var(--primary); }
footer { padding: 1.75rem var(--edge) 2.5rem; border-top: 6px solid var(--primary); }
@media screen and (min-width: 76rem) {
  .with-contents { display: grid; grid-template-columns: 17rem minmax(0, 1fr); gap: clamp(2.5rem, 5vw, 5rem); align-items: start; }
  .contents { position: sticky; top: 1.5rem; max-height: calc(100vh - 3rem); margin: 0; padding: 0.2rem 0.5rem 0.2rem 0.2rem; overflow-y: auto; font-size: 0.9375rem; }
  .contents ol ol { font-size: 0.875rem; }
}
@media screen and (max-width: 40rem) {
  .with-numbers { --margin: 1.9rem; }
  .numbered > .number { padding-right: 0.5rem; }
}
`

/** A letter lies on the screen as its sheet of paper. */
const LETTER = `
body { max-width: 47.5rem; min-height: min(100vh, 72rem); margin: 0 auto; padding: clamp(1.25rem, 5vw, 4.5rem) clamp(1rem, 7vw, 5.5rem) clamp(1.25rem, 4vw, 3rem); display: flex; flex-direction: column; }
header { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 1.5rem 2.5rem; margin-bottom: 3rem; }
.facts { display: grid; gap: 0.35rem; min-width: 12rem; font-size: 0.9375rem; line-height: 1.35; }
.facts dt { color: var(--soft); font-size: 0.8125rem; }
main { flex: 1; }
.letter h1 { margin: 0 0 1.1rem; font-size: 1.4rem; letter-spacing: 0; color: var(--primary); }
.letter main h2 { margin: 1.9rem 0 0.4rem; font-size: 1.0625rem; }
.subtitle { margin: -0.6rem 0 1.2rem; color: var(--soft); }
.address { margin-bottom: 2.75rem; line-height: 1.45; hyphens: none; }
.closing { margin-top: 2rem; hyphens: none; }
footer { margin-top: 3rem; padding-top: 0.9rem; border-top: 2px solid var(--primary); }
@media screen and (min-width: 50rem) { body { margin-block: 2rem; box-shadow: 0 1px 3px #0000002b, 0 8px 30px #00000014; } }
`

/** The title at the top, the facts under it, and then what there is to read or choose from. */
const SHEET = `
body { --edge: clamp(1rem, 5vw, 3rem); max-width: 51rem; margin: 0 auto; border-top: 8px solid var(--primary); }
header { padding: 1.6rem var(--edge) 0; }
.band { margin-top: clamp(1.75rem, 4vw, 2.75rem); }
.sheet h1 { color: var(--primary); font-size: clamp(1.6rem, 1.2rem + 1.8vw, 2.3rem); }
.subtitle { margin: 0.6rem 0 0; font-size: 1.1875rem; line-height: 1.45; }
.facts { display: flex; flex-wrap: wrap; gap: 0.7rem 2.25rem; margin-top: 1.4rem; padding: 0.9rem 0; border-block: 1px solid var(--line); line-height: 1.35; }
.facts dt { color: var(--soft); }
.columns { padding: 2rem var(--edge) 3rem; }
.sheet main h2 { margin-top: 2.25rem; font-size: 1.35rem; }
.sheet main > :first-child { margin-top: 0; }
.sheet .files { max-width: none; margin-bottom: 1.75rem; padding: 0; list-style: none; border-top: 1px solid var(--line); }
.sheet .files > li { margin: 0; padding: 0.8rem 0; border-bottom: 1px solid var(--line); line-height: 1.45; }
.sheet .files > li > :is(a, strong):first-child { font-size: 1.125rem; font-weight: 600; }
.sheet .files a { padding-block: 0.2rem; }
.sheet .files > li > p { margin: 0.15rem 0 0; color: var(--soft); font-size: 0.9375rem; }
.contents { margin-bottom: 2rem; }
.contents h2 { margin: 0 0 0.5rem; font-size: 1.125rem; color: var(--primary); }
.contents ol { margin: 0; padding: 0; list-style: none; }
.contents ol ol { margin-left: 1.1rem; }
.contents a { display: inline-block; padding: 0.2rem 0; }
footer { margin: 0 var(--edge); padding: 1.2rem 0 2.5rem; border-top: 1px solid var(--line); }
@media screen and (min-width: 54rem) { body { margin-bottom: 2rem; box-shadow: 0 1px 3px #0000002b; } }
`

/** Where lines are short, a figure has all of its line, and tables are kept from being scrolled as far as they go. */
const NARROW = `@media screen and (max-width: 40rem) {
  figure[class] { width: auto; }
  table { font-size: 0.875rem; }
  th, td { padding-inline: 0.45rem; hyphens: auto; }
}`

const LAYOUTS: Readonly<Record<Publication['layout'], string>> = { report: REPORT, letter: LETTER, sheet: SHEET }
