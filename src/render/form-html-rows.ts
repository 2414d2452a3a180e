import { type AnswerForm, type FormQuestion, type FormRow, type FormSection, POSITIONS } from '../model/answer-form.ts'
import { commentField, fieldPlace, positionField, rowPlace } from '../model/answer-page.ts'
import { sectionName } from '../model/section-name.ts'
import { type FormPage, headingPlace, textHtml } from './form-html-page.ts'
import { type Content, type Html, html, joined } from './html.ts'
import { rangesHtml } from './number-range-html.ts'

/** The proposal as a whole: its position is the one that counts, so that all are seen. */
export function overallHtml({ lead }: AnswerForm, page: FormPage): Html {
  const { said, texts } = page
  const row = { kind: 'overall' } as const
  const choice = (value: string, label: string) =>
    html`<label class="choice"><input type="radio" name="${positionField(row)}" value="${value}"${value === '' && html` checked`}> ${label}</label>\n`
  const opening =
    lead.length > 0 &&
    html`<details class="text" open><summary>${said.opening}</summary>\n${textHtml(lead, page)}</details>\n`
  return html`<section class="part" aria-labelledby="_overall">
<h2 id="_overall" tabindex="-1">${said.overall}</h2>
${opening}<div class="fields needs-script">
<fieldset class="positions" id="${fieldPlace(positionField(row))}">
<legend>${said.overallPosition.label} ${optionalHtml(page)}</legend>
${hintHtml(said.overallPosition.hint, positionField(row))}<div class="choices">
${POSITIONS.map((position) => choice(position, said.positions[position]))}${choice('', texts.noPosition)}</div>
</fieldset>
${labelHtml(commentField(row), html`${said.overallComment.label} ${optionalHtml(page)}`)}
${hintHtml(said.overallComment.hint, commentField(row))}<textarea id="${fieldPlace(commentField(row))}" name="${commentField(row)}" rows="6" aria-describedby="${hintPlace(commentField(row))}"></textarea>
</div>
</section>
`
}

/** A question: its text is the heading of its fields. */
export function questionHtml(question: FormQuestion, page: FormPage): Html {
  const { said, texts, sections } = page
  const about = question.sections.flatMap((id) => sections.get(id) ?? [])
  const links = about.map((section) => html`<li><a href="#${section.id}">${sectionName(section)}</a></li>\n`)
  const row = { kind: 'question', id: question.id } as const
  return html`<div class="row question" id="${rowPlace(row)}" tabindex="-1" data-row="question:${question.id}">
<h3 id="${headingPlace(rowPlace(row))}">${said.question(question.number)}</h3>
<div class="pair">
<div class="asked"><p class="lead">${rangesHtml(question.text)}</p>
${links.length > 0 && html`<p class="touches">${texts.sectionsAbout}</p>\n<ul class="links">\n${links}</ul>\n`}</div>
${fieldsHtml(row, said.answer, page, { position: question.position === true })}</div>
</div>
`
}

/** A section beside the fields about it. */
export function sectionHtml(section: FormSection, page: FormPage): Html {
  const { said, texts } = page
  const row = { kind: 'section', id: section.id } as const
  const level = Math.min(6, section.level + 1)
  const number = section.number !== '' && html`<span class="section">${section.number}</span> `
  const text =
    section.blocks.length === 0 ? html`<p class="absent">${texts.noText}</p>\n` : textHtml(section.blocks, page)
  const questions = (page.questions.get(section.id) ?? []).map(
    ({ id, number }) => html`<li><a href="#${rowPlace({ kind: 'question', id })}">${said.question(number)}</a></li>\n`,
  )
  const touches =
    questions.length > 0 &&
    html`<p class="touches">${texts.questionsAbout}</p>\n<ul class="links">\n${questions}</ul>\n`
  return html`<div class="row" id="${section.id}" tabindex="-1" data-row="section:${section.id}">
<h${level} id="${headingPlace(section.id)}">${number}${rangesHtml(section.heading)}</h${level}>
<div class="pair">
<details class="text" open><summary>${texts.readSection(section.number || section.heading)}</summary>
${text}</details>
${fieldsHtml(row, said.comment, page, { position: true, above: touches })}</div>
</div>
`
}

/** The fields of a row. Their names, for those who hear them, end with what the row is about. */
function fieldsHtml(
  row: Exclude<FormRow, { kind: 'overall' }>,
  label: string,
  page: FormPage,
  { position, above }: { readonly position: boolean; readonly above?: Content },
): Html {
  const comment = commentField(row)
  const heading = headingPlace(rowPlace(row))
  return html`<div class="fields needs-script">
${above}${labelHtml(comment, label)}
<textarea id="${fieldPlace(comment)}" name="${comment}" rows="4" aria-labelledby="${labelPlace(comment)} ${heading}"></textarea>
${position && positionHtml(positionField(row), heading, page)}</div>
`
}

function positionHtml(position: string, heading: string, { said, texts }: FormPage): Html {
  const options = POSITIONS.map((each) => html`<option value="${each}">${said.positions[each]}</option>\n`)
  return html`${labelHtml(position, said.position)}
<select id="${fieldPlace(position)}" name="${position}" aria-labelledby="${labelPlace(position)} ${heading}">
<option value="">${texts.choose}</option>
${options}</select>
`
}

export function labelHtml(field: string, label: Content): Html {
  return html`<label for="${fieldPlace(field)}" id="${labelPlace(field)}">${label}</label>`
}

export function hintHtml(hint: string | undefined, field: string): Html {
  return joined([hint !== undefined && html`<p class="hint" id="${hintPlace(field)}">${hint}</p>\n`])
}

export function optionalHtml({ texts }: FormPage): Html {
  return html`<span class="optional">(${texts.optional})</span>`
}

function labelPlace(field: string): string {
  return `_label-${field}`
}

export function hintPlace(field: string): string {
  return `_hint-${field}`
}
