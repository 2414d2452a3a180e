/** Where a link to a mailbox leads; undefined for text that is not one address, which a mail program could take for more. */
export function mailLink(address: string): string | undefined {
  return /^[\p{L}\p{N}._+-]+@[\p{L}\p{N}.-]+$/u.test(address) ? `mailto:${address}` : undefined
}

/** Where a link to a page of the web leads; undefined for an address of another kind. */
export function webLink(address: string): string | undefined {
  return /^https?:\/\/[^\s"<>]+$/i.test(address) ? address : undefined
}
