import type { Change, SectionPair } from './comparison.ts'
import type { Document } from './document.ts'
import type { HeaderMap } from './header.ts'
import type { Span } from './place.ts'

/**
 * Whether what changed between a round's base version and its proposal lies inside what was decided: `scope`, the
 * sections that may change, and `keepStructure`.
 */
export interface Verdict {
  readonly round: RoundDocument
  /** Absent when the round has decided none: then nothing is judged, and there are no judgements. */
  readonly scope?: DecidedScope
  /** Every change that is not quiet, in the comparison's order. */
  readonly judgements: readonly Judgement[]
  readonly structure: Structure
  /** Changes of each kind of judgement. */
  readonly outside: number
  readonly inside: number
  /** Changes of the header that every new version makes: version, status, dates, who adopted it. */
  readonly administrative: number
}

/** A round's document, or what a workspace keeps of it. */
export interface RoundDocument extends Pick<Document, 'path' | 'id' | 'title'> {
  readonly header?: HeaderMap | undefined
}

/** What may change, and on whose word. */
export interface DecidedScope {
  /** Ids of sections of the base version; each stands for itself and the sections in it. */
  readonly sections: readonly string[]
  /** Ids of sections that the base version has not and the proposal may add. */
  readonly newSections: readonly string[]
  /** Keys of the header that may change, beside those that every new version changes; `title` is also the heading. */
  readonly header: readonly string[]
  /** Whether the text before the first section may change. */
  readonly introduction: boolean
  readonly decidedBy: string
  /** `YYYY-MM-DD`. */
  readonly date: string
  /** Where the round's header says all this. */
  readonly span: Span
}

export interface Judgement {
  readonly change: Change
  readonly judgement: 'inside' | 'outside' | 'administrative'
  /**
   * The section it is judged by: of the base version, else (for what is new) the nearest around it that the base
   * version has too. Of a move, the one it left or came to that lies outside. Absent for the header, the title, the
   * text before the first section, and what is put or taken at the top.
   */
  readonly section?: SectionPair
  /**
   * Of what lies outside: the section that only the proposal has and that, named in the scope as new, makes it lie
   * inside. Absent where it takes leave to change a section of the base version.
   */
  readonly newSection?: SectionPair
  /** Where it shows in the proposal: where it stands, or for what is gone the heading it stood under. */
  readonly at: Span
}

/** What became of the base version's sections. */
export interface Structure {
  /** What the round has decided; absent when it says nothing. */
  readonly keep?: boolean
  /** Where the round's header says so. */
  readonly span?: Span
  /** What breaks a structure that is to be kept: sections removed, moved, split, merged, of another level, or added outside the scope. */
  readonly breaks: readonly StructureBreak[]
  /** What a kept structure can bear: sections added inside the scope, and new words in a heading. */
  readonly borne: readonly Change[]
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
  /** As {@link Judgement.at}. */
  readonly at: Span
}

/** A round of a workspace, held against its base version and its proposal. Paths are from the workspace. */
export type JudgedRound =
  | {
      readonly state: 'judged'
      readonly round: string
      readonly proposal: string
      /** Absent when the base version is no document of the workspace as it is now. */
      readonly base?: string
      /** Ids of the base version's sections. */
      readonly baseSections: readonly string[]
      readonly verdict: Verdict
    }
  | {
      /** The base version cannot be read, so nothing is proved. */
      readonly state: 'unproved'
      readonly round: string
      readonly why: 'revision' | 'file' | 'git' | 'text'
      /** Path from the workspace; absent when the round names one outside it. */
      readonly path?: string
      readonly revision?: string
      /** Where the round names its base version. */
      readonly span: Span
    }
