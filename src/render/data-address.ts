import type { Picture } from '../model/publication.ts'

/** Media types of pictures (IANA). */
const TYPES: Readonly<Record<Picture['type'], string>> = {
  png: 'image/png',
  jpeg: 'image/jpeg',
  svg: 'image/svg+xml',
}

/** As many bytes as one call takes arguments for. */
const STRETCH = 8192

/** A picture as an address that holds it (RFC 2397), so that a page shows it without loading anything. */
export function dataAddress({ type, bytes }: Picture): string {
  let characters = ''
  for (let start = 0; start < bytes.length; start += STRETCH) {
    characters += String.fromCharCode(...bytes.subarray(start, start + STRETCH))
  }
  return `data:${TYPES[type]};base64,${btoa(characters)}`
}
