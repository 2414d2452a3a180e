import type { FormRow } from '../model/answer-form.ts'
import { commentField, fieldPlace, respondentField, rowsOf } from '../model/answer-page.ts'
import { formatDate } from '../model/calendar.ts'
import { formMark, RESPONDENT_CATEGORIES, RESPONDENT_FIELDS, RESPONDENT_KINDS } from '../model/form-field.ts'
import { joinList } from '../model/list.ts'
import { isAnswered, positionIn } from './answer.ts'
import { cautionsOf } from './cautions.ts'
import { button, element, make } from './elements.ts'
import { commentIn, respondentValue } from './fields.ts'
import { fileName } from './files.ts'
import { isClosed, type Page, rowName, today } from './page.ts'
import type { Problem } from './problems.ts'

/** What can be done with an answer that has been reviewed. */
export interface ReviewActions {
  readonly saveJson: () => void
  readonly saveWord: () => void
  readonly back: () => void
}

/** Shows the whole answer as it will be sent, what must be mended first, and how it is saved and sent. */
export function showReview(page: Page, problems: readonly Problem[], actions: ReviewActions): void {
  const { texts, said } = page
  const rows = rowsOf(page.form).filter((row) => isAnswered(page.fields(), row))
  const part = (title: string, kind: FormRow['kind']) => {
    const own = rows.filter((row) => row.kind === kind)
    const content = own.length === 0 ? [make('p', {}, texts.nothingWritten)] : own.map((row) => rowOf(row, page))
    return make('section', {}, make('h2', {}, title), ...content)
  }
  element('_review').replaceChildren(
    make('h2', { id: '_review-title', class: 'review-title', tabindex: -1 }, texts.reviewTitle),
    make('p', { class: 'lead' }, texts.reviewIntro),
    paperTitle(page),
    make('p', { class: 'actions' }, button(texts.back, actions.back)),
    ...(problems.length === 0 ? [] : [summaryOf(problems, page)]),
    ...cautionsShown(page),
    respondentOf(page),
    part(said.overall, 'overall'),
    ...(page.form.questions.length === 0 ? [] : [part(said.questions, 'question')]),
    part(said.sections, 'section'),
    savingOf(page, actions),
    make('p', { class: 'paper key' }, `${said.mark}: ${formMark(page.form)}`),
  )
}

/** What the answer is called on paper. */
function paperTitle({ texts, form, fields }: Page): HTMLElement {
  const name = respondentValue(fields(), 'name')
  const title = name === '' ? texts.answerTitle : `${texts.answerTitle}: ${name}`
  return make('p', { class: 'paper' }, make('b', {}, title), `, ${formatDate(today(), form.language)}`)
}

/** What is wrong, each leading to the field that mends it. */
function summaryOf(problems: readonly Problem[], page: Page): HTMLElement {
  const entries = problems.map((problem) =>
    make('li', {}, make('a', { href: `#${fieldPlace(problem.field)}` }, problemText(problem, page))),
  )
  const title = make('h2', { id: '_summary-title' }, page.texts.problems(problems.length))
  return make(
    'div',
    { class: 'summary', id: '_summary', role: 'group', tabindex: -1, 'aria-labelledby': '_summary-title' },
    title,
    make('ul', {}, ...entries),
  )
}

/** What may be better left out, each leading to its field: the answer can be saved all the same. */
function cautionsShown(page: Page): readonly HTMLElement[] {
  const { texts, form, fields } = page
  const cautions = cautionsOf(form, fields())
  if (cautions.length === 0) return []
  const entries = cautions.map(({ kind, field }) =>
    make('li', {}, make('a', { href: `#${fieldPlace(field)}` }, `${fieldName(field, page)}: ${texts[kind]}`)),
  )
  const title = make('h2', { id: '_cautions-title' }, texts.cautions(cautions.length))
  const attributes = { class: 'summary cautions', role: 'group', 'aria-labelledby': '_cautions-title' }
  return [make('div', attributes, title, make('p', {}, texts.cautionsHint), make('ul', {}, ...entries))]
}

/** What a field is called: the row of a comment, the label of what is asked about who answers. */
function fieldName(field: string, page: Page): string {
  const asked = RESPONDENT_FIELDS.find((name) => respondentField(name) === field)
  if (asked !== undefined) return page.said.fields[asked].label
  const row = rowsOf(page.form).find((each) => commentField(each) === field)
  return row === undefined ? '' : rowName(row, page)
}

/** What a problem is, in a sentence. */
export function problemText({ kind, field }: Problem, page: Page): string {
  const { texts } = page
  if (kind !== 'commentLong') return texts[kind]
  const row = rowsOf(page.form).find((each) => commentField(each) === field)
  return texts.commentLong(row === undefined ? '' : rowName(row, page))
}

