import type { PictureFault } from '../model/picture-fault.ts'
import type { Picture } from '../model/publication.ts'
import { svgSize } from './picture-svg.ts'

/** Largest picture to read, in bytes. */
export const PICTURE_LIMIT = 20 * 1024 * 1024
/** As long as a side may be, and as many pixels as a picture may hold: what is unpacked must fit in memory. */
const LONGEST_SIDE = 20_000
const MOST_PIXELS = 60_000_000

export interface Size {
  readonly width: number
  readonly height: number
}

/**
 * A picture from the bytes of a stranger's file: PNG (ISO/IEC 15948), JPEG (ISO/IEC 10918-1, turned as its EXIF says) or
 * SVG that neither does nor loads anything. Looks at what the bytes are, not at the file's name. Never throws.
 */
export function pictureFrom(bytes: Uint8Array): { readonly picture: Picture } | { readonly fault: PictureFault } {
  if (bytes.length > PICTURE_LIMIT) return { fault: 'tooLarge' }
  const type = typeOf(bytes)
  if (type === undefined) return { fault: 'type' }
  const size = type === 'png' ? pngSize(bytes) : type === 'jpeg' ? jpegSize(bytes) : svgSize(bytes)
  if (typeof size === 'string') return { fault: size }
  const { width, height } = size
  if (!(width > 0 && height > 0)) return { fault: 'broken' }
  const isTooLarge = Math.max(width, height) > LONGEST_SIDE || width * height > MOST_PIXELS
  return isTooLarge ? { fault: 'tooLarge' } : { picture: { type, bytes, width, height } }
}

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

function typeOf(bytes: Uint8Array): Picture['type'] | undefined {
  if (PNG.every((byte, index) => bytes[index] === byte)) return 'png'
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'jpeg'
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).replaceAll('\0', '')
  return /^[^<]{0,8}<(?:\?xml|!--|!DOCTYPE\s+svg|(?:\w+:)?svg)[\s>-]/i.test(start) ? 'svg' : undefined
}

/** The first chunk says how large it is; the last that it is whole. */
function pngSize(bytes: Uint8Array): Size | PictureFault {
  const view = viewOf(bytes)
  if (bytes.length < 45 || view.getUint32(12) !== 0x49484452) return 'broken'
  return { width: view.getUint32(16), height: view.getUint32(20) }
}

/** Markers that begin a frame: all SOF but those that are tables or reserved (DHT, JPG, DAC). */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
}

function jpegSize(bytes: Uint8Array): Size | PictureFault {
  const view = viewOf(bytes)
  let turned = false
  for (let at = 2; at + 9 < bytes.length; ) {
    if (bytes[at] !== 0xff) return 'broken'
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xff) at += 1
    else if (isFrame(marker)) {
      const [height, width] = [view.getUint16(at + 5), view.getUint16(at + 7)]
      return turned ? { width: height, height: width } : { width, height }
    } else {
      const length = view.getUint16(at + 2)
      if (marker === 0xda || length < 2) return 'broken'
      if (marker === 0xe1) turned ||= isTurned(bytes.subarray(at + 4, at + 2 + length))
      at += 2 + length
    }
  }
  return 'broken'
}

/** Most entries of an EXIF directory to look through. */
const MOST_ENTRIES = 1000

/** Whether EXIF (CIPA DC-008, tag 0x0112) says that the picture is shown with its sides exchanged. */
function isTurned(segment: Uint8Array): boolean {
  const view = viewOf(segment)
  if (segment.length < 20 || view.getUint32(0) !== 0x45786966) return false
  const littleEndian = view.getUint16(6) === 0x4949
  const directory = 6 + view.getUint32(10, littleEndian)
  if (directory + 2 > segment.length) return false
  const count = Math.min(view.getUint16(directory, littleEndian), MOST_ENTRIES)
  for (let at = directory + 2; at < directory + 2 + count * 12 && at + 12 <= segment.length; at += 12) {
    if (view.getUint16(at, littleEndian) === 0x0112) return view.getUint16(at + 8, littleEndian) >= 5
  }
  return false
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
