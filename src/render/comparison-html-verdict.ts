import { VERDICTS, type VerdictTexts } from '../messages/verdicts.ts'
import type { Change } from '../model/comparison.ts'
import type { DecidedScope, Judgement, Structure, Verdict } from '../model/verdict.ts'
import { headingOf, numberedHeading } from './change-sections.ts'
import { changePlace, type Page } from './comparison-html-page.ts'
import { type Content, type Html, html } from './html.ts'

/** The page, and the sentence of any of its changes. */
interface VerdictPage extends Page {
  readonly sentence: (change: Change) => string
}

/** Whether the changes keep within what was decided: the answer, what lies outside, and what became of the structure. */
export function verdictHtml(verdict: Verdict, page: VerdictPage): Html {
  const texts = VERDICTS[page.language]
  const { short, why } = texts.answer(verdict)
  const outside = verdict.judgements.filter(({ judgement }) => judgement === 'outside')
  const { scope, structure } = verdict
  const isBroken = structure.keep === true && structure.breaks.length > 0
  return html`<section class="verdict ${outside.length > 0 || isBroken ? 'broken' : 'kept'}" aria-labelledby="verdict">
<h2 id="verdict">${texts.heading}</h2>
<p class="answer"><strong>${short}</strong> ${why}</p>
${scope && outside.length > 0 ? outsideHtml(outside, scope, texts, page) : undefined}${structureHtml(structure, texts)}</section>
`
}

function outsideHtml(outside: readonly Judgement[], scope: DecidedScope, texts: VerdictTexts, page: VerdictPage): Html {
  const { section, change, decision, remedy } = texts.columns
  const head = [section, change, decision, remedy].map((title) => html`<th scope="col">${title}</th>`)
  const rows = outside.map((judged) => {
    const name = judged.section === undefined ? page.said.introduction : numberedHeading(judged.section)
    const advice = texts.remedy(scope, judged.section && headingOf(judged.section))
    return html`<tr><th scope="row">${name}</th><td>${changeHtml(judged.change, page)}</td><td>${texts.decision(scope)}</td><td>${advice}</td></tr>\n`
  })
  return html`<table><thead><tr>${head}</tr></thead>\n<tbody>${rows}</tbody></table>\n`
}

function changeHtml(change: Change, page: VerdictPage): Content {
  const number = page.numbers.get(change)
  const sentence = page.sentence(change)
  return number === undefined ? sentence : html`<a href="#${changePlace(number)}">${sentence}</a>`
}

function structureHtml(structure: Structure, texts: VerdictTexts): Html {
  const breaks = structure.breaks.map((broken) => html`<li>${texts.structureBreak(broken)}</li>`)
  const isBroken = structure.keep === true && breaks.length > 0
  const list = isBroken ? html`<ul>${breaks}</ul>\n<p>${texts.structureRemedy}</p>\n` : undefined
  return html`<p>${texts.structure(structure)}</p>\n${list}`
}
