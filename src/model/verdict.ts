import type { Change, SectionPair } from './comparison.ts'
import type { Document } from './document.ts'
import type { Span } from './place.ts'

/**
 * Whether what changed between a round's base version and its proposal lies inside what was decided: `scope`, the
 * sections that may change, and `keepStructure`.
 */
export interface Verdict {
  readonly round: Document
  readonly scope: {
    /** Ids of sections of the base version; each stands for itself and the sections in it. */
    readonly sections: readonly string[]
    readonly decidedBy: string
    /** `YYYY-MM-DD`. */
    readonly date: string
    /** Where the round's header lists them. */
    readonly span: Span
  }
  /** Every change that is not quiet, in the comparison's order. */
  readonly judgements: readonly Judgement[]
  readonly structure: Structure
  /** Changes of each kind of judgement. */
  readonly outside: number
  readonly inside: number
  /** Changes of the header that every new version makes: version, status, dates, who adopted it. */
  readonly administrative: number
}

export interface Judgement {
  readonly change: Change
  readonly judgement: 'inside' | 'outside' | 'administrative'
  /** The section it is judged by: of the base version, else (for what is new) the section it was put into. */
  readonly section?: SectionPair
}

/** What became of the base version's sections. */
export interface Structure {
  /** What the round has decided; absent when it says nothing. */
  readonly keep?: boolean
  /** Sections that broke it: removed, moved, split, merged, of another level, or added at the top or outside the scope. */
  readonly breaks: readonly StructureBreak[]
  /** Sections of the base version, and how many of them stand: under the same section, in the same order, at the same level. */
  readonly sections: number
  readonly standing: number
  /** Words of the base version, and how many of them stand unchanged in place. */
  readonly words: number
  readonly standingWords: number
}

export interface StructureBreak {
  readonly kind: 'removed' | 'added' | 'moved' | 'split' | 'merged' | 'relevelled'
  readonly change: Change
  readonly heading: string
}
