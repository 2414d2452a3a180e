import type { CommonOptions } from './run.ts'

/** What `rus remiss build` can be asked for. */
export interface RemissBuildOptions extends CommonOptions {
  readonly output?: string
  readonly plan?: true
  readonly format: string
  readonly perRecipient?: true
  readonly paragraphNumbers?: true
  readonly allowFindings?: true
  readonly corrects?: string
  readonly replace?: true
  readonly date?: string
  readonly config?: string
  readonly cache: boolean
}

/** What `rus remiss verify` can be asked for. */
export interface RemissVerifyOptions extends CommonOptions {
  readonly config?: string
}
