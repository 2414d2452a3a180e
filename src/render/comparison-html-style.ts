/**
 * How the page looks: on screens, light and dark, wide and narrow, and on paper. What is added, removed and moved
 * differs in line and mark too, not in colour alone. Colours hold at least 4.5:1 against what they stand on.
 */
export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #ffffff; --ground: #f3f5f7; --ink: #1a2027; --soft: #55606c; --line: #d3d9df; --strong: #00557f;
  --added: #dff3e6; --added-ink: #0b4f2c; --added-line: #1b7a48;
  --removed: #fce4e1; --removed-ink: #8a1c14; --removed-line: #b3392f;
  --moved: #eae6fa; --moved-ink: #43308f; --moved-line: #6a55bd;
  --bar: 3.5rem;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #171c22; --ground: #0f1317; --ink: #e5e9ee; --soft: #a7b2bd; --line: #36414c; --strong: #7cc4ee;
    --added: #123423; --added-ink: #a9ebc4; --added-line: #4fb47f;
    --removed: #421b19; --removed-ink: #ffc4bd; --removed-line: #e07a70;
    --moved: #2a2450; --moved-ink: #d3caff; --moved-line: #9584e6;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body {
  margin: 0; background: var(--ground); color: var(--ink); overflow-wrap: break-word;
  font: 1rem/1.6 "Source Sans 3", "Segoe UI", system-ui, -apple-system, "Open Sans", "Helvetica Neue", Arial, sans-serif;
}
a { color: var(--strong); text-underline-offset: 0.15em; }
:focus-visible { outline: 3px solid var(--strong); outline-offset: 2px; }
h1, h2, h3, h4, h5, h6, .heading, .title { line-height: 1.25; text-wrap: balance; }
summary { min-height: 1.75rem; padding-block: 0.2rem; cursor: pointer; }
table { border-collapse: collapse; width: 100%; font-size: 0.9375rem; }
th, td { padding: 0.4rem 0.7rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
thead th { border-bottom: 2px solid var(--soft); vertical-align: bottom; }
th { font-weight: 600; }
pre { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; font-size: 0.875rem; }
hr { border: 0; border-top: 1px solid var(--line); }
.heard { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; user-select: none; }
.skip { position: absolute; left: -100vw; z-index: 3; padding: 0.6rem 1rem; background: var(--paper); }
.skip:focus { left: 0.5rem; top: 0.5rem; }

.masthead { padding: 2.25rem clamp(1rem, 4vw, 3rem) 1.5rem; background: var(--paper); border-top: 6px solid var(--strong); }
.masthead > * { max-width: 62rem; margin: 0 0 0.75rem; }
.masthead .kind { margin: 0; color: var(--soft); font-weight: 600; letter-spacing: 0.02em; }
h1 { font-size: clamp(1.6rem, 1.1rem + 2.2vw, 2.4rem); }
.versions { display: flex; flex-wrap: wrap; gap: 0.25rem 2rem; }
.versions div { display: flex; gap: 0.5rem; min-width: 0; }
.versions dt { color: var(--soft); }
.versions dd { margin: 0; min-width: 0; overflow-wrap: anywhere; font-weight: 600; }
.masthead .tally { font-size: 1.125rem; }
.legend { color: var(--soft); font-size: 0.9375rem; }
.legend > * { margin-left: 0.4rem; }
.mark { padding: 0 0.3em; background: var(--moved); color: var(--moved-ink); border-left: 4px dotted var(--moved-line); }

.tools {
  display: flex; flex-wrap: wrap; align-items: center; gap: 0.35rem 1rem; padding: 0.5rem clamp(1rem, 4vw, 3rem);
  background: var(--paper); border-block: 1px solid var(--line);
}
.view { display: none; align-items: center; gap: 0.75rem; margin: 0; padding: 0; border: 0; }
.view legend { float: left; padding: 0 0.75rem 0 0; color: var(--soft); }
label { display: inline-flex; align-items: center; gap: 0.4rem; min-height: 1.75rem; }
input { width: 1.1rem; height: 1.1rem; margin: 0; accent-color: var(--strong); }
button {
  min-height: 2.25rem; padding: 0.25rem 0.8rem; border: 1px solid var(--soft); border-radius: 0.3rem;
  background: var(--paper); color: var(--ink); font: inherit; font-size: 0.9375rem; cursor: pointer;
}
button:hover { background: var(--ground); }
button[aria-pressed="true"] { background: var(--strong); border-color: var(--strong); color: var(--paper); }
.steps:not([hidden]) { display: flex; flex-wrap: wrap; align-items: center; gap: 0.35rem 0.6rem; }
#previous::before, #next::before { content: ""; display: inline-block; width: 0.5em; height: 0.5em; margin: 0 0.4em 0.1em 0; border: solid; border-width: 2px 0 0 2px; rotate: 45deg; translate: 0 0.25em; }
#next::before { rotate: 225deg; translate: 0 -0.1em; }
.steps p { margin: 0; min-width: 9.5rem; font-variant-numeric: tabular-nums; }
.keys { color: var(--soft); font-size: 0.875rem; }

.columns { padding: 1.5rem clamp(1rem, 4vw, 3rem) 3rem; }
.contents, .verdict, .text, .header, .lone {
  background: var(--paper); border: 1px solid var(--line); border-radius: 0.4rem; padding: 1rem clamp(0.9rem, 2vw, 1.5rem);
}
.contents { margin-bottom: 2rem; }
.contents h2, .verdict h2 { margin: 0 0 0.75rem; font-size: 1.25rem; }
.contents h3 { margin: 1.25rem 0 0.5rem; font-size: 1.0625rem; }
.contents summary { padding: 0.3rem 0; font-weight: 600; }
.contents .tally { color: var(--soft); font-weight: 400; }
.contents .tally::before { content: "("; } .contents .tally::after { content: ")"; }
.contents p { margin: 0.6rem 0 0.1rem 1.1rem; color: var(--soft); font-size: 0.9375rem; }
.contents ul { margin: 0 0 0.5rem; padding: 0; list-style: none; }
.contents li a { display: grid; grid-template-columns: 2.4rem 1fr; gap: 0.5rem; padding: 0.25rem 0; color: inherit; text-decoration: none; }
.contents li a span:last-child { min-width: 0; overflow-wrap: anywhere; }
.contents li a:hover span:last-child { text-decoration: underline; }
.contents .number { color: var(--strong); text-align: right; font-variant-numeric: tabular-nums; }
.alike li { padding-left: 1rem; }

.verdict { margin-bottom: 2rem; border-left: 6px solid var(--added-line); }
.verdict.broken { border-left: 6px double var(--removed-line); }
.verdict .answer { font-size: 1.125rem; }
.verdict table { margin-bottom: 1rem; }
.verdict table { min-width: 44rem; }
.verdict td ul { margin: 0; padding-left: 1rem; }

main:focus { outline: none; }
main h2 { margin: 2rem 0 0.75rem; font-size: 1.375rem; }
main h2.document { font-size: 1.6rem; }
main > .chapter:first-child > :first-child { margin-top: 0; }
main h3 { margin: 1.5rem 0 0.6rem; font-size: 1.1875rem; }
.paths { margin: -0.5rem 0 0.75rem; color: var(--soft); overflow-wrap: anywhere; }
.header { overflow-wrap: anywhere; }
.header table { table-layout: fixed; }
.absent { color: var(--soft); font-style: italic; }
.lone.added { border-left: 5px solid var(--added-line); }
.lone.removed { border-left: 5px dashed var(--removed-line); }

.sides { display: none; }
.text p, .text h3, .text h4, .text h5, .text h6, .text ul { margin: 0; }
.text { hyphens: auto; }
.row { max-width: 48rem; padding: 0.3rem 0 0.3rem 1.5rem; }
.row.wide { max-width: none; }
.row:not(.away, .removed) > .old { display: none; }
.text .heading { margin-top: 0.9rem; font-weight: 700; }
.note + .row .heading { margin-top: 0.2rem; }
.title { font-size: 1.6rem; font-weight: 700; }
.level-1, .level-2 { font-size: 1.375rem; } .level-3 { font-size: 1.1875rem; } .level-4 { font-size: 1.0625rem; }
.level-5, .level-6 { font-size: 1rem; }
.count { color: var(--soft); font-weight: 400; }
.text .item { padding-left: 1.6rem; }
.text .depth-2 { margin-left: 1.5rem; } .text .depth-3 { margin-left: 3rem; }
.text .depth-4, .text .depth-5, .text .depth-6 { margin-left: 4.5rem; }
.marker { display: inline-block; min-width: 1.2rem; margin-left: -1.6rem; padding-right: 0.4rem; text-align: right; }
.box { display: inline-block; width: 0.85em; height: 0.85em; margin: 0 0.5rem 0 -1.35rem; border: 1.5px solid; border-radius: 2px; vertical-align: -0.08em; }
.box.ticked::after { content: ""; display: block; width: 0.3em; height: 0.55em; margin: -0.05em auto 0; border: solid; border-width: 0 2px 2px 0; rotate: 40deg; }
.text .quote { padding-left: 1rem; border-left: 3px solid var(--line); font-style: italic; }
.footnote { font-size: 0.9375rem; }
.image { box-decoration-break: clone; -webkit-box-decoration-break: clone; padding: 0.1em 0.5em; border: 1px dashed var(--soft); border-radius: 0.2rem; }
.target { color: var(--soft); overflow-wrap: anywhere; }
.link { text-decoration: underline dotted; text-underline-offset: 0.15em; }

ins { background: var(--added); color: var(--added-ink); text-decoration: underline 2px var(--added-line); text-underline-offset: 0.18em; }
del { background: var(--removed); color: var(--removed-ink); text-decoration: line-through 1.5px var(--removed-line); }
del + ins { margin-left: 0.2em; }
.row { border-left: 4px solid transparent; position: relative; }
.row.added { border-left: 4px solid var(--added-line); }
.row.removed { border-left: 4px dashed var(--removed-line); }
.row.edited { border-left: 4px solid var(--line); }
.row.moved, .row.away { border-left: 4px dotted var(--moved-line); }
.row.added::before, .row.removed::before { position: absolute; left: 0.3rem; font-weight: 700; }
.row.added::before { content: "+"; content: "+" / ""; color: var(--added-ink); }
.row.removed::before { content: "−"; content: "−" / ""; color: var(--removed-ink); }
.row.added > .new { background: var(--added); } .row.removed > .old { background: var(--removed); }
.row.added > .new, .row.removed > .old { padding: 0 0.4rem; margin-inline: -0.4rem; }
.row.added > .new ins { background: none; text-decoration: none; } .row.removed > .old del { background: none; text-decoration-thickness: 1px; }

.text { max-width: 58rem; }
.note { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 0.6rem; max-width: 48rem; padding: 0.9rem 0 0.1rem 1.75rem; color: var(--soft); font-size: 0.875rem; hyphens: manual; }
.note a:not(.number) { display: inline-block; padding-block: 0.15rem; }
.note b { color: var(--ink); }
.note .number, th .number, td .number {
  min-width: 1.6rem; padding: 0 0.35rem; border-radius: 0.8rem; background: var(--strong); color: var(--paper);
  margin-right: 0.25rem; font-size: 0.8125rem; font-weight: 700; line-height: 1.5rem; text-align: center; text-decoration: none; display: inline-block;
}
.difference { font-variant-numeric: tabular-nums; white-space: nowrap; }
[data-change]:target, [data-change]:focus { outline: none; box-shadow: inset 4px 0 0 var(--strong); }
[data-change]:target + .row, [data-change]:focus + .row { border-left: 4px solid var(--strong); }
[data-change]:is(:target, :focus) .number { outline: 2px solid var(--strong); outline-offset: 2px; }
th:is(:target, :focus), td:is(:target, :focus) { outline: 3px solid var(--strong); outline-offset: -3px; box-shadow: none; }
.left:is(:target, :focus) { outline: 3px solid var(--strong); }
tr:is(:target, :focus) > * { border-block: 2px solid var(--strong); }
.left { margin: 0.9rem 0 0.9rem; padding: 0.1rem 0 0.5rem; background: var(--moved); color: var(--moved-ink); border-left: 4px dotted var(--moved-line); }
.left .note, .left .note b, .left a { color: var(--moved-ink); }
.left .note { padding: 0.4rem 0 0 1.5rem; }
.left summary { padding-left: 1.5rem; font-size: 0.875rem; }
.left .row { border-left: 0; }
.fold { margin: 0.9rem 0; border-block: 1px dashed var(--line); }
.fold > summary { padding: 0.4rem 0 0.4rem 1.5rem; color: var(--soft); font-size: 0.9375rem; hyphens: manual; }

.frame { position: relative; overflow-x: auto; margin: 0.8rem 0; }
.frame table { hyphens: manual; }
caption { padding-bottom: 0.4rem; font-weight: 600; text-align: left; }
.row.added .frame { background: var(--added); } .row.removed .frame { background: var(--removed); }
.amount { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
.fresh { background: var(--added); } .gone { background: var(--removed); } .shifted { background: var(--moved); }
.shifted :is(ins, del) { background: none; color: var(--moved-ink); text-decoration-color: var(--moved-line); }
.told .difference { display: block; color: var(--soft); font-size: 0.8125rem; }
footer { padding: 1rem clamp(1rem, 4vw, 3rem) 2rem; color: var(--soft); font-size: 0.875rem; }

@media screen and (min-height: 36rem) {
  html { scroll-padding-top: calc(var(--bar) + 1.5rem); }
  .tools { position: sticky; top: 0; z-index: 2; }
}
@media screen and (max-width: 80rem) { :root { --bar: 6rem; } }
@media screen and (max-width: 48rem) {
  #previous::before, #next::before { margin-right: 0; }
  .steps .name { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
  .keys { display: none; }
  .row { padding-left: 1rem; } .note { padding-left: 1.25rem; }
}
@media screen and (min-width: 64rem) {
  .view { display: flex; }
  .contents .groups { columns: 2; column-gap: 2.5rem; }
  .contents .groups > details { break-inside: avoid; }
  .contents .groups > details:has(li:nth-child(7)) { break-inside: auto; }
  .tools:has(#side-by-side:checked) ~ .columns .sides { display: grid; grid-template-columns: 1fr 1fr; gap: 2rem; padding: 0 1.5rem 0.4rem 3rem; color: var(--soft); font-weight: 600; }
  .tools:has(#side-by-side:checked) ~ .columns .row:not(.wide) { display: grid; grid-template-columns: 1fr 1fr; gap: 2rem; max-width: none; }
  .tools:has(#side-by-side:checked) ~ .columns .row:not(.wide) > .old { display: block; min-width: 0; }
  .tools:has(#side-by-side:checked) ~ .columns .row > .new { grid-column: 2; min-width: 0; }
  .tools:has(#side-by-side:checked) ~ .columns .row > .new del { display: none; }
  .tools:has(#side-by-side:checked) ~ .columns .row > .new del + ins { margin-left: 0; }
  .tools:has(#side-by-side:checked) ~ .columns :is(.note, .text) { max-width: none; }
}
@media screen and (min-width: 96rem) {
  .columns { display: grid; grid-template-columns: 24rem minmax(0, 1fr); gap: 2rem; align-items: start; }
  .contents { position: sticky; top: calc(var(--bar) + 1rem); max-height: calc(100vh - var(--bar) - 2rem); overflow-y: auto; }
  .contents .groups { columns: 1; }
}

@media print {
  @page { size: A4; margin: 20mm 18mm 22mm; @bottom-right { content: counter(page) " (" counter(pages) ")"; font: 9pt sans-serif; } }
  body { background: none; font-size: 10.5pt; line-height: 1.45; }
  .tools, .skip, .left details, .frame::-webkit-scrollbar { display: none; }
  .masthead, .columns, footer { padding-inline: 0; }
  .masthead { padding-top: 0; border: 0; }
  .contents, .verdict, .text, .header, .lone { border: 0; padding: 0; }
  .verdict { padding-left: 1rem; border-left: 4pt solid; } .verdict.broken { border-left: 4pt double; }
  summary::marker { content: ""; }
  .contents p, summary { break-after: avoid; }
  .frame { overflow: visible; }
  .verdict table { min-width: 0; }
  ins, del, .left, .mark, .fresh, .gone, .shifted { print-color-adjust: exact; }
  h1, h2, h3, h4, h5, h6, .heading, .note { break-after: avoid; }
  p, li { orphans: 3; widows: 3; }
  tr, .left, .frame, .fold:not([open]) { break-inside: avoid; }
  caption { break-after: avoid; }
  a { color: inherit; text-decoration: none; }
  .note .number, th .number, td .number { background: none; color: inherit; border: 1pt solid; }
  :target { outline: none; }
}
@media (forced-colors: active) { .row.added, .row.removed, .row.moved { border-left-color: CanvasText; } }
`
