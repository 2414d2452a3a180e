import type { Severity } from '../model/finding.ts'

/** What the summary of a run is made of. */
export interface Totals {
  readonly error: number
  readonly warning: number
  readonly note: number
  /** Documents checked. */
  readonly documents: number
  /** Documents with at least one finding. */
  readonly affected: number
}

/**
 * Every sentence a person reads that no rule owns. Both languages hold the same keys.
 * Values come in as they are; a message puts numbers and plural forms right itself.
 */
export interface Messages {
  /** `fel`: the word before a message. */
  readonly severity: Readonly<Record<Severity, string>>
  /** `3 fel`, `1 varning`. */
  readonly count: (severity: Severity, count: number) => string
  /** `3 fel, 1 varning och 2 noteringar i 2 av 14 dokument.` */
  readonly summary: (totals: Totals) => string
  /** Findings the baseline accepts. */
  readonly suppressed: (count: number) => string
  /** Findings mended in this run. */
  readonly fixed: (count: number) => string
  /** Findings mended beside those told one by one. */
  readonly moreFixed: (count: number) => string
  /** Findings that `--fix` can mend. */
  readonly fixable: (count: number) => string
  /** Said of one finding. */
  readonly canBeFixed: string
  /** Label before the way to mend a finding. */
  readonly remedy: string
  /** Label before another place: `Se även plan.md:12:1: …`. */
  readonly seeAlso: string
  /** Label before the law a rule rests on. */
  readonly law: string
  /** How to read more about a rule. */
  readonly explain: string
  /** A finding whose rule or sentence this version does not know (an old cache or baseline). */
  readonly unknownSentence: (rule: string, sentence: string) => string
  /** What the paths of a report are relative to. */
  readonly workspaceFolder: string
  /** GitHub shows no more than `limit` annotations of a kind. */
  readonly annotationLimit: (limit: number) => string
  /** What a progress line says while documents are read. */
  readonly checking: string
  /** What a progress line says while documents are compared. */
  readonly comparing: string
  /** The files on disk, as a side of a comparison. */
  readonly workingCopy: string
  /** A file with a conflict that git has not been told the end of. */
  readonly unmerged: (path: string) => string
  /** Said after each round of `--watch`. */
  readonly watching: string
  /** No day is known, so rules about time said nothing. */
  readonly undated: string
  /** A file could not be mended, since it mixes two kinds of line ends. */
  readonly mixedLineEnds: (path: string) => string
  /** `--baseline` names a file that is not there. */
  readonly baselineMissing: (path: string) => string
  /** What `--update-baseline` wrote. */
  readonly baselineWritten: (path: string, count: number) => string
  /** Descriptions of the values of `--format`. */
  readonly formats: Readonly<Record<'text' | 'json' | 'sarif' | 'junit' | 'github' | 'gitlab', string>>
  /** The same of `rus diff`. */
  readonly comparisonFormats: Readonly<Record<'text' | 'markdown' | 'html' | 'docx' | 'json', string>>
}
