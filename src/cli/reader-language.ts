import { type HeaderMap, textAt } from '../model/header.ts'
import type { Language } from '../model/language.ts'
import { languageFrom } from '../parse/workspace.ts'
import { languageOf } from './language.ts'

/** The language of the reader of a workspace; a configuration that says nothing of it decides nothing. */
export function readerLanguage(
  option: string | undefined,
  config: HeaderMap | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): Language {
  return languageOf(option, languageFrom(textAt(config, 'language')), environment)
}
