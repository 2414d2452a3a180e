/**
 * The id a text gives when none is written: lower case, å and ä to a, ö to o, é to e (other marks fall off),
 * everything else to single hyphens. NFC and NFD give the same. Empty when nothing is left.
 */
export function slug(text: string): string {
  const lower = text.toLowerCase()
  const latin = /[^\0-\x7f]/.test(lower) ? unmarked(lower) : lower
  const hyphened = latin.replace(/[^a-z0-9]+/g, '-')
  return hyphened.slice(hyphened.startsWith('-') ? 1 : 0, hyphened.endsWith('-') ? -1 : undefined)
}

function unmarked(text: string): string {
  const letters = text.normalize('NFD').replace(/[\u0300-\u036f]+/g, '')
  return /[æø]/.test(letters) ? letters.replaceAll('æ', 'ae').replaceAll('ø', 'o') : letters
}
