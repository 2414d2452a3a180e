import type { Document } from '../model/document.ts'
import type { Face } from '../model/face.ts'
import type { Language } from '../model/language.ts'
import type { Manifest, PackSource } from '../model/pack.ts'
import type { Recipient } from '../model/recipients.ts'
import type { DocumentType } from '../schema/document-type.ts'

/** A document of the workspace as it is sent out, or compared with. */
export interface SentDocument {
  readonly document: Document
  /** Its text as read, line ends as `\n`. */
  readonly text: string
  readonly source: PackSource
  /** The commit it was read from, with its pictures, rather than from disk. */
  readonly commit?: string
}

/** All that a pack is made of. */
export interface PackRequest {
  readonly consultation: SentDocument
  /** The file the recipients are listed in, when it is not the consultation itself. */
  readonly recipientFile?: PackSource
  /** In sending order. */
  readonly recipients: readonly Recipient[]
  readonly proposal: SentDocument
  /** The version in force; without it there is nothing to report changes against. */
  readonly base?: SentDocument
  readonly round?: SentDocument
  readonly annexes: readonly Annex[]
  readonly language: Language
  readonly face: Face
  /** Names of pictures by what they are known by, see {@link pictureKey}: what could be read of the images the documents show. */
  readonly pictures: ReadonlyMap<string, string>
  /** The files of those pictures, and of the logo. */
  readonly pictureSources: readonly PackSource[]
  /** The type of a document by name, for the titles of header keys. */
  readonly typeOf: (name: string) => DocumentType | undefined
  /** A cover letter to each recipient, beside those to the groups. */
  readonly perRecipient: boolean
  /** Numbers in the margin of the proposal's paragraphs. */
  readonly paragraphNumbers: boolean
  /**
   * The pack that this one corrects, the SHA-256 of its manifest as it was sent, and the proposal it was made of when that
   * can be read: then its changes are told too.
   */
  readonly corrects?: { readonly manifest: Manifest; readonly sha256: string; readonly proposal?: SentDocument }
  /** Day that a correction is sent, `YYYY-MM-DD`; absent when unknown, and without {@link corrects}. */
  readonly correctionDay?: string
  /** Errors that it is sent out with; absent for none. */
  readonly allowedFindings?: number
}

/** A document or file that goes along. */
export type Annex =
  | { readonly kind: 'document'; readonly title: string; readonly sent: SentDocument }
  | { readonly kind: 'file'; readonly title: string; readonly source: PackSource }
