/** The beginning of a text that may be long, for a message: at most `most` characters, then `…`. */
export function excerpt(text: string, most = 60): string {
  if (text.length <= most) return text
  return `${text
    .slice(0, most)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd()}…`
}

/** The same for prose, on one line and cut between words. A single word too long is cut itself. */
export function beginning(text: string, most = 60): string {
  const trimmed = text.trim()
  const near = trimmed.slice(0, 4 * most).replace(/\s*\n\s*/g, ' ')
  if (near.length <= most && trimmed.length <= 4 * most) return near
  // A no-break space holds a number together.
  const words = near.slice(0, most + 1).replace(/[ \t]+[^ \t]*$/, '')
  return words.length > most ? excerpt(near, most) : `${words.replace(/[\s.,;:–-]+$/, '')}…`
}
