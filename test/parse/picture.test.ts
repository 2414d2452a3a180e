import { describe, expect, test } from 'vitest'
import type { PictureFault } from '../../src/model/picture-fault.ts'
import { pictureFrom } from '../../src/parse/picture.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const svg = (content: string, attributes = 'width="90" height="30"') =>
  bytesOf(
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${content}</svg>`,
  )

function sizeOf(bytes: Uint8Array): readonly [string, number, number] | PictureFault {
  const read = pictureFrom(bytes)
  return 'fault' in read ? read.fault : [read.picture.type, read.picture.width, read.picture.height]
}

function png(width: number, height: number): Uint8Array {
  const bytes = new Uint8Array(64)
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52])
  new DataView(bytes.buffer).setUint32(16, width)
  new DataView(bytes.buffer).setUint32(20, height)
  return bytes
}

/** A PNG whose colour profile is so many bytes long as it is packed. */
function profiled(length: number): Uint8Array {
  const bytes = new Uint8Array(64 + 12 + length)
  bytes.set(png(9, 9).subarray(0, 33))
  new DataView(bytes.buffer).setUint32(33, length)
  bytes.set(bytesOf('iCCP'), 37)
  return bytes
}

/** A PNG of sixteen bits to a colour. */
function deep(width: number, height: number): Uint8Array {
  const bytes = png(width, height)
  bytes[24] = 16
  return bytes
}

const inAddress = (bytes: Uint8Array) =>
  `data:image/${bytes[0] === 0x89 ? 'png' : 'jpeg'};base64,${Buffer.from(bytes).toString('base64')}`

/** A JPEG of 300 × 200 as its frame says, turned as EXIF says when it is given. */
function jpeg(orientation?: number, littleEndian = false): Uint8Array {
  const exif = new Uint8Array(36)
  const view = new DataView(exif.buffer)
  view.setUint16(0, 0xffe1)
  view.setUint16(2, 34)
  exif.set(bytesOf('Exif\0\0'), 4)
  exif.set(bytesOf(littleEndian ? 'II' : 'MM'), 10)
  view.setUint16(12, 42, littleEndian)
  view.setUint32(14, 8, littleEndian)
  view.setUint16(18, 1, littleEndian)
  view.setUint16(20, 0x0112, littleEndian)
  view.setUint16(22, 3, littleEndian)
  view.setUint32(24, 1, littleEndian)
  view.setUint16(28, orientation ?? 1, littleEndian)
  const frame = [0xff, 0xc0, 0, 17, 8, 0, 200, 1, 44, 3, 1, 0x11, 0, 2, 0x11, 1, 3, 0x11, 1, 0xff, 0xd9]
  return new Uint8Array([0xff, 0xd8, ...(orientation === undefined ? [0xff, 0xfe, 0, 4, 1, 2] : exif), ...frame])
}

describe('a picture', () => {
  test.each([
    ['PNG', png(640, 480), ['png', 640, 480]],
    ['JPEG', jpeg(), ['jpeg', 300, 200]],
    ['JPEG that stands', jpeg(1), ['jpeg', 300, 200]],
    ['JPEG upside down', jpeg(3), ['jpeg', 300, 200]],
    ['JPEG turned', jpeg(6), ['jpeg', 200, 300]],
    ['JPEG turned, the other way of writing numbers', jpeg(8, true), ['jpeg', 200, 300]],
    ['SVG', svg('<circle r="9"/>'), ['svg', 90, 30]],
    ['SVG with units', svg('', 'width="1in" height="2.54cm"'), ['svg', 96, 96]],
    ['SVG by its view box', svg('', 'viewBox="0 0 120 40"'), ['svg', 120, 40]],
    ['SVG by its width and view box', svg('', 'width="60px" height="100%" viewBox="0,0,120,40"'), ['svg', 60, 20]],
    [
      'SVG after a declaration and a comment',
      bytesOf('\ufeff<?xml version="1.0" encoding="UTF-8"?>\n<!-- märke -->\n<svg viewBox="0 0 9 9"/>'),
      ['svg', 9, 9],
    ],
  ])('%s has its own size', (_, bytes, size) => {
    expect(sizeOf(bytes)).toEqual(size)
  })

  test.each<readonly [string, Uint8Array, PictureFault]>([
    ['nothing', new Uint8Array(), 'type'],
    ['a page', bytesOf('<!doctype html><p>'), 'type'],
    ['a GIF', bytesOf('GIF89a'), 'type'],
    ['half a PNG', png(9, 9).subarray(0, 30), 'broken'],
    ['a PNG without size', png(0, 9), 'broken'],
    ['a PNG larger than any memory', png(100_000, 100_000), 'tooLarge'],
    ['a JPEG cut short', jpeg(6).subarray(0, 20), 'broken'],
    ['a JPEG of markers alone', new Uint8Array(500).fill(0xff, 0).fill(0xd8, 1, 2), 'broken'],
    ['an SVG without size', svg('', ''), 'size'],
    ['an SVG that is none', bytesOf('<svg width="9" height="9"><g></svg>'), 'broken'],
    ['an SVG with something after it', bytesOf('<svg width="9" height="9"/><svg/>'), 'broken'],
    [
      'an SVG in Latin 1',
      new Uint8Array([...bytesOf('<svg width="9" height="9"><text>'), 0xe5, ...bytesOf('</text></svg>')]),
      'encoding',
    ],
    [
      'an SVG that says Latin 1',
      bytesOf('<?xml version="1.0" encoding="iso-8859-1"?><svg width="9" height="9"/>'),
      'encoding',
    ],
    ['an SVG too deep', svg('<g>'.repeat(500) + '</g>'.repeat(500)), 'broken'],
  ])('is not made of %s', (_, bytes, fault) => {
    expect(sizeOf(bytes)).toBe(fault)
  })

  test.each([
    '<script>alert(1)</script>',
    '<svg:script xmlns:svg="http://www.w3.org/2000/svg">alert(1)</svg:script>',
    '<SCRIPT/>',
    '<rect onclick="alert(1)"/>',
    '<foreignObject><p/></foreignObject>',
    '<set attributeName="href" to="javascript:alert(1)"/>',
    '<animateTransform/>',
  ])('that does something is refused: %s', (content) => {
    expect(sizeOf(svg(content))).toBe('script')
  })

  test.each([
    '<image href="https://exempel.se/a.png"/>',
    '<image xlink:href="//exempel.se/a.png"/>',
    '<image href="a.png" xlink:href="#a"/>',
    '<use href="&#104;ttps://exempel.se/a.svg#a"/>',
    '<a href="javascript:alert(1)"/>',
    '<image href="data:image/svg+xml,%3Csvg%3E"/>',
    '<rect fill="url(https://exempel.se/a.svg#b)"/>',
    `<rect style="fill:url('https://exempel.se/a.svg#b')"/>`,
    '<rect style="fill:&#117;rl(https://exempel.se/a)"/>',
    '<rect style="fill:\\75 rl(https://exempel.se/a)"/>',
    '<style>@import "https://exempel.se/a.css";</style>',
    '<style><![CDATA[rect { fill: url(https://exempel.se/a) }]]></style>',
    '<style>rect { fill: &#x75;rl(https://exempel.se/a) }</style>',
    '<g xml:base="https://exempel.se/"/>',
  ])('that loads something is refused: %s', (content) => {
    expect(sizeOf(svg(content))).toBe('outside')
  })

  test.each([
    '<!DOCTYPE svg [<!ENTITY a "b">]><svg width="9" height="9"/>',
    '<?xml version="1.0"?>\n<!doctype svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/a.dtd"><svg width="9" height="9"/>',
  ])('with declarations is refused: %s', (text) => {
    expect(sizeOf(bytesOf(text))).toBe('declarations')
  })

  test('may refer to itself, and hold pictures', () => {
    const inside =
      '<defs><linearGradient id="g"/></defs><rect fill="url(#g)"/><use href="#g"/>' +
      `<image href="${inAddress(png(64, 48))}"/><image href="${inAddress(jpeg())}"/>`
    expect(sizeOf(svg(inside))).toEqual(['svg', 90, 30])
  })

  test('that repeats itself without end, or doubles with every step, is refused at once', () => {
    const doubled = Array.from(
      { length: 14 },
      (_, step) => `<g id="a${step}">${`<use href="#a${step + 1}"/>`.repeat(8)}</g>`,
    )
    const began = performance.now()
    expect(sizeOf(svg('<g id="a"><use href="#a"/></g>'))).toBe('tooMuchWork')
    expect(sizeOf(svg(`${doubled.join('')}<g id="a14"><rect/></g>`))).toBe('tooMuchWork')
    expect(sizeOf(svg(`<g id="a">${'<use href="#a"/>'.repeat(20_000)}</g>`))).toBe('tooMuchWork')
    expect(performance.now() - began).toBeLessThan(2000)
  })

  test.each<readonly [string, string]>([
    ['a number beyond all measure', '<circle r="1e38"/>'],
    ['an arc beyond all measure', '<path d="M0 0A1e38 1e38 0 1 1 1 50"/>'],
    ['a number beyond all measure in its style', '<text style="font-size:9999999px">a</text>'],
    ['a number beyond all measure in its style sheet', '<style>text{font-size:9999999px}</style>'],
    [
      'a filter that reaches far',
      '<filter id="f" x="-1000%" width="3000%"><feGaussianBlur stdDeviation="2"/></filter>',
    ],
    ['a filter that blurs all', '<filter id="f"><feGaussianBlur stdDeviation="5000"/></filter>'],
    ['a filter that blurs all, by its name', '<rect filter="blur(5000px)"/>'],
    ['a filter that is drawn in long', '<filter id="f"><feTurbulence numOctaves="9"/></filter>'],
    ['filters within filters', '<g filter="blur(2)"><g filter="blur(2)"><rect/></g></g>'],
    ['filters within filters, by reference', '<g id="a" filter="blur(2)"/><g filter="blur(2)"><use href="#a"/></g>'],
    ['filters by class within filters', '<style>.a{filter:blur(2px)}</style><g class="a"><g class="a"/></g>'],
    ['filters on everything', '<rect filter="url(#f)"/>'.repeat(50)],
    ['a layer for each element', '<g opacity="0.99"><rect/></g>'.repeat(1000)],
    ['a layer for each element by class', `<style>.a{opacity:.9}</style>${'<g class="a"/>'.repeat(1000)}`],
    ['a layer for every element', `<style>g{opacity:.9}</style>${'<g/>'.repeat(1000)}`],
    ['a line without end', `<path d="M0 0${'L62 94'.repeat(80_000)}"/>`],
    ['lines without end', `<path d="M0 0${'L62 94'.repeat(60_000)}"/>`.repeat(5)],
    ['text without end', `<text>${'W'.repeat(30_000)}</text>`],
    ['selectors without end', `<style>${'g '.repeat(100)}rect{fill:red}</style>`],
    ['rules without end', `<style>${'.a{fill:red}'.repeat(5000)}</style>`],
    ['a picture repeated', `<image id="i" href="${inAddress(png(5000, 5000))}"/>${'<use href="#i"/>'.repeat(5)}`],
  ])('that asks for too much with %s is refused', (_, inside) => {
    expect(sizeOf(svg(inside))).toBe('tooMuchWork')
  })

  test('holds no picture that would be refused by itself', () => {
    expect(sizeOf(svg(`<image href="${inAddress(png(15_000, 15_000))}"/>`))).toBe('tooLarge')
    expect(sizeOf(svg(`<image href="${inAddress(profiled(500_000))}"/>`))).toBe('tooMuchWork')
    expect(sizeOf(svg('<image href="data:image/png,%89PNG"/>'))).toBe('broken')
  })

  test.each<readonly [string, string]>([
    [
      'a map of 3,000 areas with names',
      `<style>.area{fill:#12345678;stroke:#fff;stroke-width:.5;opacity:1}</style>${Array.from(
        { length: 3000 },
        (_, area) => `<path id="kommun-${area}" d="M${area} 7.123456789${'l1.25-3.5'.repeat(20)}z" fill="#a1b2c3"/>`,
      ).join('')}${'<text x="12" y="9" font-size="8">Karlskoga</text>'.repeat(290)}`,
    ],
    [
      'a chart of points',
      `<defs><clipPath id="p"><rect width="9" height="9"/></clipPath><path id="m" d="M0 3C.8 3 1.5 2.6 2 2"/></defs>${'<g clip-path="url(#p)"><use href="#m" x="100.5" y="20" style="fill:#1f77b4;stroke:#1f77b4"/></g>'.repeat(400)}`,
    ],
    [
      'a logo with a shadow',
      '<filter id="s" x="-20%" y="-20%" width="140%" height="140%"><feGaussianBlur stdDeviation="3"/><feOffset dx="2" dy="2"/><feMerge><feMergeNode/><feMergeNode in="SourceGraphic"/></feMerge></filter><g filter="url(#s)"><path d="M0 0h9v9z"/></g>',
    ],
    ['a coastline', `<path d="M0 0${'l1.25-3.5'.repeat(40_000)}"/>`],
  ])('may be %s', (_, inside) => {
    expect(sizeOf(svg(inside))).toEqual(['svg', 90, 30])
  })

  test('in pixels may have a colour profile, but none that fills the memory', () => {
    expect(sizeOf(profiled(3000))).toEqual(['png', 9, 9])
    expect(sizeOf(profiled(1_500_000))).toBe('tooMuchWork')
  })

  test('of sixteen bits to a colour may be half as large', () => {
    expect(sizeOf(deep(5000, 5000))).toEqual(['png', 5000, 5000])
    expect(sizeOf(deep(7700, 7700))).toBe('tooLarge')
    expect(sizeOf(png(7700, 7700))).toEqual(['png', 7700, 7700])
  })

  test('is read in a time that grows with its length, whatever is in it', () => {
    const long = ['<', '<!--', '<a ', '<a b="', '&#', '<![CDATA[', "='", ' a=""']
    const began = performance.now()
    for (const part of long) sizeOf(bytesOf(`<svg width="9" height="9">${part.repeat(200_000 / part.length)}`))
    expect(performance.now() - began).toBeLessThan(2000)
  })
})
