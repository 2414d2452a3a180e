import type { Bilingual } from './language.ts'

/** A document type as its reference page tells of it. */
export interface TypeReference {
  readonly name: string
  readonly title: Bilingual
  readonly description: Bilingual
  /** True for YAML files without a body. */
  readonly data: boolean
  /** Path of the region's own schema; absent for shipped types. */
  readonly schemaPath?: string
  /** The laws its sections rest on, each once with its paragraphs. */
  readonly laws: readonly string[]
  readonly keys: readonly KeyReference[]
  /** True when the sections come in the order listed. */
  readonly ordered: boolean
  readonly sections: readonly SectionReference[]
  readonly tables: readonly TableReference[]
  /** A header with the required keys and no more. */
  readonly example?: Readonly<Record<string, unknown>>
}

/** One key of a header, in reading order; keys inside another follow it. */
export interface KeyReference {
  /** `grant.rate`, `agenda[].kind`. */
  readonly key: string
  readonly kind: ValueKind
  /** `sometimes`: only under a condition on another key. */
  readonly required: 'always' | 'sometimes' | 'never'
  /** Which form of its parent the key belongs to, where there are several. */
  readonly form?: Bilingual
  readonly description: Bilingual
  readonly example?: unknown
}

/** What a value is. */
export type ValueKind =
  | { readonly name: 'text' | 'date' | 'integer' | 'number' | 'boolean' | 'group' | 'any' }
  | {
      readonly name: 'choice'
      readonly values: readonly string[]
      /** What the values mean; absent when the schema does not say. */
      readonly meanings?: Readonly<Record<string, Bilingual>>
    }
  | { readonly name: 'list'; readonly of: ValueKind }
  | { readonly name: 'either'; readonly of: readonly ValueKind[] }
  | {
      readonly name: 'reference'
      readonly to: 'document' | 'section' | 'file' | 'municipality' | 'county'
      /** Types of the document, or roles of the section; any when empty. */
      readonly among: readonly string[]
    }

export interface SectionReference {
  readonly role: string
  readonly title: Bilingual
  readonly description?: Bilingual
  readonly headings?: readonly string[]
  readonly min?: number
  readonly max?: number
  readonly law?: string
  readonly content?: {
    readonly paragraphs?: number
    readonly items?: number
    readonly table?: string
    readonly link?: readonly string[]
  }
  readonly sections?: readonly SectionReference[]
}

export interface TableReference {
  readonly role: string
  readonly title: Bilingual
  readonly columns: readonly {
    readonly role: string
    readonly title: Bilingual
    readonly headings: readonly string[]
    readonly kind: 'text' | 'amount' | 'number' | 'date'
    readonly required?: boolean
    readonly repeated?: boolean
  }[]
}
