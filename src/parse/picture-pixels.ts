import type { PictureFault } from '../model/picture-fault.ts'

/** As long as a side may be, and as many pixels as a picture may hold: what is unpacked must fit in memory. */
const LONGEST_SIDE = 20_000
const MOST_PIXELS = 60_000_000

/** In CSS pixels; of a picture in pixels, its own. */
export interface Size {
  readonly width: number
  readonly height: number
}

/** The size of a PNG or JPEG that is not too large to be unpacked. Never throws. */
export function sizeOfPixels(bytes: Uint8Array): Size | PictureFault {
  const type = pixelType(bytes)
  if (type === undefined) return 'type'
  return boundedSize(type === 'png' ? pngSize(bytes) : jpegSize(bytes))
}

/** A size that a picture can have. */
export function boundedSize(size: Size | PictureFault): Size | PictureFault {
  if (typeof size === 'string') return size
  const { width, height } = size
  if (!(width > 0 && height > 0)) return 'broken'
  return Math.max(width, height) > LONGEST_SIDE || width * height > MOST_PIXELS ? 'tooLarge' : size
}

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

/** What bytes begin as. */
export function pixelType(bytes: Uint8Array): 'png' | 'jpeg' | undefined {
  if (PNG.every((byte, index) => bytes[index] === byte)) return 'png'
  return bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff ? 'jpeg' : undefined
}

/** Chunks of a PNG, and packed bytes of colour profiles and texts in it: they may unpack to a thousand times as many. */
const MOST_CHUNKS = 100_000
const MOST_PACKED = 128 * 1024

/** The first chunk says how large it is. */
function pngSize(bytes: Uint8Array): Size | PictureFault {
  const view = viewOf(bytes)
  if (bytes.length < 45 || view.getUint32(12) !== 0x49484452) return 'broken'
  let [packed, chunks] = [0, 0]
  for (let at = 8; at + 8 <= bytes.length && chunks <= MOST_CHUNKS; chunks += 1) {
    const length = view.getUint32(at)
    if (isPackedBeside(view.getUint32(at + 4))) packed += length
    at += 12 + length
  }
  if (packed > MOST_PACKED || chunks > MOST_CHUNKS) return 'tooMuchWork'
  const [width, height, bits] = [view.getUint32(16), view.getUint32(20), view.getUint8(24)]
  // Of sixteen bits to a colour, a picture takes twice the memory.
  return bits > 8 && width * height > MOST_PIXELS / 2 ? 'tooLarge' : { width, height }
}

/** iCCP and zTXt. What iTXt holds is read by nothing here. */
function isPackedBeside(type: number): boolean {
  return type === 0x69434350 || type === 0x7a545874
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
