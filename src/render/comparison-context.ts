import type { ComparisonSet } from '../model/comparison.ts'
import type { Language } from '../model/language.ts'
import type { Verdict } from '../model/verdict.ts'
import type { DocumentType } from '../schema/document-type.ts'

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
  /** Version of `rus`. */
  readonly version: string
}

/** Makes the whole output of a comparison: text with a closing line end, or bytes. Pure. */
export type ComparisonRenderer = (
  set: ComparisonSet,
  context: ComparisonContext,
) => string | Uint8Array | Promise<string | Uint8Array>
