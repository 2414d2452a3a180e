import type { Language } from '../model/language.ts'
import { languageFrom } from '../parse/workspace.ts'

/**
 * The language of the reader: what `--lang` says, then the workspace, then the environment's locale (POSIX: LC_ALL,
 * LC_MESSAGES, LANG), then Swedish. A locale that names no language (`C`, `POSIX`) decides nothing.
 */
export function languageOf(
  option: string | undefined,
  workspace: Language | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): Language {
  return languageFrom(option) ?? workspace ?? fromLocale(environment) ?? 'sv'
}

function fromLocale(environment: Readonly<Record<string, string | undefined>>): Language | undefined {
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || ''
  return languageFrom(locale.slice(0, 2).toLowerCase())
}

/** The value of `--lang` in raw arguments, for what is said before they are understood. */
export function languageOption(argv: readonly string[]): string | undefined {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='))
  const word = argv[at]
  return word === '--lang' ? argv[at + 1] : word?.slice('--lang='.length)
}
