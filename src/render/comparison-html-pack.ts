import { nearestReadable, WHITE } from '../model/contrast.ts'
import type { Face } from '../model/face.ts'
import type { Picture } from '../model/publication.ts'
import type { ShownPicture } from './comparison-html-text.ts'
import { dataAddress } from './data-address.ts'
import { colour, family } from './publication-html-style.ts'

/** The light ground of the page, behind its boxes. */
const GROUND = '#f3f5f7'

/**
 * What the page of a comparison takes over from the region's face: its letters, and on light its colours, darkened where
 * they would not be read (WCAG 2.2, 1.4.3 and 1.4.6). On dark the page keeps its own, and the logo a light ground.
 */
export function packStyle({ colours, fonts }: Face): string {
  const [strong, ink] = [nearestReadable(colours.primary, GROUND, 4.5), nearestReadable(colours.text, GROUND, 7)]
  const accent = nearestReadable(colours.accent, GROUND, 4.5)
  return `
@media print, not (prefers-color-scheme: dark) {
  :root { --strong: ${colour(strong)}; --ink: ${colour(ink)}; }
  .masthead h1 { color: var(--strong); }
  .masthead a { color: ${colour(accent)}; }
}
body { font-family: ${family(fonts.text)}; }
.masthead, .tools, .contents, .heading, .title, main h2, main h3, .note, table, footer { font-family: ${family(fonts.headings)}; }
.sender { font-weight: 700; }
.masthead .sender { margin-bottom: 1.5rem; }
.sender img { max-width: min(16rem, 100%); max-height: 4rem; width: auto; height: auto; }
.sender:has(img) { width: fit-content; padding: 0.4rem; margin-left: -0.4rem; background: ${WHITE}; }
.picture { display: block; max-width: 100%; height: auto; background: ${WHITE}; }
ins .picture { outline: 3px solid var(--added-line); outline-offset: 2px; }
del .picture { outline: 3px dashed var(--removed-line); outline-offset: 2px; }
`
}

/** The pictures of a pack as a page holds them, each made once. */
export function shownPictures(pictures: ReadonlyMap<string, Picture>): (name: string) => ShownPicture | undefined {
  const shown = new Map<string, ShownPicture>()
  return (name) => {
    const [known, picture] = [shown.get(name), pictures.get(name)]
    if (known !== undefined || picture === undefined) return known
    const made = { address: dataAddress(picture), width: picture.width, height: picture.height }
    shown.set(name, made)
    return made
  }
}
