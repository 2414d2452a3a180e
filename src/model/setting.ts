import type { Data } from './header.ts'

/** One value that holds in a workspace, and what decided it. */
export interface Setting {
  /** `language`, `rules.budget/row-sum`, `folders.remissvar.type`. */
  readonly key: string
  /** Null when nothing is set and there is no default. */
  readonly value: Data
  /** What the value means to a person: the name of the county. */
  readonly meaning?: string
  readonly origin: Origin
}

export type Origin =
  | { readonly kind: 'default' }
  | { readonly kind: 'file'; readonly path: string; readonly line: number }
  | { readonly kind: 'option'; readonly name: string }
  | { readonly kind: 'environment'; readonly name: string; readonly value: string }

/** What holds in one workspace. */
export interface WorkspaceSettings {
  /** Path of its folder from the working folder. */
  readonly folder: string
  /** Path of its configuration from the working folder; absent when there is none. */
  readonly config?: string
  readonly settings: readonly Setting[]
  /** The region's own document types: name, and path of the schema from the workspace. */
  readonly types: readonly { readonly name: string; readonly path: string }[]
  /** How many documents the globs match. */
  readonly documents: number
}
