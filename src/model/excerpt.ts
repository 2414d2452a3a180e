/** The beginning of a text that may be long, for a message: at most `most` characters, then `…`. */
export function excerpt(text: string, most = 60): string {
  if (text.length <= most) return text
  return `${text
    .slice(0, most)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd()}…`
}
