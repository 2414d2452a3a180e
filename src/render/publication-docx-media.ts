import type { Picture, Publication } from '../model/publication.ts'
import { rasterised } from './picture-raster.ts'
import type { PublicationContext } from './publication-context.ts'
import { LINE } from './publication-docx-file.ts'

/** A picture as a Word file holds it. */
export interface Media {
  readonly type: 'png' | 'jpeg'
  readonly bytes: Uint8Array
  /** The size it is shown in at most, in CSS pixels. */
  readonly width: number
  readonly height: number
}

/**
 * The pictures that a text shows, by name, and those drawn as SVG as PNG. What cannot be drawn is left out: its
 * description then stands in its place.
 */
export async function mediaOf(
  shown: Partial<Pick<Publication, 'blocks' | 'notes' | 'facts'>>,
  context: PublicationContext,
): Promise<ReadonlyMap<string, Media>> {
  const names = [...new Set(picturesIn({ shown, logo: context.face.logo }))]
  const media = await Promise.all(
    names.map(async (name): Promise<readonly (readonly [string, Media])[]> => {
      const picture = context.pictures.get(name)
      const drawn = picture === undefined ? undefined : await drawnPicture(picture, context)
      return drawn === undefined ? [] : [[name, drawn]]
    }),
  )
  return new Map(media.flat())
}

/** Names of pictures anywhere in a value: of figures, of runs, of the face's logo. */
function* picturesIn(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value)) {
    if (typeof inner === 'object') yield* picturesIn(inner)
    else if (typeof inner === 'string' && (key === 'picture' || key === 'image')) yield inner
  }
}

/** Pictures drawn so far: a logo is drawn once for all letters. */
const drawings = new WeakMap<Picture, Promise<Media | undefined>>()

function drawnPicture(picture: Picture, context: PublicationContext): Promise<Media | undefined> {
  const { type, bytes, width, height } = picture
  if (type !== 'svg') return Promise.resolve({ type, bytes, width, height })
  const known = drawings.get(picture) ?? drawing(picture, context)
  drawings.set(picture, known)
  return known
}

/** Dots of the drawing for each CSS pixel: 288 to the inch, so that it is sharp on paper. */
const DENSITY = 3
const WIDEST = Math.round(LINE / 15)
/** Dots of a drawing at most, four bytes each: one that is much higher than wide is drawn coarser. */
const MOST_DOTS = 8_000_000

async function drawing(picture: Picture, { assets, fonts, face }: PublicationContext): Promise<Media | undefined> {
  const engine = assets.get('resvg.wasm')
  if (engine === undefined) throw new Error('resvg.wasm is not among the assets')
  const dots = Math.sqrt((MOST_DOTS * picture.width) / picture.height)
  const width = Math.max(1, Math.floor(Math.min(Math.round(Math.min(picture.width, WIDEST) * DENSITY), dots)))
  try {
    const svg = new TextDecoder().decode(picture.bytes)
    const { png } = await rasterised(svg, { width, fonts, family: face.fonts.headings, engine })
    return { type: 'png', bytes: png, width: picture.width, height: picture.height }
  } catch {
    return undefined
  }
}
