import type { Picture } from '../model/publication.ts'

/** A CSS pixel, 1/96 inch, in points, 1/72 inch. */
const POINTS = 0.75

/** A picture as the templates know it. */
export interface PdfPicture {
  /** Below `/pictures`. */
  readonly file: string
  readonly alternative: string
  /** Own size in points. */
  readonly width: number
  readonly height: number
}

/** The pictures that a file shows, under names of ours: what others call them reaches no path. */
export class PdfPictures {
  readonly files = new Map<string, Uint8Array>()
  readonly #names = new Map<string, string>()
  readonly #known: ReadonlyMap<string, Picture>
  readonly #unreadable: ReadonlySet<string>

  /** @param unreadable names of pictures that are told by their words, as those that are not there */
  constructor(known: ReadonlyMap<string, Picture>, unreadable: ReadonlySet<string>) {
    this.#known = known
    this.#unreadable = unreadable
  }

  /** A picture to show; undefined when it cannot be. */
  shown(name: string, alternative: string): PdfPicture | undefined {
    const picture = this.#unreadable.has(name) ? undefined : this.#known.get(name)
    if (picture === undefined) return undefined
    const file = this.#names.get(name) ?? `${this.#names.size + 1}.${picture.type}`
    this.#names.set(name, file)
    this.files.set(file, picture.bytes)
    return { file, alternative, width: picture.width * POINTS, height: picture.height * POINTS }
  }

  /** The name of the picture in a file. */
  nameOf(file: string): string | undefined {
    return [...this.#names].find(([, each]) => each === file)?.[0]
  }
}
