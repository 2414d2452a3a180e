/**
 * The id a text gives when none is written: lower case, å and ä to a, ö to o, é to e (other marks fall off),
 * everything else to single hyphens. NFC and NFD give the same. Empty when nothing is left.
 */
export function slug(text: string): string {
  const folded = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]+/g, '')
  const latin = /[æø]/.test(folded) ? folded.replaceAll('æ', 'ae').replaceAll('ø', 'o') : folded
  const hyphened = latin.replace(/[^a-z0-9]+/g, '-')
  return hyphened.slice(hyphened.startsWith('-') ? 1 : 0, hyphened.endsWith('-') ? -1 : undefined)
}
