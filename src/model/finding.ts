import type { Place } from './place.ts'

/** `error` fails a run, `warning` may (`--max-warnings`), `note` never does. */
export type Severity = 'error' | 'warning' | 'note'

/** What a rule's sentence is filled with. Serialisable, so that findings can be cached and cross threads. */
export type Values = Readonly<Record<string, string | number | readonly string[]>>

/** One replacement in the normalised text of a source; offsets as in {@link Span}. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** A change that mends a finding and cannot alter what a person meant. */
export interface Fix {
  readonly edits: readonly Edit[]
}

/** Another place that explains the finding, with the rule's sentence about it. */
export interface Related {
  readonly place: Place
  readonly sentence: string
  readonly values: Values
}

/**
 * One fault in a document. Holds no text: which of the rule's sentences applies, and its values.
 * The text is made when rendered, in the reader's language.
 */
export interface Finding {
  /** Rule id, such as `budget/row-sum`. */
  readonly rule: string
  readonly severity: Severity
  /** Key into the rule's `sentences`. */
  readonly sentence: string
  readonly values: Values
  readonly place: Place
  /** Id of the innermost section the place lies in; absent in the front matter. */
  readonly section?: string
  readonly related?: readonly Related[]
  readonly fix?: Fix
}