function respondentOf(page: Page): HTMLElement {
  const { said, texts, fields } = page
  const isPerson = respondentValue(fields(), 'kind') === 'person'
  const shown = RESPONDENT_FIELDS.filter((field) => !isPerson || !['category', 'dnr', 'role'].includes(field))
  const list = make('dl', {})
  for (const field of shown) {
    const value = valueShown(respondentField(field), respondentValue(fields(), field), page)
    if (value !== '') list.append(make('dt', {}, said.fields[field].label), make('dd', {}, value))
  }
  const content = list.childElementCount === 0 ? make('p', {}, texts.nothingWritten) : list
  const change = make(
    'p',
    { class: 'change' },
    make('a', { href: '#_respondent' }, texts.change, heard(said.respondent)),
  )
  return make('section', {}, make('h2', {}, said.respondent), content, change)
}

/** A field's value in words: of a choice what it is called. */
export function valueShown(field: string, value: string, { said }: Pick<Page, 'said'>): string {
  const kind = RESPONDENT_KINDS.find((each) => each === value)
  if (field === respondentField('kind')) return kind === undefined ? '' : said.kinds[kind]
  const category = RESPONDENT_CATEGORIES.find((each) => each === value)
  if (field === respondentField('category')) return category === undefined ? '' : said.categories[category]
  return value
}

function rowOf(row: FormRow, page: Page): HTMLElement {
  const { said, fields, form } = page
  const [position, comment] = [positionIn(fields(), row), commentIn(fields(), row)]
  const name = rowName(row, page)
  const question = row.kind === 'question' ? form.questions.find(({ id }) => id === row.id)?.text : undefined
  const told = make('div', { class: 'told' })
  if (row.kind !== 'overall') told.append(make('h3', {}, name))
  if (question !== undefined) told.append(make('p', {}, question))
  if (position !== undefined) told.append(make('p', { class: 'taken' }, said.positions[position]))
  if (comment !== '') told.append(make('p', { class: 'written' }, comment))
  told.append(make('a', { href: `#${fieldPlace(commentField(row))}` }, page.texts.change, heard(name)))
  return told
}

function heard(text: string): HTMLElement {
  return make('span', { class: 'heard' }, `: ${text}`)
}

function savingOf(page: Page, { saveJson, saveWord }: ReviewActions): HTMLElement {
  const { texts, form, said } = page
  const { email } = form.answerTo
  const files = joinList([fileName(page, 'json'), fileName(page, 'docx')], form.language)
  const steps = texts.sendSteps(form.answerTo, files).map((step) => make('li', {}, step))
  const mail =
    email === undefined
      ? []
      : [
          make(
            'p',
            { class: 'actions' },
            make('a', { class: 'button', href: mailAddress(email, page) }, texts.openMail),
          ),
        ]
  const { url } = form.answerTo
  const link =
    url === undefined || !/^https?:\/\//i.test(url)
      ? []
      : [make('p', {}, make('a', { href: url, rel: 'noreferrer' }, url))]
  return make(
    'section',
    { class: 'save', 'aria-labelledby': '_save-title' },
    make('h2', { id: '_save-title' }, texts.saveAnswer),
    make('p', {}, texts.whichFile),
    make(
      'div',
      { class: 'actions' },
      button(texts.saveJson, saveJson, 'primary'),
      button(texts.saveWord, saveWord, 'primary'),
      button(texts.print, () => print()),
    ),
    make('p', { id: '_files-saved', role: 'status' }),
    make('h2', {}, texts.send),
    ...dueShown(page),
    make('ol', {}, ...steps),
    make('p', {}, said.ownLetter),
    ...mail,
    ...link,
  )
}

/** When the answer is due, or that it was. */
function dueShown({ form, said, texts }: Page): readonly HTMLElement[] {
  const { closes, language } = form
  if (closes === '') return []
  const date = formatDate(closes, language)
  return isClosed(form) ? [make('p', {}, texts.closed(date))] : [make('p', {}, said.lastDay(date))]
}

/** A message with the subject that the register needs. What the files hold is not put in it: it would be cut. */
function mailAddress(email: string, { form, texts, fields }: Page): string {
  const subject = texts.mailSubject(form.dnr, respondentValue(fields(), 'name'))
  const body = texts.mailBody(form.dnr, form.title)
  return `mailto:${encodeURIComponent(email).replace(/%40/g, '@')}?subject=${encoded(subject)}&body=${encoded(body)}`
}

/** As a `mailto:` address has it (RFC 6068): line ends as CR LF, and no half of a pair of code units. */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD').replace(/\n/g, '\r\n'))
}
