import type { ComparisonSet } from '../model/comparison.ts'
import type { Language } from '../model/language.ts'
import type { Verdict } from '../model/verdict.ts'
import type { DocumentType } from '../schema/document-type.ts'
import type { PublicationContext } from './publication-context.ts'

/** What a renderer of comparisons needs to know beside the comparisons. */
export interface ComparisonContext {
  readonly language: Language
  /** Only for text. */
  readonly colour: boolean
  /** Width of the terminal; only for text. */
  readonly columns: number
  /** Whether unchanged text is shown whole rather than folded. */
  readonly full: boolean
  /** Who the tracked changes of a Word file are by. */
  readonly author: string
  /** The day the comparison is about, `YYYY-MM-DD`: on the page, in the Word file. Absent when unknown. */
  readonly date?: string
  /** The type of a document by name, for the titles of header keys. */
  readonly typeOf: (name: string) => DocumentType | undefined
  /** Of the round asked about with `--round`. */
  readonly verdict?: Verdict
  /** The pack it goes along in; absent for a comparison by itself. */
  readonly pack?: ComparisonPack
  /** Version of `rus`. */
  readonly version: string
}

/** What a comparison that is sent out says of itself, and how it looks. */
export interface ComparisonPack extends Pick<PublicationContext, 'face' | 'pictures'> {
  /** `Jämförelse med den gällande versionen, ord för ord` */
  readonly title: string
  /** Title of the consultation. */
  readonly consultation: string
  readonly dnr: string
}

/** Makes the whole output of a comparison: text with a closing line end, or bytes. Pure. */
export type ComparisonRenderer = (
  set: ComparisonSet,
  context: ComparisonContext,
) => string | Uint8Array | Promise<string | Uint8Array>
