import { initWasm, Resvg } from '@resvg/resvg-wasm'

export interface RasterRequest {
  /** Of the picture made, in pixels; its height follows. */
  readonly width: number
  /** What its words are set in: no other fonts are known. */
  readonly fonts: readonly Uint8Array[]
  /** Family of one of them, for words that ask for fonts not among them. */
  readonly family: string
  /** The bytes of `resvg.wasm`. */
  readonly engine: Uint8Array
}

/** A picture in pixels; `width` and `height` are its own. */
export interface Raster {
  readonly png: Uint8Array
  readonly width: number
  readonly height: number
}

let started: Promise<void> | undefined

/**
 * An SVG picture drawn as PNG. Pictures it links to are left out: nothing is read from elsewhere.
 *
 * @throws when the text is no SVG
 */
export async function rasterised(svg: string, { width, fonts, family, engine }: RasterRequest): Promise<Raster> {
  started ??= initWasm(engine)
  await started
  const families = { defaultFontFamily: family, serifFamily: family, sansSerifFamily: family, monospaceFamily: family }
  const font = { fontBuffers: [...fonts], ...families }
  const picture = new Resvg(svg, { fitTo: { mode: 'width', value: width }, font })
  try {
    const image = picture.render()
    const raster = { png: image.asPng(), width: image.width, height: image.height }
    image.free()
    return raster
  } finally {
    picture.free()
  }
}
