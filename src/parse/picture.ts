import type { PictureFault } from '../model/picture-fault.ts'
import type { Picture } from '../model/publication.ts'
import { boundedSize, pixelType, sizeOfPixels } from './picture-pixels.ts'
import { svgSize } from './picture-svg.ts'

/** Largest picture to read, in bytes. */
export const PICTURE_LIMIT = 20 * 1024 * 1024
/**
 * A picture from the bytes of a stranger's file: PNG (ISO/IEC 15948), JPEG (ISO/IEC 10918-1, turned as its EXIF says) or
 * SVG that neither does nor loads anything. Looks at what the bytes are, not at the file's name. Never throws.
 */
export function pictureFrom(bytes: Uint8Array): { readonly picture: Picture } | { readonly fault: PictureFault } {
  if (bytes.length > PICTURE_LIMIT) return { fault: 'tooLarge' }
  const type = typeOf(bytes)
  if (type === undefined) return { fault: 'type' }
  const size = type === 'svg' ? boundedSize(svgSize(bytes)) : sizeOfPixels(bytes)
  return typeof size === 'string' ? { fault: size } : { picture: { type, bytes, ...size } }
}

function typeOf(bytes: Uint8Array): Picture['type'] | undefined {
  const type = pixelType(bytes)
  if (type !== undefined) return type
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).replaceAll('\0', '')
  return /^[^<]{0,8}<(?:\?xml|!--|!DOCTYPE\s+svg|(?:\w+:)?svg)[\s>-]/i.test(start) ? 'svg' : undefined
}
