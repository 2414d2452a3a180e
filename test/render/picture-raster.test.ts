import { expect, test } from 'vitest'
import { rasterised } from '../../src/render/picture-raster.ts'
import { asset, shippedFonts } from './assets.ts'

const engine = { family: 'Source Sans 3', engine: asset('resvg.wasm') }

function svg(content: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20">${content}</svg>`
}

test('a picture is as wide as asked, and keeps its shape', async () => {
  const raster = await rasterised(svg('<rect width="40" height="20" fill="#205080"/>'), {
    width: 200,
    fonts: [],
    ...engine,
  })
  expect(raster).toMatchObject({ width: 200, height: 100 })
  expect(Array.from(raster.png.subarray(1, 4), (byte) => String.fromCharCode(byte)).join('')).toBe('PNG')
})

test('words are drawn with the fonts given, the same each time', async () => {
  const words = svg('<text x="2" y="14" font-family="Source Sans 3" font-size="10">Länet</text>')
  const request = { width: 80, fonts: shippedFonts, ...engine }
  const [first, second] = [await rasterised(words, request), await rasterised(words, request)]
  expect(second).toEqual(first)
  const nothing = await rasterised(svg(''), request)
  expect(first).not.toEqual(nothing)
  expect(await rasterised(words, { ...request, fonts: [] })).toEqual(nothing)
})

test('words that ask for another font are drawn all the same', async () => {
  const request = { width: 80, fonts: shippedFonts, ...engine }
  const inFont = (font: string) =>
    rasterised(svg(`<text x="2" y="14" font-family="${font}" font-size="10">Länet</text>`), request)
  expect(await inFont('Arial')).toEqual(await inFont('Source Sans 3'))
})

test('what is no picture is refused', async () => {
  await expect(rasterised('ingen bild', { width: 80, fonts: [], ...engine })).rejects.toThrow()
})
