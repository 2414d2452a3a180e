import { type Block, type Paragraph, type Run, runsOf, textOf } from '../model/document.ts'
import type { Figure } from '../model/publication.ts'
import { publishedRuns, type RunPublishing } from './published-runs.ts'

/** How the words below a figure begin: `Figur 3. Befolkning…`, `Karta: …`. */
const CAPTION = /^(?:figur|bild|diagram|karta|foto|figure|image|chart|map|photo)(?:[ \u00a0]\d+(?:\.\d+)*)?[:.] /i

/** Figures that a paragraph shows, and whether the block after it is the last one's caption. */
export interface Shown {
  /** At least one. */
  readonly figures: readonly Figure[]
  readonly takesNext: boolean
}

/**
 * The figures of a paragraph that holds images and nothing else, but for a caption after the last; undefined for other
 * paragraphs, and when a picture could not be read. An image's title is its caption.
 */
export function figuresOf(paragraph: Paragraph, next: Block | undefined, publishing: RunPublishing): Shown | undefined {
  const { images, below } = partedRuns(runsOf(paragraph))
  if (below.length > 0 && !CAPTION.test(textOf(below))) return undefined
  const figures: Figure[] = []
  for (const image of images) {
    const figure = figureOf(image, publishing, paragraph.attributes?.pairs.width)
    if (figure === undefined) return undefined
    figures.push(figure)
  }
  const last = figures.at(-1)
  if (last === undefined) return undefined
  if (last.caption !== undefined) return below.length > 0 ? undefined : { figures, takesNext: false }
  const takesNext = below.length === 0 && next?.kind === 'paragraph' && CAPTION.test(next.text)
  const caption = publishedRuns(takesNext ? runsOf(next) : below, publishing)
  return { figures: caption.length === 0 ? figures : [...figures.slice(0, -1), { ...last, caption }], takesNext }
}

/** The images a text begins with, and the text after them. */
function partedRuns(runs: readonly Run[]): { readonly images: readonly Run[]; readonly below: readonly Run[] } {
  const at = runs.findIndex(({ image, text }) => image === undefined && text.trim() !== '')
  const before = at === -1 ? runs : runs.slice(0, at)
  const [start, ...rest] = at === -1 ? [] : runs.slice(at)
  const below = start === undefined ? [] : [{ ...start, text: start.text.trimStart() }, ...rest]
  return { images: before.filter(({ image }) => image !== undefined), below }
}

function figureOf({ image = '', text, title }: Run, publishing: RunPublishing, width?: string): Figure | undefined {
  const picture = publishing.pictureOf(image)
  if (picture === undefined) return undefined
  const share = /^(\d{1,3})\s?%$/.exec(width ?? '')?.[1]
  return {
    kind: 'figure',
    picture,
    alternative: text.trim() || title?.trim() || fileName(image),
    ...(title !== undefined && { caption: [{ text: title }] }),
    ...(share !== undefined && { width: Math.min(1, Math.max(0.1, Number(share) / 100)) }),
  }
}

/** What is left to say of a picture that nobody has described. */
function fileName(target: string): string {
  return target.split(/[/\\]/).at(-1) || target
}
