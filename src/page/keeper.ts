import type { PageForm } from '../model/answer-page.ts'
import { draftFields, draftKey, draftMoment, parsedJson, writeDraft } from './draft.ts'
import { type Fields, fieldNames } from './fields.ts'
import { type Conflict, merged } from './merge.ts'

/** Where drafts are kept: what is used of the browser's `localStorage`. Each may throw, as browsers do. */
export interface DraftStore {
  getItem(key: string): string | null
  setItem(key: string, text: string): void
  removeItem(key: string): void
}

/** What became of keeping a draft. */
export interface Keeping {
  /** `cleared` when another tab removed the draft: what is here is kept when it is next changed. */
  readonly outcome: 'saved' | 'full' | 'notKept' | 'cleared'
  /** What the form should show: with what other tabs have written. */
  readonly fields: Fields
  readonly conflicts: readonly Conflict[]
  /** When it was saved, ISO 8601. */
  readonly moment?: string
  /** Whether another tab has written since last time. */
  readonly fromElsewhere: boolean
}

/**
 * Keeps the draft of one form in the browser. Several tabs may do so at once: each writes what it has changed into what
 * is there, and what two have changed differently stays as the other wrote it until someone has chosen.
 */
export class DraftKeeper {
  readonly #store: DraftStore | undefined
  readonly #form: PageForm
  readonly #names: ReadonlySet<string>
  readonly #key: string
  /** What tabs agree on: the fields as last read or written. */
  #base: Fields = new Map()
  #last: string | null = null
  readonly #disputed = new Map<string, string>()

  constructor(store: DraftStore | undefined, form: PageForm) {
    this.#store = store
    this.#form = form
    this.#names = fieldNames(form)
    this.#key = draftKey(form)
  }

  /** Whether a storage event is about this draft; `null` stands for all that is stored. */
  isAbout(key: string | null): boolean {
    return key === null || key === this.#key
  }

  /** The draft that is kept, with nothing in it when there is none. */
  open(): { readonly fields: Fields; readonly moment: string | undefined } {
    const text = this.#read()
    if (typeof text !== 'string') return { fields: new Map(), moment: undefined }
    this.#last = text
    const draft = parsedJson(text)
    this.#base = this.#known(draftFields(draft))
    return { fields: this.#base, moment: draftMoment(draft) }
  }

  /** Brings what is kept and what stands in the form together. With `moment`, the form's own changes are written. */
  keep(mine: Fields, moment: string | undefined): Keeping {
    const stored = this.#read()
    if (stored === undefined) return { outcome: 'notKept', fields: mine, conflicts: [], fromElsewhere: false }
    const fromElsewhere = stored !== this.#last
    const isCleared = fromElsewhere && stored === null
    const draft = stored === null ? undefined : parsedJson(stored)
    const theirs = fromElsewhere ? this.#known(draftFields(draft)) : this.#base
    const { fields, conflicts } = isCleared ? { fields: mine, conflicts: [] } : merged(this.#base, mine, theirs)
    for (const conflict of conflicts) this.#disputed.set(conflict.field, conflict.theirs)
    this.#base = theirs
    this.#last = stored
    const said = { fields, conflicts, fromElsewhere }
    const agreed = new Map([...fields, ...this.#disputed].filter(([, value]) => value !== ''))
    if (moment === undefined || areEqual(agreed, theirs)) {
      const saved = draftMoment(draft)
      return { outcome: isCleared ? 'cleared' : 'saved', ...said, ...(saved && { moment: saved }) }
    }
    return { ...said, ...this.#write(agreed, moment) }
  }

  /** Lets the form's own value of a field be written, now that someone has chosen it. */
  settle(field: string): void {
    this.#disputed.delete(field)
  }

  /** Removes the draft. */
  clear(): void {
    this.#base = new Map()
    this.#disputed.clear()
    this.#last = null
    try {
      this.#store?.removeItem(this.#key)
    } catch {
      // What cannot be written to holds no draft.
    }
  }

  /** A draft of an answer to the version before a correction, as text; undefined when there is none. */
  earlier(): string | undefined {
    for (const { documentHash } of this.#form.earlier) {
      const text = this.#read(draftKey({ consultation: this.#form.consultation, documentHash }))
      if (typeof text === 'string') return text
    }
    return undefined
  }

  #write(fields: Fields, moment: string): Pick<Keeping, 'outcome' | 'moment'> {
    const text = writeDraft(this.#form, fields, moment)
    try {
      this.#store?.setItem(this.#key, text)
    } catch {
      return { outcome: 'full' }
    }
    if (this.#read() !== text) return { outcome: 'notKept' }
    this.#base = fields
    this.#last = text
    return { outcome: 'saved', moment }
  }

  /** What is kept, `null` for nothing, undefined where nothing can be kept. */
  #read(key = this.#key): string | null | undefined {
    try {
      return this.#store?.getItem(key)
    } catch {
      return undefined
    }
  }

  #known(fields: Fields): Fields {
    return new Map([...fields].filter(([name]) => this.#names.has(name)))
  }
}

function areEqual(some: Fields, others: Fields): boolean {
  return some.size === others.size && [...some].every(([name, value]) => others.get(name) === value)
}
