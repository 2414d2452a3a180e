import type { PackExcess } from './pack-limits.ts'
import type { PackLoss } from './pack-loss.ts'

/**
 * What can stop a run, other than a fault in a document: each key names a sentence in `src/messages`, its value the
 * values that sentence is filled with. A layer that needs a further one adds it here and to {@link EXIT_CODES}.
 */
export interface ToolFaults {
  /** No file or folder stands there. */
  readonly 'path/missing': { readonly path: string }
  /** A path that must lie inside the workspace does not, perhaps by way of a symbolic link. */
  readonly 'path/outside': { readonly path: string; readonly root: string }
  /** More files and folders than `limit` in one workspace. */
  readonly 'path/too-many': { readonly path: string; readonly limit: number }
  /** The output is one of the files read. */
  readonly 'write/over-input': { readonly path: string }
  /** The place lies in git's own folder. */
  readonly 'write/in-git': { readonly path: string }
  /** Something other than a file, or a folder, stands where one is to be written. */
  readonly 'write/not-a-file': { readonly path: string }
  readonly 'write/not-a-folder': { readonly path: string }
  /** The system refused; `code` is its error code, such as `ENOSPC`. The old file is whole. */
  readonly 'write/failed': { readonly path: string; readonly code: string }
  /** Another run works in the workspace. `path` is the lock, to be removed by hand if that run is known to be gone. */
  readonly 'lock/held': {
    readonly path: string
    readonly process: number
    readonly host: string
    readonly since: string
  }
  readonly 'git/missing': Readonly<Record<string, never>>
  readonly 'git/not-a-repository': { readonly path: string }
  readonly 'git/unknown-revision': { readonly revision: string }
  /** The revision has no such file. */
  readonly 'git/missing-path': { readonly revision: string; readonly path: string }
  /** A path that git is asked about lies outside the repository. */
  readonly 'git/outside': { readonly path: string; readonly repository: string }
  /** git failed for a reason of its own; `message` is the first line it said, in English. */
  readonly 'git/failed': { readonly command: string; readonly message: string }
  readonly 'date/invalid': { readonly value: string; readonly from: '--date' | 'SOURCE_DATE_EPOCH' }
  /** The file of accepted findings is not one, or is damaged. */
  readonly 'baseline/unreadable': { readonly path: string }
  /** What stands where accepted findings are to be written is something else, or damaged. */
  readonly 'baseline/over-other': { readonly path: string }
  /** The system cannot watch the folder; `code` is its error code, such as `ENOSPC`. */
  readonly 'watch/failed': { readonly path: string; readonly code: string }
  /**
   * A Word file with tracked changes would not have given the `side` document back: the first line `found` in it, and
   * what stands in the document there. Nothing is written.
   */
  readonly 'word/inexact': { readonly side: 'old' | 'new'; readonly found: string; readonly expected: string }
  /** The folder for a pack holds something that is no earlier pack of the same consultation: such as `found`. */
  readonly 'pack/occupied': { readonly path: string; readonly found: string }
  /** It holds the pack of another consultation. */
  readonly 'pack/other': { readonly path: string; readonly consultation: string }
  /** It holds an earlier pack that somebody has changed: such as the file `found`. */
  readonly 'pack/changed': { readonly path: string; readonly found: string }
  /**
   * It holds a pack that tells recipients something else than the one to take its place. `day` is that of sending, `hash`
   * the beginning of the proposal's.
   */
  readonly 'pack/sent': {
    readonly path: string
    readonly name: string
    readonly day: string
    readonly hash: string
    readonly losses: readonly PackLoss[]
  }
  /** The pack to correct is that of another consultation. */
  readonly 'pack/another': { readonly path: string; readonly consultation: string }
  /** No pack can be read there. */
  readonly 'pack/none': { readonly path: string }
  /** The pack to correct is not as it was sent. */
  readonly 'pack/unsound': { readonly path: string }
  /** The pack would be larger than one that can be read again: so many of what `excess` says, or bytes of it. */
  readonly 'pack/excess': { readonly excess: PackExcess; readonly most: number }
  /** A document has more parts (paragraphs, items), rows of tables or cells than can be set; at `line` it becomes so. */
  readonly 'pack/long-document': {
    readonly path: string
    readonly line: number
    readonly what: 'parts' | 'rows' | 'cells'
    readonly most: number
  }
  /** A file of a pack could not be made. */
  readonly 'pack/unrendered': { readonly name: string; readonly message: string }
  /** Making a file took too long or too much memory, and was given up. */
  readonly 'pack/given-up': { readonly name: string; readonly why: 'slow' | 'memory' }
}

export type ToolSentence = keyof ToolFaults

/** One thing that stops a run: which sentence says it, and its values. */
export type ToolFault = {
  [Sentence in ToolSentence]: { readonly sentence: Sentence; readonly values: ToolFaults[Sentence] }
}[ToolSentence]

/** 2: the command was given wrongly; 3: the tool or the machine failed. */
const EXIT_CODES: Readonly<Record<ToolSentence, 2 | 3>> = {
  'path/missing': 2,
  'path/outside': 2,
  'path/too-many': 3,
  'write/over-input': 2,
  'write/in-git': 2,
  'write/not-a-file': 2,
  'write/not-a-folder': 2,
  'write/failed': 3,
  'lock/held': 3,
  'git/missing': 3,
  'git/not-a-repository': 2,
  'git/unknown-revision': 2,
  'git/missing-path': 2,
  'git/outside': 2,
  'git/failed': 3,
  'date/invalid': 2,
  'baseline/unreadable': 2,
  'baseline/over-other': 2,
  'watch/failed': 3,
  'word/inexact': 3,
  'pack/occupied': 2,
  'pack/other': 2,
  'pack/another': 2,
  'pack/changed': 2,
  'pack/sent': 2,
  'pack/none': 2,
  'pack/unsound': 2,
  'pack/excess': 2,
  'pack/long-document': 2,
  'pack/unrendered': 3,
  'pack/given-up': 3,
}

/** Thrown for what stops a run; caught in one place, which says it in the reader's language and sets the exit code. */
export class ToolError extends Error {
  override readonly name = 'ToolError'
  readonly exitCode: 2 | 3
  readonly fault: ToolFault

  constructor(fault: ToolFault, options?: ErrorOptions) {
    super(`${fault.sentence} ${JSON.stringify(fault.values)}`, options)
    this.fault = fault
    this.exitCode = EXIT_CODES[fault.sentence]
  }
}
