import { respondentField } from '../model/answer-page.ts'
import { RESPONDENT_CATEGORIES } from '../model/form-field.ts'
import { names, recipientNamed } from './answer.ts'
import type { Controls } from './controls.ts'
import { element, say } from './elements.ts'
import { respondentValue } from './fields.ts'
import type { Page } from './page.ts'

/** Fits the questions about who answers to what is filled in. */
export function fitRespondent(page: Page): void {
  const fields = page.fields()
  element('_organisation').hidden = respondentValue(fields, 'kind') === 'person'
  const recipients = names(respondentValue(fields, 'name')).flatMap((name) => recipientNamed(page.form, name) ?? [])
  const limits = recipients.flatMap(({ sections }) => sections)
  const headings = page.form.sections.filter(({ id }) => limits.includes(id))
  const told = headings.map(({ number, heading }) => `${number} ${heading}`.trim())
  say(element('_asked-about'), recipients.some(({ limited }) => limited) ? page.texts.askedAbout(told) : '')
}

/** Fills in what is known of a recipient when it has been named, where nothing is filled in yet. */
export function fillFromRecipient(page: Page, controls: Controls): void {
  const [first] = names(respondentValue(page.fields(), 'name'))
  const recipient = first === undefined ? undefined : recipientNamed(page.form, first)
  if (recipient === undefined) return
  const category = RESPONDENT_CATEGORIES.find((each) => each === recipient.category)
  const kind = recipient.category === 'private-person' ? 'person' : 'organisation'
  if (respondentValue(page.fields(), 'kind') === '') controls.fill(respondentField('kind'), kind)
  if (category !== undefined && respondentValue(page.fields(), 'category') === '') {
    controls.fill(respondentField('category'), category)
  }
}
