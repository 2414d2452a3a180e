/** What would be lost if a pack took the place of an earlier one. */
export type PackLoss =
  /** Another version of the proposal. */
  | { readonly kind: 'proposal' }
  /** Another last day for answers, `YYYY-MM-DD`; empty for none. */
  | { readonly kind: 'closes'; readonly day: string }
  /** Another day of sending. */
  | { readonly kind: 'day' }
  /** Files that the new one has not, such as this. */
  | { readonly kind: 'gone'; readonly file: string }
  /** Documents that are otherwise, by title. */
  | { readonly kind: 'documents'; readonly titles: readonly string[] }
