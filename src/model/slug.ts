/**
 * The id a text gives when none is written: lower case, å and ä to a, ö to o, é to e (other marks fall off),
 * everything else to single hyphens. NFC and NFD give the same. Empty when nothing is left.
 */
export function slug(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[æ]/g, 'ae')
    .replace(/[ø]/g, 'o')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
