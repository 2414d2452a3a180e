/** Folds the text of sections and the contents where there is no room for them beside the fields. */
export function fitFolds(): void {
  const foldBelow = (room: string, folds: string) => {
    const wide = matchMedia(room)
    const show = () => {
      for (const fold of document.querySelectorAll<HTMLDetailsElement>(folds)) fold.open = wide.matches
    }
    wide.addEventListener('change', show)
    show()
  }
  foldBelow('(min-width: 60rem)', 'details.text')
  foldBelow('(min-width: 75rem)', '#_contents-fold')
}
