import type { Finding } from './finding.ts'

/** What a run of `validate` found: the value every findings renderer prints. */
export interface Report {
  /** Sorted by path, line, column and rule. */
  readonly findings: readonly Finding[]
  /** Paths of the documents checked, with those that have no findings; sorted. */
  readonly documents: readonly string[]
  /** Number of findings the baseline accepts, and which are therefore not among `findings`. */
  readonly suppressed: number
  /** Number of findings mended by `--fix` in this run, and which are therefore not among `findings`. */
  readonly fixed: number
}
