import { button, element, make } from './elements.ts'

/** What one can do about what a message says. */
export interface Remedy {
  readonly text: string
  readonly act: () => void
}

/** Shows a message, read aloud when it comes. One of the same name takes its place; an empty text takes it away. */
export function tell(
  name: string,
  text: string,
  {
    isWarning = false,
    close,
    remedy,
  }: { readonly isWarning?: boolean; readonly close?: string; readonly remedy?: Remedy } = {},
): void {
  const place = element('_messages')
  const old = [...place.children].find((child) => child instanceof HTMLElement && child.dataset.name === name)
  if (old?.querySelector('p')?.textContent === text) return
  old?.remove()
  if (text === '') return
  const message = make(
    'div',
    { class: isWarning ? 'message warning' : 'message', 'data-name': name },
    make('p', {}, text),
  )
  if (remedy !== undefined) message.append(button(remedy.text, remedy.act))
  if (close !== undefined) message.append(button(close, () => message.remove()))
  place.append(message)
}
