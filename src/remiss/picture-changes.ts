import { grouped } from '../model/grouped.ts'
import type { Manifest, PackSource } from '../model/pack.ts'
import { resolvePath } from '../model/path.ts'
import type { PackRequest } from './request.ts'

/**
 * What the pictures show that are others than in an earlier pack though they bear the same name: nothing in the text tells
 * of them. In the order the documents show them, the logo last.
 */
export function replacedPictures(request: PackRequest, { sources }: Pick<Manifest, 'sources'>): readonly string[] {
  const replaced = replacedPaths(request, sources)
  const logo = request.face.logo
  const alternatives = new Map(picturesIn(request).reverse())
  if (logo !== undefined && !alternatives.has(logo.picture)) alternatives.set(logo.picture, logo.alternative)
  const paths = new Set([...picturesIn(request).map(([path]) => path), ...(logo ? [logo.picture] : [])])
  return [...paths].flatMap((path) => (replaced.has(path) ? [alternatives.get(path) || path] : []))
}

/** Whether one of the pictures that the proposal shows is another than in an earlier pack. */
export function hasOtherPictures(request: PackRequest, { sources }: Pick<Manifest, 'sources'>): boolean {
  const replaced = replacedPaths(request, sources)
  return picturesOf(request.proposal.document).some(([path]) => replaced.has(path))
}

function replacedPaths({ pictureSources }: PackRequest, before: readonly PackSource[]): ReadonlySet<string> {
  // A path can have had more than one, from disk and from a revision.
  const earlier = grouped(before, ({ path }) => path)
  const other = pictureSources.filter(({ path, sha256 }) => earlier.get(path)?.every((one) => one.sha256 !== sha256))
  return new Set(other.map(({ path }) => path))
}

function picturesIn({ consultation, proposal, annexes }: PackRequest): (readonly [path: string, shows: string])[] {
  const annexed = annexes.flatMap((annex) => (annex.kind === 'document' ? [annex.sent] : []))
  return [consultation, proposal, ...annexed].flatMap(({ document }) => picturesOf(document))
}

function picturesOf({ path, links }: PackRequest['proposal']['document']): (readonly [path: string, shows: string])[] {
  return links.flatMap(({ kind, target, text }) => {
    const found = kind === 'image' ? resolvePath(path, target) : undefined
    return found === undefined ? [] : [[found, text.trim()] as const]
  })
}
