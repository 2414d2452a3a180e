import type { Bilingual } from '../model/language.ts'

/** One thing the type's schema holds against a header, freed of JSON Schema's way of speaking. */
export type HeaderFault =
  | { readonly kind: 'missing-key'; readonly path: HeaderPath; readonly key: string; readonly expects?: Bilingual }
  | { readonly kind: 'unknown-key'; readonly path: HeaderPath; readonly key: string; readonly known: readonly string[] }
  | {
      readonly kind: 'wrong-kind'
      readonly path: HeaderPath
      readonly expected: readonly ValueKind[]
      readonly expects?: Bilingual
    }
  | {
      readonly kind: 'not-allowed'
      readonly path: HeaderPath
      readonly allowed: readonly string[]
      readonly expects?: Bilingual
    }
  | {
      readonly kind: 'wrong-form'
      readonly path: HeaderPath
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

/** Keys and list indexes from the top of the header. For `missing-key` and `unknown-key` the parent's path. */
export type HeaderPath = readonly (string | number)[]

export type ValueKind = 'text' | 'number' | 'integer' | 'boolean' | 'list' | 'map' | 'empty'
