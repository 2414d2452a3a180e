import type { CommonOptions } from './run.ts'

/** What `rus diff` can be asked for. */
export interface DiffOptions extends CommonOptions {
  readonly format: string
  readonly output?: string
  readonly full?: true
  /** The round whose mandate the changes are held against. */
  readonly round?: string
  readonly exitCode?: true
  /** Who tracked changes are by. */
  readonly author: string
  readonly date?: string
  /** What to call the document, where the files have names of their own. */
  readonly name?: string
  readonly config?: string
  /** Called by git, with git's arguments. */
  readonly git?: true
}
