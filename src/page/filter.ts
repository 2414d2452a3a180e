import type { PageForm } from '../model/answer-page.ts'
import { isAnswered, names, recipientNamed } from './answer.ts'
import { element, say } from './elements.ts'
import { type Fields, respondentValue } from './fields.ts'
import type { Page } from './page.ts'

/** Which sections are shown. */
type Choice = 'all' | 'asked' | 'questions' | 'commented'

/** The sections that those who answer were asked about, with all under them; none when they were asked about all. */
function sectionsAsked(form: PageForm, fields: Fields): ReadonlySet<string> {
  const limits = names(respondentValue(fields, 'name')).flatMap((name) => recipientNamed(form, name)?.sections ?? [])
  return withThoseUnder(form, limits)
}

/** Sections and all that is under them. Parents come before those under them. */
function withThoseUnder({ sections }: Pick<PageForm, 'sections'>, ids: readonly string[]): ReadonlySet<string> {
  const found = new Set(ids)
  for (const { id, parent } of sections) if (parent !== undefined && found.has(parent)) found.add(id)
  return found
}

/** Lets the reader choose which sections to see. What holds a comment is never hidden. */
export class SectionFilter {
  readonly #page: Page
  readonly #entries = new Map<string, HTMLElement>()
  readonly #choices = new Map<string, HTMLInputElement>()
  readonly #questioned: ReadonlySet<string>

  constructor(page: Page) {
    this.#page = page
    const { form } = page
    this.#questioned = withThoseUnder(
      form,
      form.questions.flatMap(({ sections }) => sections),
    )
    for (const entry of document.querySelectorAll<HTMLElement>('.contents .sections [data-for]')) {
      this.#entries.set((entry.dataset.for ?? '').replace(/^section:/, ''), entry)
    }
    for (const choice of document.querySelectorAll<HTMLInputElement>('#_filter input')) {
      this.#choices.set(choice.value, choice)
    }
    element('_filter').addEventListener('change', () => this.show())
    this.offer()
  }

  /** Offers the choices that make sense for who answers. */
  offer(): void {
    const asked = sectionsAsked(this.#page.form, this.#page.fields())
    const isAsked = this.#offer('asked', asked.size, this.#page.texts.showAsked(asked.size))
    this.#offer('questions', this.#questioned.size, this.#page.texts.showWithQuestions(this.#questioned.size))
    if (!isAsked && this.#chosen() === 'asked') this.choose('all')
  }

  choose(choice: Choice): void {
    for (const [value, input] of this.#choices) input.checked = value === choice
    this.show()
  }

  /** Shows the sections chosen, and says how many they are. */
  show(): void {
    const { form, texts, fields } = this.#page
    const shown = this.#shown()
    for (const { id } of form.sections) {
      const isShown = shown === undefined || shown.has(id) || isAnswered(fields(), { kind: 'section', id })
      element(id).hidden = !isShown
      const entry = this.#entries.get(id)
      if (entry !== undefined) entry.hidden = !isShown
    }
    const count = form.sections.filter(({ id }) => !element(id).hidden).length
    say(element('_shown'), shown === undefined ? '' : texts.shown(count, form.sections.length))
  }

  #shown(): ReadonlySet<string> | undefined {
    const choice = this.#chosen()
    if (choice === 'asked') return sectionsAsked(this.#page.form, this.#page.fields())
    if (choice === 'questions') return this.#questioned
    return choice === 'commented' ? new Set() : undefined
  }

  #chosen(): string {
    return [...this.#choices.values()].find(({ checked }) => checked)?.value ?? 'all'
  }

  #offer(choice: Choice, count: number, text: string): boolean {
    const label = this.#choices.get(choice)?.closest('label')
    const isOffered = count > 0 && count < this.#page.form.sections.length
    if (label) label.hidden = !isOffered
    const words = label?.querySelector('span')
    if (words) say(words, text)
    return isOffered
  }
}
