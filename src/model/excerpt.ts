/** The beginning of a text that may be long, for a message: at most `most` characters, then `…`. */
export function excerpt(text: string, most = 60): string {
  if (text.length <= most) return text
  return `${text
    .slice(0, most)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd()}…`
}

/** The same for prose, cut between words: at most `most` characters, then `…`. A single word too long is cut itself. */
export function beginning(text: string, most = 60): string {
  const line = text.replace(/\s*\n\s*/g, ' ').trim()
  if (line.length <= most) return line
  const words = line.slice(0, most + 1).replace(/\s+\S*$/, '')
  return words.length > most ? excerpt(line, most) : `${words.replace(/[\s,;:–-]+$/, '')}…`
}
