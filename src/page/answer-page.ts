import { type PageForm, respondentField } from '../model/answer-page.ts'
import { formatDate } from '../model/calendar.ts'
import { jsonText } from './answer.ts'
import { cautionsOf } from './cautions.ts'
import { chooseBetween } from './conflict-choice.ts'
import { Controls, markedFields, markFields } from './controls.ts'
import { confirmed } from './dialog.ts'
import { writeDraft } from './draft.ts'
import { afterPause, element, make, say } from './elements.ts'
import type { Fields } from './fields.ts'
import { fileName, saveFile } from './files.ts'
import { SectionFilter } from './filter.ts'
import { fitFolds } from './folds.ts'
import { DraftKeeper, type DraftStore, type Keeping } from './keeper.ts'
import { closeMenu } from './menu.ts'
import { type Choice, type Conflict, merged, settled } from './merge.ts'
import { tell } from './messages.ts'
import { answerNow, isClosed, type Page, rowName, textsFor, today } from './page.ts'
import { markPlace, measureBar } from './place.ts'
import { type Problem, problemsOf } from './problems.ts'
import { Progress } from './progress.ts'
import { LARGEST_FILE, readFile } from './reading.ts'
import { fillFromRecipient, fitRespondent } from './respondent.ts'
import { problemText, showReview } from './review.ts'
import { formatTime } from './times.ts'
import { Undecided } from './undecided.ts'
import { wordAnswer } from './word.ts'

/** Milliseconds without a key before the draft is saved, and the longest it waits while someone writes on. */
const PAUSE = 600
const LONGEST_WAIT = 4_000

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const REVIEW = '#_review'

/** Makes the page work: called once, when it has been read. */
export function startAnswerPage(): void {
  new AnswerPage().start()
}

class AnswerPage {
  readonly #controls = new Controls((field) => this.#changed(field))
  readonly #page: Page
  readonly #keeper: DraftKeeper
  readonly #progress: Progress
  readonly #filter: SectionFilter
  readonly #undecided: Undecided
  readonly #saving = afterPause(PAUSE, LONGEST_WAIT, () => this.#keep(true))
  /** Whether something is written that is kept nowhere. */
  #isLoose = false

  constructor() {
    const form: PageForm = JSON.parse(element('_data').textContent ?? '')
    this.#page = { ...textsFor(form), fields: () => this.#controls.fields }
    this.#keeper = new DraftKeeper(draftStore(), form)
    this.#progress = new Progress(this.#page)
    this.#filter = new SectionFilter(this.#page)
    this.#undecided = new Undecided(this.#page, (conflicts, choices) => this.#settle(conflicts, choices))
  }

  start(): void {
    const { fields, moment } = this.#keeper.open()
    this.#show(fields)
    const { texts, form } = this.#page
    if (moment !== undefined && fields.size > 0) {
      tell(
        'restored',
        texts.restored(formatDate(today(new Date(moment)), form.language), formatTime(moment, form.language)),
        { close: texts.close },
      )
    }
    this.#keep(false)
    if (moment === undefined) this.#offerEarlier()
    this.#listen()
    element('_closed').hidden = !isClosed(form)
    fitFolds()
    document.documentElement.classList.add('script')
    measureBar()
    markPlace()
    this.#follow()
  }

