import { fieldPlace } from '../model/answer-page.ts'
import { element, make } from './elements.ts'
import type { Fields } from './fields.ts'

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

/** The form's controls, by the names of their fields. What is filled in is told as it is written. */
export class Controls {
  readonly #single = new Map<string, Control>()
  readonly #choices = new Map<string, readonly HTMLInputElement[]>()
  #fields: Fields = new Map()

  constructor(changed: (field: string) => void) {
    const form = element('_answer') as HTMLFormElement
    const all = [...form.querySelectorAll<Control>('input[name], textarea[name], select[name]')]
    for (const control of all) {
      if (control instanceof HTMLInputElement && control.type === 'radio') {
        this.#choices.set(control.name, [...(this.#choices.get(control.name) ?? []), control])
      } else this.#single.set(control.name, control)
    }
    const take = (event: Event) => {
      const control = event.target
      if (!isControl(control) || control.name === '' || this.#fields.get(control.name) === control.value) return
      this.#set(control.name, control.value)
      changed(control.name)
    }
    form.addEventListener('input', take)
    form.addEventListener('change', take)
  }

  get fields(): Fields {
    return this.#fields
  }

  /** Shows other values, in the controls that have another one. */
  show(fields: Fields): void {
    for (const [name, control] of this.#single) {
      const value = fields.get(name) ?? ''
      if (control.value !== value) control.value = value
    }
    for (const [name, choices] of this.#choices) {
      const value = fields.get(name) ?? ''
      for (const choice of choices) choice.checked = choice.value === value
    }
    this.#fields = fields
  }

  /** Gives a field another value, as if it had been written. */
  fill(name: string, value: string): void {
    this.#set(name, value)
    this.show(this.#fields)
  }

  /** Puts the focus in a field, in the chosen or first one of several choices. */
  focus(name: string): void {
    const choices = this.#choices.get(name)
    const control = choices?.find(({ checked }) => checked) ?? choices?.[0] ?? this.#single.get(name)
    control?.focus()
  }

  #set(name: string, value: string): void {
    const changed = new Map(this.#fields)
    if (value === '') changed.delete(name)
    else changed.set(name, value)
    this.#fields = changed
  }
}

function isControl(target: EventTarget | null): target is Control {
  return (
    target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
  )
}

/** A `fault` must be mended; a `caution` is only told of. */
export type Mark = 'fault' | 'caution'

/** Marks fields with a text, told to those who see and to those who hear; others are freed of marks of that kind. */
export function markFields(mark: Mark, texts: ReadonlyMap<string, string>): void {
  for (const field of markedFields(mark)) if (texts.get(field) !== noteOf(mark, field)?.textContent) free(mark, field)
  for (const [field, text] of texts) if (noteOf(mark, field) === null) put(mark, field, text)
}

/** The fields that have a mark. */
export function markedFields(mark: Mark): ReadonlySet<string> {
  const notes = document.querySelectorAll(`#_answer .${mark}`)
  return new Set([...notes].map(({ id }) => id.slice(`_${mark}-`.length)))
}

function noteOf(mark: Mark, field: string): HTMLElement | null {
  return document.getElementById(`_${mark}-${field}`)
}

/** What must be mended stands over the field; what is only told of under it, so that nothing moves while one writes. */
function put(mark: Mark, field: string, text: string): void {
  const control = element(fieldPlace(field))
  const note = make('p', { class: mark, id: `_${mark}-${field}` }, text)
  if (control instanceof HTMLFieldSetElement) control.querySelector('legend')?.after(note)
  else if (mark === 'fault') control.before(note)
  else control.after(note)
  if (mark === 'fault') control.setAttribute('aria-invalid', 'true')
  describe(control, (described) => [...described, note.id])
}

function free(mark: Mark, field: string): void {
  const [control, note] = [element(fieldPlace(field)), noteOf(mark, field)]
  if (mark === 'fault') control.removeAttribute('aria-invalid')
  describe(control, (described) => described.filter((id) => id !== note?.id))
  note?.remove()
}

function describe(control: Element, change: (ids: readonly string[]) => readonly string[]): void {
  const ids = change((control.getAttribute('aria-describedby') ?? '').split(' ').filter((id) => id !== ''))
  if (ids.length === 0) control.removeAttribute('aria-describedby')
  else control.setAttribute('aria-describedby', ids.join(' '))
}
