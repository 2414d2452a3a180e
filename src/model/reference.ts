import type { Span } from './place.ts'

/** Where a header value must lead, as the schema of its type says. */
export type Reference =
  /** Id of a document of one of these types (any type when absent), or its path from the workspace. */
  | { readonly to: 'document'; readonly types?: readonly string[] }
  /**
   * Address of a section: `#id` here, `document#id` elsewhere; with `in`, a bare `id` in the document that
   * the header value at that path (`/base/document`) names.
   */
  | { readonly to: 'section'; readonly roles?: readonly string[]; readonly in?: string }
  /** Path of a file, from the document's folder. */
  | { readonly to: 'file' }
  | { readonly to: 'municipality' }
  | { readonly to: 'county' }

/** A header value that must lead somewhere, as it is written. */
export interface Use<Kind extends Reference = Reference> {
  readonly text: string
  readonly reference: Kind
  /** Where in the header it stands: keys, and places in lists. */
  readonly path: readonly (string | number)[]
  readonly span: Span
}
