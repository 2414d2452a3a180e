import type { AnswerForm } from '../model/answer-form.ts'
import { pageForm } from '../model/answer-page.ts'
import { formatDate } from '../model/calendar.ts'
import { contentPolicy } from './content-policy.ts'
import { contentsHtml } from './form-html-contents.ts'
import { type FormPage, foldedHtml, formPage, headingPlace } from './form-html-page.ts'
import { respondentHtml } from './form-html-respondent.ts'
import { overallHtml, questionHtml, sectionHtml } from './form-html-rows.ts'
import { formStyle } from './form-html-style.ts'
import { SCRIPT } from './generated/form-script.js'
import { type Html, html } from './html.ts'
import { rangesHtml } from './number-range-html.ts'
import type { PublicationContext } from './publication-context.ts'
import { senderHtml } from './publication-html-masthead.ts'

/**
 * The form in which a consultation is answered, as one page that needs nothing else: it works from disk and from any
 * server of files, loads and sends nothing, and runs no script but its own (`src/page`). Without script it can be read.
 */
export async function render(form: AnswerForm, context: PublicationContext): Promise<string> {
  const page = formPage(form, context)
  const style = formStyle(context.face)
  const policy = await contentPolicy({ style, script: SCRIPT, pictures: true })
  const { markup } = html`<!doctype html>
<html lang="${form.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="format-detection" content="telephone=no">
<meta name="generator" content="rus ${context.version}">
<title>${page.said.name}: ${form.title}</title>
<style>${{ markup: style }}</style>
</head>
<body>
<a class="skip" href="#_form">${page.texts.skip}</a>
${mastheadHtml(form, page, context)}${barHtml(page)}<div class="columns" id="_edit">
${contentsHtml(form, page)}<main id="_form" tabindex="-1">
${formHtml(form, page)}</main>
</div>
<main id="_review" class="review" tabindex="-1" hidden></main>
<dialog id="_dialog" aria-labelledby="_dialog-title"></dialog>
<input class="needs-script" type="file" id="_file" accept=".json,application/json" aria-label="${page.texts.openFile}" hidden>
<script type="application/json" id="_data">${dataHtml(form)}</script>
<script type="module">${{ markup: SCRIPT }}</script>
</body>
</html>
`
  return markup
}

/** JSON that no text in it can end: a `<` is written as its code. */
function dataHtml(form: AnswerForm): Html {
  return { markup: JSON.stringify(pageForm(form)).replace(/</g, '\\u003c') }
}

function mastheadHtml(form: AnswerForm, page: FormPage, context: PublicationContext): Html {
  const facts = [
    [page.texts.lastDay, formatDate(form.closes, form.language)],
    [page.texts.dnr, form.dnr],
    [page.texts.version, form.version ?? ''],
  ].filter(([, value]) => value !== '')
  const written = facts.map(([label, value]) => html`<div><dt>${label}</dt> <dd>${value}</dd></div>\n`)
  return html`<header class="masthead">
${senderHtml(context)}<p class="kind">${page.said.name}</p>
<h1>${rangesHtml(form.title)}</h1>
<dl class="facts">
${written}</dl>
</header>
`
}

/** What has been done, and what can be done with it: stays in sight. */
function barHtml({ texts }: FormPage): Html {
  return html`<div class="bar needs-script" role="region" aria-label="${texts.bar}" id="_bar">
<div class="state"><p id="_progress" role="status"></p><p id="_saved" role="status"></p></div>
<details class="menu" id="_menu"><summary>${texts.draft}</summary>
<div class="choices">
<button type="button" id="_save-draft">${texts.saveDraft}</button>
<button type="button" id="_open-file">${texts.openFile}</button>
<button type="button" id="_clear">${texts.clear}</button>
</div></details>
<button type="button" class="primary" id="_to-review">${texts.review}</button>
<div id="_messages" class="messages" role="log" aria-label="${texts.messages}"></div>
</div>
`
}

function formHtml(form: AnswerForm, page: FormPage): Html {
  const { texts, said } = page
  return html`${introHtml(form, page)}<form id="_answer" novalidate autocomplete="off">
${respondentHtml(form, page)}${overallHtml(form, page)}${
  form.questions.length > 0 &&
  html`<section aria-labelledby="_questions">
<h2 id="_questions" tabindex="-1">${said.questions}</h2>
${form.questions.map((question) => questionHtml(question, page))}</section>
`
}<section aria-labelledby="_sections">
<h2 id="_sections" tabindex="-1">${said.sections}</h2>
<p>${said.sectionsHint}</p>
<p id="_shown" class="shown" role="status"></p>
${form.sections.map((section) => sectionHtml(section, page))}</section>
<p class="end needs-script"><button type="button" class="primary" id="_end-review">${texts.review}</button></p>
</form>
`
}

function introHtml(form: AnswerForm, page: FormPage): Html {
  const { texts, said } = page
  const { earlier } = form
  const closed = form.closes === '' ? '' : texts.closed(formatDate(form.closes, form.language))
  return html`<div class="notice" role="note" id="_closed" hidden><p>${closed}</p></div>
${earlier.length > 0 && html`<div class="notice" role="note"><p>${said.earlier(earlier)}</p></div>\n`}<section class="intro" aria-labelledby="${headingPlace('intro')}">
<h2 id="${headingPlace('intro')}" class="heard">${said.instructions}</h2>
<div class="notice needs-no-script" role="note"><p>${texts.withoutScript(form.answerTo)}</p></div>
<div class="needs-script">${texts.intro.map((paragraph) => html`<p>${paragraph}</p>\n`)}</div>
${foldedHtml(said.instructions, form.instructions, page)}${foldedHtml(form.privacyTitle ?? said.privacyNotice, form.privacyNotice, page)}</section>
`
}
