import type { FaceSettings } from '../model/face-settings.ts'
import { type HeaderMap, type HeaderValue, itemsAt, textAt, valueAt } from '../model/header.ts'

/** What holds in a workspace that says nothing of its face. */
export const NO_FACE: FaceSettings = { colours: {}, fonts: {}, letterhead: [], closing: [] }

/** What the configuration says under `face`, as far as it can be read. */
export function faceSettings(header: HeaderMap | undefined): FaceSettings {
  const face = valueAt(header, 'face')
  if (face?.kind !== 'map') return NO_FACE
  const logo = valueAt(face, 'logo')
  return {
    ...textsAt(face, ['folder', 'sender']),
    ...(logo?.kind === 'map' && { logo: textsAt(logo, ['file', 'alternative']) }),
    colours: textsAt(valueAt(face, 'colours'), ['primary', 'accent', 'text', 'tint']),
    fonts: textsAt(valueAt(face, 'fonts'), ['headings', 'text']),
    letterhead: linesAt(face, 'letterhead'),
    closing: linesAt(face, 'closing'),
  }
}

/** The texts of a map under some keys; those that are empty or no texts are left out. */
function textsAt<Key extends string>(
  map: HeaderValue | undefined,
  keys: readonly Key[],
): { readonly [Each in Key]?: string } {
  const found = keys.flatMap((key) => {
    const text = textAt(map, key)?.normalize('NFC').trim()
    return text ? [[key, text] as const] : []
  })
  return Object.fromEntries(found) as { readonly [Each in Key]?: string }
}

function linesAt(face: HeaderMap, key: string): readonly string[] {
  return itemsAt(face, key).flatMap((item) => textAt(item)?.normalize('NFC').trim() || [])
}
