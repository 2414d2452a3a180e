import type { Link, Table } from './document.ts'
import type { HeaderMap } from './header.ts'
import type { Address } from './path.ts'
import type { Span } from './place.ts'
import type { Use } from './reference.ts'
import type { JudgedRound } from './verdict.ts'

/**
 * What the rest of the workspace needs to know of one document: its header, its sections, where its links lead. Small, so
 * that a thousand documents can be held while their texts are let go. It is kept between runs and sent between threads
 * as a text (validate/entry-code.ts), and one that was read back from that reads its parts when they are asked for:
 * a spread or a copy of it lacks them.
 */
export interface Entry {
  readonly path: string
  readonly id: string
  readonly type?: string | undefined
  readonly title: string
  readonly header?: HeaderMap | undefined
  /** All sections in reading order. */
  readonly sections: readonly SectionEntry[]
  /** The links that lead to sections and files: not to the web. */
  readonly links: readonly Link[]
  /** What a link can lead to: ids of sections, paragraphs, list items and tables, and in raw HTML. */
  readonly ids: ReadonlySet<string>
  /** The header's values that must lead somewhere, as the document's type says. */
  readonly uses: readonly Use[]
  /** Where its links lead, each place once, but those that lead to what is in the document itself. */
  readonly addresses: readonly Address[]
  /** The files that its header names as data, of values or of recipients: paths from the workspace. */
  readonly dataFiles: readonly string[]
  /** The rules that may have something to say of it beside the others; absent when none has been ruled out. */
  readonly rules?: readonly AskedRule[] | undefined
  /** The data of a CSV file; absent for documents. */
  readonly data?: Table | undefined
  /** As {@link import('./document.ts').Document.unread}: nothing can be said of what the document lacks. */
  readonly unread?: true | undefined
}

/** A rule that may have something to say of a document. */
export interface AskedRule {
  readonly id: string
  /** The first day on which it may; absent when it may on any. */
  readonly from?: string | undefined
}

export interface SectionEntry {
  readonly id: string
  readonly role?: string | undefined
  readonly heading: string
  readonly number: string
  readonly level: number
  /** Id of the section above, absent at the top. */
  readonly parent?: string | undefined
  /** Classes and pairs from the heading's attributes: `{.goal dimensions="ekonomisk social"}`. */
  readonly classes: readonly string[]
  readonly pairs: Readonly<Record<string, string>>
  /** Roles of the tables directly in the section; absent when there are none. */
  readonly tables?: readonly string[] | undefined
  readonly span: Span
}

/** All documents of a run, looked up by what refers to them. */
export interface Corpus {
  readonly entries: readonly Entry[]
  /** Several when an id is used twice, in order of path. */
  readonly byId: ReadonlyMap<string, readonly Entry[]>
  readonly byPath: ReadonlyMap<string, Entry>
  /**
   * Whether the entries are all documents of a workspace. When false (a lone file without `rus.config.yaml`), an id or
   * a document that is not here may stand elsewhere, and is no fault.
   */
  readonly complete: boolean
  /** Whether a path relative to the workspace is an existing file. */
  readonly hasFile: (path: string) => boolean
  /** The day the run is about (`YYYY-MM-DD`), from `--date`, SOURCE_DATE_EPOCH or the commit; absent when unknown. */
  readonly today?: string
  /** The rounds under way, held against their base versions and proposals; absent when nothing was compared. */
  readonly rounds?: readonly JudgedRound[]
  /** The county the workspace belongs to, by code, when its configuration says. */
  readonly county?: string
}
