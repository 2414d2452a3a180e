import type { Face } from '../model/face.ts'
import type { Picture, Publication } from '../model/publication.ts'

/** What renderers of a pack need to know beside what a file says. Plain data: it is sent to worker threads. */
export interface PublicationContext {
  readonly face: Face
  /** By the name that figures, runs and the face's logo use. */
  readonly pictures: ReadonlyMap<string, Picture>
  /** The fonts of the face, TrueType or OpenType, each family in regular, italic, bold and bold italic where it has them. */
  readonly fonts: readonly Uint8Array[]
  /** What ships with `rus` and is read when needed: WebAssembly modules by name. */
  readonly assets: ReadonlyMap<string, Uint8Array>
  /** Version of `rus`. */
  readonly version: string
}

/** Makes a whole file of what a publication says. Pure. */
export type PublicationRenderer = (
  publication: Publication,
  context: PublicationContext,
) => string | Uint8Array | Promise<string | Uint8Array>
