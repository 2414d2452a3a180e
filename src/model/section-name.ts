/** A section by its number, when it has one, and its heading: `3.4 Gröna näringar`. */
export function sectionName({ number, heading }: { readonly number: string; readonly heading: string }): string {
  return number === '' ? heading : `${number} ${heading}`
}