  #listen(): void {
    const on = (id: string, act: () => void) => element(id).addEventListener('click', act)
    on('_to-review', () => this.#review())
    on('_end-review', () => this.#review())
    on('_save-draft', () => this.#saveDraft())
    on('_clear', () => void this.#clear())
    const file = element('_file') as HTMLInputElement
    on('_open-file', () => file.click())
    file.addEventListener('change', () => void this.#open(file))
    element('_answer').addEventListener('submit', (event) => event.preventDefault())
    addEventListener('storage', ({ key }) => this.#keeper.isAbout(key) && this.#keep(false))
    addEventListener('hashchange', () => this.#follow())
    addEventListener('pagehide', () => this.#saving.now())
    document.addEventListener('visibilitychange', () => document.hidden && this.#saving.now())
    addEventListener('beforeprint', () => this.#showReview())
    addEventListener('beforeunload', (event) => {
      this.#saving.now()
      if (this.#isLoose) event.preventDefault()
    })
    closeMenu()
  }

  #changed(field: string): void {
    if (field === respondentField('name')) fillFromRecipient(this.#page, this.#controls)
    if (field.startsWith('respondent:')) {
      fitRespondent(this.#page)
      this.#filter.offer()
    }
    this.#mendFaults()
    this.#isLoose = true
    this.#saving.soon()
  }

  /** Takes away the marks of what has been mended; what is new is not told before the next review. */
  #mendFaults(): void {
    const marked = markedFields('fault')
    if (marked.size === 0) return
    const left = problemsOf(this.#page.form, this.#page.fields()).filter(({ field }) => marked.has(field))
    if (left.length < marked.size) this.#mark(left)
  }

  #mark(problems: readonly Problem[]): void {
    markFields('fault', new Map(problems.map((problem) => [problem.field, problemText(problem, this.#page)])))
  }

  /** Shows other values in the whole form. */
  #show(fields: Fields): void {
    this.#controls.show(fields)
    fitRespondent(this.#page)
    this.#filter.offer()
    this.#tellFilled()
  }

  /** Tells how much is filled in, and what in it may be better left out. */
  #tellFilled(): void {
    const { form, texts, fields } = this.#page
    this.#progress.show()
    markFields('caution', new Map(cautionsOf(form, fields()).map(({ kind, field }) => [field, texts[kind]])))
  }

  /** Keeps the draft in the browser, and brings in what other tabs have written. */
  #keep(isWritten: boolean): void {
    const kept = this.#keeper.keep(
      this.#page.fields(),
      isWritten && this.#isLoose ? new Date().toISOString() : undefined,
    )
    if (kept.fields !== this.#page.fields() && kept.fromElsewhere) this.#show(kept.fields)
    else this.#tellFilled()
    this.#undecided.add(kept.conflicts)
    if (isWritten && kept.outcome === 'saved') this.#isLoose = !this.#undecided.isEmpty
    this.#tellKept(kept)
    if (kept.conflicts.length > 0) void this.#undecided.decide()
  }

  #tellKept({ outcome, moment, fromElsewhere }: Keeping): void {
    const { texts, form, fields } = this.#page
    tell('kept', outcome === 'notKept' ? texts.notKept : outcome === 'full' ? texts.full : '', {
      isWarning: true,
      remedy: { text: texts.saveDraft, act: () => this.#saveDraft() },
    })
    if (outcome === 'cleared') tell('cleared', texts.clearedElsewhere, { close: texts.close })
    else if (fromElsewhere) tell('tab', texts.otherTab, { close: texts.close })
    if (outcome === 'saved' && moment !== undefined)
      say(element('_saved'), texts.saved(formatTime(moment, form.language)))
    else say(element('_saved'), outcome === 'saved' && fields().size === 0 ? texts.nothingYet : '')
  }

  /** Brings in what the reader chose where two tabs wrote differently. */
  #settle(conflicts: readonly Conflict[], choices: ReadonlyMap<string, Choice>): void {
    for (const conflict of conflicts) {
      const mine = this.#page.fields().get(conflict.field) ?? ''
      this.#keeper.settle(conflict.field)
      this.#controls.fill(conflict.field, settled({ ...conflict, mine }, choices.get(conflict.field) ?? 'mine'))
    }
    this.#isLoose = true
    this.#show(this.#page.fields())
    this.#keep(true)
  }

  #offerEarlier(): void {
    const text = this.#keeper.earlier()
    const { texts } = this.#page
    if (text === undefined) return
    const act = () => {
      tell('earlier', '')
      void this.#take(text)
    }
    tell('earlier', texts.earlierDraft, { remedy: { text: texts.takeEarlier, act }, close: texts.close })
  }

  async #open(file: HTMLInputElement): Promise<void> {
    const [chosenFile] = file.files ?? []
    if (chosenFile === undefined) return
    const text = chosenFile.size > LARGEST_FILE ? undefined : await chosenFile.text().catch(() => '')
    file.value = ''
    const { texts } = this.#page
    if (text === undefined) tell('opened', texts.refused.tooLarge, { isWarning: true, close: texts.close })
    else await this.#take(text)
  }

  /** Brings a draft or an answer into the form. Nothing that is there is replaced without a choice. */
  async #take(text: string): Promise<void> {
    const { form, texts, said } = this.#page
    const read = readFile(text, form, { positions: said.positions, about: texts.about })
    if (read.kind === 'refused') {
      tell('opened', texts.refused[read.because], { isWarning: true, close: texts.close })
      return
    }
    const before = this.#page.fields()
    const { fields, conflicts } = merged(new Map(), before, read.fields)
    const choices =
      conflicts.length === 0
        ? new Map()
        : await chooseBetween(
            conflicts,
            { explanation: texts.conflictFile(conflicts.length), elsewhere: texts.inFile },
            this.#page,
          )
    if (choices === undefined) return
    const filled = new Map(fields)
    for (const conflict of conflicts)
      filled.set(conflict.field, settled(conflict, choices.get(conflict.field) ?? 'mine'))
    this.#show(filled)
    this.#isLoose = true
    this.#keep(true)
    const count = [...filled].filter(([name, value]) => before.get(name) !== value).length
    const notes = [
      texts.opened(count),
      ...(read.version === 'earlier' ? [texts.earlierVersion] : []),
      ...(read.version === 'unsaid' ? [texts.unsaidVersion] : []),
      ...(read.misplaced > 0 ? [texts.misplaced(read.misplaced)] : []),
    ]
    tell('opened', notes.join(' '), { close: texts.close })
  }

  #saveDraft(): void {
    const { form } = this.#page
    const text = writeDraft(form, this.#page.fields(), new Date().toISOString())
    const name = fileName(this.#page, 'json').replace(/\.json$/, this.#page.texts.draftEnding)
    saveFile(name, text, 'application/json')
    this.#isLoose = false
    tell('file', this.#page.texts.fileSaved(name), { close: this.#page.texts.close })
  }

  async #clear(): Promise<void> {
    const { texts } = this.#page
    if (!(await confirmed(texts.clearTitle, texts.clearText, [texts.clearConfirm, texts.cancel]))) return
    this.#keeper.clear()
    this.#undecided.clear()
    this.#isLoose = false
    markFields('fault', new Map())
    this.#show(new Map())
    this.#filter.choose('all')
    say(element('_saved'), texts.cleared)
    element('_respondent').focus()
  }

  #review(): void {
    this.#saving.now()
    if (location.hash === REVIEW) this.#follow()
    else location.hash = REVIEW
  }

  /** Shows the part of the page that the address names, and puts the focus there. */
  #follow(): void {
    const isReview = location.hash === REVIEW
    element('_review').hidden = !isReview
    element('_edit').hidden = isReview
    element('_to-review').hidden = isReview
    if (isReview) {
      this.#showReview()
      scrollTo(0, 0)
      ;(document.getElementById('_summary') ?? element('_review-title')).focus()
      return
    }
    const place = document.getElementById(decoded(location.hash.slice(1)))
    if (place === null) return
    if (place.hidden) this.#filter.choose('all')
    place.closest('details')?.setAttribute('open', '')
    const isField = place.id.startsWith('_') && place.id.includes(':')
    // What a field is called, and what is wrong with it, stands over it.
    place.scrollIntoView({ block: isField ? 'center' : 'start' })
    if (isField) this.#controls.focus(place.id.slice(1))
    else place.focus()
  }

  #showReview(): void {
    const problems = problemsOf(this.#page.form, this.#page.fields())
    this.#mark(problems)
    showReview(this.#page, problems, {
      saveJson: () => this.#save('json', () => jsonText(answerNow(this.#page)), 'application/json'),
      saveWord: () => this.#save('docx', () => this.#word(), WORD),
      back: () => {
        location.hash = '#_form'
      },
    })
  }

  /** Saves the answer as a file, unless something must be mended first. */
  #save(ending: string, content: () => BlobPart, type: string): void {
    if (problemsOf(this.#page.form, this.#page.fields()).length > 0) {
      element('_summary').focus()
      return
    }
    const name = fileName(this.#page, ending)
    saveFile(name, content(), type)
    this.#isLoose = false
    element('_files-saved').append(make('span', {}, `${this.#page.texts.fileSaved(name)} `))
  }

  #word(): BlobPart {
    const { form, texts, said, fields } = this.#page
    return wordAnswer({ form, texts, said, fields: fields(), day: today(), nameOf: (row) => rowName(row, this.#page) })
  }
}

/** The browser's store, or none where it may not be used. */
function draftStore(): DraftStore | undefined {
  try {
    return window.localStorage
  } catch {
    return undefined
  }
}

/** The id an address names; what is no address names none. */
function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return ''
  }
}
