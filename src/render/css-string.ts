/** A text as a string of CSS (Syntax level 3, section 4.3.7) that can end neither itself nor the style it stands in. */
export function cssString(text: string): string {
  const written = text.replace(
    /[^\p{L}\p{N} .,:–-]/gu,
    (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `,
  )
  return `"${written}"`
}
