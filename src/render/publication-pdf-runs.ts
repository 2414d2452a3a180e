import type { PublishedRun } from '../model/publication.ts'
import { partedAtRanges } from './number-range.ts'
import { addressOf } from './publication-links.ts'
import type { PdfPicture } from './publication-pdf-pictures.ts'
import type { PdfText } from './publication-pdf-text.ts'
import { stretchesOf } from './run-stretches.ts'

/** Inline text as the templates read it: a tree, so that words marked or linked together are so once. */
export type PdfInline =
  | ({ readonly kind: 'text' } & Pick<PublishedRun, 'text' | 'strong' | 'emphasis' | 'code' | 'struck'>)
  /** `before` and `after` are heard and not seen. */
  | {
      readonly kind: 'mark'
      readonly mark: 'added' | 'removed'
      readonly before: string
      readonly after: string
      readonly content: readonly PdfInline[]
    }
  | ({ readonly kind: 'link'; readonly content: readonly PdfInline[] } & LinkTarget)
  /** Stands on one line. */
  | { readonly kind: 'unbroken'; readonly content: readonly PdfInline[] }
  /** `first` for the mention where the note stands. */
  | { readonly kind: 'note'; readonly number: string; readonly first: boolean }
  | ({ readonly kind: 'picture' } & PdfPicture)

/** An id in the file, or an address outside it. */
type LinkTarget = { readonly place: string } | { readonly address: string }

export function inlineOf(runs: readonly PublishedRun[], text: PdfText): readonly PdfInline[] {
  const marked = stretchesOf(runs, ({ mark }) => mark)
  return marked.flatMap(({ common: mark, runs: same }, index): readonly PdfInline[] => {
    const content = linkedOf(same, text)
    if (mark === undefined) return content
    const { added, addedEnd, removed, removedEnd } = text.said
    if (mark === 'added') return [{ kind: 'mark', mark, before: added, after: addedEnd, content }]
    // What took its place says where the removed text ends.
    const after = marked[index + 1]?.common === 'added' ? '' : removedEnd
    return [{ kind: 'mark', mark, before: removed, after, content }]
  })
}

function linkedOf(runs: readonly PublishedRun[], text: PdfText): readonly PdfInline[] {
  return stretchesOf(runs, ({ link }) => link).flatMap(({ common: link, runs: same }): readonly PdfInline[] => {
    const content = withNotes(same.flatMap((run) => runOf(run, text)))
    const address = link === undefined ? undefined : addressOf(link, text)
    if (address === undefined) return content
    return [{ kind: 'link', content, ...(address.startsWith('#') ? { place: address.slice(1) } : { address }) }]
  })
}

/** A note stands on the line of the numbers before it: Typst may end a line between a box and what follows. */
function withNotes(nodes: readonly PdfInline[]): readonly PdfInline[] {
  const held: PdfInline[] = []
  for (const node of nodes) {
    const last = held.at(-1)
    if (node.kind === 'note' && last?.kind === 'unbroken')
      held.splice(-1, 1, { ...last, content: [...last.content, node] })
    else held.push(node)
  }
  return held
}

function runOf(run: PublishedRun, text: PdfText): readonly PdfInline[] {
  if (run.footnote !== undefined) return [text.mention(run.footnote)]
  const picture = run.image === undefined ? undefined : text.pictures.shown(run.image, run.text)
  if (picture !== undefined) return [{ kind: 'picture', ...picture }]
  const { strong, emphasis, code, struck } = run
  const look = {
    ...(strong && { strong }),
    ...(emphasis && { emphasis }),
    ...(code && { code }),
    ...(struck && { struck }),
  }
  return partedAtRanges(text.printed(run.text)).map(({ text: part, isRange }): PdfInline => {
    const said = { kind: 'text', text: part, ...look } as const
    return isRange && !code ? { kind: 'unbroken', content: [said] } : said
  })
}
