import type { Io } from '../io/io.ts'
import type { Language } from '../model/language.ts'
import type { ExitCode } from './exit-code.ts'

/** What every command is given beside its own arguments. */
export interface Run {
  readonly io: Io
  /** Language by `--lang` and the environment; a workspace may say otherwise. */
  readonly language: Language
  readonly finish: (exitCode: ExitCode) => void
}

/** Options that every command takes. */
export interface CommonOptions {
  readonly lang?: Language
  readonly debug?: true
}
