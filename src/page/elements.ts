/** The element of an id of the page's own. The markup and this script are made together: that one is missing is a fault. */
export function element(id: string): HTMLElement {
  const found = document.getElementById(id)
  if (found === null) throw new Error(`no element #${id}`)
  return found
}

/** What an element may get: attributes by name, and what to do when it is clicked. */
export interface Attributes {
  readonly [name: string]: string | number | boolean | undefined | ((event: Event) => void)
}

/** Makes an element. What is put in it is text or other elements, never markup. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly (Node | string | undefined)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  for (const [attribute, value] of Object.entries(attributes)) {
    if (typeof value === 'function') made.addEventListener(attribute, value)
    else if (value === true) made.setAttribute(attribute, '')
    else if (value !== undefined && value !== false) made.setAttribute(attribute, String(value))
  }
  made.append(...children.filter((child) => child !== undefined))
  return made
}

export function button(text: string, click: () => void, look = ''): HTMLButtonElement {
  return make('button', { type: 'button', class: look, click }, text)
}

/** Puts a text in an element, and leaves it alone when it has it: what is read aloud is then not read again. */
export function say(place: Element, text: string): void {
  if (place.textContent !== text) place.textContent = text
}

/** Calls something once the calls for it have paused, at the latest after `longest` milliseconds. */
export function afterPause(pause: number, longest: number, call: () => void): { soon(): void; now(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined
  let since: number | undefined
  const now = () => {
    clearTimeout(timer)
    timer = undefined
    since = undefined
    call()
  }
  const soon = () => {
    since ??= Date.now()
    clearTimeout(timer)
    timer = setTimeout(now, Math.min(pause, Math.max(0, since + longest - Date.now())))
  }
  return { soon, now }
}
