import { VERDICTS, type VerdictTexts } from '../messages/verdicts.ts'
import type { Change } from '../model/comparison.ts'
import type { DecidedScope, Structure, Verdict } from '../model/verdict.ts'
import { changePlace, type Page } from './comparison-html-page.ts'
import { type Content, type Html, html } from './html.ts'
import { type VerdictGroup, verdictGroups } from './verdict-groups.ts'

/** The page, and the sentence of any of its changes. */
interface VerdictPage extends Page {
  readonly sentence: (change: Change) => string
}

/** Whether the changes keep within what was decided: the answer, each section judged, and what became of the structure. */
export function verdictHtml(verdict: Verdict, page: VerdictPage): Html {
  const texts = VERDICTS[page.language]
  const { short, why } = texts.answer(verdict)
  const { scope, structure, outside } = verdict
  const isBroken = outside > 0 || (structure.keep === true && structure.breaks.length > 0)
  return html`<section class="verdict ${isBroken ? 'broken' : 'kept'}" aria-labelledby="verdict">
<h2 id="verdict">${texts.heading}</h2>
<p class="answer"><strong>${short}</strong> ${why}</p>
${scope && judgedHtml(verdict, scope, page)}${structureHtml(structure, texts)}</section>
`
}

function judgedHtml(verdict: Verdict, scope: DecidedScope, page: VerdictPage): Content {
  const texts = VERDICTS[page.language]
  const groups = verdictGroups(verdict, scope, page.language)
  if (groups.length === 0) return undefined
  const { section, change, judgement, decision, remedy } = texts.columns
  const head = [section, change, judgement, decision, remedy].map((title) => html`<th scope="col">${title}</th>`)
  const rows = groups.map((group) => groupHtml(group, scope, texts, page))
  const table = html`<table><thead><tr>${head}</tr></thead>\n<tbody>${rows}</tbody></table>`
  return html`<div class="frame" role="group" tabindex="0" aria-label="${texts.heading}">${table}</div>\n`
}

/** The changes of a section that lie outside are told one by one; the others are counted. */
function groupHtml(group: VerdictGroup, scope: DecidedScope, texts: VerdictTexts, page: VerdictPage): Html {
  const { judgement, place, changes, remedy } = group
  const isOutside = judgement === 'outside'
  const told = isOutside
    ? html`<ul>${changes.map((change) => changeHtml(change, page))}</ul>`
    : page.changes.tally(changes)
  const judged = isOutside ? html`<strong>${texts.judgements[judgement]}</strong>` : texts.judgements[judgement]
  const decision = judgement === 'administrative' ? '–' : texts.decision(scope)
  return html`<tr><th scope="row">${place}</th><td>${told}</td><td>${judged}</td><td>${decision}</td><td>${remedy}</td></tr>\n`
}

function changeHtml(change: Change, page: VerdictPage): Content {
  const number = page.numbers.get(change)
  const sentence = page.sentence(change)
  return html`<li>${number === undefined ? sentence : html`<a href="#${changePlace(number)}">${sentence}</a>`}</li>`
}

function structureHtml(structure: Structure, texts: VerdictTexts): Html {
  const breaks = structure.breaks.map((broken) => html`<li>${texts.structureBreak(broken)}</li>`)
  const isBroken = structure.keep === true && breaks.length > 0
  const list = isBroken && html`<ul>${breaks}</ul>\n<p>${texts.structureRemedy}</p>\n`
  return html`<p>${texts.structure(structure)}</p>\n${list}`
}
