import type { AnswerForm } from '../model/answer-form.ts'
import { fieldPlace, respondentField } from '../model/answer-page.ts'
import { RESPONDENT_CATEGORIES, RESPONDENT_KINDS, type RespondentField } from '../model/form-field.ts'
import type { FormPage } from './form-html-page.ts'
import { hintHtml, hintPlace, labelHtml, optionalHtml } from './form-html-rows.ts'
import { type Html, html } from './html.ts'

/** Who answers. What only an organisation is asked is hidden by the script when a person answers. */
export function respondentHtml(form: AnswerForm, page: FormPage): Html {
  const { said, texts } = page
  const names = [...new Set(form.recipients.map(({ name }) => name))]
  return html`<section class="part" aria-labelledby="_respondent">
<h2 id="_respondent" tabindex="-1">${said.respondent}</h2>
<p>${said.careful(form.privacyNotice.length > 0)}</p>
<div class="fields needs-script">
${kindHtml(page)}${inputHtml('name', page)}<datalist id="_recipients">
${names.map((name) => html`<option value="${name}"></option>\n`)}</datalist>
<p id="_asked-about" class="asked-about" role="status"></p>
<div id="_organisation" class="organisation">
<div class="field">
${labelHtml(respondentField('category'), html`${said.fields.category.label} ${optionalHtml(page)}`)}
<select id="${fieldPlace(respondentField('category'))}" name="${respondentField('category')}">
<option value="">${texts.chooseKind}</option>
${RESPONDENT_CATEGORIES.map((category) => html`<option value="${category}">${said.categories[category]}</option>\n`)}</select>
</div>
${inputHtml('dnr', page)}${inputHtml('role', page)}</div>
${inputHtml('endorses', page)}</div>
</section>
`
}

function kindHtml({ said }: FormPage): Html {
  const name = respondentField('kind')
  const choices = RESPONDENT_KINDS.map(
    (kind) =>
      html`<label class="choice"><input type="radio" name="${name}" value="${kind}"> ${said.kinds[kind]}</label>\n`,
  )
  return html`<fieldset id="${fieldPlace(name)}">
<legend>${said.fields.kind.label}</legend>
<div class="choices">
${choices}</div>
</fieldset>
`
}

function inputHtml(field: RespondentField, page: FormPage): Html {
  const name = respondentField(field)
  const { label, hint } = page.said.fields[field]
  const asked = field === 'name' ? label : html`${label} ${optionalHtml(page)}`
  const isNamed = field === 'name' || field === 'endorses'
  return html`<div class="field">
${labelHtml(name, asked)}
${hintHtml(hint, name)}<input type="text" id="${fieldPlace(name)}" name="${name}"${isNamed && html` list="_recipients"`}${hint !== undefined && html` aria-describedby="${hintPlace(name)}"`}>
</div>
`
}
