/**
 * The id a text gives when none is written: lower case, å and ä to a, ö to o, é to e (other marks fall off),
 * everything else to single hyphens. NFC and NFD give the same. Empty when nothing is left.
 */
export function slug(text: string): string {
  const lower = text.toLowerCase()
  // Nearly every heading is in plain Swedish, which needs no taking apart.
  const latin = /[^\0-\x7fåäö–]/.test(lower) ? unmarked(lower) : plain(lower)
  const hyphened = latin.replace(/[^a-z0-9]+/g, '-')
  return hyphened.slice(hyphened.startsWith('-') ? 1 : 0, hyphened.endsWith('-') ? -1 : undefined)
}

function plain(text: string): string {
  return text.replaceAll('ö', 'o').replaceAll('ä', 'a').replaceAll('å', 'a')
}

function unmarked(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]+/g, '')
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
}
