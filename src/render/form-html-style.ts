import type { Face } from '../model/face.ts'
import { RANGE_STYLE } from './number-range-html.ts'

/**
 * How the page of an answer form looks: the text beside its fields where there is room, folded over them where there is
 * not, and the answer alone on paper. Nothing is told by colour alone; targets are 24 pixels high or more.
 */
export function formStyle({ colours, fonts }: Face): string {
  return `
:root {
  color-scheme: light;
  --primary: ${colour(colours.primary, '#00557f')}; --accent: ${colour(colours.accent, '#00557f')};
  --ink: ${colour(colours.text, '#1a2027')}; --tint: ${colour(colours.tint, '#eef3f6')};
  --paper: #ffffff; --soft: #505b66; --line: #ccd3da; --field: #6b7682; --fault: #a11d12;
  --text: ${family(fonts.text)}, "Source Sans 3", "Segoe UI", system-ui, -apple-system, "Helvetica Neue", Arial, sans-serif;
  --headings: ${family(fonts.headings)}, var(--text);
  --bar: 0px;
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
html { scroll-padding-top: 1rem; scroll-padding-bottom: 2rem; }
html:not(.script) .needs-script, html.script .needs-no-script { display: none; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 var(--text); overflow-wrap: break-word; }
h1, h2, h3, h4, h5, h6 { font-family: var(--headings); line-height: 1.25; text-wrap: balance; color: var(--primary); }
a { color: var(--accent); text-underline-offset: 0.15em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
:is(main, h2, .row):focus { outline: none; }
:is(main h2, .row, .summary):focus-visible { outline: 3px solid var(--accent); outline-offset: 6px; }
.heard { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: -100vw; z-index: 5; padding: 0.6rem 1rem; background: var(--paper); }
.skip:focus { left: 0.5rem; top: 0.5rem; }
${RANGE_STYLE}
summary { min-height: 1.75rem; padding-block: 0.25rem; cursor: pointer; }

.masthead { padding: 1.5rem clamp(1rem, 4vw, 3rem) 1.75rem; background: var(--primary); color: #ffffff; }
.masthead h1 { max-width: 50rem; margin: 0.15rem 0 1rem; color: inherit; font-size: clamp(1.6rem, 1.1rem + 2.2vw, 2.4rem); }
.masthead .kind { margin: 1.25rem 0 0; font-weight: 600; }
.masthead .sender { margin: 0; font-weight: 600; }
.masthead .sender img { display: block; width: auto; max-width: 16rem; height: 3rem; object-fit: contain; padding: 0.3rem 0.6rem; background: #ffffff; border-radius: 0.25rem; }
.masthead :focus-visible { outline-color: #ffffff; }
.facts { display: flex; flex-wrap: wrap; gap: 0.35rem 2.25rem; margin: 0; }
.facts div { display: flex; gap: 0.5rem; min-width: 0; }
.facts dd { margin: 0; font-weight: 600; min-width: 0; overflow-wrap: anywhere; }

.bar { display: flex; flex-wrap: wrap; align-items: center; gap: 0.5rem 1rem; padding: 0.6rem clamp(1rem, 4vw, 3rem); background: var(--tint); border-bottom: 1px solid var(--line); }
.bar p { margin: 0; }
.bar .state { flex: 1 1 16rem; min-width: 0; line-height: 1.35; }
#_progress { font-weight: 600; font-variant-numeric: tabular-nums; }
#_saved { color: var(--ink); font-size: 0.9375rem; }
.menu { position: relative; }
.menu > summary { padding: 0.45rem 1rem; border: 1px solid var(--field); border-radius: 0.3rem; background: var(--paper); }
.menu .choices { position: absolute; right: 0; z-index: 4; display: grid; gap: 0.4rem; width: max-content; max-width: 88vw; margin-top: 0.35rem; padding: 0.6rem; background: var(--paper); border: 1px solid var(--field); border-radius: 0.4rem; box-shadow: 0 6px 20px rgb(0 0 0 / 0.18); }
.menu button { text-align: left; }

button, .button {
  display: inline-block; min-height: 2.5rem; padding: 0.4rem 1rem; border: 1px solid var(--field); border-radius: 0.3rem;
  background: var(--paper); color: var(--ink); font: inherit; line-height: 1.5; text-decoration: none; cursor: pointer;
}
:is(button, .button):hover { background: var(--tint); border-color: var(--ink); }
:is(button, .button).primary { background: var(--primary); border-color: var(--primary); color: #ffffff; font-weight: 600; }
:is(button, .button).primary:hover { text-decoration: underline; }

.messages { flex-basis: 100%; max-height: 40vh; overflow-y: auto; }
.messages:empty { display: none; }
.message { display: flex; flex-wrap: wrap; align-items: center; gap: 0.4rem 1rem; max-width: 60rem; margin: 0.25rem 0; padding: 0.5rem 0.9rem; border: 1px solid var(--line); border-left: 6px solid var(--accent); background: var(--paper); }
.message.warning { border-left: 6px double var(--fault); }
.message p { flex: 1 1 18rem; margin: 0; }

.columns, .review { padding: 1.5rem clamp(1rem, 4vw, 3rem) 4rem; }
.notice { max-width: 48rem; margin: 0 0 1.25rem; padding: 0.5rem 1rem; background: var(--tint); border-left: 6px solid var(--accent); }
.notice .title { font-weight: 700; }
.intro { max-width: 48rem; }
.intro p { margin: 0 0 0.75rem; }
.about { max-width: 48rem; border-top: 1px solid var(--line); }
.about[open] { padding-bottom: 0.5rem; }
.about + .about { border-bottom: 1px solid var(--line); }
.about > summary { padding-block: 0.5rem; font-weight: 600; color: var(--primary); }

main h2 { margin: 2.75rem 0 0.75rem; padding-bottom: 0.35rem; border-bottom: 2px solid var(--primary); font-size: 1.6rem; }
main section > p { max-width: 48rem; }
.part .fields { max-width: 48rem; }
label, legend { font-weight: 600; }
.optional { font-weight: 400; color: var(--soft); }
.hint { margin: 0.1rem 0 0.35rem; color: var(--soft); font-size: 0.9375rem; }
.field { margin-bottom: 1.1rem; }
fieldset { margin: 0 0 1.1rem; padding: 0; border: 0; min-width: 0; }
legend { padding: 0; }
.choices { display: flex; flex-wrap: wrap; gap: 0.15rem 1.5rem; }
.positions .choices { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr)); }
.choice { display: inline-flex; align-items: center; gap: 0.5rem; min-height: 2rem; font-weight: 400; cursor: pointer; }
input[type="radio"] { flex: none; width: 1.25rem; height: 1.25rem; margin: 0; accent-color: var(--primary); }
input[type="text"], select, textarea {
  display: block; width: 100%; min-height: 2.5rem; padding: 0.45rem 0.6rem; border: 1px solid var(--field); border-radius: 0.25rem;
  background: #ffffff; color: var(--ink); font: inherit;
}
textarea { min-height: 6.5rem; max-height: 70vh; resize: vertical; line-height: 1.5; field-sizing: content; }
.fields > label { display: block; margin-top: 0.75rem; }
input[type="text"][aria-invalid="true"], textarea[aria-invalid="true"] { border: 2px solid var(--fault); }
fieldset[aria-invalid="true"] { padding-left: 0.75rem; border-width: 0 0 0 4px; }
.fault { margin: 0.25rem 0; color: var(--fault); font-weight: 600; }
.caution { margin: 0.4rem 0; padding-left: 0.6rem; border-left: 4px solid var(--accent); font-weight: 600; }
.cautions { --fault: var(--accent); }
.asked-about:empty, .shown:empty, #_saved:empty { display: none; }
.asked-about { margin: -0.5rem 0 1.1rem; padding: 0.5rem 0.9rem; background: var(--tint); }

.row { padding: 0.35rem 0 1.5rem; }
.row + .row { border-top: 1px solid var(--line); }
.row > :is(h3, h4, h5, h6) { margin: 1rem 0 0.6rem; }
h3 { font-size: 1.375rem; } h4 { font-size: 1.1875rem; } h5 { font-size: 1.0625rem; } h6 { font-size: 1rem; }
.section { font-variant-numeric: tabular-nums; }
.pair { display: grid; gap: 0.75rem 2rem; }
.pair > * { min-width: 0; }
.row .fields { padding: 0.6rem 0.9rem 0.9rem; background: var(--tint); border-radius: 0.3rem; }
.row .fields > label:first-child { margin-top: 0; }
.row.filled .fields { box-shadow: inset 4px 0 0 var(--primary); }
.text > summary { font-weight: 600; color: var(--accent); }
.question .lead { margin: 0 0 0.75rem; font-size: 1.0625rem; }
.touches { margin: 0.1rem 0 0; color: var(--soft); font-size: 0.9375rem; }
.links { margin: 0 0 0.5rem; padding: 0; list-style: none; font-size: 0.9375rem; }
.links a { display: inline-block; padding-block: 0.15rem; }
.fields .links li { display: inline-block; margin-right: 1rem; }
.absent { color: var(--soft); font-style: italic; }
.end { margin-top: 2rem; }

.prose { max-width: 42rem; hyphens: auto; }
.prose > :first-child { margin-top: 0; } .prose > :last-child { margin-bottom: 0; }
.prose :is(ul, ol) { padding-left: 1.5rem; }
.prose li { margin-bottom: 0.25rem; }
.prose .number { color: var(--soft); font-size: 0.8125rem; font-variant-numeric: tabular-nums; margin-right: 0.25rem; }
.prose .lead { font-size: 1.125rem; } .prose .small { font-size: 0.9375rem; }
.prose :is(.address, .closing), .prose td, .prose th { white-space: pre-line; }
.prose img { max-width: 100%; height: auto; }
.prose figure { margin: 1rem 0; } .prose figcaption, .prose caption { font-weight: 600; text-align: left; }
.prose pre { white-space: pre-wrap; font-size: 0.875rem; }
.prose blockquote { margin: 1rem 0; padding-left: 1rem; border-left: 3px solid var(--line); }
.frame { overflow-x: auto; margin: 1rem 0; hyphens: manual; }
table { border-collapse: collapse; width: 100%; font-size: 0.9375rem; }
th, td { padding: 0.35rem 0.6rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
thead :is(th, td) { background: var(--tint); vertical-align: bottom; }
:is(th, td).right { text-align: right; font-variant-numeric: tabular-nums; } :is(th, td).center { text-align: center; }
.total > * { font-weight: 700; border-top: 2px solid var(--ink); }
.box { display: inline-block; width: 0.85em; height: 0.85em; margin-right: 0.5rem; border: 1.5px solid; vertical-align: -0.08em; }
.box.ticked { background: currentColor; box-shadow: inset 0 0 0 2px var(--paper); }
.tasks { list-style: none; }

.contents { margin-bottom: 1.5rem; font-size: 0.9375rem; }
.contents h2 { display: inline; margin: 0; padding: 0; border: 0; font-size: 1.1875rem; }
.contents :is(ul, ol) { margin: 0; padding: 0; list-style: none; }
.contents a { display: flex; gap: 0.5rem; padding: 0.2rem 0; min-height: 1.75rem; color: inherit; text-decoration: none; }
.contents a:hover span:not(.mark) { text-decoration: underline; }
.contents .parts > li > a { font-weight: 600; }
.contents .questions { display: flex; flex-wrap: wrap; gap: 0 1rem; padding-left: 0.75rem; }
.contents .section { flex: none; color: var(--soft); }
.contents [aria-current] { margin-left: -0.6rem; padding-left: calc(0.6rem - 3px); border-left: 3px solid var(--primary); font-weight: 600; }
.contents .level-3 { padding-left: 0.75rem; } .contents .level-4 { padding-left: 1.5rem; }
.contents .level-5 { padding-left: 2.25rem; } .contents .level-6 { padding-left: 3rem; }
.contents .filled > a::after { content: ""; flex: none; width: 0.4em; height: 0.75em; margin: 0.25em 0.2em 0 0.1em; border: solid var(--primary); border-width: 0 2.5px 2.5px 0; rotate: 42deg; }
.filter { margin: 0.75rem 0 0.5rem; padding: 0.5rem 0.75rem; background: var(--tint); border-radius: 0.3rem; }
.filter legend { float: left; width: 100%; }
.filter legend + * { clear: both; }
.filter .choice { display: flex; align-items: start; min-height: 1.75rem; padding-block: 0.15rem; line-height: 1.35; }

.review { max-width: 60rem; margin-inline: auto; }
.review h2 { margin-top: 1.5rem; }
.review .actions { display: flex; flex-wrap: wrap; gap: 0.6rem 0.9rem; margin: 1rem 0; }
.review dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 0.3rem 1.5rem; margin: 0.5rem 0 1rem; }
.review dt { color: var(--soft); } .review dd { margin: 0; overflow-wrap: anywhere; }
.review .told { margin: 0 0 1.1rem; padding: 0.1rem 0 0.6rem 1rem; border-left: 4px solid var(--line); }
.review .told :is(h3, h4) { margin: 0.3rem 0; font-size: 1.0625rem; }
.review .taken { margin: 0.2rem 0; font-weight: 600; }
.review .written { margin: 0.3rem 0; white-space: pre-wrap; overflow-wrap: anywhere; }
.review .key { color: var(--soft); font-size: 0.8125rem; font-weight: 400; }
.review :is(.told, .change) a { display: inline-block; padding-block: 0.15rem; }
.review .paper { display: none; }
.summary { margin: 0 0 1.5rem; padding: 0.25rem 1.25rem 0.75rem; border: 3px solid var(--fault); }
.summary h2 { margin: 0.75rem 0; padding: 0; border: 0; color: var(--fault); font-size: 1.25rem; }
.summary li { padding-block: 0.15rem; }
.summary a { color: var(--fault); font-weight: 600; }
.save { margin: 2rem 0; padding: 0.25rem 1.25rem 1rem; background: var(--tint); }
.save h2 { border: 0; padding: 0; }
.save ol { padding-left: 1.4rem; } .save li { margin-bottom: 0.35rem; }

dialog { width: min(46rem, calc(100vw - 2rem)); max-height: calc(100vh - 2rem); padding: 1.25rem 1.5rem; border: 1px solid var(--field); border-radius: 0.4rem; color: var(--ink); background: var(--paper); overflow-y: auto; }
dialog::backdrop { background: rgb(0 0 0 / 0.45); }
dialog h2 { margin: 0 0 0.5rem; font-size: 1.375rem; }
dialog .actions { display: flex; flex-wrap: wrap; gap: 0.6rem; margin-top: 1rem; }
dialog .conflict { margin: 1rem 0; padding-top: 0.75rem; border-top: 1px solid var(--line); }
dialog .sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr)); gap: 0.5rem 1rem; margin-bottom: 0.4rem; }
dialog .side { padding: 0.4rem 0.7rem; background: var(--tint); white-space: pre-wrap; overflow-wrap: anywhere; max-height: 12rem; overflow-y: auto; }
dialog .side b { display: block; font-size: 0.875rem; }

@media screen and (min-width: 48rem) {
  .organisation { display: grid; grid-template-columns: 1fr 1fr; gap: 0 2rem; align-items: start; }
  .organisation > :first-child { grid-column: 1 / -1; max-width: 23rem; }
}
@media screen and (min-width: 60rem) {
  .pair { grid-template-columns: minmax(0, 3fr) minmax(18rem, 2fr); }
  .text > summary { display: none; }
  .row .fields { align-self: start; position: sticky; top: calc(var(--bar) + 1rem); }
}
@media screen and (min-width: 75rem) {
  .columns { display: grid; grid-template-columns: 17rem minmax(0, 1fr); gap: 2.5rem; align-items: start; }
  .contents { position: sticky; top: calc(var(--bar) + 1rem); max-height: calc(100vh - var(--bar) - 2rem); overflow-y: auto; scrollbar-width: thin; padding: 0 0.5rem 0 0.6rem; margin-left: -0.6rem; }
  #_contents-fold > summary { list-style: none; cursor: default; pointer-events: none; }
  #_contents-fold > summary::-webkit-details-marker { display: none; }
  .columns main { max-width: 72rem; }
  .columns main > :first-child > h2:first-child { margin-top: 0; }
}
@media screen and (min-height: 36rem) {
  .bar { position: sticky; top: 0; z-index: 3; }
  html.script { scroll-padding-top: calc(var(--bar) + 1rem); }
}
@media screen and (max-width: 47.99rem) {
  .bar { gap: 0.4rem 0.6rem; padding-block: 0.4rem; }
  .bar .state { flex-basis: 100%; }
  #_progress, #_saved { font-size: 0.875rem; }
  .bar .primary { flex: 1 1 auto; }
  .menu .choices { right: auto; left: 0; }
  .review dl { grid-template-columns: minmax(0, 1fr); gap: 0; } .review dd { margin-bottom: 0.5rem; }
}
@media (forced-colors: active) {
  .row.filled .fields, .row .fields, .filter, .save { border: 1px solid CanvasText; }
  .primary { border-width: 2px; }
}
@media print {
  @page { size: A4; margin: 20mm 18mm 22mm; }
  body { font-size: 10.5pt; line-height: 1.45; }
  .masthead { padding: 0 0 6mm; background: none; color: var(--ink); }
  .masthead .sender img { padding: 0; }
  .skip, .bar, .messages, html.script .columns, .review .actions, .review .told a, .change, .save, .summary, .review-title, .review .lead, dialog { display: none !important; }
  .review .paper { display: block; }
  .masthead .kind { display: none; }
  .review, html.script .review[hidden] { display: block !important; max-width: none; padding: 0; }
  html:not(.script) .review { display: none !important; }
  h1, h2, h3, h4, h5, h6, .taken { break-after: avoid; }
  .written { orphans: 3; widows: 3; }
  a { color: inherit; text-decoration: none; }
}
`
}

/** A colour of the face; another when it is none, since a style sheet must hold nothing else. */
function colour(written: string, other: string): string {
  return /^#[0-9a-f]{6}$/i.test(written) ? written : other
}

/** The name of a family as a style sheet quotes it: letters, digits, spaces and hyphens, and nothing that could end it. */
function family(name: string): string {
  return `"${name.replace(/[^\p{L}\p{N} -]/gu, '')}"`
}
