/** Numbers of ICC.1:2010 have 16 bits after the point. */
const FIXED = 0x10000
/** The white that all profiles relate to, D50 (ICC.1:2010, 7.2.16). */
const D50 = [0.9642, 1, 0.82491]
/** How white turns from D65 to D50 (Bradford), and the three lights of sRGB after it, as in the profile of IEC 61966-2-1. */
const ADAPTATION = [1.04788, 0.02292, -0.0502, 0.02959, 0.99048, -0.01707, -0.00923, 0.01508, 0.75168]
const RED = [0.43607, 0.22249, 0.01392]
const GREEN = [0.38515, 0.71687, 0.09708]
const BLUE = [0.14307, 0.06061, 0.7141]
/** ((x + 0.055) / 1.055)^2.4, and x / 12.92 up to 0.04045 (IEC 61966-2-1). */
const CURVE = [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045]

const HEADER = 128

/**
 * The colours of sRGB (IEC 61966-2-1) as an ICC profile of version 4: what the colours of a PDF file mean. Made of the
 * standard's figures, so that no other's profile, with terms of its own, needs to go along.
 */
export function srgbProfile(): Uint8Array {
  const curve = [...ascii('para'), ...word(0), 0, 3, 0, 0, ...CURVE.flatMap(fixed)]
  const tags: readonly (readonly [string, readonly number[]])[] = [
    ['desc', localised('sRGB')],
    ['cprt', localised('CC0')],
    ['wtpt', colour(D50)],
    ['chad', [...ascii('sf32'), ...word(0), ...ADAPTATION.flatMap(fixed)]],
    ['rXYZ', colour(RED)],
    ['gXYZ', colour(GREEN)],
    ['bXYZ', colour(BLUE)],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ]
  const table = HEADER + 4 + 12 * tags.length
  const [index, content]: [number[], number[]] = [[], []]
  for (const [name, bytes] of tags) {
    index.push(...ascii(name), ...word(table + content.length), ...word(bytes.length))
    content.push(...bytes, ...new Array((4 - (bytes.length % 4)) % 4).fill(0))
  }
  return Uint8Array.from([...header(table + content.length), ...word(tags.length), ...index, ...content])
}

/** A monitor's profile of version 4, from RGB to XYZ (ICC.1:2010, 7.2); made at a day that says nothing. */
function header(size: number): number[] {
  const day = [2000, 1, 1, 0, 0, 0].flatMap((part) => word(part).slice(2))
  const start = [...word(size), ...word(0), 4, 0x20, 0, 0, ...ascii('mntrRGB XYZ '), ...day, ...ascii('acsp')]
  const bytes = [...start, ...new Array(68 - start.length).fill(0), ...D50.flatMap(fixed)]
  return [...bytes, ...new Array(HEADER - bytes.length).fill(0)]
}

/** A text in English alone. */
function localised(text: string): number[] {
  const letters = ascii(text).flatMap((letter) => [0, letter])
  return [
    ...ascii('mluc'),
    ...[0, 1, 12].flatMap(word),
    ...ascii('enUS'),
    ...word(letters.length),
    ...word(28),
    ...letters,
  ]
}

function colour(parts: readonly number[]): number[] {
  return [...ascii('XYZ '), ...word(0), ...parts.flatMap(fixed)]
}

function fixed(value: number): number[] {
  return word(Math.round(value * FIXED))
}

/** Four bytes, the highest first. */
function word(value: number): number[] {
  return [24, 16, 8, 0].map((shift) => (value >> shift) & 0xff)
}

function ascii(text: string): number[] {
  return Array.from(text, (letter) => letter.charCodeAt(0))
}
