/** Colours are `#rrggbb`. Ratios are those of WCAG 2.2, from 1 (the same) to 21 (black and white). */

export const WHITE = '#ffffff'
const BLACK = '#000000'

export function isColour(text: string): boolean {
  return /^#[0-9a-f]{6}$/i.test(text)
}

/** The contrast between two colours (WCAG 2.2, `contrast ratio`). */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

/**
 * The colour with at least a contrast to a background that is nearest to the one given: itself when it has it, else a
 * darker one of its hue, or a lighter one on a dark background. Black or white when no other will do.
 */
export function nearestReadable(colour: string, background: string, least: number): string {
  const towards = contrast(BLACK, background) >= contrast(WHITE, background) ? BLACK : WHITE
  const enough = (share: number) => contrast(mixed(towards, colour, share), background) >= least
  for (let step = 0; step < STEPS; step += 1) if (enough(step / STEPS)) return mixed(towards, colour, step / STEPS)
  return towards
}

/** As fine as colours of 8 bits a channel can be told apart. */
const STEPS = 255

/** So much (0–1) of one colour in another. */
export function mixed(colour: string, into: string, share: number): string {
  const [from, to] = [channels(into), channels(colour)]
  const parts = from.map((value, index) => Math.round(value + ((to[index] ?? 0) - value) * share))
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`
}

/** How light a colour is, 0–1 (WCAG 2.2, `relative luminance`). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const share = value / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Red, green and blue, 0–255. */
function channels(colour: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
}
