import type { FaceSettings } from './face-settings.ts'
import type { Severity } from './finding.ts'
import type { Language } from './language.ts'

/** What a workspace says of one rule. */
export interface RuleSetting {
  readonly severity?: Severity | 'off'
  readonly options: Readonly<Record<string, number>>
}

export type RuleSettings = Readonly<Record<string, RuleSetting>>

/** What holds in one part of a workspace. */
export interface FolderSetting {
  /** Glob of the paths it is about, from the workspace. */
  readonly path: string
  /** Type of documents that name none. */
  readonly type?: string
  readonly rules: RuleSettings
}

/** A folder with documents, and what its `rus.config.yaml` says. Plain data, without the folder's own path. */
export interface Workspace {
  readonly language: Language
  /** County code of the region the workspace belongs to. */
  readonly county?: string
  /** Globs of the documents, from the workspace. */
  readonly documents: readonly string[]
  /** Globs of what is left out. */
  readonly ignore: readonly string[]
  /** Folders with the region's own schemas. */
  readonly schemas: readonly string[]
  readonly rules: RuleSettings
  readonly folders: readonly FolderSetting[]
  /** How the region looks and signs in what it sends out. */
  readonly face: FaceSettings
  /** Regular expression every dnr must match, beside the general form. */
  readonly dnrPattern?: string
  /** Path of the file of accepted findings. */
  readonly baseline?: string
}
