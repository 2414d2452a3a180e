import type { Manifest, PackSource } from './pack.ts'

/** A pack as it was found, in a folder or a zip. Nothing in it is believed. */
export interface PackContents {
  /** Bytes of each file by name, from the pack's folder with `/`. */
  readonly files: ReadonlyMap<string, number>
  /** What stands in it and is no file: links, devices. */
  readonly others: readonly string[]
  /** SHA-256 of a file; undefined when it cannot be read whole. */
  readonly digestOf: (name: string) => string | undefined
  /** A small file as text; undefined when it is missing, too large or no UTF-8. */
  readonly textOf: (name: string) => string | undefined
}

/** One thing that does not hold. Names are a stranger's. */
export type PackFault =
  /** A file the pack must have. */
  | { readonly kind: 'missing'; readonly name: string }
  /** Other bytes than the manifest says. */
  | { readonly kind: 'changed'; readonly name: string }
  /** A file that cannot be read whole, or is too large to be looked at. */
  | { readonly kind: 'unreadable'; readonly name: string }
  /** A file that the pack does not speak of. */
  | { readonly kind: 'foreign'; readonly name: string }
  /** A link, device or the like, which no pack has. */
  | { readonly kind: 'not-a-file'; readonly name: string }
  /** The manifest is no JSON, or, at the place given, not as the schema says. */
  | { readonly kind: 'manifest'; readonly name: string; readonly at?: string }
  /** `SHA256SUMS` is not written as such. */
  | { readonly kind: 'checksums'; readonly name: string }
  /** `SHA256SUMS` does not name a file, or gives another sum than the file has. */
  | { readonly kind: 'checksum'; readonly name: string }
  /** `SHA256SUMS` names a file that is neither there nor part of the pack. */
  | { readonly kind: 'strange-checksum'; readonly name: string }
  /** The zip beside the files is none that can be read. */
  | { readonly kind: 'zip'; readonly name: string }
  /** The manifest's document hash is that of no source. */
  | { readonly kind: 'document-hash'; readonly name: string }

/** Whether a source still says what the pack was made of. */
export interface SourceProof {
  readonly source: PackSource
  /** `missing`: not there in the workspace or the revision. */
  readonly state: 'holds' | 'differs' | 'missing'
}

/** What holds of a pack, and what does not. */
export interface PackProof {
  /** Absent when it cannot be read: then nothing else can be proved. */
  readonly manifest?: Manifest
  /** How many files it should have here, and how many of those hold. */
  readonly files: number
  readonly holding: number
  /** The zip that lies beside the files and holds the same. */
  readonly zip?: string
  readonly faults: readonly PackFault[]
  /** Absent when there is no workspace that the pack was made in. */
  readonly sources?: readonly SourceProof[]
}
