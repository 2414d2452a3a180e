import type { Span } from './place.ts'

/**
 * Why a file could not become a {@link import('./source.ts').Source}: a rule of scope `source`, which of its
 * sentences, and the sentence's values. Offsets count bytes from 0. `byte` is written `0xE5`.
 */
export type SourceFault = { readonly span: Span } & (
  | {
      readonly rule: 'source/encoding'
      readonly sentence: 'notUtf8'
      readonly values: { readonly offset: number; readonly byte: string }
    }
  /** Most likely Windows-1252 or ISO 8859-1; `character` is what the byte would then be. */
  | {
      readonly rule: 'source/encoding'
      readonly sentence: 'latin1'
      readonly values: { readonly offset: number; readonly byte: string; readonly character: string }
    }
  | { readonly rule: 'source/encoding'; readonly sentence: 'utf16'; readonly values: { readonly offset: number } }
  | { readonly rule: 'source/encoding'; readonly sentence: 'nul'; readonly values: { readonly offset: number } }
  /** So many combining marks on one character that comparing the text in NFC would take minutes. */
  | { readonly rule: 'source/encoding'; readonly sentence: 'stacked'; readonly values: { readonly offset: number } }
  /** Both in bytes. */
  | {
      readonly rule: 'source/too-large'
      readonly sentence: 'tooLarge'
      readonly values: { readonly size: number; readonly limit: number }
    }
  | {
      readonly rule: 'source/not-a-file'
      readonly sentence:
        | 'folder'
        | 'pipe'
        | 'socket'
        | 'device'
        | 'linkOutside'
        | 'linkBroken'
        | 'linkTooDeep'
        | 'sameName'
      readonly values: Readonly<Record<string, never>>
    }
  | {
      readonly rule: 'source/unreadable'
      readonly sentence: 'missing' | 'denied'
      readonly values: Readonly<Record<string, never>>
    }
  /** `code` is the system's error code, such as `EIO`. */
  | { readonly rule: 'source/unreadable'; readonly sentence: 'failed'; readonly values: { readonly code: string } }
)

/** Why something was not read that only the search for files can tell of. */
export type PassedOver = 'sameName' | 'linkTooDeep' | 'unreadable'

/** Something met while looking for files that was passed over, and why. */
export interface Skipped {
  /** Path relative to the workspace, with `/`, in NFC. */
  readonly path: string
  readonly reason:
    | 'pipe'
    | 'socket'
    | 'device'
    | 'linkOutside'
    | 'linkBroken'
    | 'linkLoop'
    /** A link to a folder, met below a link to a folder. */
    | 'linkTooDeep'
    | 'unreadable'
    /** Another file has the same name in NFC. */
    | 'sameName'
}
