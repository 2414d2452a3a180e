import { element } from './elements.ts'

/** Tells the style sheet how much of the window the bar takes, so that nothing that is led to ends up under it. */
export function measureBar(): void {
  const bar = element('_bar')
  const measure = () => {
    const isStuck = getComputedStyle(bar).position === 'sticky'
    document.documentElement.style.setProperty('--bar', isStuck ? `${bar.offsetHeight}px` : '0px')
  }
  // At once, since the page may be about to lead to a place.
  measure()
  new ResizeObserver(measure).observe(bar)
  addEventListener('resize', measure)
}

/** Marks in the contents the row that is read, and keeps it in sight there. */
export function markPlace(): void {
  const entries = new Map<string, HTMLElement>()
  for (const link of document.querySelectorAll<HTMLElement>('.contents .sections a, .contents .questions a')) {
    entries.set(decodeURIComponent((link.getAttribute('href') ?? '').slice(1)), link)
  }
  let current: HTMLElement | undefined
  const mark = (place: Element) => {
    const link = entries.get(place.id)
    if (link === undefined || link === current) return
    current?.removeAttribute('aria-current')
    link.setAttribute('aria-current', 'location')
    current = link
    keepInSight(link)
  }
  // A row is read when it reaches into the upper part of the window, under the bar.
  const seen = new IntersectionObserver(
    (changes) => {
      for (const { isIntersecting, target } of changes) if (isIntersecting) mark(target)
    },
    { rootMargin: '-20% 0px -75% 0px' },
  )
  for (const row of document.querySelectorAll('.row')) seen.observe(row)
}

/** Scrolls the contents alone: the page must not move under the reader. */
function keepInSight(link: HTMLElement): void {
  const contents = link.closest<HTMLElement>('.contents')
  if (contents === null || contents.scrollHeight <= contents.clientHeight) return
  const [frame, place] = [contents.getBoundingClientRect(), link.getBoundingClientRect()]
  if (place.top < frame.top || place.bottom > frame.bottom)
    contents.scrollTop += place.top - frame.top - frame.height / 3
}
