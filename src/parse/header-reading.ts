import type { HeaderMap } from '../model/header.ts'
import type { SpanBetween } from '../model/spans.ts'
import type { HeaderSyntaxFault } from './source-faults.ts'

/** What a header held, and what was wrong with it. The header is absent when it could not be made out. */
export interface HeaderReading {
  readonly header?: HeaderMap
  readonly faults: readonly HeaderSyntaxFault[]
}

/** A YAML text on its way to a header. */
export interface Reading {
  readonly yaml: string
  /** Where the YAML begins in the source text; `spans` are in that text. */
  readonly offset: number
  readonly spans: SpanBetween
  /** What was found wrong so far. */
  readonly faults: HeaderSyntaxFault[]
}
