import type { Bilingual } from '../model/language.ts'
import type { Reference } from '../model/reference.ts'

/**
 * A document type: its JSON Schema with the body vocabulary, as `schemas/<name>.schema.json` holds it,
 * merged with what it extends. See docs/vocabulary.md.
 */
export interface DocumentType {
  /** The name documents give as `type`. */
  readonly name: string
  readonly title: Bilingual
  readonly description: Bilingual
  /** True for types whose documents are YAML files without a body. */
  readonly data: boolean
  readonly schema: Schema
  readonly outline?: Outline
  readonly tables: readonly TableRule[]
}

/** A JSON Schema object; only the keywords `rus` itself walks are named. */
export interface Schema {
  readonly $id?: string
  readonly $ref?: string
  readonly $defs?: Readonly<Record<string, Schema>>
  readonly title?: string
  readonly description?: string
  readonly translations?: Readonly<Record<string, { readonly title?: string; readonly description?: string }>>
  readonly type?: string | readonly string[]
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly format?: string
  readonly pattern?: string
  readonly default?: unknown
  readonly examples?: readonly unknown[]
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: boolean | Schema
  readonly items?: Schema
  readonly allOf?: readonly Schema[]
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly if?: Schema
  readonly then?: Schema
  readonly else?: Schema
  readonly outline?: Outline
  readonly table?: readonly TableRule[]
  readonly ref?: Reference
  readonly after?: string
  readonly within?: string
  readonly expects?: Bilingual
  /** Further words that people have for a key, beside its titles. */
  readonly aliases?: readonly string[]
  /** What each value of `enum` means. */
  readonly meanings?: Readonly<Record<string, Bilingual>>
  readonly [keyword: string]: unknown
}

/** The sections a body must or may have. */
export interface Outline {
  /** True when sections must come in the order listed; default false. */
  readonly ordered?: boolean
  readonly sections: readonly OutlineSection[]
}

export interface OutlineSection {
  readonly role: string
  /** What the region's readers call it; the first heading of a new document. */
  readonly title: Bilingual
  /** Headings that mean this role: whole headings, compared without case; `*` stands for any text. */
  readonly headings?: readonly string[]
  /** Least number of such sections; 0 (default) means optional. */
  readonly min?: number
  /** Most number of such sections; default 1. */
  readonly max?: number
  /** Sections of these roles stand inside it. */
  readonly sections?: readonly OutlineSection[]
  readonly content?: Content
  /** What belongs in it, for the template of `rus new` and the reference page. */
  readonly description?: Bilingual
  readonly law?: string
}

/** What a section must hold, subsections included. */
export interface Content {
  /** Least number of paragraphs (list items do not count). */
  readonly paragraphs?: number
  /** Least number of list items. */
  readonly items?: number
  /** Role of a table it must hold. */
  readonly table?: string
  /** It must link to a section of one of these roles, in this or another document. */
  readonly link?: readonly string[]
}

export interface TableRule {
  readonly role: string
  readonly title: Bilingual
  /** First header cells that mean this role, patterns as for headings. */
  readonly headings?: readonly string[]
  readonly columns: readonly ColumnRule[]
  /** First cells of the row that sums the others, and headers of the column that does. */
  readonly total?: { readonly row?: readonly string[]; readonly column?: readonly string[] }
  /** Largest difference per sum, in the table's unit, that is only noted; default 0. */
  readonly tolerance?: number
}

export interface ColumnRule {
  readonly role: string
  readonly title: Bilingual
  /** Header cells that mean this column; a `####` pattern stands for a year. */
  readonly headings: readonly string[]
  readonly kind: 'text' | 'amount' | 'number' | 'date'
  /** Default true. */
  readonly required?: boolean
  /** True when there may be several, such as one per year. */
  readonly repeated?: boolean
}
