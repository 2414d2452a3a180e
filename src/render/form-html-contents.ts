import type { AnswerForm, FormSection } from '../model/answer-form.ts'
import { rowPlace } from '../model/answer-page.ts'
import type { FormPage } from './form-html-page.ts'
import { type Html, html } from './html.ts'
import { rangesHtml } from './number-range-html.ts'

/** The parts, questions and sections, with marks that the script sets, and a choice of which sections to show. */
export function contentsHtml(form: AnswerForm, page: FormPage): Html {
  const { texts, said } = page
  const questions = form.questions.map(({ id, number, text }) => {
    const row = { kind: 'question', id } as const
    return html`<li data-for="question:${id}"><a href="#${rowPlace(row)}" title="${text}">${said.question(number)}</a></li>\n`
  })
  return html`<nav class="contents" aria-labelledby="_contents">
<details id="_contents-fold" open><summary><h2 id="_contents">${texts.contents}</h2></summary>
<ul class="parts">
<li><a href="#_respondent">${said.respondent}</a></li>
<li data-for="overall"><a href="#_overall">${said.overall}</a></li>
${questions.length > 0 && html`<li><a href="#_questions">${said.questions}</a>\n<ul class="questions">\n${questions}</ul></li>\n`}<li><a href="#_sections">${said.sections}</a></li>
</ul>
${filterHtml(form, page)}<ol class="sections">
${form.sections.map(entryHtml)}</ol>
</details>
</nav>
`
}

function entryHtml({ id, number, heading, level }: FormSection): Html {
  const printed = number !== '' && html`<span class="section">${number}</span> `
  return html`<li class="level-${level}" data-for="section:${id}"><a href="#${id}">${printed}<span>${rangesHtml(heading)}</span></a></li>\n`
}

/** The choices that have no sections to show are hidden by the script. */
function filterHtml({ sections }: AnswerForm, { texts }: FormPage): Html {
  const choices = [
    ['all', texts.showAll(sections.length)],
    ['asked', ''],
    ['questions', ''],
    ['commented', texts.showCommented],
  ] as const
  const written = choices.map(
    ([value, label]) =>
      html`<label class="choice"><input type="radio" name="_show" value="${value}"${value === 'all' && html` checked`}> <span>${label}</span></label>\n`,
  )
  return html`<fieldset class="filter needs-script" id="_filter">
<legend>${texts.show}</legend>
${written}</fieldset>
`
}
