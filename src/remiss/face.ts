import { FACE } from '../messages/face.ts'
import { isColour, mixed, nearestReadable, WHITE } from '../model/contrast.ts'
import type { Face } from '../model/face.ts'
import { type FaceFiles, type FaceSettings, LEAST_CONTRAST, SHIPPED_FAMILIES } from '../model/face-settings.ts'
import type { Workspace } from '../model/workspace.ts'
import { countyOf } from '../schema/registers.ts'

/** The shipped look: calm, deep, and as clear in print without colour. */
const COLOURS: Face['colours'] = { primary: '#0f4c5c', accent: '#00608a', text: '#1a2027', tint: '#e6f0f2' }
const FONTS: Face['fonts'] = { headings: 'Source Sans 3', text: 'Source Serif 4' }

/**
 * How a region looks and signs: what its workspace says, and the shipped look for the rest. Whatever is said, the texts
 * can be read: a colour with too little contrast gives way to the nearest that has enough. The logo's picture has the
 * path of its file as its name. `families` are those of the fonts at hand, beside the shipped ones.
 */
export function faceFrom(workspace: Workspace, { logo }: FaceFiles, families: readonly string[] = []): Face {
  const { face, county, language } = workspace
  const texts = FACE[language]
  const sender = face.sender ?? (county && countyOf(county)?.region) ?? texts.sender
  return {
    sender,
    ...(logo !== undefined && { logo: { picture: logo, alternative: face.logo?.alternative ?? sender } }),
    letterhead: face.letterhead,
    closing: face.closing.length > 0 ? face.closing : [texts.greeting, sender],
    colours: coloursFrom(face),
    fonts: {
      headings: familyFrom(face.fonts.headings, FONTS.headings, families),
      text: familyFrom(face.fonts.text, FONTS.text, families),
    },
  }
}

/** As light as a tint of the primary colour is. */
const TINT_SHARE = 0.1

/** A region that names its primary colour alone gets links and tint of the same hue. */
function coloursFrom({ colours }: FaceSettings): Face['colours'] {
  const own = (use: keyof Face['colours']) => {
    const colour = colours[use]
    return colour !== undefined && isColour(colour) ? colour.toLowerCase() : undefined
  }
  const ownPrimary = own('primary')
  const primary = nearestReadable(ownPrimary ?? COLOURS.primary, WHITE, LEAST_CONTRAST.primary)
  const accent = own('accent') ?? (ownPrimary === undefined ? COLOURS.accent : primary)
  const text = nearestReadable(own('text') ?? COLOURS.text, WHITE, LEAST_CONTRAST.text)
  const tint = own('tint') ?? (ownPrimary === undefined ? COLOURS.tint : mixed(primary, WHITE, TINT_SHARE))
  return {
    primary,
    accent: nearestReadable(accent, WHITE, LEAST_CONTRAST.accent),
    text,
    tint: nearestReadable(tint, text, LEAST_CONTRAST.tint),
  }
}

/** A family that is not at hand gives way to the shipped one, so that every format looks the same. */
function familyFrom(wanted: string | undefined, shipped: string, families: readonly string[]): string {
  return [...SHIPPED_FAMILIES, ...families].find((family) => family === wanted) ?? shipped
}
