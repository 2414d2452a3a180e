/** A file beside this one, or in a folder under or over it. */
const FILE = /^(?:\.\.\/)*[A-Za-z0-9_][A-Za-z0-9._-]*(?:\/[A-Za-z0-9_][A-Za-z0-9._-]*)*(?:#[A-Za-z0-9-]+)?$/

/**
 * Where a reader may be sent: to one of the places there are, a file of the pack, the web or a mailbox. Checked once more
 * here, whoever made the publication; undefined for all else.
 */
export function addressOf(link: string, { places }: { readonly places: ReadonlySet<string> }): string | undefined {
  if (link.startsWith('#')) return places.has(link.slice(1)) ? link : undefined
  return leadsOut(link) ? link : undefined
}

/** Whether a link leads out of the document, to where it may be followed. */
export function leadsOut(link: string): boolean {
  return isFileOfPack(link) || (/^(?:https?:\/\/|mailto:)/i.test(link) && URL.canParse(link))
}

export function isFileOfPack(link: string): boolean {
  return FILE.test(link)
}
