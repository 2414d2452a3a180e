import type { Corpus, Entry } from '../model/corpus.ts'
import type { Document } from '../model/document.ts'
import type { FaceFacts } from '../model/face-settings.ts'
import type { Fix, Severity, Values } from '../model/finding.ts'
import type { Bilingual } from '../model/language.ts'
import type { Place, Span } from '../model/place.ts'
import type { Source } from '../model/source.ts'
import type { DocumentType } from '../schema/document-type.ts'
import type { HeaderFault } from '../schema/header-fault.ts'

/** A sentence with its values filled in. `values` are the ones the rule's check reported. */
export type Sentence = (values: Values) => string

/** What a check reports; `validate` adds rule, severity, path and section. */
export interface Problem {
  /** Key into the rule's `sentences`. */
  readonly sentence: string
  readonly values?: Values
  readonly span: Span
  /** Only where one rule reports graver and milder cases; the workspace's own severity wins. */
  readonly severity?: Severity
  readonly related?: readonly { readonly place: Place; readonly sentence: string; readonly values?: Values }[]
  readonly fix?: Fix
}

/** A small document that shows a rule. `files` are further documents of the same workspace. */
export interface Example {
  /** The whole document as it would stand in a file. */
  readonly text: string
  /** File name, when it matters (default `exempel.md`). */
  readonly path?: string
  readonly files?: Readonly<Record<string, string>>
  /** The day of the run, for rules about time. */
  readonly today?: string
}

/** A bad example, and where the rule must find it bad: lines of `text`, in order. */
export interface BadExample extends Example {
  readonly lines: readonly number[]
}

interface RuleBase {
  /** `group/name`. */
  readonly id: string
  readonly severity: Severity
  /** What is wrong, in a few words: the title in lists and in SARIF. */
  readonly title: Bilingual
  /** Why it matters to the reader of the document. */
  readonly reason: Bilingual
  /** How to mend it. */
  readonly remedy: Bilingual
  /** Law or regulation it rests on, as Swedish lawyers cite it: `förordning (2017:583) 12 §`. */
  readonly law?: string
  readonly sentences: Readonly<Record<string, Bilingual<Sentence>>>
  /** Numbers a workspace may set (`rules: { <id>: { weeks: 10 } }`), with what they are without. */
  readonly options?: Readonly<Record<string, { readonly default: number; readonly title: Bilingual }>>
  readonly examples: { readonly good: readonly Example[]; readonly bad: readonly BadExample[] }
}

/** Reported while a source is read, before there is a document to check. */
export interface SourceRule extends RuleBase {
  readonly scope: 'source'
}

interface CheckingRule extends RuleBase {
  /** Names of the document types it speaks of: it is asked about documents of those alone. Absent when it speaks of any. */
  readonly types?: readonly string[]
}

/** Needs one document only; runs where the document was parsed. */
export interface DocumentRule extends CheckingRule {
  readonly scope: 'document'
  /** A list where most documents are done with at once, as an empty one costs next to nothing; else a generator does as well. */
  readonly check: (document: Document, context: DocumentContext) => Iterable<Problem>
}

/** Needs the other documents, the files, or the day; runs on entries, when all are read. */
export interface CorpusRule extends CheckingRule {
  readonly scope: 'corpus'
  /**
   * Whether it may have something to say of a document, as far as the document alone tells: asked where the document is
   * read, by many threads at once, so that the rule itself is asked about few; for a rule about time, the first day on
   * which it may: it is then never asked when the day of the run is unknown. A hint, and no part of the rule: what the
   * check finds must be the same when it is asked about every document. Absent when only the others can tell.
   */
  readonly mayConcern?: (entry: Entry, type: DocumentType | undefined) => boolean | string
  readonly check: (entry: Entry, context: CorpusContext) => Iterable<Problem>
}

export type Rule = SourceRule | DocumentRule | CorpusRule

export interface DocumentContext {
  readonly source: Source
  /** The document's type; absent when it names none or an unknown one. */
  readonly type?: DocumentType | undefined
  /** What the type's schema says against the header. */
  readonly headerFaults: readonly HeaderFault[]
  /** Every type known in this workspace, for suggestions. */
  readonly typeNames: readonly string[]
  /** Whether a case number has the form the workspace asks for; absent when it asks for none. */
  readonly hasDnrForm?: ((dnr: string) => boolean) | undefined
  /** Only for the workspace's configuration. */
  readonly configuration?: ConfigurationFacts | undefined
  readonly option: Option
}

/** What the configuration of a workspace is held against. */
export interface ConfigurationFacts {
  /** The names of each rule's options, by the rule's id. */
  readonly rules: ReadonlyMap<string, readonly string[]>
  /** Folders that `schemas` names and that hold no schema. */
  readonly emptyFolders: readonly string[]
  /** Whether its globs match any document. */
  readonly hasDocuments: boolean
  /** Whether `dnrPattern`, when it is there, can be used. */
  readonly isPatternUsable: boolean
  /** What is true of the files that its face names. */
  readonly face: FaceFacts
}

/** The value of one of the rule's own options. */
export type Option = (name: string) => number

export interface CorpusContext {
  readonly corpus: Corpus
  readonly type?: DocumentType | undefined
  /** The type of another entry. */
  readonly typeOf: (entry: Entry) => DocumentType | undefined
  readonly option: Option
}
