import type { Bilingual } from '../model/language.ts'
import type { Meant } from '../model/meant.ts'

/** One thing the type's schema holds against a header, freed of JSON Schema's way of speaking. */
export type HeaderFault =
  | ({ readonly kind: 'missing-key'; readonly path: HeaderPath; readonly key: string } & Expectation)
  | {
      readonly kind: 'unknown-key'
      readonly path: HeaderPath
      readonly key: string
      readonly known: readonly string[]
      /** The key that was most likely meant, of those not written here yet. */
      readonly meant?: Meant
    }
  | ({ readonly kind: 'wrong-kind'; readonly path: HeaderPath; readonly expected: readonly ValueKind[] } & Expectation)
  | {
      readonly kind: 'not-allowed'
      readonly path: HeaderPath
      readonly allowed: readonly string[]
      readonly expects?: Bilingual
    }
  | {
      readonly kind: 'wrong-form'
      readonly path: HeaderPath
      /** Written as a date is, but there is no such day. */
      readonly noSuchDay?: true
      readonly expects?: Bilingual
      readonly examples: readonly string[]
    }
  | {
      readonly kind: 'out-of-range'
      readonly path: HeaderPath
      readonly limit: 'least' | 'most'
      readonly bound: number
      readonly of: 'value' | 'items' | 'characters'
    }
  | { readonly kind: 'repeated'; readonly path: HeaderPath; readonly first: number; readonly second: number }

/** What belongs at a place, as far as the schema tells. */
export interface Expectation {
  /** In words, what the value looks like. */
  readonly expects?: Bilingual
  /** In a sentence, what it is. */
  readonly description?: Bilingual
  /** A key with its value on one line, to copy: `period: { from: 2022, to: 2030 }`. */
  readonly example?: string
}

/** Keys and list indexes from the top of the header. For `missing-key` and `unknown-key` the parent's path. */
export type HeaderPath = readonly (string | number)[]

export type ValueKind = 'text' | 'number' | 'integer' | 'boolean' | 'list' | 'map' | 'empty'
