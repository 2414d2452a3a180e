/**
 * A stretch of a source text.
 *
 * Lines and columns count from 1, columns in UTF-16 units (as editors and SARIF's
 * `utf16CodeUnits` do). `start` and `end` are offsets into the source's *normalised* text:
 * without a byte order mark, with `\n` as the only line end. `end` is exclusive.
 */
export interface Span {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  readonly start: number
  readonly end: number
}

/** A span in a named source: where a finding stands, or what it refers to. */
export interface Place {
  /** Path relative to the workspace, with `/`, in NFC. */
  readonly path: string
  readonly span: Span
}

/** The very beginning of a text: where a fault stands that has no place of its own. */
export const START: Span = { line: 1, column: 1, endLine: 1, endColumn: 1, start: 0, end: 0 }
