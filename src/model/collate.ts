/** One collator for the whole program, never the host's: å, ä and ö last, and 2 before 10. Made when first needed: it takes 6 ms. */
let collator: Intl.Collator | undefined

/** Order of names as a Swedish reader expects it. Total: texts the collator holds equal are ordered by code unit. */
export function compareSwedish(first: string, second: string): number {
  collator ??= new Intl.Collator('sv', { numeric: true })
  return collator.compare(first, second) || (first < second ? -1 : first > second ? 1 : 0)
}
