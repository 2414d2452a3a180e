import type { ComparisonPageTexts } from '../messages/comparison-page.ts'
import type { Piece } from '../model/comparison.ts'
import type { Run } from '../model/document.ts'
import type { Picture } from '../model/publication.ts'
import { type Content, type Html, html, joined } from './html.ts'
import { brokenHtml, lookHtml } from './run-html.ts'

/** Where a link of a text leads on the page; undefined for one that leads nowhere a reader may be sent. */
export type LinkTarget = (link: string) => string | undefined

/** What links lead to and images show. */
export interface Targets {
  readonly linkTo: LinkTarget
  /** Of a comparison in a pack: the picture an image shows, by its name. A page by itself shows none. */
  readonly pictureOf?: ((name: string) => ShownPicture | undefined) | undefined
}

/** A picture that the page holds. */
export interface ShownPicture extends Pick<Picture, 'width' | 'height'> {
  readonly address: string
}

/** Links of the old text are not followed: what they led to may be gone. */
export function withoutLinks(targets: Targets): Targets {
  return { ...targets, linkTo: () => undefined }
}

/** A text with its look. */
export function runsHtml(runs: readonly Run[], texts: ComparisonPageTexts, targets: Targets): Html {
  return joined(runs.map((run) => runHtml(run, texts, targets)))
}

function runHtml(run: Run, texts: ComparisonPageTexts, targets: Targets): Html {
  if (run.footnote !== undefined) return html`<sup>${run.footnote}</sup>`
  const shown = run.image === undefined ? brokenHtml(run.text) : imageHtml(run.text, run.image, texts, targets)
  const content = lookHtml(run, shown)
  if (run.link === undefined) return content
  const href = targets.linkTo(run.link)
  return href === undefined
    ? html`<span class="link">${content}</span>`
    : html`<a href="${href}" rel="noreferrer">${content}</a>`
}

/**
 * An image that the page does not hold is not loaded: the page asks nothing of anyone. Its description is told instead,
 * and its place where that means something to the reader.
 */
function imageHtml(alternative: string, target: string, texts: ComparisonPageTexts, { pictureOf }: Targets): Html {
  const description = alternative === '' ? texts.withoutAlternative : alternative
  const picture = pictureOf?.(target)
  if (picture !== undefined) {
    const size = html` width="${picture.width}" height="${picture.height}"`
    return html`<img class="picture" src="${picture.address}" alt="${alternative}"${size}>`
  }
  if (pictureOf !== undefined) return html`<span class="image">${texts.image}: ${description}</span>`
  return html`<span class="image">${texts.image}: ${description} <span class="target">${target}</span></span>`
}

/** The text as it was: what is kept, and what is removed marked as such. */
export function oldPiecesHtml(pieces: readonly Piece[], texts: ComparisonPageTexts, targets: Targets): Html {
  return joined(
    pieces.map((piece): Content => {
      if (piece.kind === 'added') return undefined
      const text = runsHtml(piece.old, texts, withoutLinks(targets))
      return piece.kind === 'kept' ? text : removedHtml(text, texts)
    }),
  )
}

/** Both texts in one: what is kept as it is now, what is removed and what is added. */
export function piecesHtml(pieces: readonly Piece[], texts: ComparisonPageTexts, targets: Targets): Html {
  return joined(
    pieces.map((piece, index) => {
      if (piece.kind === 'kept') return runsHtml(piece.new, texts, targets)
      if (piece.kind === 'added') return addedHtml(runsHtml(piece.new, texts, targets), texts)
      // What took its place says where the removed text ends.
      const isReplaced = pieces[index + 1]?.kind === 'added'
      return removedHtml(runsHtml(piece.old, texts, withoutLinks(targets)), texts, isReplaced ? '' : texts.removedEnd)
    }),
  )
}

export function removedHtml(content: Content, { removed, removedEnd }: ComparisonPageTexts, end = removedEnd): Html {
  return html`<del>${heardHtml(removed)}${content}${heardHtml(end)}</del>`
}

export function addedHtml(content: Content, { added, addedEnd }: ComparisonPageTexts): Html {
  return html`<ins>${heardHtml(added)}${content}${heardHtml(addedEnd)}</ins>`
}

/** Text for those who listen. */
export function heardHtml(text: string): Html | undefined {
  return text === '' ? undefined : html`<span class="heard">${text}</span>`
}

const FOLLOWED = new Set(['http:', 'https:', 'mailto:'])

/**
 * Leads web and mail addresses where they say, and `#id` to the section of the page; everything else, such as
 * `javascript:` or a path that means nothing where the page is read, nowhere.
 */
export function linkTargets(sectionPlaces: ReadonlyMap<string, string>): LinkTarget {
  return (link) => {
    if (link.startsWith('#')) {
      const place = sectionPlaces.get(link.slice(1).normalize('NFC'))
      return place === undefined ? undefined : `#${place}`
    }
    if (!URL.canParse(link)) return undefined
    const url = new URL(link)
    return FOLLOWED.has(url.protocol) ? url.href : undefined
  }
}
