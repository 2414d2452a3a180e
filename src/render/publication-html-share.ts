/** Shares of the line are told by class, in steps: the page's policy lets no element carry a style of its own. */
const STEPS = 20

/** The class of something as wide as a share (0–1) of the line. */
export function shareClass(share: number): string {
  const step = Math.min(STEPS, Math.max(1, Math.round(share * STEPS)))
  return `share-${(step * 100) / STEPS}`
}

/** What the classes look like. */
export const SHARES = Array.from({ length: STEPS }, (_, index) => {
  const percent = ((index + 1) * 100) / STEPS
  return `.share-${percent} { width: ${percent}%; }`
}).join('\n')
