/**
 * What the page can do beyond what the browser does by itself: lead from change to change, by buttons and by the keys
 * n and j (next), p and k (previous), and open all that is folded. Without it the page is whole but for these.
 */
export const SCRIPT = `
const places = [...document.querySelectorAll('[data-change]')]
const element = (id) => document.getElementById(id)
let current = -1

function note(index) {
  current = index
  const position = element('position')
  position.textContent = position.dataset.text.replace('#', places[index].dataset.change)
}

function go(step) {
  const index = Math.max(0, Math.min(places.length - 1, current + step))
  const place = places[index]
  location.replace('#' + place.id)
  place.focus({ preventScroll: true })
  note(index)
}

function follow() {
  const index = places.findIndex((place) => '#' + place.id === location.hash)
  if (index !== -1) note(index)
}

if (places.length > 0) {
  element('steps').hidden = false
  element('previous').addEventListener('click', () => go(-1))
  element('next').addEventListener('click', () => go(1))
  addEventListener('hashchange', follow)
  follow()
}

addEventListener('keydown', (event) => {
  if (!element('keys').checked || event.ctrlKey || event.metaKey || event.altKey || places.length === 0) return
  if (event.key === 'n' || event.key === 'j') go(1)
  if (event.key === 'p' || event.key === 'k') go(-1)
})

const folds = document.querySelectorAll('details.fold')
const unfold = element('unfold')
unfold.hidden = folds.length === 0
unfold.addEventListener('click', () => {
  const open = unfold.getAttribute('aria-pressed') !== 'true'
  unfold.setAttribute('aria-pressed', String(open))
  for (const fold of folds) fold.open = open
})
`
