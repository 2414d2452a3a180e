import { element } from './elements.ts'

/** Closes the menu when something in it or outside it is chosen, and with Escape. */
export function closeMenu(): void {
  const menu = element('_menu') as HTMLDetailsElement
  document.addEventListener('click', (event) => {
    if (
      !(event.target instanceof Node) ||
      (event.target instanceof HTMLElement && event.target.closest('#_menu > summary'))
    )
      return
    menu.open = false
  })
  menu.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return
    menu.open = false
    menu.querySelector('summary')?.focus()
  })
}
