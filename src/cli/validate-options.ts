import type { CommonOptions } from './run.ts'

/** What `rus validate` can be asked for. */
export interface ValidateOptions extends CommonOptions {
  readonly format: string
  readonly output?: string
  readonly fix?: true
  readonly dryRun?: true
  readonly baseline?: string
  readonly updateBaseline?: true
  readonly changed?: string
  readonly maxWarnings?: number
  readonly quiet?: true
  readonly watch?: true
  readonly date?: string
  readonly config?: string
  readonly cache: boolean
}
