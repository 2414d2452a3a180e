import type { Values } from '../model/finding.ts'
import type { Bilingual, Language } from '../model/language.ts'
import { joinList } from '../model/list.ts'
import type { HeaderPath, ValueKind } from '../schema/header-fault.ts'
import type { Sentence } from './rule.ts'

/** A path as a finding carries it: keys as they are, the places in lists from 1 as `[2]`. */
export function pathValue(path: HeaderPath): readonly string[] {
  return path.map((step) => (typeof step === 'number' ? `[${step + 1}]` : step))
}

/** What holds a document's keys: `filen` and `konfigurationen` where that is no front matter. */
export function headerName(values: Values, language: Language): string {
  const names = HOLDERS[values.holder === 'file' || values.holder === 'configuration' ? values.holder : 'header']
  return names[language]
}

const HOLDERS: Readonly<Record<'header' | 'file' | 'configuration', Bilingual>> = {
  header: { sv: 'dokumenthuvudet', en: 'the front matter' },
  file: { sv: 'filen', en: 'the file' },
  configuration: { sv: 'konfigurationen', en: 'the configuration' },
}

/** What a path leads to: `dokumenthuvudet`, `”grant”`, `punkt 2 i ”phases”`, `”to” i punkt 2 i ”phases”`. */
export function holderOf(values: Values, language: Language, name = 'path'): string {
  const steps = words(values, name)
  return steps.length === 0 ? headerName(values, language) : inward(steps, language)
}

/** Where a value stands: `nyckeln ”cap” i ”grant”`, `punkt 2 i ”counties”`, `dokumenthuvudet`. */
export function placeIn(values: Values, language: Language): string {
  const last = words(values, 'path').at(-1)
  const key = last !== undefined && place(last) === undefined
  return (key ? { sv: 'nyckeln ', en: 'the key ' }[language] : '') + holderOf(values, language)
}

/** A value that is a list of words; empty when it is none. */
export function words(values: Values, name: string): readonly string[] {
  const value = values[name]
  return Array.isArray(value) ? value : []
}

/** The words of a value within quotes, joined by `eller`. */
export function anyOf(values: Values, name: string, language: Language): string {
  return joinList(
    words(values, name).map((word) => quoted(word, language)),
    language,
    'or',
  )
}

/** Text in both languages as a finding carries it. */
export function bilingualValue(text: Bilingual): readonly string[] {
  return [text.sv, text.en]
}

/** The text of {@link bilingualValue} in one language. */
export function bilingualIn(values: Values, name: string, language: Language): string {
  return words(values, name)[language === 'sv' ? 0 : 1] ?? ''
}

/** A word within the quotation marks of the language. */
export function quoted(word: unknown, language: Language): string {
  return language === 'sv' ? `”${word}”` : `“${word}”`
}

/** `Menade du ”period”?`, and with what the word means: `Menade du ”in-force” (gällande)?` */
export function didYouMean(word: unknown, language: Language, meaning = ''): string {
  const isPlain = meaning === '' || meaning === String(word).replaceAll('-', ' ')
  const explained = isPlain ? '' : ` (${meaning})`
  return `${language === 'sv' ? 'Menade du' : 'Did you mean'} ${quoted(word, language)}${explained}?`
}

const NAMES: Readonly<Record<ValueKind, Bilingual>> = {
  text: { sv: 'en text', en: 'a text' },
  number: { sv: 'ett tal', en: 'a number' },
  integer: { sv: 'ett heltal', en: 'a whole number' },
  boolean: { sv: 'true eller false', en: 'true or false' },
  list: { sv: 'en lista', en: 'a list' },
  map: { sv: 'en grupp nycklar', en: 'a group of keys' },
  empty: { sv: 'inget', en: 'nothing' },
}

/** Kinds of value in words: `en text eller en lista`. */
export function kinds(names: readonly string[], language: Language): string {
  return joinList(
    names.map((name) => NAMES[name as ValueKind][language]),
    language,
    'or',
  )
}

function inward(steps: readonly string[], language: Language): string {
  const named = steps
    .map((step) => place(step) ?? step)
    .map((step) => {
      if (typeof step === 'string') return quoted(step, language)
      return language === 'sv' ? `punkt ${step}` : `item ${step}`
    })
  return named.reverse().join(language === 'sv' ? ' i ' : ' of ')
}

function place(step: string): number | undefined {
  const match = /^\[(\d+)\]$/.exec(step)
  return match ? Number(match[1]) : undefined
}

/** Of a pattern that a region wrote, in `pattern`. */
export const UNUSABLE_PATTERN: Bilingual<Sentence> = {
  sv: ({ pattern }) =>
    `Mönstret ”${pattern}” går inte att använda. Det är felskrivet, eller sätter villkor på det som står före eller efter, och det stöds inte.`,
  en: ({ pattern }) =>
    `The pattern “${pattern}” cannot be used. It is miswritten, or sets conditions on what stands before or after, which is not supported.`,
}
