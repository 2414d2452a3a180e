import type { AnswerCounts } from '../messages/answer-page.ts'
import type { FormRow } from '../model/answer-form.ts'
import { rowPlace } from '../model/answer-page.ts'
import { isAnswered } from './answer.ts'
import { element, make, say } from './elements.ts'
import { namedRows, type Page } from './page.ts'

/** Shows how much is filled in: as numbers, and as marks at the rows and in the contents. */
export class Progress {
  readonly #page: Page
  readonly #rows: ReadonlyMap<string, FormRow>
  readonly #entries = new Map<string, Element>()
  readonly #filled = new Map<string, boolean>()

  constructor(page: Page) {
    this.#page = page
    this.#rows = namedRows(page.form)
    for (const entry of document.querySelectorAll<HTMLElement>('.contents [data-for]')) {
      this.#entries.set(entry.dataset.for ?? '', entry)
    }
  }

  /** Only what has changed is touched, so that it costs little while someone writes. */
  show(): void {
    const counts = { answered: 0, commented: 0 }
    for (const [name, row] of this.#rows) {
      const isFilled = isAnswered(this.#page.fields(), row)
      if (isFilled && row.kind === 'question') counts.answered += 1
      if (isFilled && row.kind === 'section') counts.commented += 1
      if (isFilled !== (this.#filled.get(name) ?? false)) this.#mark(name, row, isFilled)
    }
    const { questions, sections } = this.#page.form
    const all: AnswerCounts = { ...counts, questions: questions.length, sections: sections.length }
    say(element('_progress'), this.#page.texts.progress(all))
  }

  #mark(name: string, row: FormRow, isFilled: boolean): void {
    this.#filled.set(name, isFilled)
    if (row.kind !== 'overall') element(rowPlace(row)).classList.toggle('filled', isFilled)
    const entry = this.#entries.get(name)
    const link = entry?.querySelector('a')
    entry?.classList.toggle('filled', isFilled)
    link?.querySelector('.heard')?.remove()
    const { hasComment, answered } = this.#page.texts
    if (isFilled) link?.append(make('span', { class: 'heard' }, ` (${row.kind === 'section' ? hasComment : answered})`))
  }
}
